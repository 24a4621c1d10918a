/**
 * The longest list that is a subsequence of all lists, for editions of different extent. With three lists, the result
 * for the first two is compared with the third; this is exact if all editions print in full.
 */
export function commonOrder(lists: readonly (readonly string[])[]): readonly string[] {
  const [first = [], ...others] = lists;
  return others.reduce(longestCommon, first);
}

/** Longest common subsequence. Equal lists, the usual case, take one pass. */
function longestCommon(one: readonly string[], other: readonly string[]): readonly string[] {
  if (one.length === other.length && one.every((key, index) => key === other[index])) return one;
  const width = other.length + 1;
  const lengths = new Uint32Array((one.length + 1) * width);
  for (let i = one.length - 1; i >= 0; i--) {
    for (let j = other.length - 1; j >= 0; j--) {
      lengths[i * width + j] =
        one[i] === other[j]
          ? 1 + (lengths[(i + 1) * width + j + 1] ?? 0)
          : Math.max(lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0);
    }
  }
  const common: string[] = [];
  for (let i = 0, j = 0; i < one.length && j < other.length;) {
    const key = one[i];
    if (key !== undefined && key === other[j]) {
      common.push(key);
      i++;
      j++;
    } else if ((lengths[(i + 1) * width + j] ?? 0) >= (lengths[i * width + j + 1] ?? 0)) i++;
    else j++;
  }
  return common;
}
