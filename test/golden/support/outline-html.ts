/**
 * A page of ours as an outline: an element a line with its class, id, language, direction and the other attributes that
 * readers or their programs notice; what stands in a line of text stays in it, `‧` where it may be broken. Below, what the style sheet prints on
 * paper only: heads, feet, stamp, embargo. Every element that our templates write is closed.
 */
export function outlineHtml(html: string): string {
  const root: Element = { name: '', attributes: new Map(), children: [] };
  const path = [root];
  const { style, body } = partStyle(html.replace(/^<!doctype html>\s*/i, ''));
  for (const [, closing, name, attributes = '', text] of body.matchAll(/<(\/?)([a-z][a-z0-9]*)([^>]*)>|([^<]+)/gi)) {
    const parent = path.at(-1) ?? root;
    if (text !== undefined) parent.children.push(decode(text.replace(/\s+/g, ' ')));
    else if (name === undefined) continue;
    else if (closing === '/') path.pop();
    else {
      const element: Element = { name, attributes: readAttributes(attributes), children: [] };
      parent.children.push(element);
      if (!empty.has(name) && !attributes.endsWith('/')) path.push(element);
    }
  }
  const lines = root.children.flatMap((child) => (typeof child === 'string' ? [] : printElement(child, 0)));
  return `${[...lines, '── on paper only', ...paperRules(style)].join('\n')}\n`;
}

interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: (Element | string)[];
}

const empty = new Set(['meta', 'link', 'img', 'col', 'br', 'hr', 'input', 'wbr']);
const inLine = new Set([
  'a',
  'abbr',
  'b',
  'bdi',
  'br',
  'cite',
  'data',
  'em',
  'i',
  'q',
  's',
  'span',
  'strong',
  'sub',
  'sup',
  'time',
  'wbr',
]);

function partStyle(html: string): { readonly style: string; readonly body: string } {
  const style = /<style>(.*?)<\/style>/s.exec(html)?.[1] ?? '';
  return { style, body: html.replace(/<style>.*?<\/style>/s, '') };
}

function readAttributes(text: string): ReadonlyMap<string, string> {
  return new Map(
    [...text.matchAll(/([^\s=/]+)(?:="([^"]*)")?/g)].map(([, name = '', value = '']) => [name, decode(value)]),
  );
}

function printElement({ name, attributes, children }: Element, depth: number): readonly string[] {
  const line = `${' '.repeat(depth)}${name}${printAttributes(attributes)}`;
  if (children.every((child) => typeof child === 'string' || isInLine(child))) {
    const text = children.map(printInLine).join('').trim();
    return [text === '' ? line : `${line} | ${text}`];
  }
  // white space between blocks shows nowhere
  const inner = children.filter((child) => typeof child !== 'string' || child.trim() !== '');
  return [
    line,
    ...inner.flatMap((child) =>
      typeof child === 'string' ? [`${' '.repeat(depth + 1)}| ${child.trim()}`] : printElement(child, depth + 1),
    ),
  ];
}

function isInLine({ name, children }: Element): boolean {
  return inLine.has(name) && children.every((child) => typeof child === 'string' || isInLine(child));
}

function printInLine(child: Element | string): string {
  if (typeof child === 'string') return child;
  if (child.name === 'wbr') return '‧';
  return `⟨${child.name}${printAttributes(child.attributes)}⟩${child.children.map(printInLine).join('')}⟨/⟩`;
}

function printAttributes(attributes: ReadonlyMap<string, string>): string {
  return [...attributes]
    .map(([name, value]) => {
      if (name === 'class') return `.${value.trim().replace(/\s+/g, '.')}`;
      if (name === 'id') return `#${value}`;
      return value === '' ? ` ${name}` : ` ${name}=${shorten(value)}`;
    })
    .join('');
}

/** Pictures, paths and digests of the style sheet by their beginning: nobody reads them. */
function shorten(value: string): string {
  const plain = value.replace(/'sha256-[^']*'/g, 'sha256');
  return /^(?:data:|M\d)/.test(plain) ? `${plain.slice(0, 22)}…` : plain;
}

/** The rules of pages with their margins, and all that holds in print: a declaration or a rule a line, without fonts. */
function paperRules(style: string): readonly string[] {
  return blocksIn(style).flatMap(({ head, body }) => {
    if (!/^@page|^@media print/.test(head)) return [];
    const inner = blocksIn(body);
    const own = inner.reduce((rest, { whole }) => rest.replace(whole, ''), body);
    return [
      `${head} ${printDeclarations(own)}`.trimEnd(),
      ...inner.map((block) => ` ${block.head} ${printDeclarations(block.body)}`),
    ];
  });
}

function printDeclarations(body: string): string {
  return body
    .split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/)
    .map((one) => one.replace(/\s+/g, ' ').trim())
    .filter((one) => one !== '' && !/^(?:font|color)\b/.test(one))
    .join('; ');
}

function blocksIn(text: string): readonly { readonly head: string; readonly body: string; readonly whole: string }[] {
  const blocks = [];
  let start = 0;
  let open = 0;
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '"' && text[at - 1] !== '\\') quoted = !quoted;
    if (quoted) continue;
    if (text[at] === '{') {
      if (depth === 0) open = at;
      depth += 1;
    } else if (text[at] === '}') {
      depth -= 1;
      if (depth > 0) continue;
      const head = text.slice(start, open).replace(/\s+/g, ' ').trim();
      blocks.push({ head, body: text.slice(open + 1, at), whole: text.slice(start, at + 1) });
      start = at + 1;
    } else if (text[at] === ';' && depth === 0) start = at + 1;
  }
  return blocks;
}

function decode(text: string): string {
  return text
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
