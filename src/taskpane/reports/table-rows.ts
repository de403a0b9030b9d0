import { sliceCodePoints } from '../../core/reading/code-points';
import { UNKNOWN_FATES, type CellFate, type SourceCell } from '../../core/reading/table-source';
import type { Observation } from '../../core/reading/observation';
import type { KeptReport } from '../../library/kept/kept-report';

/** A cell of a table that was read, as the pane shows it. */
export interface ShownCell {
  readonly cell: SourceCell;
  readonly text: string;
  /** What it was read as. */
  readonly read?: Observation;
}

/** The rows of a table that was read, each as wide as the table; `undefined` where a cell is empty. */
export function tableRows({
  report,
  table,
  observations,
}: KeptReport): readonly (readonly (ShownCell | undefined)[])[] {
  const cells = table?.cells ?? [];
  const byStart = new Map(observations.map((read) => [read.figure.start, read]));
  const columns = [...new Set(cells.map(({ column }) => column))].toSorted((one, other) => one - other);
  const rows = new Map<number, (ShownCell | undefined)[]>();
  for (const cell of cells) {
    const row = rows.get(cell.row) ?? columns.map(() => undefined);
    const read = byStart.get(cell.start);
    row[columns.indexOf(cell.column)] = {
      cell,
      text: sliceCodePoints(report.text, cell.start, cell.end),
      ...(read && { read }),
    };
    rows.set(cell.row, row);
  }
  return [...rows.values()];
}

/** Whether a cell holds a number that was not read. */
export function isUnknown({ fate }: SourceCell): boolean {
  return UNKNOWN_FATES.some((unknown) => unknown === fate);
}

/** The numbers that were not read, by why. */
export function unknownCells({ table }: KeptReport): ReadonlyMap<CellFate, readonly SourceCell[]> {
  const by = new Map<CellFate, SourceCell[]>();
  for (const cell of table?.cells ?? []) {
    if (isUnknown(cell)) by.set(cell.fate, [...(by.get(cell.fate) ?? []), cell]);
  }
  return by;
}
