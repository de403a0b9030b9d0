import { recordOf, type RegistryRecord } from '../../../src/sheets/registry/registry-record';
import { planRow, type Cell } from '../../../src/sheets/plan/cell';
import type { CellValue } from '../../../src/sheets/plan/plan-cell';
import { KEY_COLUMN, type SheetPlan } from '../../../src/sheets/plan/sheet-plan';
import { wholeTable } from '../../../src/sheets/plan/table-request';
import type { TableReading } from '../../../src/sheets/registry/table-reading';
import { bodyOf } from './plan-cells';

/** A plan of three columns over made-up figures, for what holds of any plan. */
export function smallPlan(figures: Readonly<Record<string, CellValue>>, version = '1'): SheetPlan {
  return {
    request: wholeTable('headline-results', 'somewhere-2021', 'en-US'),
    datasetVersion: version,
    title: 'Small',
    tableName: 'Small',
    goneMark: { column: 'note', text: 'No longer in the report' },
    columns: COLUMNS,
    naming: ['indicator'],
    rows: Object.entries(figures).map(([key, value]) =>
      planRow(key, COLUMNS, {
        indicator: { value: `Name of ${key}` },
        value: { value, role: 'stated', ...(key === 'gdp' && { format: '0.00' }) } as Cell,
        [KEY_COLUMN]: { value: key },
      }),
    ),
  };
}

const COLUMNS = [
  { id: 'indicator', header: 'Indicator', format: '@', width: 20 },
  { id: 'value', header: 'Value', format: '0.0', width: 10 },
  { id: 'note', header: 'Note', format: '@', width: 10 },
  { id: KEY_COLUMN, header: 'Key', format: '@', width: 2 },
];

/** The table right after it was inserted: the reading, and the record that was made of it. */
export function inserted(plan: SheetPlan): {
  readonly reading: TableReading;
  readonly record: RegistryRecord;
} {
  return {
    record: recordOf(plan, plan.tableName),
    reading: {
      table: plan.tableName,
      worksheet: plan.title,
      isProtected: false,
      origin: { row: 1, column: 0 },
      header: plan.columns.map((column) => column.header),
      rows: bodyOf(plan),
    },
  };
}
