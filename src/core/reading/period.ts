/** A calendar year `"2021"`, or a run of years `"2021/2025"` (ISO 8601 interval, both ends included). */
export type Period = string;

const SHAPE = /^(\d{4})(?:\/(\d{4}))?$/;

export function isPeriod(text: string): boolean {
  const match = SHAPE.exec(text);
  return match !== null && (match[2] === undefined || Number(match[1]) < Number(match[2]));
}

const YEAR = /^\d{4}$/;

/** Whether a period is a single calendar year. */
export function isYear(period: Period): boolean {
  return YEAR.test(period);
}

/** The year in which the period ends. */
export function lastYear(period: Period): number {
  return Number(period.slice(-4));
}

/** The single year after that in which something ends, or so many years later. */
export function yearAfter({ period }: { readonly period: Period }, years = 1): Period {
  return String(lastYear(period) + years);
}

/** Readings by the year in which their periods end, the earliest first; of one year in their own order. */
export function byPeriod<Read extends { readonly period: Period }>(
  readings: readonly Read[],
): readonly Read[] {
  return readings.toSorted((one, other) => lastYear(one.period) - lastYear(other.period));
}
