/**
 * A computed number without what binary arithmetic leaves in its last digits: twelve of them are more than any figure has.
 *
 * @example withoutNoise(0.1 + 0.2) // 0.3
 */
export function withoutNoise(value: number): number {
  // A growth or a ratio is a whole number of units of its twelfth digit, which costs a tenth of the way over its text.
  const scale = twelfthDigit(Math.abs(value));
  const scaled = value * scale;
  const units = Math.round(scaled);
  return Math.abs(scaled - units) < SURELY_NEARER ? units / scale : Number(value.toPrecision(12));
}

/** How many of its units one is; `NaN` for numbers of other sizes. */
function twelfthDigit(size: number): number {
  if (size >= 10 || size < 0.001) return Number.NaN;
  if (size >= 1) return 1e11;
  return size >= 0.1 ? 1e12 : size >= 0.01 ? 1e13 : 1e14;
}

/** Nearer to the middle between two units the binary product may lie on the other side of it than the number. */
const SURELY_NEARER = 0.4999;
