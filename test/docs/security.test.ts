import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';

const file = 'docs/security.md';
const page = readFileSync(file, 'utf8');

/** How GitHub and GitLab name the place of a heading. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-');

test('each promise names the tests that hold it, and they exist', () => {
  const rows = page.split('\n').filter((line) => line.startsWith('| **'));
  expect(rows.length).toBeGreaterThan(10);
  for (const row of rows) {
    const tests = [...(row.split('|').at(-2) ?? '').matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
    expect(tests, row).not.toEqual([]);
    expect(tests.filter((name) => !/^test\/.*\.test\.ts$/.test(name) || !existsSync(name))).toEqual([]);
  }
});

test('every test that it speaks of exists', () => {
  const named = [...page.matchAll(/`(test\/[^`]+)`/g)].map(([, name = '']) => name);
  expect(named.length).toBeGreaterThan(15);
  expect(named.filter((name) => !existsSync(name))).toEqual([]);
});

describe.each([file, 'docs/packages.md', 'docs/ci/README.md'])('%s', (source) => {
  test('leads to files and headings that are there', () => {
    const text = readFileSync(source, 'utf8');
    const links = [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, link = '']) => link);
    const dead = links.filter((link) => {
      if (link.startsWith('https://')) return false;
      const [path = '', anchor] = link.split('#');
      const target = path === '' ? source : join(dirname(source), path);
      if (!existsSync(target)) return true;
      const headings = [...readFileSync(target, 'utf8').matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => heading);
      return anchor !== undefined && !headings.map(anchorOf).includes(anchor);
    });
    expect(dead).toEqual([]);
  });
});
