import { beforeAll, describe, expect, test } from 'vitest';
import { writePdf } from '../../src/pdf/write-pdf.js';
import { builtinTheme } from '../../src/theme/load-theme.js';
import { sampleDocument, sampleEdition } from '../fixtures/sample-document.js';
import { printed } from '../support/printed.js';
import { installedFonts } from './support/fonts.js';
import { qpdf, readObjects, type Dictionary, type ReadObjects } from './support/read-objects.js';

/** Each test names the clauses that it checks: `A` is ISO 19005-2 (PDF/A-2a), `UA` is ISO 14289-1. See docs/archive.md. */
describe.skipIf(qpdf === undefined).each(['zh', 'en'] as const)('an archived file in %s', (language) => {
  const edition = sampleEdition(language);
  let bytes: Uint8Array;
  let file: ReadObjects;
  let xmp: string;
  let catalog: Dictionary;
  const dictionary = (value: unknown): Dictionary => file.follow(value).dictionary;
  const list = (value: unknown): readonly unknown[] => (file.follow(value).value ?? []) as readonly unknown[];

  beforeAll(async () => {
    bytes = await writePdf(printed(edition), builtinTheme(), installedFonts, { archive: true });
    file = readObjects(bytes);
    catalog = dictionary(file.trailer['/Root']);
    xmp = file.follow(catalog['/Metadata']).data?.toString('utf8') ?? '';
  }, 60_000);

  test('A 6.1.2: begins with its version and a comment of bytes beyond ASCII', () => {
    const head = Buffer.from(bytes.subarray(0, 20)).toString('latin1');
    expect(head).toMatch(/^%PDF-1\.7\n%[\x80-\xff]{4,}\n/);
  });

  test('A 6.1.3: has an identifier, is not encrypted, and ends with its end', () => {
    expect(file.trailer['/ID']).toHaveLength(2);
    expect(file.trailer).not.toHaveProperty('/Encrypt');
    expect(Buffer.from(bytes.subarray(-8)).toString('latin1')).toMatch(/%%EOF\n?$/);
  });

  test('A 6.1.7: streams hold their own data, packed by no filter but Flate and DCT', () => {
    for (const { dictionary: own } of file.all) {
      for (const key of ['/F', '/FFilter', '/FDecodeParms']) {
        if (own['/Length'] !== undefined && own['/Type'] !== '/Annot') expect(own).not.toHaveProperty(key);
      }
    }
    const filters =
      Buffer.from(bytes)
        .toString('latin1')
        .match(/\/Filter ?\[?\/\w+/g) ?? [];
    expect(filters.length).toBeGreaterThan(5);
    expect(filters.filter((filter) => !/\/(?:Flate|DCT)Decode$/.test(filter))).toEqual([]);
  });

  test('A 6.1.13: strings, names, numbers and CIDs are within their limits', () => {
    const visit = (value: unknown): void => {
      if (typeof value === 'string') {
        if (value.startsWith('/')) expect(Buffer.byteLength(value)).toBeLessThanOrEqual(128);
        else expect(value.length).toBeLessThanOrEqual(32767 / 2);
      } else if (typeof value === 'number') expect(Math.abs(value)).toBeLessThan(2 ** 31);
      else if (typeof value === 'object' && value !== null) Object.entries(value).flat().forEach(visit);
    };
    file.all.forEach(({ value }) => {
      visit(value);
    });
    expect(file.all.length).toBeLessThan(8_388_607);
  });

  test('A 6.2.3, 6.2.4.3: colours are RGB or grey, and a profile of three colours says what they mean', () => {
    const intents = list(catalog['/OutputIntents']).map(dictionary);
    expect(intents).toMatchObject([{ '/S': '/GTS_PDFA1', '/OutputConditionIdentifier': 'u:sRGB IEC61966-2.1' }]);
    const profile = file.follow(intents[0]?.['/DestOutputProfile']);
    expect(profile.dictionary).toMatchObject({ '/N': 3 });
    expect(profile.data?.toString('latin1', 36, 40)).toBe('acsp');
    const spaces = new Set(
      file.all
        .filter(({ dictionary: own }) => own['/Subtype'] === '/Image')
        .map(({ dictionary: own }) => [own['/ColorSpace']].flat()[0]),
    );
    expect([...spaces].filter((space) => space !== '/DeviceRGB' && space !== '/DeviceGray')).toEqual([]);
    const content = contentOf(file);
    expect(content).toMatch(/ rg\n/);
    expect(content).not.toMatch(/(?:^|\s)[kK](?:\s|$)|DeviceCMYK|Separation/);
  });

  test('A 6.2.5, 6.2.10: graphics states say nothing of halftones, transfer or blending', () => {
    const states = file.ofType('/ExtGState');
    for (const { dictionary: own } of states) {
      expect(Object.keys(own).filter((key) => !['/Type', '/ca', '/CA'].includes(key))).toEqual([]);
      expect([own['/ca'], own['/CA']].every((value) => value === undefined || value === 1)).toBe(true);
    }
  });

  test('A 6.2.8: pictures are not smoothed, and have no other versions', () => {
    const pictures = file.all.filter(({ dictionary: own }) => own['/Subtype'] === '/Image');
    expect(pictures.length).toBeGreaterThan(0);
    for (const { dictionary: own } of pictures) {
      for (const key of ['/Alternates', '/OPI', '/Interpolate']) expect(own).not.toHaveProperty(key);
    }
  });

  test('A 6.2.11.3, 6.2.11.4: every font is embedded, and its codes are its glyphs', () => {
    const fonts = file.ofType('/Font').filter(({ dictionary: own }) => own['/Subtype'] === '/Type0');
    expect(fonts.length).toBeGreaterThan(2);
    for (const { dictionary: own } of fonts) {
      expect(own['/Encoding']).toBe('/Identity-H');
      const descendant = dictionary(list(own['/DescendantFonts'])[0]);
      expect(descendant).toMatchObject({ '/Subtype': '/CIDFontType2', '/CIDToGIDMap': '/Identity' });
      const descriptor = dictionary(descendant['/FontDescriptor']);
      expect(file.follow(descriptor['/FontFile2']).data?.length).toBeGreaterThan(100);
      // it may be left out, and must be whole where it is there
      expect(descriptor).not.toHaveProperty('/CIDSet');
    }
  });

  test('A 6.2.11.2: a font that leans says so, and no other does', () => {
    const fonts = file.ofType('/FontDescriptor').map(({ dictionary: own }) => own);
    const leans = fonts.filter((own) => own['/ItalicAngle'] !== 0);
    const italic = 64;
    expect(fonts.filter((own) => (Number(own['/Flags']) & italic) !== 0)).toEqual(leans);
    if (language === 'en') expect(leans.length).toBeGreaterThan(0);
  });

  test('A 6.2.11.5: widths in the file are those of the fonts', () => {
    let compared = 0;
    for (const { dictionary: own } of file.ofType('/Font').filter((font) => font.dictionary['/Subtype'] === '/Type0')) {
      const descendant = dictionary(list(own['/DescendantFonts'])[0]);
      const program = file.follow(dictionary(descendant['/FontDescriptor'])['/FontFile2']).data ?? Buffer.alloc(0);
      const advances = advancesOf(program);
      const widths = widthsOf(list(descendant['/W']));
      // parts of composed glyphs come after those that are shown
      const shown = [
        ...(file.follow(own['/ToUnicode']).data?.toString('latin1') ?? '').matchAll(/^<(?!0000)[0-9a-f]{4}> </gm),
      ];
      for (let cid = 1; cid <= shown.length; cid++) {
        expect(Math.abs((widths.get(cid) ?? 1000) - (advances[cid] ?? 0))).toBeLessThanOrEqual(1);
        compared++;
      }
    }
    expect(compared).toBeGreaterThan(100);
  });

  test('A 6.2.11.7, UA 7.21.7: every code stands for text, none for U+0000, U+FEFF, U+FFFE or private use', () => {
    let codes = 0;
    for (const { dictionary: own } of file.ofType('/Font').filter((font) => font.dictionary['/Subtype'] === '/Type0')) {
      const map = file.follow(own['/ToUnicode']).data?.toString('latin1') ?? '';
      for (const [, units = ''] of map.matchAll(/^<(?!0000)[0-9a-f]{4}> <([0-9a-f]*)>$/gm)) {
        expect(units).toMatch(/^(?:(?!0000|feff|fffe|e[0-9a-f]{3}|f[0-8])[0-9a-f]{4})+$/);
        codes++;
      }
    }
    expect(codes).toBeGreaterThan(100);
  });

  test('A 6.2.11.8: the glyph for what a font lacks is never shown', () => {
    const shown = contentOf(file).match(/<[0-9a-f]+>(?=[^>]*\]TJ)/g) ?? [];
    expect(shown.length).toBeGreaterThan(100);
    expect(shown.filter((codes) => /^<(?:.{4})*?0000/.test(codes))).toEqual([]);
  });

  test('A 6.3, UA 7.18: annotations are links, are printed, say where they lead and belong to an element', () => {
    const annotations = file.ofType('/Annot').map(({ dictionary: own }) => own);
    expect(annotations.length).toBeGreaterThan(5);
    for (const own of annotations) {
      expect(own).toMatchObject({ '/Subtype': '/Link', '/F': 4 });
      expect(own['/Contents']).toMatch(/^[ub]:.+/);
    }
    const parents = new Map(pairsOf(list(dictionary(dictionary(catalog['/StructTreeRoot'])['/ParentTree'])['/Nums'])));
    for (const own of annotations) {
      expect(dictionary(parents.get(own['/StructParent']))['/S']).toBe('/Link');
    }
    for (const { dictionary: page } of file.ofType('/Page')) expect(page['/Tabs']).toBe('/S');
  });

  test('A 6.4–6.5, 6.8–6.11: no forms, scripts, attachments, layers or actions but links', () => {
    for (const key of ['/AcroForm', '/AA', '/OpenAction', '/OCProperties', '/Requirements', '/AF']) {
      expect(catalog).not.toHaveProperty(key);
    }
    const names = dictionary(catalog['/Names']);
    expect(Object.keys(names)).toEqual(['/Dests']);
    const actions = new Set(file.ofType('/Annot').map(({ dictionary: own }) => dictionary(own['/A'])['/S']));
    expect([...actions].filter((action) => action !== '/GoTo' && action !== '/URI')).toEqual([]);
  });

  test('A 6.6, UA 5: metadata say what the file aims at, and what the words for it mean', () => {
    expect(xmp).toMatch(/^<\?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"\?>/);
    expect(xmp).toContain('<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>');
    expect(xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(xmp).toContain('<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>');
    expect(file.follow(catalog['/Metadata']).dictionary).not.toHaveProperty('/Filter');
  });

  test('A 6.6.3: metadata and the older dictionary say the same', () => {
    const info = dictionary(file.trailer['/Info']);
    const say = (key: string): string => String(file.follow(info[key]).value).replace(/^u:/, '');
    const escaped = (text: string): string =>
      text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    expect(xmp).toContain(`<rdf:li xml:lang="x-default">${escaped(say('/Title'))}</rdf:li>`);
    expect(xmp).toContain(`<pdf:Producer>${say('/Producer')}</pdf:Producer>`);
    expect(xmp).toContain(`<xmp:CreatorTool>${say('/Creator')}</xmp:CreatorTool>`);
    for (const author of say('/Author').split('; ')) expect(xmp).toContain(`<rdf:li>${escaped(author)}</rdf:li>`);
    const [, year, month, day] = /^D:(\d{4})(\d{2})(\d{2})000000Z$/.exec(say('/CreationDate')) ?? [];
    expect(xmp).toContain(`<xmp:CreateDate>${year ?? '?'}-${month ?? '?'}-${day ?? '?'}T00:00:00Z</xmp:CreateDate>`);
  });

  test('A 6.7, UA 7.1: the file is tagged, with standard types only, and its title is shown', () => {
    expect(dictionary(catalog['/MarkInfo'])).toEqual({ '/Marked': true });
    expect(dictionary(catalog['/ViewerPreferences'])['/DisplayDocTitle']).toBe(true);
    expect(catalog['/Lang']).toBe(`u:${language}`);
    const roles = new Set(elements(file).map((own) => own['/S']));
    const standard =
      /^\/(?:Document|Sect|Div|BlockQuote|Caption|TOC|TOCI|H[1-6]|P|L|LI|Lbl|LBody|Table|THead|TBody|TR|TH|TD|Figure|Span|Reference|Link|Note)$/;
    expect([...roles].filter((role) => !standard.test(String(role)))).toEqual([]);
    expect(roles.size).toBeGreaterThan(20);
  });

  test('A 6.7.5, UA 7.3: pictures are told in words', () => {
    const pictures = elements(file).filter((own) => own['/S'] === '/Figure');
    expect(pictures.length).toBeGreaterThan(0);
    for (const own of pictures) expect(own['/Alt']).toMatch(/^[ub]:.+/);
  });

  test('UA 7.8: heads and feet are artifacts of that kind', () => {
    const content = contentOf(file);
    const pages = file.ofType('/Page').length;
    const count = (pattern: RegExp): number => content.match(pattern)?.length ?? 0;
    expect(count(/\/Artifact <<\/Type \/Pagination \/Subtype \/Header>> BDC/g)).toBeGreaterThanOrEqual(pages - 1);
    expect(count(/\/Artifact <<\/Type \/Pagination \/Subtype \/Footer>> BDC/g)).toBeGreaterThanOrEqual(pages - 1);
  });

  test('UA 7.9: each note has a name of its own', () => {
    const notes = elements(file).filter((own) => own['/S'] === '/Note');
    expect(notes).toHaveLength(edition.notes.length);
    expect(new Set(notes.map((own) => own['/ID'])).size).toBe(notes.length);
    const names = list(dictionary(dictionary(catalog['/StructTreeRoot'])['/IDTree'])['/Names']);
    expect(names).toHaveLength(notes.length * 2);
  });
});

test.skipIf(qpdf === undefined)('metadata say of a title what it says, marks of XML among it', async () => {
  const sample = sampleEdition('en');
  const words = 'Trade & aid < 5 > 3';
  const { subtitle: _, ...meta } = { ...sample.meta, title: words, authors: [words] };
  const file = readObjects(await writePdf(printed({ ...sample, meta }), builtinTheme(), installedFonts));
  const catalog = file.follow(file.trailer['/Root']).dictionary;
  const xmp = file.follow(catalog['/Metadata']).data?.toString('utf8') ?? '';
  const escaped = 'Trade &amp; aid &lt; 5 &gt; 3';
  expect(xmp).toContain(`<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escaped}</rdf:li></rdf:Alt></dc:title>`);
  expect(xmp).toContain(`<dc:creator><rdf:Seq><rdf:li>${escaped}</rdf:li></rdf:Seq></dc:creator>`);
});

describe('a file that isn’t archived', () => {
  test.skipIf(qpdf === undefined)('claims nothing', async () => {
    const bytes = await writePdf(sampleDocument('en'), builtinTheme(), installedFonts);
    const text = Buffer.from(bytes).toString('latin1');
    expect(text).not.toMatch(/pdfaid|pdfuaid/);
    const file = readObjects(bytes);
    expect(file.follow(file.trailer['/Root']).dictionary).not.toHaveProperty('/OutputIntents');
  });
});

/** Everything that is drawn on the pages. */
function contentOf(file: ReadObjects): string {
  return file
    .ofType('/Page')
    .map(({ dictionary }) => file.follow(dictionary['/Contents']).data?.toString('latin1') ?? '')
    .join('\n');
}

function elements(file: ReadObjects): readonly Dictionary[] {
  return file.all.map(({ dictionary }) => dictionary).filter((own) => '/S' in own && '/P' in own);
}

function pairsOf(flat: readonly unknown[]): readonly (readonly [unknown, unknown])[] {
  return flat.flatMap((key, index) => (index % 2 === 0 ? [[key, flat[index + 1]] as const] : []));
}

/** Advances of a TrueType program in thousandths of an em, by glyph. */
function advancesOf(program: Buffer): readonly number[] {
  const tables = new Map<string, number>();
  for (let index = 0; index < program.readUInt16BE(4); index++) {
    tables.set(program.toString('latin1', 12 + index * 16, 16 + index * 16), program.readUInt32BE(20 + index * 16));
  }
  const unitsPerEm = program.readUInt16BE((tables.get('head') ?? 0) + 18);
  const count = program.readUInt16BE((tables.get('hhea') ?? 0) + 34);
  return Array.from(
    { length: count },
    (_, glyph) => (program.readUInt16BE((tables.get('hmtx') ?? 0) + glyph * 4) * 1000) / unitsPerEm,
  );
}

function widthsOf(runs: readonly unknown[]): ReadonlyMap<number, number> {
  const widths = new Map<number, number>();
  for (const [first, run] of pairsOf(runs)) {
    (run as readonly number[]).forEach((width, index) => widths.set(Number(first) + index, width));
  }
  return widths;
}
