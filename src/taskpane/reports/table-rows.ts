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

/** What the figures of a column were all read as. */
export type ReadAlike = Partial<Pick<Observation, 'period' | 'status' | 'measure' | 'unit'>>;

/** What the figures of each column have in common, from left to right; `undefined` where a column has none. */
export function readAlikeByColumn(
  rows: readonly (readonly (ShownCell | undefined)[])[],
): readonly (ReadAlike | undefined)[] {
  return (rows[0] ?? []).map((_, column) => {
    const [first, ...others] = rows.flatMap((row) => row[column]?.read ?? []);
    return first && others.reduce<ReadAlike>(inCommon, inCommon(first, first));
  });
}

function inCommon(one: ReadAlike, { period, status, measure, unit }: ReadAlike): ReadAlike {
  return {
    ...(one.period !== undefined && one.period === period && { period }),
    ...(one.status !== undefined && one.status === status && { status }),
    ...(one.measure !== undefined && one.measure === measure && { measure }),
    ...(one.unit !== undefined && one.unit === unit && { unit }),
  };
}

/** The rows of a table that was read, each as wide as the table; `undefined` where a cell is empty. */
export function tableRows({
  report,
  table,
  observations,
}: Pick<KeptReport, 'report' | 'table' | 'observations'>): readonly (readonly (ShownCell | undefined)[])[] {
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
