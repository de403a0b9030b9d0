/**
 * A computed number without what binary arithmetic leaves in its last digits: twelve of them are more than any figure has.
 *
 * @example withoutNoise(0.1 + 0.2) // 0.3
 */
export function withoutNoise(value: number): number {
  return Number(value.toPrecision(12));
}
