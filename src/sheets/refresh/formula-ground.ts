import type { FormulaGround } from '../plan/plan-formula';
import { KEY_COLUMN, valueAt, type PlanRow } from '../plan/sheet-plan';
import type { TableLayout } from '../registry/table-layout';
import { cellAt, type TableReading } from '../registry/table-reading';

/** Where the rows and columns of a table stand of which formulas speak, with rows that are new below those that were read. */
export function groundOf(
  reading: TableReading,
  { rows, columns }: TableLayout,
  newRows: readonly PlanRow[] = [],
): FormulaGround {
  const newKeys = new Map(newRows.map(({ key }, index) => [key, index]));
  const keyColumn = columns.get(KEY_COLUMN) ?? -1;
  const rowOf = (key: string): number | undefined => {
    const added = newKeys.get(key);
    const [row, ...copies] = added === undefined ? (rows.get(key) ?? []) : [reading.rows.length + added];
    return copies.length > 0 ? undefined : row;
  };
  return {
    rows: reading.rows.length + newRows.length,
    rowOf,
    columnOf: (id) => columns.get(id),
    keyTextOf: (key) => {
      const added = newRows[newKeys.get(key) ?? -1];
      return String(added ? valueAt(added, KEY_COLUMN) : cellAt(reading, rowOf(key) ?? -1, keyColumn));
    },
    keyColumn,
  };
}
