import { applyRefresh } from '../../src/excel/apply-refresh';
import { freezeFormulas } from '../../src/excel/freeze-formulas';
import { insertTables } from '../../src/excel/insert-tables';
import { findOurFormulas } from '../../src/excel/our-formulas';
import { readTables } from '../../src/excel/read-tables';
import { repairFormulas } from '../../src/excel/repair-formulas';
import { writeFigures } from '../../src/excel/write-figures';
import { writeFormula } from '../../src/excel/write-formula';
import type { SheetPlan } from '../../src/sheets/plan/sheet-plan';
import { refreshOf, type TableRefresh } from '../../src/sheets/refresh/refresh';
import { isRefusal, type Refusal } from '../../src/wording/refusal';
import { CHARTED, CHARTED_LATER, PAGED } from '../sheets/plan/charted-plan';
import { livePlan } from '../sheets/plan/live-plan';
import { smallPlan } from '../sheets/plan/small-plan';
import type { OpenExcel } from './open-excel';
import { fillCells, selectCells } from './sheet-cells';

const AT_B3 = { worksheet: 'Sheet1', row: 2, column: 1, address: 'Sheet1!B3' };
export const LATER = smallPlan({ gdp: 306.3, trade: 285.8, retail: 42 }, '2');
const FORMULAS = { A1: 1, A2: 2, B1: '=FISCAL.SHAREOF(A1:A2,4)', C1: '="="&FISCAL.SOURCE("gdp",2021)' };

const TWO_FIGURES = {
  figures: 2,
  contents: [
    ['一般公共预算收入', { kind: 'typed', text: '=FISCAL.FIGURE("一般公共预算收入")' }, '亿元'],
    ['=没有这个公式', 306.2, ''],
  ],
  formats: [
    [null, '0.0', null],
    [null, '0.0', null],
  ],
} as const;

/** Every gesture that writes: what it finds, and what it does; it is given anew for each attempt. */
export const GESTURES: readonly Gesture[] = [
  {
    name: 'inserting tables on new sheets',
    prepare: () => Promise.resolve(),
    attempt: () =>
      Promise.resolve(() => insertTables([CHARTED, livePlan({ north: [30, 60] })], { kind: 'new-sheets' })),
  },
  {
    name: 'inserting a page',
    prepare: () => Promise.resolve(),
    attempt: () => Promise.resolve(() => insertTables([PAGED], { kind: 'new-sheets' })),
  },
  {
    name: 'inserting a table with a chart at a cell',
    prepare: () => onSheet1((sheet) => (sheet.getRange('C4:C5').numberFormat = [['0.000'], ['@']])),
    attempt: () => Promise.resolve(() => insertTables([CHARTED], { kind: 'at', anchor: AT_B3 })),
  },
  {
    name: 'refreshing two tables',
    prepare: async () => {
      await insertTables([smallPlan({ gdp: 306.2, revenue: 21.9 })], { kind: 'new-sheets' });
      await insertTables([smallPlan({ gdp: 1 })], { kind: 'new-sheets' });
      await inTable('Small', (body) => (body.getCell(0, 1).formulas = [['=300+6']]));
    },
    attempt: async () => {
      const refreshes = await comparison(['Small', 'Small2'], LATER);
      return () => applyRefresh(refreshes);
    },
  },
  {
    name: 'refreshing a table with its chart',
    prepare: () => insertTables([CHARTED], { kind: 'new-sheets' }),
    attempt: async () => {
      const refreshes = await comparison(['Small'], CHARTED_LATER);
      return () => applyRefresh(refreshes);
    },
  },
  {
    name: 'freezing formulas',
    prepare: (excel) => fill(excel, FORMULAS),
    attempt: async () => {
      const found = answered(await findOurFormulas('sheet'));
      return () => freezeFormulas(found);
    },
  },
  {
    name: 'repairing formulas',
    prepare: (excel) =>
      fill(excel, { B2: '=_xldudf_FISCAL_SHAREOF(1,4)', B4: '=_xldudf_FISCAL_SHAREOF(1,2)' }),
    attempt: () => Promise.resolve(repairFormulas),
  },
  {
    name: 'writing a formula',
    prepare: async () => {
      await onSheet1((sheet) => (sheet.getRange('C3').numberFormat = [['@']]));
      await selectCells('C3');
    },
    attempt: () =>
      Promise.resolve(() =>
        writeFormula({
          textOn: () => '=FISCAL.SHAREOF(1,4)',
          given: [],
          rows: 1,
          columns: 1,
          format: '0.0%',
        }),
      ),
  },
  {
    name: 'writing figures',
    prepare: async () => {
      await onSheet1((sheet) => (sheet.getRange('D3').numberFormat = [['@']]));
      await selectCells('C3');
    },
    attempt: () => Promise.resolve(() => writeFigures(TWO_FIGURES)),
  },
];

export interface Gesture {
  readonly name: string;
  readonly prepare: (scene: OpenExcel) => Promise<unknown>;
  /** Reads what the gesture needs to have read before, and answers the gesture itself. */
  readonly attempt: (scene: OpenExcel) => Promise<() => Promise<{ readonly kind: string } | Refusal>>;
}

/** Our tables of these names beside a plan. */
export async function comparison(
  tables: readonly string[],
  plan: SheetPlan,
): Promise<readonly TableRefresh[]> {
  const read = answered(await readTables(tables));
  return read.tables.map(({ record, reading }) => refreshOf(plan, record, reading));
}

/** An answer that is no refusal. */
export function answered<T extends { readonly kind: string }>(answer: T | Refusal): T {
  if (isRefusal(answer)) throw new Error(`${answer.reason} ${JSON.stringify(answer.detail)}`);
  return answer;
}

async function fill({ workbook }: OpenExcel, contents: Parameters<typeof fillCells>[0]): Promise<void> {
  await fillCells(contents);
  await workbook.settled();
}

async function onSheet1(change: (sheet: Excel.Worksheet) => void): Promise<void> {
  await Excel.run(async (context) => {
    change(context.workbook.worksheets.getItem('Sheet1'));
    await context.sync();
  });
}

async function inTable(table: string, change: (body: Excel.Range) => void): Promise<void> {
  await Excel.run(async (context) => {
    change(context.workbook.tables.getItem(table).getDataBodyRange());
    await context.sync();
  });
}
