import { rateAsFraction, type RateWritten } from '../../core/formulas/rate';
import { missing, type Missing } from '../../core/missing';
import { dimensionOf } from '../../core/number/unit';
import type { NumberArgument } from '../../wording/functions/function-entry';
import type { NamedCells } from './answer-each-cell';
import type { DescribedNumber } from './read-number';

/** Cells given for an argument of a formula, and what their numbers must be. */
export interface NumbersGiven<Argument extends string = string> extends NamedCells {
  readonly argument: Argument;
  readonly kind: NumberArgument['kind'];
  /** How bare rates among them are written, as far as that is known. */
  readonly written?: RateWritten | undefined;
}

/**
 * The number that the formula takes, or why this one is not it. Amounts, years and months are no percentages and no percentage
 * points; rates are fractions, and what is written as a percentage is one.
 */
export function acceptedNumber(
  { argument, kind, written }: NumbersGiven,
  number: number | DescribedNumber,
): number | Missing {
  return kind === 'rate' ? rateOf(number, written ?? { argument }) : levelOf(number, argument, kind);
}

function levelOf(
  number: number | DescribedNumber,
  argument: string,
  wanted: 'amount' | 'years' | 'months',
): number | Missing {
  if (typeof number === 'number') {
    return number;
  }
  if (number.notation !== undefined)
    return missing('wrong-unit', { argument, given: number.notation, wanted });
  return wanted === 'amount' || number.unit === undefined || dimensionOf(number.unit) === 'time'
    ? number.value
    : missing('wrong-unit', { argument, given: 'unit', unit: number.unit, wanted });
}

function rateOf(number: number | DescribedNumber, written: RateWritten): number | Missing {
  if (typeof number === 'number') {
    return rateAsFraction(number, written);
  }
  if (number.notation === 'percentage') {
    return number.value;
  }
  return number.notation === undefined && number.unit === undefined
    ? rateAsFraction(number.value, written)
    : missing('wrong-unit', {
        argument: written.argument,
        wanted: 'rate',
        ...(number.notation ? { given: number.notation } : { given: 'unit', unit: number.unit ?? '' }),
      });
}
