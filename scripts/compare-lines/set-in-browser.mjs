// The same paragraphs for a browser, with the same font files, sizes and measures, and its own defaults switched off.
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { look, size } from './set-lines.mjs';

const { resolve } = createRequire(import.meta.url);

/** Languages with one glyph for each character, and no kerning of Latin words between Han. */
const plain = new Set(['zh', 'ja']);

/** A page with one `p` for each paragraph of clusters and measure; `faces` collects the font files. */
export function pageOf(language, paragraphs, measures) {
  const faces = new Map();
  const faceOf = ({ file }) => {
    if (!faces.has(file)) faces.set(file, `face${faces.size}`);
    return faces.get(file);
  };
  const bodies = paragraphs.map((clusters) => spansOf(clusters, faceOf));
  const { direction, lineHeight } = look(language);
  const sheet = [...faces].map(
    ([file, name]) => `@font-face { font-family: ${name}; src: url("${pathToFileURL(resolve(file)).href}"); }`,
  );
  const probes = [...faces.values()].map(
    (name) => `<div class="probe" data-face="${name}"><span style="font-family:${name}">x</span><i></i></div>`,
  );
  const columns = measures.map((measure) =>
    bodies.map((body, index) => `<p data-paragraph="${index}" style="width:${measure}px">${body}</p>`).join('\n'),
  );
  return `<!doctype html><html lang="${language}" dir="${direction}"><meta charset="utf-8"><style>
${sheet.join('\n')}
* { margin: 0; padding: 0; }
body { background: #fff; color: #000; }
p { font: ${size}px/${lineHeight}px ${faceOf(paragraphs[0][0].face)}; margin: 0 0 ${lineHeight}px; text-align: start; hyphens: none;
  text-spacing-trim: space-all; text-autospace: no-autospace; line-break: strict; word-break: normal; overflow-wrap: anywhere;
  font-kerning: ${plain.has(language) ? 'none' : 'normal'}; text-rendering: geometricPrecision; font-synthesis: none; }
p span { line-height: 0; }
.probe { font-size: 100px; line-height: 1; } .probe i { display: inline-block; width: 0; height: 0; }
</style><body>${columns.join('\n')}${probes.join('')}</body></html>`;
}

function spansOf(clusters, faceOf) {
  const runs = [];
  clusters.forEach(({ text, face, size: own, level }, index) => {
    const last = runs.at(-1);
    // Chromium treats brackets and commas after a Latin word as Latin, also in an Arabic font; the Arabic letter mark,
    // which has no width, prevents this
    const before = clusters.slice(Math.max(0, index - 3), index).map((cluster) => cluster.text);
    const turns = level % 2 === 1 && /[A-Za-z][\d. ]*$/.test(before.join(''));
    if (last?.face === face && last.size === own && !turns) last.text += text;
    else runs.push({ text, face, size: own, turns });
  });
  return runs
    .map(({ text, face, size: own, turns }) => {
      const name = faceOf(face);
      const before = turns ? '<span>\u061c</span>' : '';
      return `${before}<span data-face="${name}" style="font-family:${name};font-size:${own}px">${escapeHtml(text)}</span>`;
    })
    .join('');
}

function escapeHtml(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Runs in the page: for each paragraph, the offsets of the starts of its lines except the first. */
export function readStarts() {
  const ascents = new Map();
  for (const probe of globalThis.document.querySelectorAll('.probe')) {
    const [letter, mark] = probe.children;
    const ascent = mark.getBoundingClientRect().bottom - letter.getBoundingClientRect().top;
    ascents.set(probe.dataset.face, ascent / 100);
  }
  const range = globalThis.document.createRange();
  return [...globalThis.document.querySelectorAll('p')].map((paragraph) => {
    const height = Number.parseFloat(globalThis.getComputedStyle(paragraph).lineHeight);
    const starts = [];
    let offset = 0;
    let first;
    let line = 0;
    for (const span of paragraph.children) {
      if (span.dataset.face === undefined) continue;
      const ascent = ascents.get(span.dataset.face) * Number.parseFloat(span.style.fontSize);
      const node = span.firstChild;
      for (let at = 0; at < node.data.length; at++, offset++) {
        if (/\s/.test(node.data[at])) continue;
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        const [box] = range.getClientRects();
        if (box === undefined) continue;
        const baseline = box.top + ascent;
        first ??= baseline;
        const own = Math.round((baseline - first) / height);
        if (own > line) {
          starts.push(offset);
          line = own;
        }
      }
    }
    return starts;
  });
}
