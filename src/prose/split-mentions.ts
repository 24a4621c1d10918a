import { mentionKinds, type CitationItem, type Mention, type MentionKind, type ProseInline } from './prose.js';

const pattern = new RegExp(
  `\\[(@[^[\\]\\n]+)\\]|(?<![\\w.@/-])@(${mentionKinds.join('|')})-([a-z0-9]+(?:-[a-z0-9]+)*)(?:\\{full\\})?`,
  'g',
);
const item = /^\s*@([A-Za-z0-9](?:[\w:.#$%&+?<>~/-]*\w)?)\s*(?:[,，]\s*(.*\S))?\s*$/;

/**
 * Splits the text of a Markdown node into plain text, citations `[@key, p. 12; @other]` and mentions `@tbl-trade`. `at`
 * is the start of the node in `markdown`. Escapes make text and source differ, so positions are looked up there.
 */
export function splitMentions(text: string, markdown: string, at: number): ProseInline[] {
  const pieces: ProseInline[] = [];
  let done = 0;
  let cursor = at;
  const plain = (end: number): void => {
    if (end > done) pieces.push({ type: 'text', text: text.slice(done, end) });
  };
  for (const match of text.matchAll(pattern)) {
    const start = Math.max(cursor, markdown.indexOf(match[0], cursor));
    const found = match[1] === undefined ? readMention(match, start) : readCitation(match[1], start + 1);
    if (found === undefined) continue;
    plain(match.index);
    pieces.push(found);
    done = match.index + match[0].length;
    cursor = start + match[0].length;
  }
  plain(text.length);
  return pieces;
}

function readMention(match: RegExpExecArray, start: number): ProseInline {
  const mention: Mention = {
    kind: match[2] as MentionKind,
    id: match[3] ?? '',
    range: { start, end: start + match[0].length },
  };
  return { type: 'mention', mention };
}

/** A citation only if all its parts are citations: `[@ someone wrote]` stays text. */
function readCitation(list: string, start: number): ProseInline | undefined {
  const items: CitationItem[] = [];
  let offset = start;
  for (const part of list.split(/[;；]/)) {
    const match = item.exec(part);
    if (match === null) return undefined;
    const key = match[1] ?? '';
    const keyStart = offset + part.indexOf('@');
    items.push({
      key,
      range: { start: keyStart, end: keyStart + 1 + key.length },
      ...(match[2] === undefined ? {} : { locator: match[2] }),
    });
    offset += part.length + 1;
  }
  return { type: 'citation', items };
}
