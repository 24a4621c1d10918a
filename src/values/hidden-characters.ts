/** Control characters, lone surrogates, and the embeddings, overrides and isolates of UAX #9. */
const hidden = /[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/u;

/** Zero-width spaces, which separate words only in scripts without word spaces. */
const widthless = /[\u200B\u2060\uFEFF]/u;
const unspaced = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** The first character of a text that can't be seen; line breaks and tabs are none. */
export function findHiddenCharacter(text: string): { readonly index: number; readonly character: string } | undefined {
  const line = text.replace(/[\n\t]/g, ' ');
  const found = hidden.exec(line) ?? (unspaced.test(line) ? null : widthless.exec(line));
  return found === null ? undefined : { index: found.index, character: found[0] };
}
