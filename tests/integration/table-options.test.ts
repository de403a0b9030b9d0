import { LANGUAGES } from '../../src/core/language';
import { insertTables } from '../../src/excel/insert-tables';
import { undoGesture } from '../../src/excel/undo-gesture';
import { bundled } from '../../src/library/bundled';
import { AS_PRINTED, wholeTable, type PlanId, type TableRequest } from '../../src/sheets/plan/table-request';
import type { SheetPlan } from '../../src/sheets/plan/sheet-plan';
import { TABLES } from '../../src/sheets/tables/catalogue';
import { planFor } from '../../src/sheets/tables/plan-for';
import { openExcel } from './open-excel';
import { fillCells, readCells } from './sheet-cells';

function planned(id: PlanId, asked: Partial<TableRequest> = {}): SheetPlan {
  const plan = planFor({ ...wholeTable(id, 'zhuhai-hitech-2022', 'zh-CN'), ...asked }, bundled());
  if (plan === undefined) throw new Error('no plan');
  return plan;
}

const TITLED = { options: { titled: true } } as const;
const AT_B3 = { worksheet: 'Sheet1', row: 2, column: 1, address: 'Sheet1!B3' };

describe('a table with lines above it', () => {
  test('on a new sheet has them over its header, which stays in sight', async () => {
    await openExcel();
    const answer = await insertTables([planned('headline-results', TITLED)], { kind: 'new-sheets' });
    expect(answer).toMatchObject({ tables: [{ address: '主要指标完成情况!A5:M18' }] });
    const { values } = await readCells('A1:A5', '主要指标完成情况');
    expect(values.flat()).toEqual([
      '主要指标完成情况',
      expect.stringMatching(/^珠海高新区 · 《.*》 · 2022-02-10$/u),
      '金额单位：亿元',
      expect.stringMatching(/^来源：.*\[R\]\. 2022-02-10\.$/u),
      '指标',
    ]);
    const frozen = await Excel.run(async (context) => {
      const location = context.workbook.worksheets
        .getItem('主要指标完成情况')
        .freezePanes.getLocationOrNullObject();
      location.load('rowCount');
      await context.sync();
      return location.rowCount;
    });
    expect(frozen).toBe(5);
  });

  test('at a cell begins there with them, and one click takes all of it away', async () => {
    await openExcel();
    await fillCells({ A1: 'mine' });
    const before = await readCells('A1:P60');
    const answer = await insertTables([planned('results-and-targets', TITLED)], {
      kind: 'at',
      anchor: AT_B3,
    });
    expect(answer).toMatchObject({ kind: 'inserted', tables: [{ address: 'Sheet1!B7:N28' }] });
    expect((await readCells('B3')).values).toEqual([['2021年完成与2022年预期目标']]);
    expect(await undoGesture()).toMatchObject({ kind: 'gesture-undone', undone: 1, left: [] });
    expect(await readCells('A1:P60')).toEqual(before);
  });

  test('is refused where a cell of theirs is taken', async () => {
    await openExcel();
    await fillCells({ B4: 'mine' });
    const answer = await insertTables([planned('headline-results', TITLED)], { kind: 'at', anchor: AT_B3 });
    expect(answer).toMatchObject({ kind: 'refused', reason: 'target-occupied' });
  });
});

const ASKED: readonly (readonly [string, Partial<TableRequest>])[] = [
  ['money in 万元', { unit: '万元' }],
  ['money as printed', { unit: AS_PRINTED }],
  ['formulas of ours', { options: { formulas: 'ours' } }],
  ['formulas of Excel’s own', { options: { formulas: 'native' } }],
  ['lines above it, and no sources', { options: { titled: true, source: 'none' } }],
];

describe.each(ASKED)('every table with %s', (_, asked) => {
  test.each(TABLES.map(({ id }) => id))('%s comes into Excel as it was planned', async (id) => {
    await openExcel({ functions: true });
    for (const language of LANGUAGES) {
      const plan = planned(id, { ...asked, language });
      const answer = await insertTables([plan], { kind: 'new-sheets' });
      if (answer.kind !== 'inserted') throw new Error(answer.reason);
      const [inserted] = answer.tables;
      const body = await bodyOf(inserted?.table ?? '');
      plan.rows.forEach(({ cells }, row) => {
        plan.columns.forEach(({ id: column }, at) => {
          const cell = cells[column];
          const value = body[row]?.[at];
          if (asked.options?.formulas === 'native' && typeof cell?.value === 'number' && cell.native)
            expect(value).toBeCloseTo(cell.value, 6);
          else if (cell?.role !== 'live') expect(value).toBe(cell?.value ?? '');
        });
      });
    }
  });
});

async function bodyOf(table: string): Promise<readonly (readonly unknown[])[]> {
  return Excel.run(async (context) => {
    const body = context.workbook.tables.getItem(table).getDataBodyRange();
    body.load('values');
    await context.sync();
    return body.values as unknown[][];
  });
}
