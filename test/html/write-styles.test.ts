import { describe, expect, test } from 'vitest';
import { writeStyles } from '../../src/html/write-styles.js';
import { builtinTheme } from '../../src/theme/load-theme.js';
import { sampleDocument, sampleEdition } from '../fixtures/sample-document.js';
import { printed } from '../support/printed.js';

const theme = builtinTheme();
const nothing = { languages: new Set<string>(), widths: new Set<number>() };

describe('writeStyles', () => {
  test('takes sizes, colours and measure from the tokens', () => {
    const css = writeStyles(sampleDocument('en'), theme, nothing);
    expect(css).toContain(
      '--size-small:0.857rem;--size-text:1rem;--size-heading:1.238rem;--size-title:1.619rem;--size-display:2.476rem;',
    );
    expect(css).toContain('--print-text:10.5pt;--measure:38rem;');
    expect(css).toContain(`--accent:${theme.tokens.colours.light.accent};`);
    expect(css).toContain(
      `@media screen and (prefers-color-scheme:dark){:root{--ink:${theme.tokens.colours.dark.ink};`,
    );
  });

  test('sets each language by its script, the longer tag after the shorter', () => {
    const css = writeStyles(sampleDocument('en'), theme, {
      ...nothing,
      languages: new Set(['zh-Hant', 'ur', 'zh', '"}*{']),
    });
    expect(css).toMatch(
      /:lang\(zh\)\{--serif:"Han Song",.*--leading:1\.65;--scale:1;--indent:2em;--gap:0em;.*filled dot/,
    );
    expect(css).toMatch(/:lang\(ur\)\{--serif:"Noto Nastaliq Urdu",.*--leading:2\.2;/);
    expect(css.indexOf(':lang(zh){')).toBeLessThan(css.indexOf(':lang(zh-Hant){'));
    expect(css).not.toContain('"}*{');
  });

  test('prints on the page of the profile: margins, running heads, page numbers', () => {
    const edition = sampleEdition('zh');
    const profile = { ...edition.profile, margins: { top: 30, bottom: 37, inner: 30, outer: 25 } };
    const css = writeStyles(printed({ ...edition, profile }), theme, nothing);
    expect(css).toContain('@page{size:210mm 297mm;margin:30mm 25mm 37mm 30mm;');
    expect(css).toContain('@page:left{margin-left:25mm;margin-right:30mm}');
    expect(css).toContain('--text-height:230mm;');
    expect(css).toContain('content:"第 " counter(page) " 页，共 " counter(pages) " 页"');
    expect(css).toContain('@page page-3{@top-right{content:"中国与哈萨克斯坦的现代化"}}');
  });

  test('mirrors the running heads of a right-to-left document', () => {
    const edition = sampleEdition('en');
    const mirrored = printed({ ...edition, meta: { ...edition.meta, direction: 'rtl' } });
    expect(writeStyles(mirrored, theme, nothing)).toContain(
      '@top-right{content:"China–Kazakhstan: Collaborative Modernization"',
    );
  });

  test('writes what could end a string or the element as its number', () => {
    const edition = sampleEdition('en');
    const hostile = printed({ ...edition, furniture: { ...edition.furniture, runningTitle: '"}</style>\\\n' } });
    expect(writeStyles(hostile, theme, nothing)).toContain('content:"\\22 }\\3c /style\\3e \\5c \\a "');
  });

  test('refuses a theme whose style sheet would end the element', () => {
    expect(() => writeStyles(sampleDocument('en'), { ...theme, css: '</STYLE>' }, nothing)).toThrow(/style/);
  });

  test('makes a class for each width', () => {
    expect(writeStyles(sampleDocument('en'), theme, { ...nothing, widths: new Set([40, 20]) })).toContain(
      '.width-20{width:20%}\n.width-40{width:40%}',
    );
  });

  test('of several editions the head has the first and the last title, and no part', () => {
    const css = writeStyles(sampleDocument('zh', 'en'), theme, nothing);
    expect(css).toMatch(/@top-left\{content:"中国—哈萨克斯坦共同现代化研究";text-align:left;font:[^;]*"Han/);
    expect(css).toMatch(/@top-right\{content:"China–Kazakhstan: Collaborative Modernization";/);
    expect(css).not.toContain('@page page-1');
    expect(css).toContain('@page{size:210mm 297mm;');
    expect(writeStyles(sampleDocument('zh', 'en', 'kk'), theme, nothing)).toContain('@page{size:297mm 210mm;');
  });

  test('each edition counts its lists in its own digits', () => {
    const edition = sampleEdition('en');
    const arabic = { ...edition, meta: { ...edition.meta, language: 'ar', digits: 'arab' } };
    expect(writeStyles(printed(arabic), theme, nothing)).toContain('\nol{list-style-type:arabic-indic}\n');
    const both = writeStyles(printed(arabic, sampleEdition('zh')), theme, nothing);
    expect(both).toContain('ol{list-style-type:arabic-indic}\nol:where(:lang(zh)){list-style-type:decimal}');
  });
});
