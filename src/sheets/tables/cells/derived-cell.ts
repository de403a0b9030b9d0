import { derivedFormat, toldInterval } from '../../../core/number/derived-digits';
import { exact, printed, type Estimate } from '../../../core/number/estimate';
import type { Notation } from '../../../core/number/number-format';
import { convert } from '../../../core/number/quantity';
import { isMissing } from '../../../core/missing';
import type { Language } from '../../../core/language';
import type { Observation } from '../../../core/reading/observation';
import { numberInProse } from '../../../wording/digits-in-prose';
import { unitName } from '../../../wording/units';
import type { RowFormula } from '../../plan/plan-cell';
import { tableUnit, type Cell, type NumberCell } from '../../plan/cell';

/** A number computed from figures of the report, with what those allow. */
export interface Derived {
  readonly estimate: Estimate;
  readonly notation: Notation;
  /** Of an amount. */
  readonly unit?: string;
  readonly sources: readonly string[];
  /** How Excel computes it from cells of its row, where these hold what it was computed from. */
  readonly native?: RowFormula;
}

/** A derived number in full precision, shown with the digits that its inputs allow. */
export function derivedCell({ estimate, notation, unit, sources, native }: Derived): NumberCell {
  return {
    value: estimate.value,
    format: derivedFormat(estimate, notation),
    ...(unit !== undefined && { unit }),
    role: 'derived',
    sources,
    ...(native !== undefined && { native }),
  };
}

/**
 * The interval of a derived number with its unit, so that it stays true in a table in another unit: 3,179至3,210亿元.
 * Nothing where it is no wider than the last digit that the number is shown with.
 */
export function derivedInterval(
  { estimate, notation, unit }: Derived,
  language: Language,
): string | undefined {
  const told = toldInterval(estimate, notation);
  if (told === undefined) return undefined;
  const sign = notation === 'percentage' ? '%' : '';
  const [low, high] = [told.low, told.high].map((end) => numberInProse(end, told.places, language) + sign);
  const name = unit === undefined ? '' : unitName(unit, language);
  return language === 'zh-CN' ? `${low}至${high}${name}` : `${low} to ${high}${name && ` (${name})`}`;
}

/** That interval for a column of its own, beside the number. */
export function intervalCell(derived: Derived, language: Language): Cell | undefined {
  const told = derivedInterval(derived, language);
  return told === undefined ? undefined : { value: told, sources: derived.sources };
}

/** A level as the table shows it, with what its digits leave open: nothing where it is a target, which is set. */
export function levelEstimate(level: Observation): Estimate {
  const shown = convert(level, tableUnit(level));
  const digits = isMissing(shown) ? level.value : shown.value;
  return level.status === 'target' ? exact(digits) : printed(digits);
}
