import { isMissing } from '../missing';
import type { AdministrativeLevel } from '../reading/report';
import { CRITERIA } from './criteria';
import type { Criterion } from './criterion';
import type { Scorecard } from './scorecard';

/** One criterion over several reports, side by side. */
export interface PeerRow {
  readonly criterion: Criterion;
  /** Of the reports that have a value; absent where fewer than two have. */
  readonly median?: number;
  /** One for each scorecard, in their order. */
  readonly peers: readonly Peer[];
}

export interface Peer {
  readonly report: string;
  /** Absent where the report has none. */
  readonly value?: number;
  /** Value − median, in the unit of the criterion. */
  readonly distance?: number;
  /** From 1, the best first, among the reports of one level of government; ties share a place. */
  readonly rank?: number;
}

/** Fewer are no field to be ranked in. */
const FEWEST_TO_RANK = 5;

/**
 * The same criteria side by side, with each report's distance to the median. Ranked only where there is a better and a
 * worse, within one level of government, and from five reports up.
 */
export function compare(scorecards: readonly Scorecard[]): readonly PeerRow[] {
  return CRITERIA.map((criterion) => peerRow(criterion, scorecards));
}

function peerRow(criterion: Criterion, scorecards: readonly Scorecard[]): PeerRow {
  const entries = scorecards.map((scorecard) => entryOf(criterion, scorecard));
  const values = entries.flatMap(({ value }) => value ?? []);
  const median = values.length < 2 ? undefined : medianOf(values);
  return {
    criterion,
    ...(median !== undefined && { median }),
    peers: entries.map(({ report, level, value }) => {
      const rank = value === undefined ? undefined : rankOf(value, level, entries, criterion);
      return {
        report,
        ...(value !== undefined && { value }),
        ...(value !== undefined && median !== undefined && { distance: value - median }),
        ...(rank !== undefined && { rank }),
      };
    }),
  };
}

interface Entry {
  readonly report: string;
  readonly level: AdministrativeLevel | undefined;
  readonly value?: number;
}

function entryOf({ id }: Criterion, { report, level, rows }: Scorecard): Entry {
  const value = rows.find(({ criterion }) => criterion.id === id)?.value;
  return { report, level, ...(value && !isMissing(value) && { value: value.value }) };
}

function rankOf(
  value: number,
  level: AdministrativeLevel | undefined,
  entries: readonly Entry[],
  { direction }: Criterion,
): number | undefined {
  if (direction === 'neutral' || level === undefined) return undefined;
  const field = entries.flatMap((entry) => (entry.level === level ? (entry.value ?? []) : []));
  if (field.length < FEWEST_TO_RANK) return undefined;
  const isBetter = (other: number): boolean =>
    direction === 'more-is-better' ? other > value : other < value;
  return field.filter(isBetter).length + 1;
}

function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted.length / 2;
  const [low = 0, high = 0] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return (low + high) / 2;
}
