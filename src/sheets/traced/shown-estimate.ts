import { derivedFormat, derivedPlaces } from '../../core/number/derived-digits';
import type { Estimate } from '../../core/number/estimate';
import { numberFormat, type Notation } from '../../core/number/number-format';
import { outward } from '../../core/number/outward';
import { shownNumber } from '../../core/number/shown-number';
import { FRACTION } from '../../core/number/unit';
import type { FormulaResult } from '../../wording/functions/function-entry';
import type { InputEstimate } from './input-estimate';
import type { TracedCall } from './traced-formula';

/** What a call gives, with as many digits as its inputs bear out. */
export function shownEstimate(estimate: InputEstimate, { origin }: TracedCall): string {
  if (origin.kind === 'computed' && origin.result) return shownResult(origin.result, origin.result.as);
  return shownNumber(
    estimate.value,
    derivedFormat(estimate, estimate.unit === FRACTION ? 'percentage' : 'amount'),
  );
}

/** A result as its function shows it. */
export function shownResult(estimate: Estimate, as: FormulaResult): string {
  return shownNumber(estimate.value, derivedFormat(estimate, NOTATIONS[as]));
}

/** Both ends of what the digits of its inputs leave open, with a digit more, rounded outwards; nothing where they leave nothing. */
export function shownEnds(estimate: Estimate, as: FormulaResult): readonly [string, string] | undefined {
  const { low, high } = estimate.interval;
  if (low === high) return undefined;
  const notation = NOTATIONS[as];
  const places = derivedPlaces(estimate, notation) + 1;
  const ends = outward(estimate.interval, notation === 'percentage' ? places + 2 : places);
  const format = numberFormat(notation, places);
  return [shownNumber(ends.low, format), shownNumber(ends.high, format)];
}

const NOTATIONS: Readonly<Record<FormulaResult, Notation>> = {
  percent: 'percentage',
  points: 'points',
  number: 'amount',
};
