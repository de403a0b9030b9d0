import { applyRefresh } from '../../src/excel/apply-refresh';
import { insertTables } from '../../src/excel/insert-tables';
import { readTables, type TablesRead } from '../../src/excel/read-tables';
import type { SheetPlan } from '../../src/sheets/plan/sheet-plan';
import { refreshOf } from '../../src/sheets/refresh/refresh';
import { smallPlan } from '../sheets/plan/small-plan';
import { openExcel, roundTripsOf, type OpenExcel } from './open-excel';

const NEW_SHEETS = { kind: 'new-sheets' } as const;

describe('a refresh', () => {
  test('of 180 tables takes as many round trips as one of two', async () => {
    const excel = await openExcel();
    const plans = Array.from({ length: 180 }, (_, at) => ({ ...planOf(3), tableName: `Small_${at}` }));
    await insertTables(plans, NEW_SHEETS);
    const names = plans.map(({ tableName }) => tableName);
    const { answer, reads } = await roundTripsOf(excel, () => read(names));
    expect(answer.tables).toHaveLength(180);
    expect(reads).toBeLessThanOrEqual(2);
    const refreshes = answer.tables.map(({ record, reading }) => refreshOf(planOf(3, 2), record, reading));
    const applying = await roundTripsOf(excel, () => applyRefresh(refreshes));
    expect(applying.answer).toMatchObject({ kind: 'refreshed', changes: 180 * 3 });
    expect([applying.reads, applying.writes]).toEqual([1, 1]);
  }, 60_000);

  test('reads a table that is larger than one answer, row by row of it, in several', async () => {
    const excel = await openExcel();
    await insertTables([planOf(6_000)], NEW_SHEETS);
    await Excel.run(async (context) => {
      const notes = context.workbook.tables.getItem('Small').columns.getItem('Note').getDataBodyRange();
      notes.values = Array.from({ length: 6_000 }, () => ['长'.repeat(150)]);
      await context.sync();
    });
    const { answer, reads } = await roundTripsOf(excel, () => read(['Small']));
    expect(answer.tables[0]?.reading.rows).toHaveLength(6_000);
    expect(answer.tables[0]?.reading.rows.at(-1)?.[3]).toBe('figure5999');
    expect(reads).toBeLessThan(12);
  }, 60_000);

  test('of more tables than one answer holds is written in several requests', async () => {
    const excel = await openExcel();
    const plans = Array.from({ length: 3 }, (_, at) => ({ ...planOf(2_000), tableName: `Small_${at}` }));
    for (const plan of plans) await insertTables([plan], NEW_SHEETS);
    const { tables } = await read(plans.map(({ tableName }) => tableName));
    const refreshes = tables.map(({ record, reading }) => {
      const changed = planOf(2_000);
      const [first, ...others] = changed.rows;
      const [other] = planOf(1, 2).rows;
      return refreshOf({ ...changed, rows: first && other ? [other, ...others] : [] }, record, reading);
    });
    const { answer, writes } = await roundTripsOf(excel, () => applyRefresh(refreshes));
    expect(answer).toMatchObject({ kind: 'refreshed', changes: 3, tables: { length: 3 } });
    expect(writes).toBe(2);
  }, 60_000);
});

describe('what goes over the wire', () => {
  /** In bytes, requests and answers together. */
  const bytesOf = ({ host }: OpenExcel): number =>
    host.roundTrips.all.reduce(
      (sum, { requestBytes, responseBytes }) => sum + requestBytes + responseBytes,
      0,
    );

  test('of an insertion is some hundred bytes a row of four cells, and no request is larger than the budget', async () => {
    const bytes: number[] = [];
    for (const rows of [1_000, 4_000]) {
      const excel = await openExcel();
      excel.host.roundTrips.clear();
      await insertTables([planOf(rows)], NEW_SHEETS);
      bytes.push(bytesOf(excel));
      for (const { requestBytes } of excel.host.roundTrips.all) expect(requestBytes).toBeLessThan(2_500_000);
      excel.close();
    }
    const [few = 0, many = 0] = bytes;
    expect((many - few) / 3_000).toBeLessThan(150);
  }, 60_000);

  test('of a refresh is less than a kilobyte for each change, beside what is read of the table', async () => {
    const bytes: number[] = [];
    for (const changes of [10, 110]) {
      const excel = await openExcel();
      await insertTables([planOf(500)], NEW_SHEETS);
      const { tables } = await read(['Small']);
      const plan = planOf(500);
      const others = planOf(changes, 2);
      const refreshes = tables.map(({ record, reading }) =>
        refreshOf({ ...plan, rows: [...others.rows, ...plan.rows.slice(changes)] }, record, reading),
      );
      excel.host.roundTrips.clear();
      expect(await applyRefresh(refreshes)).toMatchObject({ changes });
      bytes.push(bytesOf(excel));
      excel.close();
    }
    const [few = 0, many = 0] = bytes;
    expect((many - few) / 100).toBeLessThan(1_000);
  }, 60_000);
});

async function read(known: readonly string[]): Promise<TablesRead> {
  const answer = await readTables(known);
  if (answer.kind === 'refused') throw new Error(answer.reason);
  return answer;
}

function planOf(rows: number, figure = 1): SheetPlan {
  return smallPlan(
    Object.fromEntries(Array.from({ length: rows }, (_, row) => [`figure${row}`, figure + row / 10])),
  );
}
