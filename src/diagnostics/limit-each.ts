import type { Finding, Severity } from './diagnostic.js';
import type { CodeRegistry } from './registry.js';

/** The most diagnostics of one code, or issues of one kind, listed for a file. Nobody corrects more at once. */
export const mostOfAKind = 200;

/** The first items of each kind; for each kind with more, the first one left out and the number left out. */
export interface Limited<Item> {
  readonly kept: readonly Item[];
  readonly leftOut: readonly { readonly first: Item; readonly count: number }[];
}

/** Keeps the first `most` items of each kind, in their order. */
export function limitEach<Item>(
  items: Iterable<Item>,
  kindOf: (item: Item) => string,
  most: number = mostOfAKind,
): Limited<Item> {
  const kept: Item[] = [];
  const counts = new Map<string, number>();
  const leftOut = new Map<string, { first: Item; count: number }>();
  for (const item of items) {
    const kind = kindOf(item);
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    const more = leftOut.get(kind);
    if (count <= most) kept.push(item);
    else if (more === undefined) leftOut.set(kind, { first: item, count: 1 });
    else more.count += 1;
  }
  return { kept, leftOut: [...leftOut.values()] };
}

/** Says how many diagnostics are left out, at the place of the first. */
export function explainLeftOut(
  { pointer, range }: Pick<Finding, 'pointer' | 'range'>,
  severity: Severity,
  count: number,
): Finding {
  return {
    code: 'file/more-findings',
    severity,
    message: {
      en: `From here on the same fault occurs ${String(count)} more times; these are not listed.`,
      zh: `从此处起同样的问题还有 ${String(count)} 处，不再列出。`,
    },
    help: {
      en: 'So many faults of one kind mostly have one cause. Mend the first ones, and check again.',
      zh: '同类问题如此之多，通常出于同一原因。请先改正前几处，再重新检查。',
    },
    pointer,
    ...(range && { range }),
  };
}

/** What this step reports. */
export const limitCodes = {
  'file/more-findings': {
    title: { en: 'More findings than are listed', zh: '问题过多，未全部列出' },
    severity: 'error',
    explanation: {
      en: `Of one kind of fault the first ${String(mostOfAKind)} are listed. A file with more of them has mostly one cause, such as a wrong indentation or a list in the wrong place.`,
      zh: `同类问题只列出前 ${String(mostOfAKind)} 处。更多时通常出于同一原因，例如缩进错误或列表放错了位置。`,
    },
    bad: '(a file with hundreds of faults of one kind)',
    good: '(the same file, the cause mended)',
  },
} as const satisfies CodeRegistry;
