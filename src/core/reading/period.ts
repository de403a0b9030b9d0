/**
 * A calendar year `2021`, a run of years `2021/2025` (an ISO 8601 interval, both ends included), or a part of a year:
 * a quarter `2022-Q1`, a half `2022-H1`, months `2022-M1-7` (January to July, both included), a month `2022-M7`.
 */
export type Period = string;

/** A period in its parts; of a single year the first is the last. */
export interface PeriodParts {
  readonly firstYear: number;
  readonly lastYear: number;
  /** 1 to 4. */
  readonly quarter?: number;
  /** 1 or 2. */
  readonly half?: number;
  /** The first month and the last, 1 to 12; of a single month the two are one. */
  readonly months?: readonly [first: number, last: number];
}

const SHAPE =
  /^(?<first>\d{4})(?:\/(?<last>\d{4})|-Q(?<quarter>[1-4])|-H(?<half>[12])|-M(?<month>[1-9]|1[0-2])(?:-(?<lastMonth>[2-9]|1[0-2]))?)?$/;

/** A period taken apart; nothing where the text is none, or its years are not in order. */
export function readPeriod(text: string): PeriodParts | undefined {
  const { first, last = first, quarter, half, month, lastMonth = month } = SHAPE.exec(text)?.groups ?? {};
  if (first === undefined) return undefined;
  if (text.includes('/') && Number(first) >= Number(last)) return undefined;
  const months = month === undefined ? undefined : ([Number(month), Number(lastMonth)] as const);
  if (months !== undefined && months[0] > months[1]) return undefined;
  return {
    firstYear: Number(first),
    lastYear: Number(last),
    ...(quarter === undefined ? {} : { quarter: Number(quarter) }),
    ...(half === undefined ? {} : { half: Number(half) }),
    ...(months === undefined ? {} : { months }),
  };
}

export function isPeriod(text: string): boolean {
  return readPeriod(text) !== undefined;
}

const YEAR = /^\d{4}$/;

/** Whether a period is a single calendar year, and no part of one. */
export function isYear(period: Period): boolean {
  return YEAR.test(period);
}

/** The year in which the period begins; `NaN` of what is no period. */
export function firstYear(period: Period): number {
  return readPeriod(period)?.firstYear ?? NaN;
}

/** The year in which the period ends; `NaN` of what is no period. */
export function lastYear(period: Period): number {
  return readPeriod(period)?.lastYear ?? NaN;
}

/**
 * The year after a year, or so many years later. What is of several years, or of a part of one, has no year beside it to
 * be compared with: then `NO_YEAR`, at which no figure stands.
 */
export function yearAfter({ period }: { readonly period: Period }, years = 1): Period {
  return isYear(period) ? String(lastYear(period) + years) : NO_YEAR;
}

/** The period at which nothing is found. */
export const NO_YEAR: Period = 'none';

/** Readings by when their periods end, the earliest first; of those that end together in their own order. */
export function byPeriod<Read extends { readonly period: Period }>(
  readings: readonly Read[],
): readonly Read[] {
  return readings.toSorted((one, other) => end(one.period) - end(other.period));
}

/** Whether one period ends before another: 2021 before 2022, and a year's first quarter before the year. */
export function endsBefore(one: Period, other: Period): boolean {
  return end(one) < end(other);
}

/** Whether the second period is the first some years later: 2022 of 2021 by one, and the first quarter of 2022 of that of 2021. */
export function isYearsAfter(one: Period, other: Period, years: number): boolean {
  return end(other) - end(one) === years && firstYear(other) - firstYear(one) === years;
}

/** How many years lie between the ends of two periods: 4 from 2021 to 2025, 0.25 from 2021 to the first quarter of 2022. */
export function yearsBetween(one: Period, other: Period): number {
  return end(other) - end(one);
}

/** Whether both periods lie in one year, as a quarter and its year do. */
export function isOfOneYear(one: Period, other: Period): boolean {
  return firstYear(one) === firstYear(other) && lastYear(one) === lastYear(other);
}

/** The months from January to the end of a period: 3 of a first quarter, 12 of a year; nothing where it begins later or is of several years. */
export function monthsFromJanuary(period: Period): number | undefined {
  const { firstYear: first, lastYear: last, quarter, half, months } = readPeriod(period) ?? {};
  if (first === undefined || first !== last) return undefined;
  if (quarter !== undefined) return quarter === 1 ? 3 : undefined;
  if (half !== undefined) return half === 1 ? 6 : undefined;
  if (months !== undefined) return months[0] === 1 ? months[1] : undefined;
  return 12;
}

/** Whether two periods are of one length, as two years or two quarters are. */
export function isAsLong(one: Period, other: Period): boolean {
  return months(one) === months(other);
}

function months(period: Period): number {
  const { firstYear: first = 0, lastYear: last = 0, quarter, half, months: part } = readPeriod(period) ?? {};
  if (quarter !== undefined) return 3;
  if (half !== undefined) return 6;
  return part === undefined ? 12 * (last - first + 1) : part[1] - part[0] + 1;
}

/** In years: the first quarter of 2022 ends with 2022.25, the year itself with 2023. */
function end(period: Period): number {
  const { quarter = 4, half = 2, months = [1, 12] } = readPeriod(period) ?? {};
  return lastYear(period) + Math.min(quarter / 4, half / 2, months[1] / 12);
}
