import type { ResultUnit } from '../../../core/health/criterion';
import type { InputUnit } from '../../../core/health/health-input';
import type { BoundedEstimate } from '../../../core/health/bounded-estimate';
import { numberFormat, type Notation } from '../../../core/number/number-format';
import { isMissing, type Missing } from '../../../core/missing';
import { resultDecimals } from '../../../wording/health/values';
import type { Observation } from '../../../core/reading/observation';
import { amountUnit, type Cell } from '../../plan/cell';

/**
 * A result as a number in a format that shows the digits it deserves; empty where there is none. What the report
 * states itself is not derived.
 */
export function resultCell(
  value: BoundedEstimate | Missing,
  unit: ResultUnit | InputUnit,
  reads: readonly Observation[],
  isStated: boolean,
): Cell {
  if (isMissing(value)) return { value: '' };
  return {
    value: value.value,
    format: resultFormat(unit, resultDecimals(value, unit)),
    ...resultUnit(unit),
    role: isStated ? 'stated' : 'derived',
    sources: reads.map(({ id }) => id),
  };
}

/** The unit of a result that is an amount: a ratio has none. */
export function resultUnit(unit: ResultUnit | InputUnit): Pick<Cell, 'unit'> {
  return unit === '1' ? {} : amountUnit(unit);
}

/** Percentages from fractions; points with their sign. */
export function resultFormat(unit: ResultUnit | InputUnit, places: number): string {
  return numberFormat(NOTATIONS[unit] ?? 'amount', places);
}

const NOTATIONS: Readonly<Partial<Record<ResultUnit | InputUnit, Notation>>> = {
  '1': 'percentage',
  个百分点: 'points',
};
