/** What is possible after a character: nothing, the end of a line, or the end of a line that the text requires. */
export const Break = { none: 0, allowed: 1, forced: 2 } as const;
export type Break = (typeof Break)[keyof typeof Break];
