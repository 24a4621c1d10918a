import type { Diagnostic, Range } from '../diagnostics/diagnostic.js';

/** Which half of a mapping entry a range is about. */
export type Half = 'key' | 'value';

/**
 * A YAML file, read: its text, its data, and the place of every key and value.
 * `data` holds plain objects without a prototype, arrays, strings, numbers, booleans and null.
 */
export interface Source {
  /** The path as the user named it; only printed, never opened. */
  readonly file: string;
  readonly text: string;
  /** `undefined` where the text is so broken that nothing could be read. */
  readonly data: unknown;
  readonly diagnostics: readonly Diagnostic[];
  /**
   * The pointers at or below which something could not be read, each reported already; `''` where that may be
   * anything. What is missing there says nothing about the author.
   */
  readonly unreadable: readonly string[];
  /** The range of the key or value at a JSON Pointer; of the nearest parent's key where nothing stands there. */
  rangeOf(pointer: string, half?: Half): Range;
  /**
   * The range in the file of `[start, end)` of the string value at `pointer`, in composed form (NFC): block scalars lose their indentation on
   * reading, so offsets in the value are not offsets in the file. The whole value where it can't be told.
   */
  rangeWithin(pointer: string, start: number, end: number): Range;
  /** A number, true, false or null as its author wrote it (`22.10`); `undefined` where no such value stands. */
  spellingOf(pointer: string): string | undefined;
}
