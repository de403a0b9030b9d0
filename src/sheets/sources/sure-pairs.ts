/** Two things that stand for each other, by their places. */
export type Pair = readonly [one: number, other: number];

/**
 * Which things of one row stand for which of another, in order: the pairs that are in every longest way to set them beside
 * each other. Where two ways are equally long and disagree about a thing, it is in no pair.
 *
 * @example surePairs(['a', 'x', 'b'], ['x', 'b', 'c'], Object.is) // [[1, 0], [2, 1]]
 */
export function surePairs<One, Other>(
  ones: readonly One[],
  others: readonly Other[],
  areAlike: (one: One, other: Other) => boolean,
): readonly Pair[] {
  const width = others.length + 1;
  const alike = new Uint8Array(ones.length * width);
  for (const [row, one] of ones.entries()) {
    for (const [column, other] of others.entries()) {
      if (areAlike(one, other)) alike[row * width + column] = 1;
    }
  }
  const before = lengthsBefore(ones.length, others.length, alike);
  const after = lengthsAfter(ones.length, others.length, alike);
  const longest = after[0] ?? 0;
  // Every longest way has one pair of each rank; a pair that is alone in its rank is in all of them.
  const byRank: Pair[][] = Array.from({ length: longest }, () => []);
  for (let row = 0; row < ones.length; row++) {
    for (let column = 0; column < others.length; column++) {
      const place = row * width + column;
      if (alike[place] !== 1) continue;
      const rank = before[place] ?? 0;
      if (rank + 1 + (after[place + width + 1] ?? 0) === longest) byRank[rank]?.push([row, column]);
    }
  }
  return byRank.flatMap((pairs) => (pairs.length === 1 ? pairs : []));
}

/** How many pairs there can be before each place of both. */
function lengthsBefore(rows: number, columns: number, alike: Uint8Array): Uint16Array {
  const width = columns + 1;
  const lengths = new Uint16Array((rows + 1) * width);
  for (let row = 1; row <= rows; row++) {
    for (let column = 1; column <= columns; column++) {
      const place = row * width + column;
      const across = lengths[place - width - 1] ?? 0;
      const isPair = alike[(row - 1) * width + column - 1] === 1;
      lengths[place] = isPair ? across + 1 : Math.max(lengths[place - width] ?? 0, lengths[place - 1] ?? 0);
    }
  }
  return lengths;
}

/** How many pairs there can be from each place of both on. */
function lengthsAfter(rows: number, columns: number, alike: Uint8Array): Uint16Array {
  const width = columns + 1;
  const lengths = new Uint16Array((rows + 1) * width);
  for (let row = rows - 1; row >= 0; row--) {
    for (let column = columns - 1; column >= 0; column--) {
      const place = row * width + column;
      const across = lengths[place + width + 1] ?? 0;
      lengths[place] =
        alike[place] === 1 ? across + 1 : Math.max(lengths[place + width] ?? 0, lengths[place + 1] ?? 0);
    }
  }
  return lengths;
}
