/** JSON allows C1 and bidi control characters, which act on a terminal. They become `\uXXXX`. */
export function escapeInvisible(document: string): string {
  return document.replace(/[\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}
