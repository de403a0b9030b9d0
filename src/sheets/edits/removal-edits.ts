import type { SheetPlan } from '../plan/sheet-plan';
import { TABLE_LOOK } from '../plan/table-look';
import { digestOf } from '../registry/cell-digest';
import { LIVE, type RegistryRecord } from '../registry/registry-record';
import { layoutOf } from '../registry/table-layout';
import { cellAt, formulaAt, type TableReading } from '../registry/table-reading';
import { typed, type Content } from './block';
import type { Edit } from './edit';

/** A table of ours as it was read, with what it would be and would be remembered as if it were inserted now. */
export interface RemovableTable {
  readonly plan: SheetPlan;
  readonly record: RegistryRecord;
  readonly reading: TableReading;
}

/**
 * The edits that take a table of ours away: it becomes cells, and of these go its headers, and those that hold what we would write there.
 * What the user has put over a figure, beside it or below it stays where it is.
 */
export function removalEdits({ plan, record, reading }: RemovableTable): readonly Edit[] {
  const { columns, keyAt } = layoutOf(plan, record, reading);
  const idAt = new Map([...columns].map(([id, at]) => [at, id] as const));
  const isOurs = (row: number, column: number): boolean => {
    const [key, id] = [keyAt(row), idAt.get(column)];
    if (key === undefined || id === undefined) return false;
    const digest = record.digests[key]?.[record.columns.indexOf(id)];
    const isFormula = formulaAt(reading, row, column) !== undefined;
    return isFormula ? digest === LIVE : digest === digestOf(cellAt(reading, row, column));
  };
  const header = reading.header.map((name, column) => (idAt.has(column) ? name : null));
  const body = reading.rows.map((cells, row) =>
    cells.map((value, column): Content | null => {
      if (value === '' || !isOurs(row, column)) return null;
      const formula = formulaAt(reading, row, column);
      return formula === undefined ? value : typed(formula);
    }),
  );
  const contents = [header, ...body];
  const isWholly = reading.rows.every((cells, row) =>
    cells.every((value, column) => value === '' || isOurs(row, column)),
  );
  const at = { row: reading.origin.row - 1, column: reading.origin.column };
  const extent = { ...at, rows: contents.length, columns: reading.header.length };
  const { worksheet, table } = reading;
  return [
    {
      kind: 'table',
      worksheet,
      table,
      // The looks of what is the user's stay with it.
      from: { extent, style: TABLE_LOOK.style, ...(!isWholly && { isOverDressed: true }) },
      to: null,
    },
    {
      kind: 'cells',
      at: { kind: 'on-sheet', worksheet, ...at },
      from: { contents },
      to: { contents: contents.map((cells) => cells.map((content) => (content === null ? null : ''))) },
    },
  ];
}
