import type { Bound } from './bound';
import type { Estimate } from '../number/estimate';
import type { Interval } from '../number/interval';

/**
 * All that a bounded figure may be: a floor (以上, 超) has no upper end, a ceiling (以内, 不足) no lower one, and 左右 and 近
 * are as wide as `tolerance` says, a share of the value; the law gives them no width.
 *
 * @example boundedInterval({ value: 335, interval: { low: 335, high: 335 } }, 'more-than', 0.05) // { low: 335, high: Infinity }
 */
export function boundedInterval({ value, interval }: Estimate, bound: Bound, tolerance: number): Interval {
  const { low, high } = interval;
  const slack = Math.abs(value) * tolerance;
  switch (bound) {
    case 'at-least':
    case 'more-than':
      return { low, high: Infinity };
    case 'at-most':
    case 'less-than':
      return { low: -Infinity, high };
    case 'about':
      return { low: low - slack, high: high + slack };
    case 'near':
      return { low: low - slack, high };
    case 'exact':
    case 'range':
    case 'flat':
      return interval;
  }
}
