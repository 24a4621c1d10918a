// The same Chinese text and fonts in one process, alternating: ours with footnotes and tags, plain pdfmake without.
// node beside-pdfmake.mjs STUDY PAGES RUNS
import { createRequire } from 'node:module';
import process from 'node:process';
import { bigDocument } from './big-document.mjs';
import { countPages } from './count-pages.mjs';

const [, , study, pages, runs] = process.argv;
const { resolve } = createRequire(import.meta.url);
const { default: pdfmake } = await import('pdfmake');
const { writePdf } = await import('../../dist/pdf/write-pdf.js');
const { loadResources } = await import('../../dist/output/resources.js');

pdfmake.setLocalAccessPolicy(() => true);
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setFonts({
  text: { normal: resolve('@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf') },
  heading: { normal: resolve('@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf') },
});
const { theme, fonts } = loadResources();
const { document, paragraphs } = bigDocument(study, 'zh', Number(pages));

function plainDocument() {
  const content = paragraphs.flatMap((text, index) => [
    ...(index % 8 === 0 ? [{ text: text.slice(0, 24), font: 'heading', fontSize: 13, margin: [0, 12, 0, 6] }] : []),
    { text, leadingIndent: 21, lineHeight: 1.15 },
  ]);
  return { content, pageSize: 'A4', pageMargins: [78, 91, 78, 99], defaultStyle: { font: 'text', fontSize: 10.5 } };
}

const contenders = {
  ours: () => writePdf(document, theme, fonts),
  pdfmake: () => pdfmake.createPdf(plainDocument()).getBuffer(),
};
const milliseconds = { ours: [], pdfmake: [] };
const printed = {};
for (let run = 0; run <= Number(runs); run += 1) {
  for (const [name, write] of Object.entries(contenders)) {
    const start = performance.now();
    const bytes = await write();
    // the first run of each is cold
    if (run > 0) milliseconds[name].push(performance.now() - start);
    printed[name] ??= await countPages(bytes);
  }
}
console.log(JSON.stringify({ milliseconds, printed }));
