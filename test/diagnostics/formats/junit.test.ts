import { describe, expect, test } from 'vitest';
import { contextOf, file, findingAt, nasty } from '../../support/findings.js';
import { formatters } from '../../support/written.js';

const { junit } = formatters;

const text = 'a: 1\n中b: 2\n';

describe('junit', () => {
  test('is a suite a file and a case a finding; what does not fail the run is skipped', () => {
    const why = { en: 'Nowhere.', zh: '' };
    const findings = [
      findingAt(text, 'b', { why, pointer: '/b' }),
      findingAt(text, 'a', { severity: 'warning', pointer: '' }),
    ];
    expect(junit(findings, contextOf(text, { checked: [file, 'clean.yaml'] }))).toBe(
      [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<testsuites name="joint-report" tests="3" failures="1" errors="0" time="0">',
        `<testsuite name="${file}" tests="2" failures="1" errors="0" skipped="1" time="0">`,
        `<testcase classname="${file}" name="schema/unknown-key /b" time="0">`,
        `<failure type="schema/unknown-key" message="No such key.">${file}:2:2`,
        'No such key.',
        'Nowhere.</failure>',
        '</testcase>',
        `<testcase classname="${file}" name="schema/unknown-key" time="0">`,
        `<skipped type="schema/unknown-key" message="No such key.">${file}:1:1`,
        'No such key.</skipped>',
        '</testcase>',
        '</testsuite>',
        '<testsuite name="clean.yaml" tests="1" failures="0" errors="0" skipped="0" time="0">',
        '<testcase classname="clean.yaml" name="no findings" time="0"/>',
        '</testsuite>',
        '</testsuites>',
        '',
      ].join('\n'),
    );
  });

  test('--fail-on decides what is a failure', () => {
    const warning = findingAt(text, 'a', { severity: 'warning' });
    expect(junit([warning], contextOf(text, { failOn: 'warning' }))).toContain('<failure ');
    expect(junit([warning], contextOf(text))).not.toContain('<failure ');
  });

  test('cases of one code at one place have names of their own', () => {
    const names = [
      ...junit(
        [1, 2, 3].map(() => findingAt(text, 'a')),
        contextOf(text),
      ).matchAll(/ name="(\S+ \/a.*?)"/g),
    ];
    expect(names.map(([, name]) => name)).toEqual([
      'schema/unknown-key /a',
      'schema/unknown-key /a #2',
      'schema/unknown-key /a #3',
    ]);
  });

  test('nothing in a path, a pointer or a message is markup, or a character that XML does not have', () => {
    const finding = findingAt(text, 'a', { file: nasty, pointer: `/${nasty}`, message: { en: nasty, zh: '' } });
    const xml = junit([finding], contextOf(text, { checked: [] }));
    expect(xml).toContain('a&amp;b&lt;c&gt;&quot;d&apos;e%f');
    expect(xml).not.toContain(']]>');
    // eslint-disable-next-line no-control-regex -- none may be left (XML 1.0, section 2.2)
    expect(xml).not.toMatch(/[\u0000-\u0008\u000B-\u001F\u202E\uFFFE\uFFFF]|\p{Cs}/u);
    expect(xml.match(/<\w+/g)).toEqual(['<testsuites', '<testsuite', '<testcase', '<failure']);
  });
});
