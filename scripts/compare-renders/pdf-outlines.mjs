// The invisible parts of a PDF as lines: the tag tree with attributes, links, outline, and viewer settings.
import { runTool } from './run-tool.mjs';

/** Reads the objects of a PDF with qpdf. */
export async function readAspects(file) {
  // exit code 3: qpdf warned, but wrote the objects
  const json = await runTool('qpdf', ['--json', '--json-key=qpdf', '--json-key=pages', file], { accept: [0, 3] });
  const { qpdf, pages } = JSON.parse(json.toString());
  const objects = qpdf[1];
  const follow = (value) => {
    if (typeof value !== 'string' || !/^\d+ \d+ R$/.test(value)) return value;
    const { value: own, stream } = objects[`obj:${value}`] ?? {};
    return own ?? stream?.dict;
  };
  const numbers = new Map(pages.map(({ object }, index) => [object, index + 1]));
  const root = follow(follow(objects.trailer.value['/Root']));
  const reader = { follow, numbers };
  return {
    tags: root['/StructTreeRoot'] === undefined ? [] : tagLines(follow(root['/StructTreeRoot'])['/K'], 0, reader),
    links: pages.flatMap(({ object }, index) =>
      listOf(follow(follow(object)['/Annots'])).map((annotation) => linkLine(follow(annotation), index + 1, reader)),
    ),
    outline: root['/Outlines'] === undefined ? [] : outlineLines(follow(root['/Outlines']), 0, reader),
    viewer: [
      ...Object.entries(root)
        .filter(([key]) => ['/Lang', '/ViewerPreferences', '/PageLabels', '/PageLayout', '/MarkInfo'].includes(key))
        .map(([key, value]) => `${key} ${plain(value, reader)}`),
      ...destinationLines(root, reader),
      ...Object.entries(follow(objects.trailer.value['/Info']) ?? {}).map(
        ([key, value]) => `${key} ${plain(value, reader)}`,
      ),
      ...pages.map(({ object }, index) => `page ${index + 1} ${plain(follow(object)['/MediaBox'], reader)}`),
    ].map((line) => line.replaceAll('u:', '')),
  };
}

function tagLines(kids, depth, reader) {
  return listOf(kids).flatMap((kid) => {
    const element = reader.follow(kid);
    if (typeof element !== 'object' || element === null || element['/S'] === undefined) return [];
    const attributes = Object.entries(element)
      .filter(([key]) => !['/S', '/K', '/P', '/Pg', '/Type'].includes(key))
      .map(([key, value]) => ` ${key.slice(1)}=${plain(value, reader)}`)
      .join('');
    const content = listOf(element['/K']).filter((part) => reader.follow(part)?.['/S'] === undefined).length;
    const page = reader.numbers.get(element['/Pg']);
    const where = content === 0 ? '' : ` · ${content} of p${page ?? '?'}`;
    return [
      `${'  '.repeat(depth)}${element['/S'].slice(1)}${attributes}${where}`.replaceAll('=u:', '='),
      ...tagLines(element['/K'], depth + 1, reader),
    ];
  });
}

function linkLine(annotation, page, reader) {
  const at = listOf(annotation['/Rect']).map((edge) => edge.toFixed(1));
  const target = annotation['/Dest'] ?? annotation['/A'];
  return `p${page} [${at.join(' ')}] ${plain(target, reader)}`.replaceAll('u:', '');
}

function outlineLines(parent, depth, reader) {
  const lines = [];
  for (let item = reader.follow(parent['/First']); item !== undefined; item = reader.follow(item['/Next'])) {
    const target = item['/Dest'] ?? item['/A'];
    lines.push(`${'  '.repeat(depth)}${plain(item['/Title'], reader)} → ${plain(target, reader)}`.replaceAll('u:', ''));
    lines.push(...outlineLines(item, depth + 1, reader));
  }
  return lines;
}

function destinationLines(root, reader) {
  const lines = [];
  const walk = (node) => {
    const names = listOf(reader.follow(node?.['/Names']));
    for (let at = 0; at < names.length; at += 2) lines.push(`${names[at]} → ${plain(names[at + 1], reader)}`);
    for (const kid of listOf(reader.follow(node?.['/Kids']))) walk(reader.follow(kid));
  };
  walk(reader.follow(reader.follow(root['/Names'])?.['/Dests']));
  return lines;
}

function listOf(value) {
  return value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];
}

/** A value without object numbers, which are arbitrary: pages by page number, other references resolved. */
function plain(value, reader, depth = 0) {
  const page = reader.numbers.get(value);
  if (page !== undefined) return `p${page}`;
  const own = reader.follow(value);
  if (typeof own === 'number') return String(Math.round(own * 10) / 10);
  if (typeof own !== 'object' || own === null) return String(own);
  if (depth > 4) return '…';
  const inner = (one) => plain(one, reader, depth + 1);
  if (Array.isArray(own)) return `[${own.map(inner).join(' ')}]`;
  const entries = Object.entries(own).filter(([key]) => !['/P', '/Parent', '/StructParent'].includes(key));
  return `{${entries.map(([key, one]) => `${key.slice(1)} ${inner(one)}`).join(', ')}}`;
}
