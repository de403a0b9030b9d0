import {
  negative,
  notASpanOfYears,
  notFinite,
  nothingThere,
  settled,
  zeroDenominator,
} from './argument-checks';
import type { Given } from './given';
import { quotient, type Estimate } from '../number/estimate';
import { withoutNoise } from '../number/without-noise';
import { isMissing, type Missing } from '../missing';

/**
 * The yearly growth that a goal requires (所需年均增速): (target ÷ current)^(1/n) − 1, n years between
 * the two; a fraction, negative where the target lies below the current level.
 *
 * No answer from a current level of 0 (`zero-denominator`), for a negative level or a target of 0, or for years that are not
 * from 1 to 100 in whole years or quarters (`out-of-range`): 2025 is a calendar year, not a distance.
 *
 * Source: the geometric mean, as in 年均增长.
 *
 * @example requiredGrowth(306.2, 540, 4) // 0.152383797203
 */
export function requiredGrowth(
  current: Given<'current'>,
  target: Given<'target'>,
  years: Given<'years'>,
): number | Missing {
  return (
    notFinite('current', current) ??
    notFinite('target', target) ??
    notFinite('years', years) ??
    negative('current', current) ??
    negative('target', target) ??
    zeroDenominator('current', current) ??
    nothingThere('target', target) ??
    notASpanOfYears('years', years) ??
    settled(averageYearlyGrowth(target / current, years))
  );
}

/** The yearly growth between two levels, with the interval that theirs allow. */
export function requiredGrowthBetween(
  current: Estimate,
  target: Estimate,
  years: number,
): Estimate | Missing {
  const ratio = quotient(target, current);
  if (isMissing(ratio)) return ratio;
  const { value, interval } = ratio;
  return (
    negative('target', interval.low) ??
    notASpanOfYears('years', years) ?? {
      value: averageYearlyGrowth(value, years),
      interval: {
        low: averageYearlyGrowth(interval.low, years),
        high: averageYearlyGrowth(interval.high, years),
      },
    }
  );
}

/** What a total growth, as the ratio of last to first, comes to each year; a fraction. */
export function averageYearlyGrowth(ratio: number, years: number): number {
  // Subtracting 1 costs digits.
  return withoutNoise(ratio ** (1 / years) - 1);
}
