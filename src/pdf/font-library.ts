/**
 * Where fonts come from. The writer names files of the catalogue; the caller knows where these are. Use one library per
 * process: a font is parsed once for each library.
 */
export interface FontLibrary {
  /** Whether a file is installed; `read` is called for no other. */
  has(file: string): boolean;
  /** The bytes of a TrueType file, named as in the catalogue: `@scope/package/path.ttf`. Throws if there is none. */
  read(file: string): Uint8Array;
}
