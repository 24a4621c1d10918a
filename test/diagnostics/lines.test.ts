import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { writeLine, writeLines, type Line } from '../../src/diagnostics/lines.js';
import { formatters as formats } from '../../src/diagnostics/report-diagnostics.js';
import { contextOf, findingAt } from '../support/findings.js';
import { commandsIn, orders, unseenIn } from '../support/runners.js';

test('each line ends with a break, and nothing in it is one', () => {
  expect(writeLines(['a', '', 'b\nc\rd'], 'off')).toBe('a\n\nb<U+000A>c<U+000D>d\n');
  expect(writeLines([], 'on')).toBe('');
});

test('colours are those of spans alone, and only where they are on', () => {
  const line: Line = [{ text: 'a\u001B[31mb', style: 'bold' }, ' c'];
  expect(writeLine(line, 'off')).toBe('a<U+001B>[31mb c');
  expect(writeLine(line, 'on')).toBe('\u001B[1ma<U+001B>[31mb\u001B[22m c');
});

test('two spans are together what none is alone', () => {
  expect(writeLine([{ text: ':', style: 'red' }, ':a::'], 'off')).toBe(':<U+003A>a::');
  expect(writeLine(['a ##', { text: '[error]', style: 'red' }], 'on')).toBe('a ##\u001B[31m<U+005B>error]\u001B[39m');
  expect(writeLine(['می', { text: '\u200Cخ', style: 'dim' }], 'off')).toBe('می\u200Cخ');
  expect(writeLine(['\uD83D', { text: '\uDE00', style: 'dim' }], 'off')).toBe('😀');
});

test('a command of ours begins no other', () => {
  expect(writeLine([{ command: 'error' }, '::a::##[b]'], 'off')).toBe('::error ::a::##<U+005B>b]');
});

describe('no order from a file is printed as one', () => {
  const cases = orders.flatMap((order): readonly (readonly [string, string, Diagnostic, string])[] => {
    const text = `${order}\n${order} HERE ${order}\n${order}\n`;
    const words = { en: order, zh: order };
    const place = { range: { start: text.indexOf('HERE'), end: text.indexOf('HERE') + 4 } };
    return [
      ['path', order, findingAt(text, 'HERE', { file: `${order}/report.yaml` }), text],
      ['message', order, findingAt(text, 'HERE', { message: words, why: words, help: words }), text],
      ['place', order, findingAt(text, 'HERE', { pointer: `/${order}`, code: order }), text],
      [
        'place beside',
        order,
        findingAt(text, 'HERE', { related: [{ message: words, pointer: order, ...place }] }),
        text,
      ],
      [
        'lines of a message',
        order,
        findingAt(text, 'HERE', { message: { en: `a\n${order}\n${order}`, zh: '' } }),
        text,
      ],
      ['cure', order, findingAt(text, 'HERE', { help: words, edits: [{ ...place, text: order }] }), text],
    ];
  });

  test.each(Object.entries(formats))('%s', (name, format) => {
    for (const [place, order, finding, text] of cases) {
      const context = contextOf(text, { width: 40, sources: new Map([[finding.file, text]]), checked: [finding.file] });
      for (const colour of ['on', 'off'] as const) {
        const printed = writeLines(format([finding], context), colour);
        expect([place, order, commandsIn(printed, name)]).toEqual([place, order, []]);
        expect([place, order, unseenIn(printed, colour)]).toEqual([place, order, []]);
        if (['json', 'sarif', 'gitlab'].includes(name)) JSON.parse(printed);
      }
    }
  });

  test('and the matchers find them where they are', () => {
    for (const order of orders.slice(0, -2)) expect([order, commandsIn(order).length > 0]).toEqual([order, true]);
    for (const order of orders.slice(-2)) expect(unseenIn(order).length).toBeGreaterThan(3);
  });
});

test('JSON says the same, escaped', () => {
  for (const order of orders) {
    const finding = findingAt('a', 'a', { message: { en: order, zh: '' }, file: `${order}.yaml` });
    const printed = writeLines(formats.json([finding], contextOf('a')), 'off');
    expect(JSON.parse(printed)).toMatchObject({ diagnostics: [{ message: order, file: `${order}.yaml` }] });
  }
});
