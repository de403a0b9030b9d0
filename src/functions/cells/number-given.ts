import { rateAsFraction, toldAsFraction, type RateWritten } from '../../core/formulas/rate';
import { isMissing, missing, type Missing } from '../../core/missing';
import { toUnit } from '../../core/number/to-unit';
import { isPercent } from '../../core/number/unit';
import type { NumberArgument } from '../../wording/functions/function-entry';
import type { DescribedNumber } from './read-number';

/** What is asked of the cells that are given for an argument of a formula. */
export interface NumberAsked {
  readonly argument: string;
  readonly kind: NumberArgument['kind'];
  /** The unit in which the formula takes it; of most amounts any, as long as all are in one. */
  readonly unit?: string | undefined;
  /** How bare rates among them are written, as far as that is known. */
  readonly written: RateWritten;
}

/**
 * The number that the formula takes, or why this one is not it. Amounts, people, years and months are no percentages and no
 * percentage points; what is taken in one unit is converted into it; rates are fractions, and what is written as a percentage is one.
 */
export function acceptedNumber(
  { argument, kind, unit, written }: NumberAsked,
  number: number | DescribedNumber,
): number | Missing {
  return kind === 'rate' ? rateOf(number, written) : levelOf(number, argument, kind, unit);
}

/** Whether a number that was accepted would be so too, and taken as its cell holds it, if it were any other. */
export function isTakenAsHeld({ kind, unit }: NumberAsked, number: DescribedNumber): boolean {
  if (kind !== 'rate') return unit === undefined || number.unit === undefined;
  const isFraction = number.unit === undefined || isPercent(number.unit);
  return isFraction && number.notation === 'percentage' && number.isToldAlone !== true;
}

function levelOf(
  number: number | DescribedNumber,
  argument: string,
  wanted: 'amount' | 'people' | 'years' | 'months',
  unit: string | undefined,
): number | Missing {
  if (typeof number === 'number') {
    return number;
  }
  if (number.notation !== undefined)
    return missing('wrong-unit', { argument, given: number.notation, wanted });
  if (unit !== undefined && number.unit !== undefined) {
    const converted = toUnit(number.value, number.unit, unit);
    return isMissing(converted)
      ? missing('wrong-unit', { argument, given: 'unit', unit: number.unit, wanted })
      : converted;
  }
  return wanted === 'amount' || number.unit === undefined || SPANS[wanted] === number.unit
    ? number.value
    : missing('wrong-unit', { argument, given: 'unit', unit: number.unit, wanted });
}

/** 24 months are no 24 years, and are asked for rather than counted: 27 would be 2.25. */
const SPANS: Readonly<Record<'people' | 'years' | 'months', string | undefined>> = {
  people: undefined,
  years: '年',
  months: '个月',
};

function rateOf(number: number | DescribedNumber, written: RateWritten): number | Missing {
  if (typeof number === 'number') {
    return rateAsFraction(number, written);
  }
  if (number.notation === 'percentage') {
    return number.isToldAlone ? toldAsFraction(number.value, written) : number.value;
  }
  return number.notation === undefined && number.unit === undefined
    ? rateAsFraction(number.value, written)
    : missing('wrong-unit', {
        argument: written.argument,
        wanted: 'rate',
        ...(number.notation ? { given: number.notation } : { given: 'unit', unit: number.unit ?? '' }),
      });
}
