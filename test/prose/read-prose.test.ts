import { describe, expect, test } from 'vitest';
import type { ProseBlock, ProseInline } from '../../src/prose/prose.js';
import { readProse } from '../../src/prose/read-prose.js';

/** Prose in a few signs, so that a test shows its shape at a glance. */
function sketch(blocks: readonly ProseBlock[]): string {
  return blocks
    .map((block) => {
      switch (block.type) {
        case 'paragraph':
          return `p(${line(block.children)})`;
        case 'heading':
          return `h${String(block.depth)}(${line(block.children)})`;
        case 'list':
          return `${block.ordered ? `ol${String(block.start)}` : 'ul'}(${block.items.map((item) => sketch(item)).join('|')})`;
        case 'quote':
          return `q(${sketch(block.children)})`;
        case 'table':
          return `t(${block.rows.map((row) => row.map(line).join('|')).join('/')})`;
        case 'placement':
          return `@${block.mention.kind}-${block.mention.id}`;
      }
    })
    .join(' ');
}

function line(inlines: readonly ProseInline[]): string {
  return inlines
    .map((inline) => {
      switch (inline.type) {
        case 'text':
          return inline.text;
        case 'emphasis':
          return inline.strength === 'strong' ? `**${line(inline.children)}**` : `*${line(inline.children)}*`;
        case 'code':
          return `\`${inline.text}\``;
        case 'link':
          return `<${inline.href} ${line(inline.children)}>`;
        case 'lineBreak':
          return '⏎';
        case 'noteMark':
          return `^${inline.identifier}`;
        case 'citation':
          return `{${inline.items.map((item) => [item.key, item.locator].filter(Boolean).join(',')).join(';')}}`;
        case 'mention':
          return `@${inline.mention.kind}-${inline.mention.id}`;
      }
    })
    .join('');
}

