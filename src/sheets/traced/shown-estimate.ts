import { derivedFormat } from '../../core/number/derived-digits';
import type { Estimate } from '../../core/number/estimate';
import type { Notation } from '../../core/number/number-format';
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

export const NOTATIONS: Readonly<Record<FormulaResult, Notation>> = {
  percent: 'percentage',
  points: 'points',
  number: 'amount',
};
