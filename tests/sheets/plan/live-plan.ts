import type { SheetPlan } from '../../../src/sheets/plan/sheet-plan';
import { KEY_COLUMN } from '../../../src/sheets/plan/sheet-plan';
import { wholeTable } from '../../../src/sheets/plan/table-request';
import { planRow } from '../../../src/sheets/plan/cell';

/** A plan with live formulas: a ratio of each row's own numbers, and in the last row that of their sums. */
export function livePlan(
  figures: Readonly<Record<string, readonly [revenue: number, spending: number]>>,
  version = '1',
): SheetPlan {
  const columns = [
    { id: 'name', header: 'Name', format: '@', width: 12 },
    { id: 'revenue', header: 'Revenue', format: '0.0', width: 10 },
    { id: 'spending', header: 'Spending', format: '0.0', width: 10 },
    { id: 'rate', header: 'Rate', format: '0.0%', width: 10 },
    { id: KEY_COLUMN, header: 'Key', format: '@', width: 2 },
  ];
  const keys = Object.keys(figures);
  const total = (column: string) => [
    ...keys.flatMap((row, at) => [at === 0 ? 'SUM(' : ',', { row, column }]),
    ')',
  ];
  const rate = (row: string) => [
    '=FISCAL.SELFSUFFICIENCY(',
    { row, column: 'revenue' },
    ',',
    { row, column: 'spending' },
    ')',
  ];
  const sum = (index: 0 | 1) => Object.values(figures).reduce((so, pair) => so + pair[index], 0);
  return {
    request: wholeTable('headline-results', 'somewhere-2021', 'en-US'),
    datasetVersion: version,
    title: 'Live',
    tableName: 'Live',
    goneMark: { column: 'name', text: 'No longer in the report' },
    columns,
    naming: ['name'],
    rows: [
      ...Object.entries(figures).map(([key, [revenue, spending]]) =>
        planRow(key, columns, {
          name: { value: key },
          revenue: { value: revenue, role: 'stated' },
          spending: { value: spending, role: 'stated' },
          rate: { value: revenue / spending, role: 'live', formula: rate(key) },
          key: { value: key },
        }),
      ),
      planRow(TOTAL, columns, {
        name: { value: 'Total' },
        rate: {
          value: sum(0) / sum(1),
          role: 'live',
          formula: ['=', ...total('revenue'), '/', ...total('spending')],
        },
        key: { value: TOTAL },
      }),
    ],
  };
}

const TOTAL = 'total';
