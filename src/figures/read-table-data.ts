import { parse } from 'csv-parse/sync';

/** The rows of a CSV file (RFC 4180) without the header line; `undefined` if the file is not CSV. */
export function readTableData(bytes: Uint8Array): readonly (readonly string[])[] | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const rows: string[][] = parse(text, { bom: true, skip_empty_lines: true, trim: true });
    return rows.slice(1);
  } catch {
    return undefined;
  }
}
