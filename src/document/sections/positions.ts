import type { Side } from '../../schema/report.gen.js';
import type { OutlineBlock } from '../outline.js';
import { label, list } from '../phrase.js';
import type { ReportIndex } from '../report-index.js';
import { addressPhrase } from './address.js';
import { joinedTo, keyOf, outlineChapter, outlineField } from './field.js';

/** Open positions of the sides, then dissents. Printed in every edition, whatever `study.process` is. */
export function outlinePositions(index: ReportIndex): OutlineBlock[] {
  const { positions = [] } = index.report.phases?.II ?? {};
  const { dissents = [] } = index.report.phases?.III ?? {};
  const open = positions.map((position, i): OutlineBlock => {
    const pointer = `/phases/II/positions/${String(i)}`;
    const side = (name: Side) => ({
      heading: index.sideOf(name),
      children: outlineField(position[name], { pointer: `${pointer}/${name}`, level: 2 }),
    });
    return {
      type: 'position',
      key: `entry-${position.id}`,
      pointer,
      topic: addressPhrase(position.about),
      sides: [side('china'), side('partner')],
    };
  });
  const dissenting = dissents.flatMap((dissent, i): OutlineBlock[] => {
    const pointer = `/phases/III/dissents/${String(i)}`;
    const about = dissent.about === undefined ? [] : [addressPhrase(dissent.about)];
    return [
      {
        type: 'paragraph',
        key: `${keyOf(pointer)}.member`,
        pointer,
        role: 'lead',
        phrase: list([index.nameOf(dissent.member), ...about], 'clause'),
      },
      ...outlineField(dissent.text, { pointer: `${pointer}/text`, level: 2 }),
    ];
  });
  const introduction: OutlineBlock = {
    type: 'paragraph',
    key: 'positions.introduction',
    pointer: '/phases/II/positions',
    role: 'body',
    phrase: label('positionsIntroduction'),
  };
  return [
    ...outlineChapter(
      'positions',
      '/phases/II/positions',
      label('positions'),
      open.length === 0 ? [] : [introduction, ...open],
    ),
    ...joinedTo(outlineChapter('dissents', '/phases/III/dissents', label('dissents'), dissenting)),
  ];
}
