import type { Diagnostic, MessageLanguage, Range, Severity } from '../diagnostic.js';
import { identify, type Identity } from '../fingerprint.js';
import type { CodeEntry } from '../registry.js';
import { jsonLines } from './json-lines.js';
import type { FormatContext, Formatter } from './format-context.js';
import { portablePath, uriOfPath } from './portable-path.js';
import { regionOf, type Region } from './regions.js';
import { positionsByFile } from './source-positions.js';

/**
 * SARIF 2.1.0 (OASIS, with errata 01): one run, its rules with their explanations, one result for each finding. Columns
 * are UTF-16 units, as the run declares; `properties` contains what SARIF lacks: a rule's kind, a gate's phase.
 */
export const sarif: Formatter = (diagnostics, context) => {
  const codes = [...new Set(diagnostics.map(({ code }) => code))].sort();
  const identities = identify(diagnostics, context.sources);
  const locate = locator(context);
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'joint-report',
            ...(context.version === undefined ? {} : { version: context.version }),
            language: languages[context.language],
            rules: codes.map((code) => ruleOf(code, context.codes?.get(code), context.language)),
          },
        },
        language: languages[context.language],
        columnKind: 'utf16CodeUnits',
        results: diagnostics.map((finding) =>
          resultOf(finding, codes.indexOf(finding.code), identities.get(finding), locate, context),
        ),
      },
    ],
  };
  return jsonLines(log);
};

const languages: Readonly<Record<MessageLanguage, string>> = { en: 'en-US', zh: 'zh-CN' };

const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', hint: 'note' };

function ruleOf(code: string, entry: CodeEntry | undefined, language: MessageLanguage): object {
  if (entry === undefined) return { id: code };
  const { title, explanation, severity, bad, good } = entry;
  const { wrong, right } = labels[language];
  const text = explanation[language];
  return {
    id: code,
    shortDescription: { text: title[language] },
    fullDescription: { text },
    help: {
      text: `${text}\n\n${wrong}\n${bad}\n\n${right}\n${good}`,
      markdown: `${text}\n\n${wrong}\n\n${fence(bad)}\n\n${right}\n\n${fence(good)}`,
    },
    defaultConfiguration: { level: levels[severity] },
  };
}

const labels = { en: { wrong: 'Wrong:', right: 'Right:' }, zh: { wrong: '错误写法：', right: '正确写法：' } } as const;

/** A code fence longer than any in the sample. */
function fence(sample: string): string {
  const longest = Math.max(2, ...(sample.match(/`+/g) ?? []).map(({ length }) => length));
  const marks = '`'.repeat(longest + 1);
  return `${marks}yaml\n${sample}\n${marks}`;
}

interface PhysicalLocation {
  readonly artifactLocation: { readonly uri: string };
  readonly region?: Region;
}

type Locate = (file: string, range: Range | undefined) => PhysicalLocation;

function locator({ sources, folder }: FormatContext): Locate {
  const positionsOf = positionsByFile(sources);
  return (file, range) => {
    const place = positionsOf(file);
    return {
      artifactLocation: { uri: uriOfPath(portablePath(file, folder)) },
      ...(place && range ? { region: regionOf(range, place.text, place.positions) } : {}),
    };
  };
}

function resultOf(
  finding: Diagnostic,
  ruleIndex: number,
  identity: Identity | undefined,
  locate: Locate,
  { language }: FormatContext,
): object {
  const { code, severity, file, message, help, pointer, range, related, kind, gate } = finding;
  const text = [message, ...(help ? [help] : [])].map((words) => words[language]).join('\n\n');
  return {
    ruleId: code,
    ruleIndex,
    level: levels[severity],
    message: { text: escapeMessage(text) },
    locations: [
      {
        physicalLocation: locate(file, range),
        ...(pointer === '' ? {} : { logicalLocations: [{ fullyQualifiedName: pointer }] }),
      },
    ],
    ...(related.length === 0
      ? {}
      : {
          relatedLocations: related.map((place, index) => ({
            id: index + 1,
            physicalLocation: locate(file, place.range),
            message: { text: escapeMessage(place.message[language]) },
          })),
        }),
    ...fixesOf(finding, locate, language),
    ...(identity === undefined
      ? {}
      : { partialFingerprints: { 'jointReport/v1': `${identity.hash}:${identity.occurrence}` } }),
    properties: {
      kind: kind ?? 'integrity',
      ...(gate === undefined ? {} : { phase: gate.phase, gate: gate.progress }),
    },
  };
}

/** The edits of a finding as one fix; none if there are no edits, or if the text of the file is missing. */
function fixesOf({ file, help, message, edits }: Diagnostic, locate: Locate, language: MessageLanguage): object {
  const replacements = edits.flatMap(({ range, text }) => {
    const { region } = locate(file, range);
    return region === undefined ? [] : [{ deletedRegion: region, insertedContent: { text } }];
  });
  if (replacements.length === 0) return {};
  const { artifactLocation } = locate(file, undefined);
  const description = { text: escapeMessage((help ?? message)[language]) };
  return { fixes: [{ description, artifactChanges: [{ artifactLocation, replacements }] }] };
}

/** Braces are placeholders in SARIF, and brackets before a parenthesis are links (sections 3.11.5 and 3.11.6). */
function escapeMessage(text: string): string {
  return text.replace(/[{}]/g, '$&$&').replace(/\[(?=[^[\]]*\]\()/g, '\\[');
}
