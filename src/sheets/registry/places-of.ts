import { readAddress } from '../../core/reading/reading-address';
import type { RegistryRecord } from './registry-record';
import { KEY_COLUMN, type SheetPlan } from '../plan/sheet-plan';
import { layoutOf } from './table-layout';
import type { TableReading } from './table-reading';

/** A table of ours as it stands, beside what the dataset would have there. */
export interface PlannedTable {
  readonly plan: SheetPlan;
  readonly record: RegistryRecord;
  readonly reading: TableReading;
}

/** A cell in a table's body; row and column count from 0. */
export interface PlaceInTable {
  readonly table: string;
  readonly row: number;
  readonly column: number;
}

/**
 * Where in the workbook a figure stands, by its address, found by key and column: the cell that shows the figure itself before
 * one that was derived from it, and either before a text about it. Nothing if no table of ours holds it. A table calls the
 * figures of the report that it was asked of by their ids alone.
 */
export function placeOfSource(address: string, tables: readonly PlannedTable[]): PlaceInTable | undefined {
  const { report, id } = readAddress(address);
  return tables
    .flatMap((table) => placesIn(table, table.plan.request.reports[0] === report ? id : address))
    .sort((one, other) => one.distance - other.distance)
    .map(({ table, row, column }) => ({ table, row, column }))[0];
}

type Candidate = PlaceInTable & { readonly distance: number };

function placesIn({ plan, record, reading }: PlannedTable, source: string): readonly Candidate[] {
  const layout = layoutOf(plan, record, reading);
  return plan.rows.flatMap(({ key, cells }) => {
    const [row] = layout.rows.get(key) ?? [];
    if (row === undefined) return [];
    return plan.columns.flatMap(({ id }): readonly Candidate[] => {
      const cell = cells[id];
      const column = layout.columns.get(id);
      if (id === KEY_COLUMN || column === undefined || !cell?.sources.includes(source)) return [];
      const isText = typeof cell.value === 'string';
      return [{ table: reading.table, row, column, distance: cell.sources.length - 1 + (isText ? TEXT : 0) }];
    });
  });
}

/** Further away than any number: no number is made from so many observations. */
const TEXT = 1000;
