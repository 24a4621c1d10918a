import { join } from 'node:path';
import { diagnostic, type Diagnostic, type Finding, type Range } from '../diagnostics/diagnostic.js';
import { decodeText } from '../source/read/decode-text.js';
import { findEscaped, findInvisible, type CharacterFinding } from '../source/lint/characters.js';
import { pointerSteps } from '../source/read/find-place.js';
import type { Source } from '../source/source.js';
import { limits, type LimitName } from '../values/limits.js';
import { explainFile, explainOverLimit, type FileWords } from './explain-file.js';
import type { BesideKind, ReportFiles } from './report-files.js';

/** The text of a file beside the report, and the file's name in diagnostics. */
export interface BesideText {
  readonly file: string;
  readonly text: string;
}

/**
 * The files of one study: each is read once, their bytes are counted together, and what is found in them is collected.
 */
export class StudyFiles {
  readonly diagnostics: Diagnostic[] = [];
  /** The texts of the files that were read as text, by their names in diagnostics. */
  readonly texts = new Map<string, string>();
  private bytesLeft: number = limits.allBytes.most;
  private readonly known = new Map<string, Uint8Array | FileWords>();
  private readonly looked = new Set<string>();

  constructor(
    private readonly files: ReportFiles,
    private readonly source: Source,
  ) {}

  /** The bytes of the file that is named at `pointer`, or what is said of it. */
  read(path: string, kind: BesideKind, pointer: string): Uint8Array | FileWords {
    const key = `${kind} ${path}`;
    const known = this.known.get(key) ?? this.open(this.asWritten(path, pointer), kind);
    this.known.set(key, known);
    return known;
  }

  /**
   * The text of the file that is named at `pointer`, or what is said of it; `binary` if it is none, `told` if its
   * encoding is reported. Invisible characters are reported where they stand, except in a text that is only counted in.
   */
  readText(path: string, kind: BesideKind, pointer: string): BesideText | FileWords | 'binary' | 'told' {
    const bytes = this.read(path, kind, pointer);
    if (!(bytes instanceof Uint8Array)) return bytes;
    const file = join(this.source.file, '..', path);
    const read = decodeText(bytes, file);
    const isNew = !this.looked.has(file);
    this.looked.add(file);
    if (read.kind === 'not text') {
      if (read.diagnostic.code === 'file/binary') return 'binary';
      this.texts.set(file, read.text);
      if (isNew) this.diagnostics.push(read.diagnostic);
      return 'told';
    }
    if (kind !== 'text') this.texts.set(file, read.text);
    if (kind !== 'text' && isNew) this.reportCharacters(file, findInvisible(read.text));
    return { file, text: read.text };
  }

  /** Reports characters that a JSON text hides in escapes. */
  reportEscaped({ file, text }: BesideText): void {
    this.reportCharacters(file, findEscaped(text));
  }

  /** Reports something at a place of the report's file. */
  report(pointer: string, finding: Pick<Finding, 'code' | 'message' | 'help'>): void {
    this.add(this.source.file, { ...finding, pointer, range: this.source.rangeOf(pointer) });
  }

  /** Reports that a file beside goes beyond a limit at a range of its text. */
  reportExcess({ file }: BesideText, excess: LimitName, range: Range): void {
    const here = { en: 'What stands here', zh: '此处内容' };
    this.add(file, { ...explainOverLimit(excess, here), pointer: '', range });
  }

  private add(file: string, finding: Omit<Finding, 'severity'>): void {
    this.diagnostics.push(diagnostic(file, { severity: 'error', ...finding }));
  }

  private reportCharacters(file: string, findings: readonly CharacterFinding[]): void {
    for (const finding of findings) this.add(file, { ...finding, pointer: '' });
  }

  private open(path: string, kind: BesideKind): Uint8Array | FileWords {
    const result = this.files.read(path, kind);
    if (!result.ok) return explainFile(path, kind, result.reason);
    if (result.bytes.length > this.bytesLeft) return explainFile(path, kind, 'too-much');
    this.bytesLeft -= result.bytes.length;
    return result.bytes;
  }

  /** A name byte for byte: texts of a report are composed (NFC), but a disk may know the file by another form. */
  private asWritten(path: string, pointer: string): string {
    let value = this.source.data;
    for (const step of pointerSteps(pointer)) {
      value = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[step] : undefined;
    }
    return typeof value === 'string' && value.normalize('NFC') === path.normalize('NFC') ? value : path;
  }
}
