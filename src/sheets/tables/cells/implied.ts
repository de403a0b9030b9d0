import type { Decimal } from '../../../core/number/decimal';
import { impliedTargetAsPrinted } from '../../../core/formulas/implied-target';
import { isMissing } from '../../../core/missing';
import type { Observation } from '../../../core/reading/observation';
import { priorYearAsPrinted } from '../../../core/formulas/prior-year';
import { convert } from '../../../core/number/quantity';
import { tableUnit } from '../../plan/cell';
import { growthPrices } from './names';
import type { Derived } from './derived-cell';

/**
 * The prior year's level counted back from this year's and its growth (上年基数推算): 3450 after growth of 8 % came from
 * 3194.4, give or take 15. None from a growth on a comparable basis, which is not measured from the level that was
 * published the year before.
 */
export function impliedPriorYear(level: Observation, growth: Observation): Derived | undefined {
  if (growthPrices(growth).prices === 'comparable') return undefined;
  const estimate = priorYearAsPrinted(inTableUnit(level), growth.value);
  return isMissing(estimate) ? undefined : { ...derivedFrom(level, growth), estimate };
}

/** The level that a target growth implies (目标值推算); a target is set, not measured, so its percentage is exact. */
export function impliedTarget(level: Observation, growth: Observation): Derived {
  return {
    ...derivedFrom(level, growth),
    estimate: impliedTargetAsPrinted(inTableUnit(level), growth.value),
  };
}

function derivedFrom(level: Observation, growth: Observation): Omit<Derived, 'estimate'> {
  return { notation: 'amount', unit: tableUnit(level), sources: [level.id, growth.id] };
}

function inTableUnit(level: Observation): Decimal {
  const shown = convert(level, tableUnit(level));
  return isMissing(shown) ? level.value : shown.value;
}
