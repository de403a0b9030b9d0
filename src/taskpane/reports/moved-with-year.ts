import { TELLING, type ReadingPair } from './reading-changes';

/** Whether a figure differs in nothing but that its period has moved as many years as the report's year was moved by a person. */
export function isMovedWithYear({ before, after }: ReadingPair, by: number): boolean {
  return (
    by !== 0 &&
    moved(before.period, by) === after.period &&
    TELLING.every((field) => field === 'period' || before[field] === after[field])
  );
}

function moved(period: string, by: number): string {
  return period.replace(/\d{4}/gu, (year) => String(Number(year) + by));
}
