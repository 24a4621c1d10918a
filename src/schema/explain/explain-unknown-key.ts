import type { Finding, RelatedPlace, Words } from '../../diagnostics/diagnostic.js';
import type { Source } from '../../source/source.js';
import type { SchemaIssue } from '../fold-errors.js';
import { isMap, lastStep, parentOf, readablePath } from '../pointer.js';
import { quoteValue } from '../quote-value.js';
import { reportSchema } from '../report-validator.gen.js';
import { resolveNode } from '../resolve-node.js';
import { suggestName } from '../suggest-name.js';
import { didYouMean } from './did-you-mean.js';
import { reportIssue } from './report-issue.js';

/** A key that the format does not have at this place: suggests the intended name, or where the key belongs. */
export function explainUnknownKey(issue: SchemaIssue, source: Source): Finding {
  const key = lastStep(issue.pointer);
  const parent = parentOf(issue.pointer);
  const siblings = isMap(issue.error.data) ? issue.error.data : {};
  const allowed = Object.keys(issue.error.parentSchema.properties ?? {});
  const free = allowed.filter((name) => !Object.hasOwn(siblings, name));
  const home = homeOf(key, parent);
  const needed = (issue.error.parentSchema.required ?? []).filter((name) => free.includes(name));
  const meant = home === undefined ? (suggestName(key, needed) ?? suggestName(key, free)) : undefined;
  return reportIssue('schema/unknown-key', issue, source, {
    message: {
      en: `${placeWords(parent).en} no key “${quoteValue(key)}”.`,
      zh: `${placeWords(parent).zh}没有“${quoteValue(key)}”这个键。`,
    },
    why: {
      en: 'What stands under a key that the format does not have would be printed nowhere.',
      zh: '写在格式没有的键下的内容不会印出来。',
    },
    ...didYouMean(meant, source.rangeOf(issue.pointer, 'key'), home ?? renameOrDelete, key),
    related: [allowedKeys(allowed, parent, source)],
  });
}

const renameOrDelete: Words = {
  en: 'Rename the key, move it to where it belongs, or delete it.',
  zh: '请改名、移到它所属的位置，或删去。',
};

function placeWords(parent: string): Words {
  const path = readablePath(parent);
  if (path === '') return { en: 'The file has', zh: '文件顶层' };
  return { en: `\`${path}\` has`, zh: `\`${path}\` 下` };
}

function allowedKeys(allowed: readonly string[], parent: string, source: Source): RelatedPlace {
  const list = allowed.join(', ');
  return {
    message: { en: `Its keys are: ${list}.`, zh: `这里可用的键：${list}。` },
    pointer: parent,
    range: source.rangeOf(parent, 'key'),
  };
}

/** Where a key with the wrong depth belongs: at the top of the file, or in one of its main sections. */
function homeOf(key: string, parent: string): Words | undefined {
  const sections = reportSchema.properties ?? {};
  if (parent !== '' && Object.hasOwn(sections, key)) {
    return {
      en: `\`${key}\` belongs at the top of the file: begin its line in the first column.`,
      zh: `\`${key}\` 属于文件顶层：请让这一行从第一列开始。`,
    };
  }
  const homes = Object.entries(sections).filter(([section, node]) => {
    return `/${section}` !== parent && Object.hasOwn(resolveNode(node).properties ?? {}, key);
  });
  const [home] = homes;
  if (home === undefined || homes.length > 1) return undefined;
  return {
    en: `\`${key}\` belongs under \`${home[0]}\`: move it there, indented by two spaces.`,
    zh: `\`${key}\` 属于 \`${home[0]}\`：请移到那里，并缩进两个空格。`,
  };
}
