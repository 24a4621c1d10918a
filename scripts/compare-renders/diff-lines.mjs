// What differs between two lists of lines (Myers, An O(ND) Difference Algorithm).

/** A limit: nobody reads more differences, and the search would be slow. */
const most = 1500;

/**
 * The lines that only one side has, in order: `{sign, index, line}`, `-` with its index in `before`, `+` in `after`.
 * `cut` means that the limit was exceeded: then these are the first different lines of each side.
 */
export function diffLines(before, after) {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start += 1;
  let end = 0;
  while (
    end < before.length - start &&
    end < after.length - start &&
    before[before.length - 1 - end] === after[after.length - 1 - end]
  ) {
    end += 1;
  }
  const a = before.slice(start, before.length - end);
  const b = after.slice(start, after.length - end);
  const steps = shortestEdit(a, b);
  const cut = steps === undefined;
  const found = steps ?? [
    ...a.slice(0, 1).map((line) => ({ sign: '-', index: 0, line })),
    ...b.slice(0, 1).map((line) => ({ sign: '+', index: 0, line })),
  ];
  return { changes: found.map((change) => ({ ...change, index: change.index + start })), cut };
}

function shortestEdit(a, b) {
  if (a.length === 0) return b.map((line, index) => ({ sign: '+', index, line }));
  if (b.length === 0) return a.map((line, index) => ({ sign: '-', index, line }));
  const limit = Math.min(a.length + b.length, most);
  const reach = new Int32Array(2 * limit + 3);
  const trace = [];
  for (let distance = 0; distance <= limit; distance += 1) {
    trace.push(reach.slice(limit + 1 - distance - 1, limit + 1 + distance + 2));
    for (let k = -distance; k <= distance; k += 2) {
      const at = limit + 1 + k;
      let x = k === -distance || (k !== distance && reach[at - 1] < reach[at + 1]) ? reach[at + 1] : reach[at - 1] + 1;
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x += 1;
      reach[at] = x;
      if (x >= a.length && x - k >= b.length) return walkBack(a, b, trace, distance);
    }
  }
  return undefined;
}

function walkBack(a, b, trace, last) {
  const changes = [];
  let x = a.length;
  let y = b.length;
  for (let distance = last; distance > 0; distance -= 1) {
    const reach = trace[distance];
    const at = (k) => reach[k + distance + 1];
    const k = x - y;
    const down = k === -distance || (k !== distance && at(k - 1) < at(k + 1));
    const before = down ? k + 1 : k - 1;
    const fromX = at(before);
    const fromY = fromX - before;
    changes.push(down ? { sign: '+', index: fromY, line: b[fromY] } : { sign: '-', index: fromX, line: a[fromX] });
    x = fromX;
    y = fromY;
  }
  return changes.reverse();
}
