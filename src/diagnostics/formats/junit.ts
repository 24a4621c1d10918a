import { isAtLeast, type Diagnostic } from '../diagnostic.js';
import { makeVisible, replaceHidden } from '../visible.js';
import type { FormatContext, Formatter } from './format-context.js';
import { portablePath } from './portable-path.js';
import { positionsByFile } from './source-positions.js';

/**
 * JUnit’s XML as test dashboards read it (Jenkins’ junit-10.xsd): one suite for each file, one case for each finding. A
 * finding that fails the run is a failure; JUnit has no warnings, so others are skipped cases with a message. A file
 * without findings is one passed case.
 */
export const junit: Formatter = (diagnostics, context) => {
  const positionsOf = positionsByFile(context.sources);
  const fails = ({ severity }: Diagnostic): boolean => isAtLeast(severity, context.failOn ?? 'error');
  const placeOf = (finding: Diagnostic): string => {
    const position = finding.range && positionsOf(finding.file)?.positions.at(finding.range.start);
    const path = portablePath(finding.file, context.folder);
    return position ? `${path}:${position.line}:${position.column}` : path;
  };
  const files = [...new Set([...(context.checked ?? []), ...diagnostics.map(({ file }) => file)])];
  const suites = files.map((file) => {
    const own = diagnostics.filter((finding) => finding.file === file);
    const path = portablePath(file, context.folder);
    const failures = own.filter(fails).length;
    const names = nameCases(own);
    const cases = own.map((finding, index) =>
      element('testcase', { classname: path, name: names[index] ?? '', time: '0' }, [
        verdict(finding, placeOf(finding), fails(finding) ? 'failure' : 'skipped', context),
      ]),
    );
    const passed = element('testcase', { classname: path, name: clean[context.language], time: '0' }, []);
    const tests = Math.max(1, own.length);
    const counts = { tests, failures, errors: 0, skipped: own.length - failures };
    const attributes = { name: path, ...textOf(counts), time: '0' };
    return { tests, failures, xml: element('testsuite', attributes, cases.length === 0 ? [passed] : cases) };
  });
  const total = (count: 'tests' | 'failures'): number => suites.reduce((sum, suite) => sum + suite[count], 0);
  const root = element(
    'testsuites',
    { name: 'joint-report', ...textOf({ tests: total('tests'), failures: total('failures'), errors: 0 }), time: '0' },
    suites.map(({ xml }) => xml),
  );
  return ['<?xml version="1.0" encoding="UTF-8"?>', ...root.split('\n').map((line) => replaceHidden(line, reference))];
};

const clean = { en: 'no findings', zh: '没有发现问题' } as const;

/** By code and pointer, not by line, so that a dashboard follows a finding between runs. All names are different. */
function nameCases(diagnostics: readonly Diagnostic[]): readonly string[] {
  const taken = new Map<string, number>();
  return diagnostics.map(({ code, pointer }) => {
    const name = pointer === '' ? code : `${code} ${pointer}`;
    const count = (taken.get(name) ?? 0) + 1;
    taken.set(name, count);
    return count === 1 ? name : `${name} #${count}`;
  });
}

function verdict(
  { code, message, why, help }: Diagnostic,
  place: string,
  kind: 'failure' | 'skipped',
  { language }: FormatContext,
): string {
  const said = [message, ...(why ? [why] : []), ...(help ? [help] : [])].map((words) => words[language]);
  const text = escapeText([place, ...said].join('\n'));
  return `<${kind}${attributesOf({ type: code, message: message[language] })}>${text}</${kind}>`;
}

/** An element with each child on its own line. */
function element(name: string, attributes: Readonly<Record<string, string>>, children: readonly string[]): string {
  const opening = `<${name}${attributesOf(attributes)}`;
  return children.length === 0 ? `${opening}/>` : [`${opening}>`, ...children, `</${name}>`].join('\n');
}

function attributesOf(attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeText(value).replaceAll('\n', '&#10;')}"`)
    .join('');
}

function textOf(counts: Readonly<Record<string, number>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, String(count)]));
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** A sign at the beginning of a line that a CI service would act on. */
function reference(sign: string): string {
  return `&#${String(sign.codePointAt(0))};`;
}

/** Text for XML 1.0, which forbids most control characters even if escaped (section 2.2): they are written out. */
function escapeText(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map(makeVisible)
    .join('\n')
    .replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}
