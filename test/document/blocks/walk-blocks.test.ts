import { describe, expect, test } from 'vitest';
import { mapBlocks } from '../../../src/document/blocks/map-blocks.js';
import { walkBlocks } from '../../../src/document/blocks/walk-blocks.js';
import type { Block, Inline } from '../../../src/document/nodes.js';
import { textsOf } from '../../../src/document/texts-of.js';
import { sampleEdition } from '../../fixtures/sample-document.js';

const edition = sampleEdition('zh');
const blocks = [...edition.front, ...edition.body];
const place = { language: 'zh', key: 'document', origin: { pointer: '' } };
/** As whoever knows nothing of kinds of blocks finds it. */
const plain: unknown = JSON.parse(JSON.stringify(blocks, (key, value: unknown) => (key === 'bytes' ? '' : value)));

/** Fields of strings that are no words, or that no page prints. */
const silent = new Set(
  (
    'type key pointer lang field placedIn kind cause header state opener role href target note amount unit gap mime bytes colours ' +
    'strength fraction alt shortTitle'
  ).split(' '),
);

/** Every string in plain data, with the name of its field. */
function stringsIn(value: unknown, field = ''): readonly (readonly [field: string, text: string])[] {
  if (typeof value === 'string') return [[field, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, own]) => stringsIn(own, Array.isArray(value) ? field : name));
}

describe('a walk over blocks', () => {
  const strings = stringsIn(plain);

  test('meets every key, that of a block before those inside it', () => {
    const keys: string[] = [];
    walkBlocks(blocks, place, { key: (key) => keys.push(key) });
    expect(keys).toEqual(strings.filter(([field]) => field === 'key').map(([, key]) => key));
    expect(keys.length).toBeGreaterThan(80);
  });

  test('meets every text', () => {
    const found = textsOf({ ...edition, front: [], body: blocks, notes: [] })
      .filter(({ key }) => key !== 'cover' && !key.startsWith('status'))
      .map(({ text }) => text);
    // the role of a group of people is words, that of a paragraph isn't
    const roles = strings.filter(([field, text]) => field === 'role' && /\p{Script=Han}/u.test(text));
    const wanted = [...strings.filter(([field]) => !silent.has(field)), ...roles].map(([, text]) => text);
    expect([...found].sort()).toEqual([...wanted].sort());
    expect(found.length).toBeGreaterThan(120);
  });

  test('says of what it meets in which language and block it stands', () => {
    const places = new Map<string, string>();
    walkBlocks(blocks, place, {
      inlines: (_, { key, language }) => places.set(key, language),
    });
    expect(places.get('front/foreword/text/1')).toBe('kk');
    expect(places.get('front/foreword/opening')).toBe('zh');
    expect(places.get('ref-rail')).toBe('en');
  });
});

describe('a mapping of blocks', () => {
  const mapped = mapBlocks(blocks, {
    key: (key) => `x:${key}`,
    inlines: (inlines) => [...inlines, { type: 'text', text: 'END' }],
  });

  test('changes every key and every run of inlines, and nothing else', () => {
    const back = (value: unknown): unknown => {
      if (Array.isArray(value)) {
        const last = value.at(-1) as Inline | undefined;
        return value.slice(0, last?.type === 'text' && last.text === 'END' ? -1 : undefined).map(back);
      }
      if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return value;
      return Object.fromEntries(
        Object.entries(value).map(([name, own]) => [
          name,
          name === 'key' && typeof own === 'string' ? own.replace(/^x:/, '') : back(own),
        ]),
      );
    };
    expect(back(mapped)).toEqual(blocks);
    const keys = stringsIn(mapped).filter(([field]) => field === 'key');
    expect(keys.filter(([, key]) => !key.startsWith('x:'))).toEqual([]);
    let runs = 0;
    walkBlocks(blocks, place, { inlines: () => runs++ });
    expect(stringsIn(mapped).filter(([, text]) => text === 'END')).toHaveLength(runs);
  });

  test('leaves the given blocks as they are', () => {
    const before: readonly Block[] = [...sampleEdition('zh').front, ...sampleEdition('zh').body];
    expect(blocks).toEqual(before);
  });
});
