import { insertTables } from '../../src/excel/insert-tables';
import { lookAhead } from '../../src/excel/look-ahead';
import { bundled } from '../../src/library/bundled';
import { wholeTable } from '../../src/sheets/plan/table-request';
import { planFor } from '../../src/sheets/tables/plan-for';
import { openExcel, roundTripsOf } from './open-excel';
import { paneOverExcel } from './pane-over-excel';
import { headlinePlan } from './plans';
import { fillCells, readCells } from './sheet-cells';

const AT_B3 = { worksheet: 'Sheet1', row: 2, column: 1, address: 'Sheet1!B3' };

describe('before a table is inserted', () => {
  test('the cells that it will take are told, and that they are free, in one read', async () => {
    const excel = await openExcel();
    const { answer, reads, writes } = await roundTripsOf(excel, () =>
      lookAhead(headlinePlan(), { kind: 'at', anchor: AT_B3 }),
    );
    expect(answer).toEqual({ kind: 'ground-seen', address: 'Sheet1!B3:N16' });
    expect({ reads, writes }).toEqual({ reads: 1, writes: 0 });
  });

  test('what stands in the way is told with its address', async () => {
    await openExcel();
    await fillCells({ C10: 'mine' });
    expect(await lookAhead(headlinePlan(), { kind: 'at', anchor: AT_B3 })).toMatchObject({
      address: 'Sheet1!B3:N16',
      obstacle: { reason: 'target-occupied', detail: { address: 'Sheet1!C10' } },
    });
    const atEdge = { ...AT_B3, row: 1_048_570 };
    expect(await lookAhead(headlinePlan(), { kind: 'at', anchor: atEdge })).toMatchObject({
      obstacle: { reason: 'beyond-sheet-edge' },
    });
  });

  test('a heading and charts are counted with it', async () => {
    await openExcel();
    const request = wholeTable('results-and-targets', 'zhuhai-hitech-2022', 'zh-CN');
    const plan = planFor({ ...request, options: { titled: true } }, bundled());
    if (plan === undefined) throw new Error('no plan');
    const seen = await lookAhead(plan, { kind: 'at', anchor: AT_B3 });
    if (seen.kind !== 'ground-seen') throw new Error(seen.reason);
    await insertTables([plan], { kind: 'at', anchor: AT_B3 });
    const [, last = ''] = seen.address.split(':');
    expect(Number(last.replace(/\D/gu, ''))).toBeGreaterThan(2 + 4 + plan.rows.length + 1 + 10);
    expect((await readCells('B3')).values).toEqual([[plan.title]]);
  });
});

describe('a free place on a sheet', () => {
  test('is below all that stands there, a row left free, where the table then goes', async () => {
    await openExcel();
    await fillCells({ C4: 'mine', F7: 1 });
    const placement = { kind: 'below', anchor: AT_B3 } as const;
    expect(await lookAhead(headlinePlan(), placement)).toEqual({
      kind: 'ground-seen',
      address: 'Sheet1!C9:O22',
    });
    expect(await insertTables([headlinePlan()], placement)).toMatchObject({
      kind: 'inserted',
      tables: [{ address: 'Sheet1!C9:O22' }],
    });
    expect(await lookAhead(headlinePlan(), placement)).toMatchObject({ address: 'Sheet1!C24:O37' });
  });

  test('of an empty sheet is its first cell', async () => {
    await openExcel();
    expect(await lookAhead(headlinePlan(), { kind: 'below', anchor: AT_B3 })).toMatchObject({
      address: 'Sheet1!A1:M14',
    });
  });

  test('is below the charts too', async () => {
    await openExcel();
    const request = wholeTable('results-and-targets', 'zhuhai-hitech-2022', 'zh-CN');
    const charted = planFor(request, bundled());
    if (charted === undefined) throw new Error('no plan');
    const placement = { kind: 'below', anchor: AT_B3 } as const;
    const first = await lookAhead(charted, placement);
    await insertTables([charted], placement);
    const second = await lookAhead(headlinePlan(), placement);
    if (first.kind !== 'ground-seen' || second.kind !== 'ground-seen') throw new Error('refused');
    const rowOf = (corner = ''): number => Number(corner.replace(/^.*!/u, '').replace(/\D/gu, ''));
    const [top] = second.address.split(':');
    const [, bottom] = first.address.split(':');
    expect(rowOf(top)).toBeGreaterThan(rowOf(bottom) - 3);
  });
});

test('the pane follows the selection, and remembers for the workbook where and how tables go', async () => {
  await openExcel();
  const { store, tasks } = paneOverExcel({ chosen: ['headline-results'] });
  store.tell({ kind: 'destination-chosen', destination: 'below' });
  store.tell({
    kind: 'telling-chosen',
    telling: {
      language: 'en-US',
      unit: '百万元',
      options: { source: 'none', titled: true, without: ['year'] },
    },
  });
  store.tell({ kind: 'selection-moved', selection: AT_B3 });
  await tasks.lookAhead();
  expect(store.state().insert.ground).toEqual({ kind: 'ground-seen', address: 'Sheet1!A1:L18' });
  await tasks.insertChosen();
  expect(store.state().notice).toMatchObject({ tables: [{ address: 'Sheet1!A5:L18' }] });

  const { store: next, tasks: later } = paneOverExcel({ chosen: ['headline-results'] });
  await later.readHabits();
  expect(next.state().insert).toMatchObject({
    destination: 'below',
    telling: { language: 'en-US', unit: '百万元', options: { source: 'none', titled: true } },
  });
});

test('the pane tells a table that stands in another way after the same consent as a refresh, and undoes it', async () => {
  await openExcel();
  const { store, tasks } = paneOverExcel({ chosen: ['headline-results'] });
  await tasks.insertChosen();
  await tasks.readTables();
  const sheet = '主要指标完成情况';
  const before = await readCells('A1:M14', sheet);
  const [table] = store.state().workbook.tables ?? [];
  if (table === undefined) throw new Error('no table');
  await tasks.tellOtherwise(table.table, { ...table.request, unit: '万元', options: { source: 'none' } });
  expect(store.state().workbook.review).toHaveLength(1);
  expect(await readCells('A1:M14', sheet)).toEqual(before);
  // How it would be told says nothing of how it stands.
  expect(store.state().workbook.tables?.[0]?.changes).toEqual([]);

  await tasks.apply();
  expect(store.state().workbook.tables?.[0]).toMatchObject({
    changes: [],
    request: { unit: '万元', options: { source: 'none' } },
  });
  expect((await readCells('L1', sheet)).values).toEqual([['key']]);
  await tasks.undoLast();
  expect(await readCells('A1:M14', sheet)).toEqual(before);
  expect(store.state().workbook.tables?.[0]).toMatchObject({ changes: [], request: { unit: 'usual' } });
});
