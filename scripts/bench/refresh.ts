import { refreshEdits } from '../../src/sheets/edits/refresh-edits';
import { planRow } from '../../src/sheets/plan/cell';
import { rowMark } from '../../src/sheets/plan/row-mark';
import { KEY_COLUMN, valueAt, type Column, type SheetPlan } from '../../src/sheets/plan/sheet-plan';
import { wholeTable } from '../../src/sheets/plan/table-request';
import { refreshOf } from '../../src/sheets/refresh/refresh';
import { writeOf } from '../../src/sheets/refresh/table-write';
import { recordOf } from '../../src/sheets/registry/registry-record';
import { changeGroups } from '../../src/taskpane/workbook/change-groups';
import { changeTexts } from '../../src/taskpane/workbook/change-words';
import { type Comparison, medians, timeOf, type Timed } from './comparison';

/**
 * What a refresh computes, from the tables as read to the edits and the list that a person sees: many tables against one, and large
 * ones against a small one, each against as many times the time of the smallest.
 */
export async function benchRefresh(): Promise<readonly Comparison[]> {
  const tables = [1, 10, 50, 200].map((count) => ({
    what: `${count} tables of 50 rows refreshed, a tenth changed`,
    times: count,
    work: Array.from({ length: count }, () => standing(50, 10)),
  }));
  const rows = [1_000, 10_000, 50_000].flatMap((count) =>
    [100, 10].map((oneIn) => ({
      what: `A table of ${count.toLocaleString('en')} rows refreshed, ${100 / oneIn} % changed`,
      times: count / 1_000,
      work: [standing(count, oneIn)],
    })),
  );
  return [...(await against(tables)), ...(await againstEach(rows, 2))];
}

interface Case {
  readonly what: string;
  /** How many times as much work it is as the smallest. */
  readonly times: number;
  readonly work: readonly Standing[];
}

async function against(cases: readonly Case[]): Promise<readonly Comparison[]> {
  const timed = cases.map(
    ({ work }): Timed =>
      () =>
        timeOf(() => work.forEach(refreshed)),
  );
  const times = await medians(5, ...timed);
  return cases.slice(1).map(({ what, times: factor }, index) => ({
    what: `${what}, against ${factor} times the smallest`,
    ours: times[index + 1] ?? Number.NaN,
    against: (times[0] ?? Number.NaN) * factor,
    aim: '≤ 3',
  }));
}

/** Cases that alternate between kinds, each kind against its own smallest. */
async function againstEach(cases: readonly Case[], kinds: number): Promise<readonly Comparison[]> {
  const all: Comparison[] = [];
  for (let kind = 0; kind < kinds; kind += 1) {
    all.push(...(await against(cases.filter((_, index) => index % kinds === kind))));
  }
  return all;
}

/** A table as it stands, and the plan that it is compared with. */
interface Standing {
  readonly plan: SheetPlan;
  readonly record: ReturnType<typeof recordOf>;
  readonly reading: Parameters<typeof refreshOf>[2];
}

function refreshed({ plan, record, reading }: Standing): void {
  const refresh = refreshOf(plan, record, reading);
  changeGroups(refresh, changeTexts('en-US'));
  refreshEdits(refresh, writeOf(refresh));
}

function standing(rows: number, oneIn: number): Standing {
  const before = planOf(rows, () => 1);
  return {
    plan: planOf(rows, (row) => (row % oneIn === 0 ? 2 : 1)),
    record: recordOf(before, before.tableName),
    reading: {
      table: before.tableName,
      worksheet: 'Sheet1',
      isProtected: false,
      origin: { row: 1, column: 0 },
      header: COLUMNS.map(({ header }) => header),
      rows: before.rows.map((row) => COLUMNS.map(({ id }) => valueAt(row, id))),
    },
  };
}

const COLUMNS: readonly Column[] = [
  { id: 'indicator', header: 'Indicator', format: '@', width: 20 },
  { id: 'value', header: 'Value', format: '0.0', width: 10 },
  { id: 'growth', header: 'Growth', format: '0.0%', width: 10 },
  { id: 'source', header: 'Source', format: '@', width: 40 },
  { id: 'note', header: 'Note', format: '@', width: 10 },
  { id: KEY_COLUMN, header: 'key', format: '@', width: 3 },
];

function planOf(rows: number, figure: (row: number) => number): SheetPlan {
  return {
    request: wholeTable('all-figures', 'somewhere-2021', 'en-US'),
    datasetVersion: '1',
    title: 'Figures',
    tableName: 'Figures',
    goneMark: { column: 'note', text: 'No longer in the report' },
    columns: COLUMNS,
    naming: ['indicator'],
    rows: Array.from({ length: rows }, (_, row) => {
      const key = `figure ${row}`;
      return planRow(key, COLUMNS, {
        indicator: { value: `Indicator ${row}` },
        value: { value: row + figure(row) / 10, role: 'stated' },
        growth: { value: 0.05, role: 'stated' },
        source: { value: `A sentence of the report that says what figure ${row} came to.` },
        [KEY_COLUMN]: { value: rowMark(key) },
      });
    }),
  };
}
