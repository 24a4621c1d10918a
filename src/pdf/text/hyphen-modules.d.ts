// The parts of the package hyphen that this engine uses; it has no types.
/* eslint-disable no-restricted-syntax -- the shape of CommonJS modules is theirs */

declare module 'hyphen' {
  /** Levels and a trie of letters, in the package's own format. */
  export type HyphenationPatterns = readonly [unknown, unknown, unknown?];
  interface HyphenatorOptions {
    readonly hyphenChar: string;
    readonly html: boolean;
    readonly minWordLength: number;
  }
  const createHyphenator: (patterns: HyphenationPatterns, options: HyphenatorOptions) => (text: string) => string;
  export default createHyphenator;
}

declare module 'hyphen/patterns/*' {
  import type { HyphenationPatterns } from 'hyphen';
  const patterns: HyphenationPatterns;
  export default patterns;
}
