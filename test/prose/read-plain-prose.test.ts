import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { collectProse } from '../../src/prose/collect-prose.js';
import { readPlainProse } from '../../src/prose/read-plain-prose.js';
import { parseProse } from '../../src/prose/read-prose.js';
import { validateReport } from '../../src/schema/validate-report.js';
import { readSource } from '../../src/source/read/read-source.js';

describe('readPlainProse', () => {
  test('reads what it takes exactly as the parser does', () => {
    const piece = fc.constantFrom(
      ...[
        '中国',
        '，',
        '。',
        'word',
        ' ',
        '  ',
        '\n',
        '\n\n',
        ' \n',
        '\n ',
        '[@key]',
        '[@a, p. 3; @b]',
        '@rec-one',
        '@tbl-x',
      ],
      ...[
        '-',
        '1.',
        '- ',
        '+ ',
        '1. ',
        '=',
        '---',
        '[',
        ']',
        '(',
        ')',
        ':',
        '"',
        '—',
        '%',
        '2013',
        '10:30',
        'a@b.c',
        '/',
        '{',
        '}',
      ],
      ...['https://e.org/x', 'www.e.org', '$', "'", '?', ';', '\u00a0', '\u3000', '\u200b', 'ә', 'é', '“', '”', '🙂'],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 24 }), (pieces) => {
        const markdown = pieces.join('');
        const plain = readPlainProse(markdown);
        if (plain !== undefined) expect(plain).toEqual(parseProse(markdown));
      }),
      { numRuns: 4000, seed: 20260301 },
    );
  });

  test('takes most texts of a real study, and reads them as the parser does', () => {
    const { report } = validateReport(
      readSource(readFileSync('examples/china-kazakhstan/report.yaml', 'utf8'), 'report.yaml'),
    );
    if (report === undefined) throw new Error('the example does not fit the schema');
    const uses = [...collectProse(report)];
    const plain = uses.filter(({ markdown }) => {
      const read = readPlainProse(markdown);
      if (read !== undefined) expect(read).toEqual(parseProse(markdown));
      return read !== undefined;
    });
    expect(plain.length / uses.length).toBeGreaterThan(0.7);
  });
});
