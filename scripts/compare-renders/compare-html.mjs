// Differences between two HTML pages in a browser: nodes, attributes, text, and the style sheet rule by rule.
import { chromium } from 'playwright-core';
import { reportChanges } from './report-changes.mjs';
import { splitRules } from './split-rules.mjs';

let opened;

/** One browser for all pages, started at the first difference. */
async function openPage() {
  opened ??= (async () => {
    const browser = await chromium.launch({
      executablePath: process.env.CHROME_PATH || '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-gpu'],
    });
    return { browser, page: await browser.newPage() };
  })();
  return (await opened).page;
}

export async function closeBrowser() {
  if (opened !== undefined) await (await opened).browser.close();
}

/** The differences as lines. */
export async function compareHtml(before, after) {
  const page = await openPage();
  const [own, other] = [await page.evaluate(readNodes, before), await page.evaluate(readNodes, after)];
  const pathOf = (index, sign) => (sign === '-' ? own : other).nodes[index]?.path ?? '';
  return [
    ...reportChanges('nodes', linesOf(own), linesOf(other), pathOf),
    ...reportChanges('style sheet', own.styles.flatMap(splitRules), other.styles.flatMap(splitRules)),
  ];
}

function linesOf({ nodes }) {
  return nodes.map(({ depth, line }) => `${' '.repeat(depth)}${line}`);
}

/** Runs in the browser: one line for each node with its path, sorted attributes and white space as displayed. */
function readNodes(html) {
  const { DOMParser, Node } = globalThis;
  const document = new DOMParser().parseFromString(html, 'text/html');
  const phrasing =
    /^(?:a|abbr|b|bdi|bdo|br|cite|code|data|dfn|em|i|img|kbd|mark|q|s|samp|small|span|strong|sub|sup|time|u|var|wbr|#text)$/;
  const nodes = [];
  const styles = [];
  const nameOf = (element) => {
    const same = [...(element.parentElement?.children ?? [])].filter(
      ({ localName }) => localName === element.localName,
    );
    const count = same.length > 1 ? `:${same.indexOf(element) + 1}` : '';
    return `${element.localName}${element.id === '' ? count : `#${element.id}`}`;
  };
  const inLine = (node) => node !== null && phrasing.test(node.nodeName.toLowerCase());
  const walk = (node, depth, path) => {
    if (node.nodeType === Node.TEXT_NODE) {
      const preformatted = node.parentElement?.closest('pre, textarea, script') !== null;
      const text = preformatted ? node.data : node.data.replace(/[ \t\r\n]+/g, ' ');
      // white space between blocks is not displayed
      if (text.trim() === '' && !(inLine(node.previousSibling) && inLine(node.nextSibling))) return;
      nodes.push({ depth, line: JSON.stringify(text).slice(1, -1), path });
    } else if (node.nodeType === Node.COMMENT_NODE) nodes.push({ depth, line: `<!--${node.data}-->`, path });
    if (node.nodeType !== Node.ELEMENT_NODE) return;
    const own = node.id === '' ? `${path}${path === '' ? '' : ' > '}${nameOf(node)}` : `#${node.id}`;
    const attributes = [...node.attributes]
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .map(({ name, value }) => ` ${name}=${JSON.stringify(value)}`);
    nodes.push({ depth, line: `<${node.localName}${attributes.join('')}>`, path: own });
    if (node.localName === 'style') styles.push(node.textContent);
    else for (const child of node.childNodes) walk(child, depth + 1, own);
  };
  walk(document.documentElement, 0, '');
  return { nodes, styles };
}
