import { buildEdition, type BuiltEdition } from '../../src/document/build-edition.js';
import { buildOutline } from '../../src/document/build-outline.js';
import { walkBlocks } from '../../src/document/blocks/walk-blocks.js';
import { editionsOf } from '../../src/document/editions.js';
import type { Block } from '../../src/document/nodes.js';
import type { Outline } from '../../src/document/outline.js';
import { printProfile } from '../../src/document/print-profile.js';
import { loadLanguage } from '../../src/language/load-language.js';
import { ProseLibrary } from '../../src/prose/prose-library.js';
import type { Report } from '../../src/schema/report.gen.js';
import { validateReport } from '../../src/schema/validate-report.js';
import { readSource } from '../../src/source/read/read-source.js';
import type { Source } from '../../src/source/source.js';

/** A report read from YAML, and its outline. */
export interface OpenReport {
  readonly source: Source;
  readonly report: Report;
  readonly outline: Outline;
  edition(language: string): BuiltEdition;
}

/** Opens YAML that must fit the schema; throws with the diagnostics if it doesn't. */
export function openReport(yaml: string): OpenReport {
  const source = readSource(yaml, 'report.yaml');
  const { report, diagnostics } = validateReport(source);
  if (report === undefined) {
    throw new Error([...source.diagnostics, ...diagnostics].map((finding) => finding.message.en).join('\n'));
  }
  const library = new ProseLibrary();
  const references = Array.isArray(report.references) ? report.references : [];
  const outline = buildOutline(report, references, library);
  return {
    source,
    report,
    outline,
    edition(language) {
      const edition = editionsOf(report).find((one) => one.language === language);
      if (edition === undefined) throw new Error(`no edition in ${language}`);
      return buildEdition(outline, edition, {
        library,
        locate: (pointer, { start, end }) => source.rangeWithin(pointer, start, end),
        open: [],
        basename: (tag) => `study.${tag}`,
        profile: printProfile(report.study, loadLanguage(language), 'no-open-gates'),
        pictures: new Map(),
      });
    },
  };
}

/** All blocks in order, each before the blocks inside it. */
export function allBlocks(blocks: readonly Block[]): readonly Block[] {
  const all: Block[] = [];
  walkBlocks(blocks, { language: 'und', key: '', origin: { pointer: '' } }, { block: (block) => all.push(block) });
  return all;
}
