/** A calendar year `"2021"`, or a run of years `"2021/2025"` (ISO 8601 interval, both ends included). */
export type Period = string;

const SHAPE = /^(\d{4})(?:\/(\d{4}))?$/;

export function isPeriod(text: string): boolean {
  const match = SHAPE.exec(text);
  return match !== null && (match[2] === undefined || Number(match[1]) < Number(match[2]));
}

/** The year in which the period ends. */
export function lastYear(period: Period): number {
  return Number(period.slice(-4));
}
