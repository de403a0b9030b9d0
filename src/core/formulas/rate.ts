import { LARGEST_RATE } from './argument-checks';
import { decimalPlaces, shift, toNumber } from '../number/decimal';
import { decimalFromNumber } from '../number/decimal-from-number';
import { missing, type Missing } from '../missing';

/** How a growth or a share is written as a bare number: 0.221, or 22.1. */
export const RATE_UNITS = ['fraction', 'percent'] as const;
export type RateUnit = (typeof RATE_UNITS)[number];

/** More digits after the point than percentages are printed with: 0.806 is 80.6 %, and 0.8 may be 0.8 %. */
const PRINTED_PLACES = 2;

/**
 * A growth or a share (增速、占比), written as a bare number, as the fraction that the formulas take.
 *
 * Many sources hold 22.1 % as 22.1, and a cell holds its 22.1% as 0.221; a silent hundredfold error is the worst there is. So
 * what can be read both ways is asked about (`out-of-range` above 1, else `unclear-rate`): where nobody said how rates
 * are written, a number above 1, and all beside it; where `percent` is said, a number of at most 1, unless it stands among
 * percentages of as many digits. A share of three digits or more after its point is a fraction: a whole is counted back from
 * a printed share, and printed percentages have two at most. `fraction` is believed.
 *
 * @example rateAsFraction(22.1, { argument: 'growth', unit: 'percent' }) // 0.221
 */
export function rateAsFraction(rate: number, written: RateWritten): number | Missing {
  if (rate === 0 || written.unit === 'fraction') return rate;
  return written.unit === 'percent' ? percentage(rate, written) : fraction(rate, written);
}

/**
 * A growth or a share of which its cell says the unit % but shows none, as a fraction: 0.221 is one, as cells hold 22.1%. A
 * number above 1, which a database may have filled beside its column of units, is asked about like a bare one, and so are all
 * such numbers beside it.
 *
 * @example toldAsFraction(0.221, { argument: 'growth' }) // 0.221
 */
export function toldAsFraction(rate: number, written: RateWritten): number | Missing {
  const company = written.toldCompany;
  return company === undefined && !isAboveOne(rate) ? rate : rateAsFraction(rate, { ...written, company });
}

/** What is known of how a rate is written. */
export interface RateWritten {
  readonly argument: string;
  /** As someone said; nothing, where nobody did. */
  readonly unit?: RateUnit | undefined;
  /** The bare rates that stand with it in one range. */
  readonly company?: RateCompany | undefined;
  /** The percentages in its range that a unit alone tells, where one of them is above 1. */
  readonly toldCompany?: RateCompany | undefined;
  /** A part of a whole, not a growth. */
  readonly isShare?: boolean | undefined;
}

/** What bare rates above 1 tell of the others in their range: they are percentages. */
export interface RateCompany {
  /** The first of them. */
  readonly percentage: number;
  /** The most digits that any of them has after the point. */
  readonly places: number;
}

/** The company that rates of one range are to each other: none, where no bare one is above 1. */
export function rateCompany(rates: readonly number[]): RateCompany | undefined {
  const percentages = rates.filter(isAboveOne);
  const [first] = percentages;
  return first === undefined
    ? undefined
    : { percentage: first, places: percentages.map(placesOf).reduce((one, other) => Math.max(one, other)) };
}

function fraction(rate: number, { argument, company, isShare }: RateWritten): number | Missing {
  if (isAboveOne(rate)) {
    return missing('out-of-range', { argument, value: rate, rule: isShare ? shareRule(rate) : 'rate' });
  }
  return company === undefined
    ? rate
    : missing('unclear-rate', { argument, value: rate, beside: company.percentage });
}

/** Of what cannot be a percentage of the whole either, the sign of per cent makes no share. */
function shareRule(rate: number): 'bare-share' | 'share' {
  return rate > 0 && rate <= 100 ? 'bare-share' : 'share';
}

function percentage(rate: number, { argument, company, isShare }: RateWritten): number | Missing {
  if (isAboveOne(rate) || (company !== undefined && placesOf(rate) <= company.places)) {
    return toNumber(shift(decimalFromNumber(rate), -2));
  }
  return isShare && company === undefined && placesOf(rate) > PRINTED_PLACES
    ? rate
    : missing('unclear-rate', { argument, value: rate });
}

/** Whether a bare rate reads both ways: 2.3 may be 2.3 % or 230 %. */
export function isAboveOne(rate: number): boolean {
  return Math.abs(rate) > LARGEST_RATE;
}

function placesOf(rate: number): number {
  return decimalPlaces(decimalFromNumber(rate));
}
