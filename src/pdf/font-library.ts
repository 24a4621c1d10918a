/**
 * Where fonts come from. The writer names files of the catalogue; whoever runs it knows where they lie. One library a
 * process: a font is parsed once for each library.
 */
export interface FontLibrary {
  /** Whether a file is installed; `read` is asked for no other. */
  has(file: string): boolean;
  /** The bytes of a TrueType file, named as in the catalogue: `@scope/package/path.ttf`. Throws where there is none. */
  read(file: string): Uint8Array;
}
