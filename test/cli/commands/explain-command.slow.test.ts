import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { explainCommand } from '../../../src/cli/commands/explain-command.js';
import type { Terminal } from '../../../src/cli/terminal/terminal.js';
import { writeLines } from '../../../src/diagnostics/lines.js';
import { makeSpacesVisible } from '../../../src/diagnostics/visible.js';
import { diagnosticCodes } from '../../../src/diagnostic-codes.js';
import { runCli } from '../../support/run-cli.js';

function explain(words: readonly string[], rest: Partial<Terminal> = {}) {
  let out = '';
  let err = '';
  const code = explainCommand(words, {
    language: 'en',
    watched: false,
    environment: {},
    print: (lines) => (out += writeLines(lines, 'off')),
    tell: (lines) => (err += writeLines(lines, 'off')),
    replaceLine: () => undefined,
    lost: () => undefined,
    ...rest,
  });
  return { code, out, err };
}

describe('explain', () => {
  test.each(['en', 'zh'] as const)('tells all that is known of every code, in %s', (language) => {
    for (const [code, { title, explanation, bad, good }] of diagnosticCodes) {
      const { code: exit, out } = explain([code], { language, width: 80 });
      expect(exit).toBe(0);
      const words = out.replace(/\s/g, '');
      const samples = [bad, good].map((yaml) => yaml.split('\n').map(makeSpacesVisible).join('\n'));
      for (const part of [title[language], explanation[language], ...samples]) {
        expect(words).toContain(part.replace(/\s/g, ''));
      }
      // Samples of signs that nobody sees, or that a terminal obeys, are written out.
      expect(out).not.toMatch(/(?!\n)[\p{Cc}\u202A-\u202E]/u);
    }
  });

  test('sets paragraphs to the width, and samples as they are', () => {
    const { out } = explain(['schema/unknown-key'], { width: 60 });
    const samples = out.indexOf('\n  Wrong\n');
    for (const line of out.slice(0, samples).split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(60);
    expect(out.slice(samples)).toContain('\n    study:\n      country: KZ\n');
    expect(out).toMatch(/^schema\/unknown-key {2}error\n {2}A key that the format does not have\n/);
  });

  test('a gate is as grave as its phase makes it', () => {
    expect(explain(['phase/plan-agreed']).out).toContain('hint before its phase, warning during it, error after it');
    expect(explain(['phase/plan-agreed'], { language: 'zh' }).out).toContain('阶段之中为警告');
  });

  test('without a code lists all of them, group by group', () => {
    const { code, out } = explain([]);
    expect(code).toBe(0);
    const listed = [...out.matchAll(/^ {2}(\S+\/\S+)/gm)].map(([, name]) => name);
    expect(new Set(listed)).toEqual(new Set(diagnosticCodes.keys()));
    const groups = [...out.matchAll(/^(\w+)(?: {2}|$)/gm)].map(([, name]) => name);
    expect(groups).toHaveLength(new Set(groups).size);
  });

  test('takes a group, and the end of a code', () => {
    expect(explain(['yaml']).out).toMatch(
      /^yaml {2}how the file is written\n(?: {2}yaml\/\S+ +\S.*\n(?: {10,}\S.*\n)?)+$/,
    );
    expect(explain(['unknown-key']).out).toBe(explain(['schema/unknown-key']).out);
    expect(explain(['Schema/Unknown-Key']).out).toBe(explain(['schema/unknown-key']).out);
  });

  test.each([
    ['schema/unknwon-key', 'schema/unknown-key'],
    ['unkown-key', 'schema/unknown-key'],
    ['phase/plan-agred', 'phase/plan-agreed'],
  ])('%s is no code; %s is the likely one', (word, meant) => {
    const { code, out, err } = explain([word]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(`joint-report: there is no code “${word}”. Did you mean ${meant}?`);
  });

  test('one that is unknown keeps no other from being explained', () => {
    const { code, out, err } = explain(['zzz', 'yaml/alias'], { language: 'zh' });
    expect(code).toBe(2);
    expect(out).toContain('yaml/alias');
    expect(err).toBe('joint-report：没有代码“zzz”。\n  用 joint-report explain 列出全部代码。\n');
  });

  test('is a command, and says how it is used', () => {
    expect(runCli(['explain', 'yaml/alias', '--lang', 'zh'])).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^yaml\/alias {2}错误\n/) as string,
    });
    expect(runCli(['explain', '--help']).out).toContain('joint-report explain schema/unknown-key');
    expect(runCli(['explian']).err).toContain('Did you mean explain?');
  });
});
