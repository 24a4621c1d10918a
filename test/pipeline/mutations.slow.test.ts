import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { besideKinds, noFiles, type BesideKind } from '../../src/assets/report-files.js';
import { openReportFiles } from '../../src/cli/files/report-files.js';
import { stopsRender } from '../../src/diagnostics/diagnostic.js';
import { check } from '../../src/pipeline.js';
import { makeInput } from '../support/mutations/make-input.js';
import { mutationKinds } from '../support/mutations/mutation-kinds.js';
import { tryInput, type Trial } from '../support/mutations/try-input.js';
import { temporaryFolder } from '../support/temporary-folder.js';

/** How many inputs are tried; `npm run mutate` tries more, other ones each time. */
const inputs = 500;
const each = Math.ceil(inputs / mutationKinds.size);

/** The sound study: the first seed of every kind. */
const study = Object.fromEntries([...mutationKinds.values()].map(({ path, seeds }) => [path, seeds[0]!]));

test('the study whose files are spoiled is sound, and reads one of each kind that may lie beside a report', () => {
  const file = `${temporaryFolder(study)}/report.yaml`;
  const seen = new Set<BesideKind>();
  const files = openReportFiles(file);
  const { diagnostics } = check(
    { file, text: readFileSync(file, 'utf8') },
    {
      files: {
        read: (path, kind) => {
          seen.add(kind);
          return files.read(path, kind);
        },
      },
      today: '2026-12-01',
    },
  );
  expect(diagnostics.filter(stopsRender)).toEqual([]);
  expect([...seen].sort()).toEqual([...besideKinds].sort());
});

describe.each([...mutationKinds])('a spoiled file of the kind %s', (name, kind) => {
  const trials: (Trial & { readonly seed: number })[] = [];

  beforeAll(async () => {
    const folder = temporaryFolder();
    for (let seed = 1; seed <= each; seed += 1) {
      trials.push({ seed, ...(await tryInput(kind, makeInput(kind, seed), folder)) });
    }
  }, 120_000);

  test('is met without a crash, a place outside its file, or a raw character in print', () => {
    const faulty = trials.filter(({ faults }) => faults.length > 0);
    expect(faulty.map(({ seed, faults }) => ({ repeat: `--kind ${name} --seed ${seed} --count 1`, faults }))).toEqual(
      [],
    );
  });

  test('is still read at times, and refused at others: else nothing was tried', () => {
    expect(trials.filter(({ rendered }) => rendered).length).toBeGreaterThan(each / 30);
    if (!['text', 'baseline'].includes(name))
      expect(trials.filter(({ rendered }) => !rendered).length).toBeGreaterThan(each / 20);
  });
});

test('an id that is a map is told like any other', () => {
  const minimal = readFileSync('examples/minimal/report.yaml', 'utf8');
  const { diagnostics } = check(
    { file: 'report.yaml', text: minimal.replace('id: railway', 'id:\n          constructor: x') },
    { files: noFiles, today: '2026-12-01' },
  );
  expect(diagnostics.filter(stopsRender).map(({ code }) => code)).toEqual(['schema/wrong-type']);
});
