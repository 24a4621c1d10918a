import { linesOf } from '../../diagnostics/lines.js';
import { makeVisible } from '../../diagnostics/visible.js';
import { attribute, escapeHtml } from '../../html/escape-html.js';
import { writePolicy } from '../../html/write-policy.js';
import { writeTokens } from '../../html/write-tokens.js';
import { formatDate } from '../../language/dates.js';
import { formatLabel } from '../../language/format-label.js';
import { loadLanguage } from '../../language/load-language.js';
import { languageName } from '../../language/tags.js';
import type { StatusContext, StatusFormatter } from '../status-format.js';
import { findingsInWords, phaseName, statusWords as words } from '../status-words.js';
import type { Lack, StudyStatus, TextCount } from '../study-status.js';

/** One self-contained page: no script, no request; the theme's colours and fonts, light and dark. */
export const html: StatusFormatter = (studies, context) => {
  const { language, theme, today } = context;
  const css = `${writeTokens(theme.tokens, [language])}\n${layout}`;
  const title = words.title[language];
  const heads = (['study', 'phase', 'lacks', 'texts', 'findings'] as const).map(
    (name) => `<th scope="col">${escape(words[name][language])}</th>`,
  );
  return linesOf(`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(writePolicy(css))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escape(title)}</title>
<style>${css}</style>
</head>
<body>
<main>
<h1>${escape(title)}</h1>
<p class="date"><time datetime="${escape(today)}">${escape(formatDate(today, loadLanguage(language).locale))}</time></p>
<section class="scroll" aria-label="${escape(title)}" tabindex="0">
<table>
<thead><tr>${heads.join('')}</tr></thead>
<tbody>
${studies.map((study) => row(study, context)).join('\n')}
</tbody>
</table>
</section>
</main>
</body>
</html>
`);
};

/** What a reader of the page would not see is written out. */
function escape(text: string): string {
  return escapeHtml(makeVisible(text));
}

function row(study: StudyStatus, { language }: StatusContext): string {
  const { name, country, phase, revision, findings } = study;
  const details = [
    country?.name[language] ?? words.unknown[language],
    ...(country === undefined ? [] : [country.code]),
  ].join(' · ');
  const revised = revision === undefined ? '' : `${words.revision[language]} ${String(revision)}`;
  const state = findings.errors > 0 ? 'errors' : findings.warnings > 0 ? 'warnings' : undefined;
  return `<tr${attribute('class', state)}>
<th scope="row"><span class="name">${escape(name)}</span>${small(details)}${small(study.file)}</th>
<td>${escape(phaseName(phase, language))}${small(revised)}</td>
<td>${lacks(study, language)}</td>
<td>${texts(study.texts, language)}</td>
<td>${escape(findingsInWords(findings, language))}</td>
</tr>`;
}

function small(text: string): string {
  return text === '' ? '' : `<small>${escape(text)}</small>`;
}

type Language = StatusContext['language'];

function lacks({ lacks, phase }: StudyStatus, language: Language): string {
  if (lacks === undefined) return `<p class="quiet">${escape(words.unreadable[language])}</p>`;
  if (lacks.length === 0) return `<p class="quiet">${escape(words.nothing[language])}</p>`;
  return `<ul>${lacks.map((lack) => `<li>${lackInWords(lack, phase, language)}</li>`).join('')}</ul>`;
}

function lackInWords({ phase, progress, text, owes }: Lack, current: StudyStatus['phase'], language: Language): string {
  const { labels, parentheses } = loadLanguage(language);
  const [open = '(', close = ')'] = parentheses;
  const late = progress === 'failed' ? `${open}${words.overdue[language]}${close}` : '';
  const before =
    phase === current ? '' : `<span class="phase">${escape(`${phaseName(phase, language)}${late}`)}</span> `;
  const who = owes === undefined ? '' : formatLabel(labels['owes'] ?? '{who}', { who: owes[language] });
  return `${before}${escape(text[language])}${who === '' ? '' : `<span class="owes">${escape(who)}</span>`}`;
}

function texts(counts: readonly TextCount[] | undefined, language: Language): string {
  if (counts === undefined) return `<p class="quiet">${escape(words.unknown[language])}</p>`;
  const items = counts.map(({ language: tag, present, needed }) => {
    const count = `${String(present)} / ${String(needed)}`;
    const name = escape(languageName(tag, language));
    return `<div><dt>${name}</dt><dd${present < needed ? ' class="short"' : ''}>${count}</dd></div>`;
  });
  return `<dl>${items.join('')}</dl>`;
}

/** Colours, sizes and fonts come from the theme; this adds only what a wide table needs. */
const layout = `
*{box-sizing:border-box}
:root{color-scheme:light dark}
body{margin:0;background:var(--paper);color:var(--ink);font-family:var(--sans);line-height:1.5;overflow-wrap:break-word}
main{max-width:86rem;margin-inline:auto;padding:2rem 1.25rem 4rem}
h1{margin:0;font-size:var(--size-title);font-weight:600;line-height:1.35;color:var(--accent)}
.date{margin:.25rem 0 1.5rem;color:var(--quiet)}
.scroll{overflow-x:auto}
.scroll:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
table{inline-size:100%;min-inline-size:52rem;border-collapse:collapse;font-size:var(--size-small)}
th,td{padding:.75rem 1rem .75rem 0;border-block-end:1px solid var(--rule);text-align:start;vertical-align:top}
th:first-child,td:first-child{padding-inline-start:.75rem;border-inline-start:4px solid transparent}
thead th{border-block-end:2px solid var(--accent);color:var(--accent);font-weight:600;white-space:nowrap}
tbody th{font-weight:400;inline-size:15rem}
.errors>:first-child{border-inline-start-color:var(--accent)}
.warnings>:first-child{border-inline-start-color:var(--rule)}
tbody td:nth-child(2){inline-size:10rem}
tbody td:nth-child(4),tbody td:nth-child(5){white-space:nowrap}
.name{display:block;font-size:var(--size-text);font-weight:600}
small{display:block;font-size:inherit;color:var(--quiet)}
ul{margin:0;padding-inline-start:1.1em}
li+li{margin-block-start:.4em}
p{margin:0}
.quiet,.owes{color:var(--quiet)}
.owes{display:block}
.phase{font-weight:600}
dl{margin:0}
dl div{display:flex;justify-content:space-between;gap:1rem;max-inline-size:12rem}
dt,dd{margin:0}
dd{font-variant-numeric:tabular-nums}
.short{font-weight:600;color:var(--accent)}
.errors td:last-child{font-weight:600}
@page{size:A4 landscape;margin:15mm}
@media print{.scroll{overflow:visible}table{min-inline-size:0}tr{break-inside:avoid}main{padding:0}}
`;
