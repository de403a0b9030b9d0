import { printed, quotient } from '../../../core/number/estimate';
import { isMissing } from '../../../core/missing';
import type { Language } from '../../../core/language';
import { numberInProse } from '../../../wording/digits-in-prose';
import type { Observation } from '../../../core/reading/observation';

/**
 * The growth that a stated target level comes to, from this year's level, as a percentage in words: `10.1%`. None
 * between different units, and none for shares, whose distance is in percentage points.
 */
export function impliedGrowthPercent(
  current: Observation,
  target: Observation,
  language: Language,
): string | undefined {
  if (current.unit !== target.unit || current.measure !== 'level' || current.unit === '%') return undefined;
  const ratio = quotient(printed(target.value), printed(current.value));
  return isMissing(ratio) ? undefined : `${numberInProse((ratio.value - 1) * 100, 1, language)}%`;
}
