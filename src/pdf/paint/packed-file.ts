import type { PdfReference } from './pdf-objects.js';
import { PDFDocument } from './pdfmake.js';

/** The number of objects in one stream: a reader unpacks all of them to find one. */
const objectsInStream = 200;

/** An object that is being written, as far as it is known. */
interface OpenObject {
  readonly head: string;
  body?: string;
}

/**
 * pdfmake's document, written smaller: objects other than streams are packed together (object streams, ISO 32000-1,
 * 7.5.7), and a cross-reference stream (7.5.8) locates them. Tags and links are thousands of small objects, which would
 * otherwise be a third of a file.
 */
export class PackedFile extends PDFDocument {
  #open: OpenObject | undefined;
  #gathered: { readonly id: number; readonly body: string }[] = [];
  /** The stream of each packed object, and its index there. */
  readonly #places = new Map<number, { readonly stream: number; readonly index: number }>();
  #ending = false;

  /** Collects what pdfkit writes piece by piece; an object that is a stream is written directly. */
  override _write(data: Buffer | string): void {
    // pdfkit writes the header of the file in its constructor
    if (!(#places in this) || typeof data !== 'string' || this.#ending) {
      super._write(data);
      return;
    }
    const open = this.#open;
    if (open === undefined) {
      if (data.endsWith(' 0 obj')) this.#open = { head: data };
      else super._write(data);
    } else if (open.body === undefined) open.body = data;
    else if (data === 'endobj') {
      this.#open = undefined;
      this.#gathered.push({ id: Number.parseInt(open.head, 10), body: open.body });
      if (this.#gathered.length === objectsInStream) this.#pack();
    } else {
      this.#open = undefined;
      super._write(`${open.head}\n${open.body}\n${data}`);
    }
  }

  /** Writes the end of the file: the remaining objects, and the cross-reference stream. */
  override _finalize(): void {
    // pdfkit calls this again when the streams below end
    if (this.#ending) return;
    if (this.#gathered.length > 0) this.#pack();
    this.#ending = true;
    const start = this._offset;
    const table = this.ref({
      Type: 'XRef',
      W: [1, 4, 2],
      Size: this._offsets.length + 2,
      Root: this._root,
      Info: this._info,
      ID: [this._id, this._id],
    });
    this._offsets[this._offsets.length - 1] = start;
    table.end(this.#crossReferences());
    super._write('startxref');
    super._write(String(start));
    super._write('%%EOF');
    this.push(null);
  }

  #pack(): void {
    const objects = this.#gathered;
    this.#gathered = [];
    const stream: PdfReference = this.ref({ Type: 'ObjStm', N: objects.length });
    const number = this._offsets.length;
    const numbers: number[] = [];
    const bodies: string[] = [];
    let at = 0;
    objects.forEach(({ id, body }, index) => {
      numbers.push(id, at);
      bodies.push(body);
      at += body.length + 1;
      this.#places.set(id, { stream: number, index });
    });
    const head = `${numbers.join(' ')}\n`;
    stream.data['First'] = head.length;
    // bodies are strings of bytes already
    stream.end(Buffer.from(head + bodies.join('\n'), 'latin1'));
  }

  /** An entry of seven bytes for each object: free, at an offset, or inside a stream. */
  #crossReferences(): Buffer {
    const entries = Buffer.alloc((this._offsets.length + 1) * 7);
    entries.writeUInt16BE(0xffff, 5);
    this._offsets.forEach((offset, index) => {
      const at = (index + 1) * 7;
      const packed = this.#places.get(index + 1);
      entries.writeUInt8(packed === undefined ? 1 : 2, at);
      entries.writeUInt32BE(packed?.stream ?? offset ?? 0, at + 1);
      entries.writeUInt16BE(packed?.index ?? 0, at + 5);
    });
    return entries;
  }
}
