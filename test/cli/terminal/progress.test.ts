import { expect, test } from 'vitest';
import { startProgress } from '../../../src/cli/terminal/progress.js';
import { writeLine, writeLines } from '../../../src/diagnostics/lines.js';
import type { Terminal } from '../../../src/cli/terminal/terminal.js';

const fresh = '\r\u001b[2K';

function record(watched: boolean, talk: 'all' | 'failures only') {
  let told = '';
  const terminal: Terminal = {
    language: 'en',
    width: 12,
    watched,
    environment: {},
    print: () => {
      throw new Error('progress is no result');
    },
    tell: (lines) => {
      told += writeLines(lines, 'off');
    },
    replaceLine: (line) => {
      told += fresh + writeLine(line, 'off');
    },
    lost: () => undefined,
  };
  const progress = startProgress(terminal, talk);
  progress.show('1/2 laos zh pdf');
  progress.show('2/2 中国老挝 zh');
  progress.note('out/laos.zh.pdf');
  progress.clear();
  return told;
}

test('on a terminal one line is rewritten, cut to its width, and gone when something is done', () => {
  expect(record(true, 'all')).toBe(`${fresh}1/2 laos zh${fresh}2/2 中国老${fresh}out/laos.zh.pdf\n`);
});

test('in a log stand whole lines of what is done', () => {
  expect(record(false, 'all')).toBe('out/laos.zh.pdf\n');
});

test('with --quiet nothing is told', () => {
  expect(record(true, 'failures only')).toBe('');
});
