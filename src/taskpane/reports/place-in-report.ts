import type { Observation } from '../../core/reading/observation';
import { sliceCodePoints } from '../../core/reading/code-points';
import type { SourceCell, TableSource } from '../../core/reading/table-source';
import type { KeptReport } from '../../library/kept/kept-report';

/** Tells the place of a figure in its report, the same for the same place in another reading of it. */
export type PlaceOf = (read: Observation) => string;

/**
 * Places by which two readings of one report are compared: of one text its offsets; of a table whose numbers have changed
 * the names of row and column, since each number that grows moves all behind it.
 */
export function placesIn(kept: KeptReport, other: KeptReport): PlaceOf {
  if (kept.table === undefined || kept.report.sha256 === other.report.sha256) return byOffset;
  const byStart = namesByStart(kept.table, kept.report.text);
  return (read) => byStart.get(read.figure.start) ?? byOffset(read);
}

/** Of one text: where a figure begins. */
export function byOffset({ figure }: Observation): string {
  return String(figure.start);
}

function namesByStart({ cells }: TableSource, text: string): ReadonlyMap<number, string> {
  const words = (of: readonly SourceCell[]): string =>
    of.map(({ start, end }) => sliceCodePoints(text, start, end)).join('|');
  const labels = cellsBy(
    cells.filter(({ fate }) => fate === 'label'),
    ({ row }) => row,
  );
  const headers = cellsBy(
    cells.filter(({ fate }) => fate === 'header'),
    ({ column }) => column,
  );
  const taken = new Map<string, number>();
  return new Map(
    cells.map(({ row, column, start }) => {
      const label = labels.get(row)?.filter((cell) => cell.column < column) ?? [];
      const name = `${words(label)} ${words(headers.get(column) ?? [])}`;
      const count = (taken.get(name) ?? 0) + 1;
      taken.set(name, count);
      return [start, `${name} ${count}`] as const;
    }),
  );
}

function cellsBy(
  cells: readonly SourceCell[],
  keyOf: (cell: SourceCell) => number,
): ReadonlyMap<number, readonly SourceCell[]> {
  const by = new Map<number, SourceCell[]>();
  for (const cell of cells) {
    const alike = by.get(keyOf(cell));
    if (alike === undefined) by.set(keyOf(cell), [cell]);
    else alike.push(cell);
  }
  return by;
}
