import { missing, type Missing, type RangeRule } from '../missing';

/**
 * What a formula asks of its arguments. Each check names the first argument that fails it, or finds
 * nothing (`undefined`), so that a formula reads: this ?? that ?? its result.
 */
type Arguments = Readonly<Record<string, number>>;

/** A bare growth or share above this may be a percentage typed as a whole number: 2.3 for 2.3 %, or for 230 %. */
export const LARGEST_RATE = 1;

/** Years between two figures above this are taken for a calendar year: 2025 for 4. */
const LONGEST_SPAN = 100;

/** In a year. */
const QUARTERS = 4;

export function notFinite(values: Arguments): Missing | undefined {
  const name = firstWhere(values, (value) => !Number.isFinite(value));
  return name === undefined ? undefined : missing('not-a-number', { argument: name });
}

/**
 * Amounts of money and other levels that are counted from nothing: finite, and not negative. Whatever is told relative to a
 * level (growth, its inverse, attainment) asks this of it, since a relative of what is less than nothing has no sign.
 */
export function notAmounts(values: Arguments): Missing | undefined {
  return notFinite(values) ?? negative(values);
}

export function zeroDenominator(values: Arguments): Missing | undefined {
  const name = firstWhere(values, (value) => value === 0);
  return name === undefined ? undefined : missing('zero-denominator', { argument: name });
}

export function negative(values: Arguments): Missing | undefined {
  return outOfRange(values, 'not-negative', (value) => value < 0);
}

/**
 * A level of 0 where an economy has none: no government spends nothing, and nobody aims at nothing year by year. Some versions
 * of Excel hand an empty cell over as 0.
 */
export function nothingThere(values: Arguments): Missing | undefined {
  return outOfRange(values, 'nothing', (value) => value === 0);
}

/** Asked about, not believed: analysts' other sources hold a growth of 22.1 % as `22.1`. */
export function beyondRate(values: Arguments, largest = LARGEST_RATE): Missing | undefined {
  return outOfRange(values, 'rate', (value) => Math.abs(value) > largest);
}

/** A growth of −100 % leaves nothing to count back from or forward to; below it there is no meaning. */
export function belowTotalLoss(values: Arguments): Missing | undefined {
  return outOfRange(values, 'growth', (value) => value < -1);
}

/** After a loss of everything nothing is left to count back from. */
export function totalLoss(growth: number): Missing | undefined {
  return growth === -1 ? missing('zero-denominator', { argument: 'growthFactor' }) : undefined;
}

export function notAShare(values: Arguments): Missing | undefined {
  return outOfRange(values, 'share', (value) => value < 0 || value > 1);
}

/** Whole years or quarters, since figures are of these; 2.3 is rather a growth that stands in the wrong place. */
export function notASpanOfYears(values: Arguments): Missing | undefined {
  return outOfRange(
    values,
    'years',
    (value) => value < 1 || value > LONGEST_SPAN || !Number.isInteger(value * QUARTERS),
  );
}

export function notMonthsOfAYear(values: Arguments): Missing | undefined {
  return outOfRange(values, 'months', (value) => value < 1 || value > 12 || !Number.isInteger(value));
}

/** A rise of prices by half is none that a yearbook of ours has; an index of 102.5 with last year at 100 looks like it. */
export function likeAnIndex(values: Arguments): Missing | undefined {
  return outOfRange(values, 'index', (value) => value > 0.5);
}

/** What is part of another cannot exceed it: more likely the two are in different units. */
export function partAboveWhole(part: Arguments, whole: number): Missing | undefined {
  return outOfRange(part, 'part', (value) => value > whole);
}

/** Of a rise set against a fall nothing can be said in a ratio. */
export function oppositeSigns(values: Arguments, other: number): Missing | undefined {
  return outOfRange(values, 'signs', (value) => value * other < 0);
}

/** What grew became more, and what fell less: a change and a growth of one thing have one sign. */
export function againstItsGrowth(growth: Arguments, change: number): Missing | undefined {
  return outOfRange(growth, 'direction', (value) => value * change < 0);
}

/** A result too large for a number is no number; a cell would show an error without a reason. */
export function settled(result: number): number | Missing {
  return Number.isFinite(result) ? result : missing('out-of-range', { rule: 'finite' });
}

function outOfRange(
  values: Arguments,
  rule: RangeRule,
  fails: (value: number) => boolean,
): Missing | undefined {
  const name = firstWhere(values, fails);
  const value = name === undefined ? undefined : values[name];
  return name === undefined || value === undefined
    ? undefined
    : missing('out-of-range', { argument: name, value, rule });
}

/** A plain loop, since a column of ten thousand rows comes through here several times a row. */
function firstWhere(values: Arguments, fails: (value: number) => boolean): string | undefined {
  for (const name in values) {
    const value = values[name];
    if (value !== undefined && fails(value)) return name;
  }
  return undefined;
}
