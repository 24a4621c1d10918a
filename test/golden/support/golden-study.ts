import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReportFiles } from '../../../src/assets/report-files.js';
import { digestOf, render, type Layout, type OutputFormat, type RenderedFile } from '../../../src/pipeline.js';
import { loadResources } from '../../../src/output/resources.js';
import { openGates } from '../../../src/rules/open-gates.js';
import { validateReport } from '../../../src/schema/validate-report.js';
import { readSource } from '../../../src/source/read/read-source.js';

const folder = join(import.meta.dirname, '../../fixtures/golden');
const draft = readFileSync(join(folder, 'report.yaml'), 'utf8');
const finishedRecord = readFileSync(join(folder, 'finished.yaml'), 'utf8').replace(/^#.*\n/, '');
const resources = loadResources();

/**
 * How far the study has come: in phase II, under embargo and with open gates; done with its gates still open, in digits of
 * the language's own; or done with every gate passed.
 */
export type StudyState = 'draft' | 'done-open' | 'finished';

export interface GoldenRender {
  readonly layout: Layout;
  readonly languages: readonly string[];
}

/** The files of the study in a state. */
export async function renderGolden(
  state: StudyState,
  { layout, languages }: GoldenRender,
  formats: readonly OutputFormat[],
): Promise<readonly RenderedFile[]> {
  const { outputs, diagnostics } = await render(
    { file: 'report.yaml', text: studyIn(state) },
    { files, resources, today: '2026-12-01', basename: state, layout, languages, formats },
  );
  const open = openGates(diagnostics);
  if (state === 'finished' && open.length > 0) throw new Error(open.map(({ message }) => message.en).join('\n'));
  if (outputs.length === 0) throw new Error(diagnostics.map(({ message }) => message.en).join('\n'));
  return outputs;
}

const files: ReportFiles = {
  read: (path) => ({ ok: true, bytes: readFileSync(join(folder, path)) }),
};

function studyIn(state: StudyState): string {
  switch (state) {
    case 'draft':
      return draft;
    case 'done-open':
      return draft.replace('  phase: II\n', '  phase: done\n  style:\n    digits: native\n');
    case 'finished':
      return freeze(
        draft
          .replace('  phase: II\n', '  phase: done\n')
          // the letter asks for English; a synopsis without one is an edition, too
          .replace('    - language: lo\n', '    - language: lo\n    - language: en\n      extent: synopsis\n')
          .replace(/^ {2}embargo: .*\n/m, '')
          .replace(/^phases:\n(?: .*\n|\n)*/m, `${finishedRecord}\n`),
      );
  }
}

/** The final text goes on record as it stands. */
function freeze(text: string): string {
  const { report } = validateReport(readSource(text, 'report.yaml'));
  if (report === undefined) throw new Error('the finished study is no report');
  const frozen = `    frozen:\n      date: 2025-09-01\n      revision: 4\n      digest: "${digestOf(report)}"\n`;
  return text.replace(/^ {2}IV:\n/m, (heading) => frozen + heading);
}
