import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findTool } from '../../support/find-tool.js';

export const qpdf = findTool('qpdf');

/** A dictionary as printed by qpdf: names begin with `/`, strings with `u:` or `b:`, references are `12 0 R`. */
export type Dictionary = Readonly<Record<string, unknown>>;

export interface ReadObject {
  readonly name: string;
  readonly value: unknown;
  /** The dictionary, also that of a stream. */
  readonly dictionary: Dictionary;
  /** The data of a stream, unpacked if qpdf can. */
  readonly data: Buffer | undefined;
}

export interface ReadObjects {
  readonly all: readonly ReadObject[];
  readonly trailer: Dictionary;
  /** The target of a reference, or the value itself. */
  follow(value: unknown): ReadObject;
  /** The dictionaries with a `/Type`. */
  ofType(type: string): readonly ReadObject[];
}

/** Reads every object of a PDF with qpdf; without the data of streams it is much faster. */
export function readObjects(bytes: Uint8Array, streams: 'streams' | 'no-streams' = 'streams'): ReadObjects {
  const folder = mkdtempSync(join(tmpdir(), 'objects-'));
  try {
    const file = join(folder, 'file.pdf');
    writeFileSync(file, bytes);
    const data = streams === 'streams' ? 'inline' : 'none';
    const args = ['--json', '--json-key=qpdf', `--json-stream-data=${data}`, '--decode-level=generalized', file];
    const { stdout } = spawnSync(qpdf ?? '', args, { encoding: 'utf8', maxBuffer: 1e9 });
    const listing = (JSON.parse(stdout) as { qpdf: [object, Record<string, Entry>] }).qpdf[1];
    const all = Object.entries(listing).flatMap(([key, entry]) =>
      key === 'trailer' ? [] : [toObject(key.replace(/^obj:/, ''), entry)],
    );
    const byName = new Map(all.map((object) => [object.name, object]));
    return {
      all,
      trailer: (listing['trailer']?.value ?? {}) as Dictionary,
      follow: (value) => (typeof value === 'string' ? byName.get(value) : undefined) ?? toObject('', { value }),
      ofType: (type) => all.filter(({ dictionary }) => dictionary['/Type'] === type),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

interface Entry {
  readonly value?: unknown;
  readonly stream?: { readonly dict: Dictionary; readonly data?: string };
}

function toObject(name: string, { value, stream }: Entry): ReadObject {
  if (stream !== undefined) {
    const data = stream.data === undefined ? undefined : Buffer.from(stream.data, 'base64');
    return { name, value: stream.dict, dictionary: stream.dict, data };
  }
  const dictionary = typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Dictionary) : {};
  return { name, value, dictionary, data: undefined };
}
