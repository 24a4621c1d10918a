import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runShell as shell } from '../../support/run-shell.js';
import { temporaryFolder } from '../../support/temporary-folder.js';

const minimal = join(process.cwd(), 'examples/minimal/report.yaml');

/** Studies with as many findings as are listed, together. */
function manyFindings(studies: number): string {
  const keys = Array.from({ length: 199 }, (_, index) => `key${String(index)}: 1\n`).join('');
  const text = `format: 1\nstudy:\n  country: KZ\n  phase: I\n  revision: 1\n  editions: [zh, en]\n${keys}`;
  return temporaryFolder(
    Object.fromEntries(Array.from({ length: studies }, (_, index) => [`s${String(index)}/report.yaml`, text])),
  );
}

describe.skipIf(process.platform === 'win32')('outputs', () => {
  test.each(['json', 'concise'])('to a slow pipe are complete and in order, with the exit code: %s', (format) => {
    const cwd = manyFindings(25);
    const whole = shell(`joint-report validate . --format ${format} > whole`, cwd);
    const both = shell(
      `joint-report validate . --format ${format} --fail-on hint 2>&1 | (sleep 1; cat) > both; echo "\${PIPESTATUS[0]}"; grep -c . both; cmp whole both || true; tail -1 both`,
      cwd,
    );
    const [code, lines] = both.out.split('\n');
    expect([whole.code, code]).toEqual([1, '1']);
    expect(Number(lines)).toBeGreaterThan(4900);
  });

  test('come before the closing line', () => {
    const { out } = shell(`joint-report validate '${minimal}' --format concise 2>&1`);
    expect(out).toMatch(/ phase\/[^\n]*\nNot shown: [^\n]*\n$/);
  });

  test('whose reader has seen enough end in silence, with the exit code', () => {
    const cwd = manyFindings(25);
    const { out, err } = shell('joint-report validate . --format concise | head -1; echo "${PIPESTATUS[0]}"', cwd);
    expect(out).toMatch(/^s0\/report\.yaml:.*\n1\n$/);
    expect(err).toMatch(/^(?:Not shown: .*\n)?$/);
  });

  test.each([`validate '${minimal}' --format json`, 'explain', '--help', 'schema', 'doctor', 'status examples'])(
    'onto a full disk end in one line and exit 2: %s',
    (line) => {
      if (!existsSync('/dev/full')) return;
      const { code, err } = shell(`joint-report ${line} > /dev/full`);
      expect(code).toBe(2);
      expect(err.replace(/^Not shown.*\n/, '')).toBe(
        'joint-report: cannot write to standard output: the disk is full.\n',
      );
    },
  );

  test('a full disk for what is told fails the run, too', () => {
    if (!existsSync('/dev/full')) return;
    const { code, out } = shell(`joint-report validate '${minimal}' --format concise 2> /dev/full`);
    expect(code).toBe(2);
    expect(out.split('\n')).toHaveLength(5);
  });

  test.each(['>&-', '2>&-', '<&-', '>&- 2>&- <&-'])('that are closed change nothing else: %s', (closed) => {
    const { code, err } = shell(`joint-report validate '${minimal}' ${closed}`);
    expect(code).toBe(0);
    expect(err).not.toContain('at ');
  });
});
