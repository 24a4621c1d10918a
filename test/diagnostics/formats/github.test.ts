import { describe, expect, test } from 'vitest';
import { contextOf, findingAt, nasty } from '../../support/findings.js';
import { formatters } from '../../support/written.js';

const { github } = formatters;

const text = 'a: 1\n中😀b: 2\nc:\n  d: 3\n';

/** A command as the runner reads it (actions/runner, ActionCommand): split at the first `::` after the properties. */
function readCommand(line: string): { command: string; properties: Record<string, string>; data: string } {
  const [, command = '', list = '', data = ''] = /^::(\w+) (.*?)::(.*)$/s.exec(line) ?? [];
  const undo = (value: string): string =>
    value.replace(/%0D/g, '\r').replace(/%0A/g, '\n').replace(/%3A/g, ':').replace(/%2C/g, ',').replace(/%25/g, '%');
  const properties = Object.fromEntries(
    list.split(',').map((property) => {
      const at = property.indexOf('=');
      return [property.slice(0, at), undo(property.slice(at + 1))];
    }),
  );
  return { command, properties, data: undo(data) };
}

describe('github', () => {
  test('is a command a finding, with its place in UTF-16 columns', () => {
    const help = { en: 'Rename it.', zh: '请改名。' };
    expect(github([findingAt(text, 'b', { help })], contextOf(text))).toBe(
      '::error file=studies/report.yaml,line=2,endLine=2,col=4,endColumn=5,title=schema/unknown-key::No such key.%0ARename it.\n',
    );
  });

  test.each([
    ['error', 'error'],
    ['warning', 'warning'],
    ['hint', 'notice'],
  ] as const)('%s is %s', (severity, command) => {
    expect(github([findingAt(text, 'a', { severity })], contextOf(text))).toMatch(new RegExp(`^::${command} `));
  });

  test('has no columns for several lines, and one for an empty place', () => {
    const lines = readCommand(github([findingAt(text, 'c:\n  d')], contextOf(text)));
    expect(lines.properties).toMatchObject({ line: '3', endLine: '4' });
    expect(Object.keys(lines.properties)).not.toContain('col');
    const empty = readCommand(github([findingAt(text, 'a', { range: { start: 2, end: 2 } })], contextOf(text)));
    expect(empty.properties).toMatchObject({ col: '3', endColumn: '4' });
  });

  test('speaks Chinese', () => {
    const line = github([findingAt(text, 'a')], contextOf(text, { language: 'zh' }));
    expect(line).toContain('title=schema/unknown-key::没有这个键。');
  });

  test('nothing in a message, a path or a title ends the command or begins another', () => {
    const finding = findingAt(text, 'a', {
      code: `x/${nasty}`,
      file: `${nasty}.yaml`,
      message: { en: `${nasty}\n::error::forged`, zh: '' },
    });
    const line = github([finding], contextOf(text));
    expect(line.indexOf('\n')).toBe(line.length - 1);
    // eslint-disable-next-line no-control-regex -- none may be left
    expect(line).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u202E]/);
    const { command, properties, data } = readCommand(line.trimEnd());
    expect(command).toBe('error');
    expect(Object.keys(properties)).toEqual(['file', 'title']);
    expect(properties['file']).toContain('e%f\r\ng:h,i');
    expect(data).toContain('a&b<c>"d\'e%f\ng:h,i');
    expect(data).toContain('\n::error::forged');
  });

  test('is nothing for no findings', () => {
    expect(github([], contextOf(text))).toBe('');
  });
});
