import { createHash } from 'node:crypto';
import { archiveMetadata } from './archive/archive-metadata.js';
import { srgbProfile } from './archive/srgb-profile.js';
import { EmbeddedFont } from './embedded-font.js';
import type { Orientation, Picture } from '../../document/nodes.js';
import type { FontFace } from '../fonts/font-face.js';
import type { FileMetadata } from '../pages/metadata.js';
import type { PdfFont, PdfReference } from './pdf-objects.js';
import { PackedFile } from './packed-file.js';
import { writePicture } from './write-picture.js';

const producer = 'joint-report';

/** A picture in the file: its object, and the name that pages give it. */
export interface StoredPicture {
  readonly id: string;
  readonly object: PdfReference;
  readonly orientation: Orientation;
}

/**
 * The PDF file: pdfmake's document with our fonts instead of pdfkit's, names in byte order, escaped metadata, and
 * nothing that depends on the clock, the locale or the machine. Files are never read.
 */
export class ReportFile extends PackedFile {
  readonly #fonts = new Map<FontFace, EmbeddedFont>();
  readonly #pictures = new Map<string, Picture>();
  readonly #stored = new Map<string, StoredPicture>();
  readonly #metadata: FileMetadata;

  constructor(metadata: FileMetadata) {
    const info = {
      Title: metadata.title,
      ...(metadata.authors.length === 0 ? {} : { Author: metadata.authors.join('; ') }),
      ...(metadata.subject === undefined ? {} : { Subject: metadata.subject }),
      ...(metadata.keywords.length === 0 ? {} : { Keywords: metadata.keywords.join('; ') }),
      Creator: producer,
      Producer: producer,
      CreationDate: metadata.created ?? new Date(0),
    };
    const options = {
      pdfVersion: '1.7',
      lang: metadata.language,
      displayTitle: true,
      tagged: true,
      autoFirstPage: false,
      font: null,
      info,
      compress: true,
    };
    super({}, {}, {}, {}, options, null, () => false);
    this.#metadata = metadata;
    if (metadata.created === undefined) delete this.info['CreationDate'];
    this._id = createHash('sha256').update(JSON.stringify(metadata)).digest().subarray(0, 16);
    this._root.data['PageLabels'] = { Nums: [0, { S: 'D' }] };
    if (metadata.archive) this._root.data['OutputIntents'] = [this.#outputIntent()];
    // a viewer searches names in byte order (ISO 32000-1, 7.9.6), independent of the locale
    Object.assign(this._root.data.Names.data.Dests, {
      _compareKeys: (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0),
    });
  }

  /** The root of the structure tree, completed before the file ends. */
  get structureRoot(): PdfReference {
    return this._root.data.StructTreeRoot;
  }

  /** The font of a face in this file; written once, with the glyphs used. */
  fontOf(face: FontFace): EmbeddedFont {
    const known = this.#fonts.get(face);
    if (known !== undefined) return known;
    const font = new EmbeddedFont(this, face, `F${String(this.#fonts.size + 1)}`);
    this.#fonts.set(face, font);
    this._fontFamilies[font.id] = font;
    return font;
  }

  /** Adds a picture and returns the name that pages use for it; equal bytes are stored once. */
  addPicture(picture: Picture): string {
    const name = createHash('sha256').update(picture.bytes).digest('hex');
    this.#pictures.set(name, picture);
    return name;
  }

  /** The picture that pages know by a name, written when it is first asked for. */
  pictureOf(name: string): StoredPicture {
    const known = this.#stored.get(name);
    if (known !== undefined) return known;
    const picture = this.#pictures.get(name);
    if (picture === undefined) throw new Error(`The picture ${name} was not added to the file.`);
    const { orientation } = picture;
    const stored = { id: `I${String(this.#stored.size + 1)}`, object: writePicture(picture, this), orientation };
    this.#stored.set(name, stored);
    return stored;
  }

  /** pdfmake would open a font file here; all fonts come from a library instead. */
  override provideFont(family: string): PdfFont {
    throw new Error(`The font "${family}" was asked of pdfmake: fonts are opened by the font set.`);
  }

  /** XMP (ISO 16684-1), escaped; pdfkit writes values without escaping. */
  override _addInfo(): void {
    const { title, authors, subject, keywords, language, created } = this.#metadata;
    const dated =
      created === undefined ? '' : `<xmp:CreateDate>${created.toISOString().slice(0, 19)}Z</xmp:CreateDate>`;
    const list = authors.map((author) => `<rdf:li>${escapeXml(author)}</rdf:li>`).join('');
    this.appendXML(
      `<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">` +
        `${dated}<xmp:CreatorTool>${producer}</xmp:CreatorTool><pdf:Producer>${producer}</pdf:Producer>` +
        `<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(title)}</rdf:li></rdf:Alt></dc:title>` +
        (list === '' ? '' : `<dc:creator><rdf:Seq>${list}</rdf:Seq></dc:creator>`) +
        (subject === undefined
          ? ''
          : `<dc:description><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(subject)}</rdf:li></rdf:Alt></dc:description>`) +
        `<dc:language><rdf:Bag><rdf:li>${escapeXml(language)}</rdf:li></rdf:Bag></dc:language>` +
        (keywords.length === 0 ? '' : `<pdf:Keywords>${escapeXml(keywords.join('; '))}</pdf:Keywords>`) +
        `</rdf:Description>`,
    );
    if (this.#metadata.archive) this.appendXML(archiveMetadata);
  }

  /** Declares the colour space of the file (ISO 32000-1, 14.11.5); all colours are RGB or grey. */
  #outputIntent(): object {
    const profile = this.ref({ N: 3 });
    const bytes = srgbProfile();
    profile.end(bytes);
    // pdfkit writes a String object as a string, a primitive as a name
    const name = new String('sRGB IEC61966-2.1');
    const registry = new String('http://www.color.org');
    return {
      Type: 'OutputIntent',
      S: 'GTS_PDFA1',
      OutputConditionIdentifier: name,
      Info: name,
      RegistryName: registry,
      DestOutputProfile: profile,
    };
  }

  /** Ends the file and returns its bytes. */
  async finish(): Promise<Uint8Array> {
    const chunks: Buffer[] = [];
    this.on('data', (chunk: Buffer) => chunks.push(chunk));
    const ended = new Promise<void>((resolve, reject) => {
      this.on('end', resolve);
      this.on('error', reject);
    });
    this.end();
    await ended;
    const bytes = Buffer.concat(chunks);
    return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
