import { missing, type Missing, type RangeRule } from '../missing';

/*
 * What a formula asks of its arguments. Each check is given an argument by its name and its value and tells why it fails, or
 * nothing (`undefined`), so that a formula reads: this ?? that ?? its result. A name and a value rather than an object of both,
 * since a column of ten thousand rows comes through here several times a row.
 */

/** A bare growth or share above this may be a percentage typed as a whole number: 2.3 for 2.3 %, or for 230 %. */
export const LARGEST_RATE = 1;

/** Years between two figures above this are taken for a calendar year: 2025 for 4. */
const LONGEST_SPAN = 100;

/** In a year. */
const QUARTERS = 4;

export function notFinite(argument: string, value: number): Missing | undefined {
  return Number.isFinite(value) ? undefined : missing('not-a-number', { argument });
}

/**
 * An amount of money and another level that is counted from nothing: finite, and not negative. Whatever is told relative to a
 * level (growth, its inverse, attainment) asks this of it, since a relative of what is less than nothing has no sign.
 */
export function notAmount(argument: string, value: number): Missing | undefined {
  return notFinite(argument, value) ?? negative(argument, value);
}

export function zeroDenominator(argument: string, value: number): Missing | undefined {
  return value === 0 ? missing('zero-denominator', { argument }) : undefined;
}

export function negative(argument: string, value: number): Missing | undefined {
  return value < 0 ? outOfRange(argument, value, 'not-negative') : undefined;
}

/**
 * A level of 0 where an economy has none: no government spends nothing, and nobody aims at nothing year by year. Some versions
 * of Excel hand an empty cell over as 0.
 */
export function nothingThere(argument: string, value: number): Missing | undefined {
  return value === 0 ? outOfRange(argument, value, 'nothing') : undefined;
}

/** Asked about, not believed: analysts' other sources hold a growth of 22.1 % as `22.1`. */
export function beyondRate(argument: string, value: number): Missing | undefined {
  return Math.abs(value) > LARGEST_RATE ? outOfRange(argument, value, 'rate') : undefined;
}

/** The same of a rate that somebody fills in, where no argument says how it is meant. */
export function beyondRateInCell(argument: string, value: number, largest: number): Missing | undefined {
  return Math.abs(value) > largest ? outOfRange(argument, value, 'rate-in-cell') : undefined;
}

/** A growth of −100 % leaves nothing to count back from or forward to; below it there is no meaning. */
export function belowTotalLoss(argument: string, value: number): Missing | undefined {
  return value < -1 ? outOfRange(argument, value, 'growth') : undefined;
}

/** After a loss of everything nothing is left to count back from. */
export function totalLoss(growth: number): Missing | undefined {
  return growth === -1 ? missing('zero-denominator', { argument: 'growthFactor' }) : undefined;
}

export function notAShare(argument: string, value: number): Missing | undefined {
  return value < 0 || value > 1 ? outOfRange(argument, value, 'share') : undefined;
}

/** Whole years or quarters, since figures are of these; 2.3 is rather a growth that stands in the wrong place. */
export function notASpanOfYears(argument: string, value: number): Missing | undefined {
  return value < 1 || value > LONGEST_SPAN || !Number.isInteger(value * QUARTERS)
    ? outOfRange(argument, value, 'years')
    : undefined;
}

export function notMonthsOfAYear(argument: string, value: number): Missing | undefined {
  return value < 1 || value > 12 || !Number.isInteger(value)
    ? outOfRange(argument, value, 'months')
    : undefined;
}

/** A rise of prices by half is none that a yearbook of ours has; an index of 102.5 with last year at 100 looks like it. */
export function likeAnIndex(argument: string, value: number): Missing | undefined {
  return value > 0.5 ? outOfRange(argument, value, 'index') : undefined;
}

/** What is part of another cannot exceed it: more likely the two are in different units. */
export function partAboveWhole(argument: string, part: number, whole: number): Missing | undefined {
  return part > whole ? outOfRange(argument, part, 'part') : undefined;
}

/** Of a rise set against a fall nothing can be said in a ratio. */
export function oppositeSigns(argument: string, value: number, other: number): Missing | undefined {
  return value * other < 0 ? outOfRange(argument, value, 'signs') : undefined;
}

/** What grew became more, and what fell less: a change and a growth of one thing have one sign. */
export function againstItsGrowth(argument: string, growth: number, change: number): Missing | undefined {
  return growth * change < 0 ? outOfRange(argument, growth, 'direction') : undefined;
}

/** A result too large for a number is no number; a cell would show an error without a reason. */
export function settled(result: number): number | Missing {
  return Number.isFinite(result) ? result : missing('out-of-range', { rule: 'finite' });
}

function outOfRange(argument: string, value: number, rule: RangeRule): Missing {
  return missing('out-of-range', { argument, value, rule });
}
