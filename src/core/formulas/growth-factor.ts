/** Sums below this, times the scale, are whole numbers that a binary number holds exactly. */
const LARGEST = 9;
const SCALE = 1e15;

/**
 * 1 + growth, the growth a fraction, without the noise of binary addition: 1 + 0.097 is 1.097 and not
 * 1.0969999999999998. Fifteen digits stand after the point, as many as Excel keeps.
 *
 * @example growthFactor(0.097) // 1.097
 */
export function growthFactor(growth: number): number {
  const factor = 1 + growth;
  return Math.abs(factor) < LARGEST ? Math.round(factor * SCALE) / SCALE : factor;
}
