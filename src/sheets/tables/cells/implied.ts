import { decimalPlaces, type Decimal } from '../../../core/number/decimal';
import { deservedDecimals } from '../../../core/number/estimate';
import { impliedTargetAsPrinted } from '../../../core/formulas/implied-target';
import { isMissing } from '../../../core/missing';
import type { Observation } from '../../../core/reading/observation';
import { priorYearAsPrinted } from '../../../core/formulas/prior-year';
import { numberFormat } from '../../../core/number/number-format';
import { convert } from '../../../core/number/quantity';
import { tableUnit, type Cell } from '../../plan/cell';

/**
 * The prior year's level counted back from this year's and its growth (上年基数推算), with the digits that the
 * printed precision of both allows: 3450 after growth of 8 % came from 3200, not from 3194.4.
 */
export function impliedPriorYearCell(level: Observation, growth: Observation): Cell | undefined {
  const estimate = priorYearAsPrinted(inTableUnit(level), growth.value);
  if (isMissing(estimate)) return undefined;
  return rounded(estimate.value, deservedDecimals(estimate), level, growth);
}

/**
 * The level that a target growth implies (目标值推算), with the digits of the level that it starts from: a target is
 * set, not measured, so its percentage is exact.
 */
export function impliedTargetCell(level: Observation, growth: Observation): Cell {
  const current = inTableUnit(level);
  const { value } = impliedTargetAsPrinted(current, growth.value);
  return rounded(value, decimalPlaces(current), level, growth);
}

function inTableUnit({ value, unit }: Observation): Decimal {
  const shown = convert({ value, unit }, tableUnit(unit));
  return isMissing(shown) ? value : shown.value;
}

function rounded(value: number, places: number, level: Observation, growth: Observation): Cell {
  const step = 10 ** Math.max(-places, 0);
  const shown = places < 0 ? Math.round(value / step) * step : Number(value.toFixed(places));
  return {
    value: shown,
    format: numberFormat('amount', places),
    unit: tableUnit(level.unit),
    role: 'derived',
    sources: [level.id, growth.id],
  };
}
