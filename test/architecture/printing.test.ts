import { ESLint, Linter } from 'eslint';
import { expect, test } from 'vitest';

const rules = ['no-console', 'no-restricted-imports', 'no-restricted-syntax'];

/** What the lint of this project says of a line of TypeScript in a file, by the rules that concern printing. */
async function lint(file: string, code: string): Promise<readonly string[]> {
  const config = (await new ESLint().calculateConfigForFile(file)) as { readonly rules: Linter.RulesRecord };
  const chosen = Object.fromEntries(Object.entries(config.rules).filter(([name]) => rules.includes(name)));
  return new Linter().verify(code, [{ rules: chosen }]).map(({ ruleId, message }) => ruleId ?? message);
}

test.each([
  'console.log(1)',
  'process.stdout.write("a")',
  'process.stderr.write("a")',
  'process["stdout"].write("a")',
  'const { stderr } = process',
  'const p = process',
  'process.emitWarning("a")',
  'import { stdout } from "node:process"',
  'import { writeSync } from "node:fs"',
  'import { writeFileSync } from "node:fs"',
  'import { Console } from "node:console"',
  'import { WriteStream } from "node:tty"',
  'import { text } from "@clack/prompts"',
])('nothing is printed but through the terminal: %s', async (code) => {
  expect(await lint('src/cli/commands/fmt-command.ts', code)).toHaveLength(1);
});

test.each([
  ['src/cli/terminal/open-output.ts', 'import { writeSync } from "node:fs"; process.stdout.write("a")', 0],
  ['src/cli/terminal/open-output.ts', 'import { writeFileSync } from "node:fs"', 1],
  ['src/cli/terminal/questions.ts', 'import { text } from "@clack/prompts"; text({ output: process.stderr })', 0],
  ['src/cli/files/write-atomically.ts', 'import { writeFileSync } from "node:fs"', 0],
  ['src/cli/files/write-atomically.ts', 'process.stdout.write("a")', 1],
])('in %s: %s', async (file, code, findings) => {
  expect(await lint(file, code)).toHaveLength(findings);
});