describe('readProse', () => {
  test.each([
    ['paragraphs', 'One.\n\nTwo.', 'p(One.) p(Two.)'],
    ['headings', '## A\n\ntext\n\n### B', 'h2(A) p(text) h3(B)'],
    ['lists', '- a\n- b\n\n3. c', 'ul(p(a)|p(b)) ol3(p(c))'],
    ['a quotation', '> said', 'q(p(said))'],
    ['a table', '| a | b |\n|---|--:|\n| 1 | 2 |', 't(a|b/1|2)'],
    ['emphasis next to Han marks', '这是**重点**，不是*次要*。', 'p(这是**重点**，不是*次要*。)'],
    ['emphasis that ends in a full-width mark', '**重点。**其后', 'p(**重点。**其后)'],
    [
      'links',
      '[site](https://e.org/a) and <mailto:a@e.org>',
      'p(<https://e.org/a site> and <mailto:a@e.org mailto:a@e.org>)',
    ],
    ['a citation with a locator', 'So [@white, p. 12; @other].', 'p(So {white,p. 12;other}.)'],
    ['a citation with full-width marks', '如此［注］[@white，第3页；@b]。', 'p(如此［注］{white,第3页;b}。)'],
    ['what only looks like a citation', '[@ home] and [@a b]', 'p([@ home] and [@a b])'],
    ['mentions', '见@tbl-trade，并见@part-china-initiative。', 'p(见@tbl-trade，并见@part-china-initiative。)'],
    ['no mention inside an address', 'a@rec-x.org and x.@rec-y', 'p(a@rec-x.org and x.@rec-y)'],
    ['a placement', 'Before.\n\n@tbl-trade\n\nAfter.', 'p(Before.) @tbl-trade p(After.)'],
    ['a mention of what has a number only is no placement', '@rec-one', 'p(@rec-one)'],
    ['the time of day is text', 'At 10:30 [see].', 'p(At 10:30 [see].)'],
    ['an indented line is a paragraph, not code', 'One.\n\n    Two.', 'p(One.) p(Two.)'],
    ['a line of dashes makes no heading', 'One.\n---\nTwo.', 'p(One.) p(Two.)'],
    ['a fence as a line of code', '```\ncode\n```', 'p(`code`)'],
  ])('reads %s', (_, markdown, expected) => {
    const prose = readProse(markdown);
    expect(sketch(prose.blocks)).toBe(expected);
    expect(prose.issues).toEqual([]);
  });

  test.each([
    ['between Han', '第一行，\n第二行', '第一行，第二行'],
    ['between Han and a curly quotation mark', '所谓\n“对接”', '所谓“对接”'],
    ['between Han and a citation', '已经增长\n[@a]', '已经增长{a}'],
    ['between Han across emphasis', '前\n**后**', '前**后**'],
    ['between Lao', 'ລາວ\nຈີນ', 'ລາວຈີນ'],
    ['between Latin words', 'one\ntwo', 'one two'],
    ['between Cyrillic words', 'бір\nекі', 'бір екі'],
    ['between Han and Latin', '中国\nGDP', '中国 GDP'],
    ['between a Latin word and an English quotation', 'the\n“Road”', 'the “Road”'],
  ])('turns a soft line break %s into what belongs there', (_, markdown, expected) => {
    expect(sketch(readProse(markdown).blocks)).toBe(`p(${expected})`);
  });

  test('keeps notes apart from the text, by identifier', () => {
    const prose = readProse('A claim.[^1] Another.[^two]\n\n[^1]: Its *ground*.\n\n[^two]: More.');
    expect(sketch(prose.blocks)).toBe('p(A claim.^1 Another.^two)');
    expect([...prose.notes].map(([id, blocks]) => [id, sketch(blocks)])).toEqual([
      ['1', 'p(Its *ground*.)'],
      ['two', 'p(More.)'],
    ]);
  });

  test.each([
    ['top-heading', '# Title', '# Title'],
    ['deep-heading', 'x\n\n#### Low', '#### Low'],
    ['html', 'a <b>bold</b> word', '<b>'],
    ['image', 'see ![port](p.png) here', '![port](p.png)'],
    ['unsafe-link', 'go [there](javascript:alert(1)) now', '[there](javascript:alert(1))'],
    ['unsafe-link', 'go [there](file:///etc/passwd) now', '[there](file:///etc/passwd)'],
    ['unknown-note', 'a claim[^9] made', '[^9]'],
    ['unused-note', 'a claim\n\n[^1]: unused', '[^1]: unused'],
    ['hidden-character', 'a claim\n\nturned&#x202e;round', 'turned&#x202e;round'],
    ['hidden-character', 'a claim\n\nrings\u0007', 'rings\u0007'],
  ])('reports %s where it stands', (kind, markdown, at) => {
    const [fault] = readProse(markdown).issues;
    expect(fault?.kind).toBe(kind);
    expect(markdown.slice(fault?.range.start, fault?.range.end)).toBe(at);
  });

  test.each([
    ['short-row', '2', '| 1 |', '| 1 |'],
    ['short-row', '2', 'A source without a blank line before it.', 'A source without a blank line before it.'],
    ['long-row', '1', '| 1 | 2 | 3 | 4 |', '| 4 |'],
    ['long-row', '2', '1 | 2 | 3 | 4 | 5', '| 4 | 5'],
  ])('reports a %s by %s where it stands: %s', (kind, by, row, at) => {
    const markdown = `| a | b | c |\n|---|---|---|\n| x | \`y \\| y\` | z |\n${row}\n\nafter`;
    const { issues } = readProse(markdown);
    expect(issues.map((issue) => [issue.kind, issue.subject])).toEqual([[kind, by]]);
    expect(issues.map(({ range }) => markdown.slice(range.start, range.end))).toEqual([at]);
  });

  test('reports each of two equal marks at its own place', () => {
    const issues = readProse('one[^9] two[^9]').issues;
    expect(issues.map(({ range }) => range.start)).toEqual([3, 11]);
  });

  test.each([
    ['a rule of many hyphens', `a\n\n${'-'.repeat(30)}\n\nb`, 'p(a) p(b)'],
    ['a rule of many spaced stars', `a\n\n${'* '.repeat(30)}\n\nb`, 'p(a) p(b)'],
    ['tabs between words', 'a\tb `c\td`', 'p(a b `c d`)'],
  ])('takes %s for what it is', (_, markdown, expected) => {
    const prose = readProse(markdown);
    expect(prose.issues).toEqual([]);
    expect(sketch(prose.blocks)).toBe(expected);
  });

  test('refuses a list that is nested too deep by its indentation, and keeps its words', () => {
    const prose = readProse(Array.from({ length: 20 }, (_, i) => `${'  '.repeat(i)}- level ${String(i)}`).join('\n'));
    expect(prose.issues.map(({ kind }) => kind)).toEqual(['too-deep']);
    expect(sketch(prose.blocks)).toContain('level 19');
  });

  test('takes no longer for a long run of blanks', () => {
    const start = performance.now();
    readProse(`a${' '.repeat(200_000)}b\nc`);
    expect(performance.now() - start).toBeLessThan(2000);
  });

  test('an unsafe link prints as its words alone', () => {
    expect(sketch(readProse('go [there](javascript:alert(1)) now').blocks)).toBe('p(go there now)');
  });

  test.each([
    ['too-deep', `${'> '.repeat(40)}deep`],
    ['too-tangled', '*a'.repeat(3000)],
    ['too-tangled', '['.repeat(5000)],
    ['too-long', '长'.repeat(256_001)],
  ])('refuses what is %s and loses none of it', (kind, markdown) => {
    const prose = readProse(markdown);
    expect(prose.issues.map((fault) => fault.kind)).toEqual([kind]);
    expect(sketch(prose.blocks)).toBe(`p(${markdown})`);
  });

  test('places every citation and mention in the Markdown', () => {
    const markdown = 'First \\* [@one; @two, p. 3], then @rec-open.\n\nAgain [@one].';
    const found: string[] = [];
    const visit = (inlines: readonly ProseInline[]): void => {
      for (const inline of inlines) {
        if (inline.type === 'citation')
          for (const { range } of inline.items) found.push(markdown.slice(range.start, range.end));
        if (inline.type === 'mention') found.push(markdown.slice(inline.mention.range.start, inline.mention.range.end));
      }
    };
    for (const block of readProse(markdown).blocks) if (block.type === 'paragraph') visit(block.children);
    expect(found).toEqual(['@one', '@two', '@rec-open', '@one']);
  });
});
