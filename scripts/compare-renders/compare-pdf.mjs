// Differences between two PDFs: pages, pictures, words, tags, links and outline.
import { readAspects } from './pdf-outlines.mjs';
import { compareRasters } from './rasters.mjs';
import { reportChanges } from './report-changes.mjs';
import { runTool } from './run-tool.mjs';
import { compareWords, readWords, reportWords } from './words.mjs';

/** The differences as lines; none if readers find no difference. */
export async function comparePdf(a, b, options) {
  const [[before, own], [after, other]] = await Promise.all(
    [a, b].map(async (file) => [await readWords(file), await readSides(file)]),
  );
  const pages = Math.min(own.pages, other.pages);
  const differing = await compareRasters(a, b, { ...options, pages });
  return [
    ...(own.pages === other.pages ? [] : [`  pages: ${own.pages} before, ${other.pages} after`]),
    ...reportRasters(differing, options.dpi),
    ...reportWords(compareWords(before, after)),
    ...reportChanges('text by tags', own.read, other.read),
    ...['tags', 'links', 'outline', 'viewer'].flatMap((aspect) => reportChanges(aspect, own[aspect], other[aspect])),
  ];
}

async function readSides(file) {
  const [read, aspects] = await Promise.all([runTool('pdfinfo', ['-struct-text', file]), readAspects(file)]);
  const pages = aspects.viewer.filter((line) => line.startsWith('page ')).length;
  return { ...aspects, pages, read: read.toString().split('\n') };
}

function reportRasters(differing, dpi) {
  if (differing.length === 0) return [];
  const shown = differing.slice(0, 12).map(({ page, pixels }) => `p${page} (${pixels})`);
  const rest = differing.length - shown.length;
  const count = differing.length === 1 ? '1 page differs' : `${differing.length} pages differ`;
  return [`  pictures: ${count} at ${dpi} dpi (pixels): ${shown.join(', ')}${rest > 0 ? `, … ${rest} more` : ''}`];
}
