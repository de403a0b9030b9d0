import { createRibbonQueue } from '../../src/commands/ribbon-queue';
import { serveRibbon } from '../../src/commands/serve-ribbon';
import { MAIN_TABLES } from '../../src/sheets/tables/main-tables';
import { openExcel, roundTripsOf } from './open-excel';
import { paneOverExcel } from './pane-over-excel';
import { reportReadAnew } from './report-read-anew';
import { putRecord, recordsInParts } from './records-in-parts';

/** The pane without its looks, over a whole workbook. */
async function openPane() {
  const excel = await openExcel();
  return { excel, ...paneOverExcel({ chosen: MAIN_TABLES }) };
}

/** Writes over the first figure of the headline results, as a user would. */
async function editFirstFigure(): Promise<void> {
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('HeadlineResults');
    table.columns.getItem('数值').getDataBodyRange().getCell(0, 0).values = [[1]];
    await context.sync();
  });
}

describe('the pane over a workbook', () => {
  test('inserts, names an edit, restores it where that is chosen, and then finds nothing to do', async () => {
    const { store, tasks } = await openPane();
    await tasks.insertChosen();
    expect(store.state().notice).toMatchObject({ kind: 'inserted', tables: [{}, {}] });

    await editFirstFigure();
    await tasks.refresh();
    const [refresh, ...others] = store.state().workbook.review ?? [];
    expect(others).toEqual([]);
    expect(refresh?.changes).toMatchObject([{ kind: 'edited', column: 'value', from: 1 }]);

    store.tell({ kind: 'changes-chosen', changes: refresh?.changes ?? [], chosen: true });
    await tasks.apply();
    expect(store.state().notice).toMatchObject({ kind: 'refreshed', changes: 1 });
    await tasks.refresh();
    expect(store.state().notice).toEqual({ kind: 'up-to-date', tables: 2, left: 0 });
  });

  test('undoes what it wrote last, step by step, tells of it, and puts the log on a sheet', async () => {
    const { store, tasks } = await openPane();
    await tasks.insertChosen();
    await editFirstFigure();
    await tasks.refresh();
    const changes = store.state().workbook.review?.flatMap((one) => one.changes) ?? [];
    store.tell({ kind: 'changes-chosen', changes, chosen: true });
    await tasks.apply();
    await tasks.readLog();
    expect(store.state().workbook.log).toMatchObject([
      { gesture: 'refresh', tables: [{ title: '主要指标完成情况', changes: [{ column: '数值', from: 1 }] }] },
      { gesture: 'insertion', tables: [{ changes: [] }, { changes: [] }] },
    ]);
    await tasks.insertLog();
    expect(store.state().notice).toEqual({ kind: 'log-inserted', worksheet: '写入记录' });
    await tasks.undoLast();
    expect(store.state().notice).toMatchObject({ gesture: 'refresh', undone: 1, left: [] });
    expect(store.state().workbook.tables?.[0]?.changes).toMatchObject([{ kind: 'edited', from: 1 }]);
    await tasks.undoLast();
    // The user's own figure stands in one of the two.
    expect(store.state().notice).toMatchObject({
      gesture: 'insertion',
      undone: 1,
      left: ['HeadlineResults'],
    });
    await tasks.undoLast();
    expect(store.state().notice).toMatchObject({ reason: 'nothing-to-undo' });
  });

  test('refreshes all tables in one read to compare, one for the records, and one write', async () => {
    const { excel, tasks } = await openPane();
    await tasks.insertChosen();
    await editFirstFigure();
    const { reads, writes } = await roundTripsOf(excel, async () => {
      await tasks.refresh();
      await tasks.apply();
    });
    expect({ reads, writes }).toEqual({ reads: 2, writes: 1 });
  });

  test('leaves an edit, puts the report’s figure where that was chosen, and then has nothing more to ask', async () => {
    const { store, tasks } = await openPane();
    await tasks.insertChosen();
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('HeadlineResults');
      const values = table.columns.getItem('数值').getDataBodyRange();
      values.getCell(0, 0).values = [[1]];
      values.getCell(1, 0).values = [[2]];
      await context.sync();
    });
    await tasks.refresh();
    const [change] = store.state().workbook.review?.[0]?.changes ?? [];
    if (change === undefined) throw new Error('no change');
    store.tell({ kind: 'changes-chosen', changes: [change], chosen: true });
    await tasks.apply();
    expect(store.state().notice).toMatchObject({ kind: 'refreshed', changes: 1 });
    await tasks.refresh();
    expect(store.state().notice).toMatchObject({ kind: 'up-to-date' });
    await tasks.refresh('HeadlineResults');
    expect(store.state().workbook.review?.[0]?.changes).toMatchObject([{ kind: 'kept', from: 2 }]);
  });

  test('tells of tables whose record is damaged, later than itself, or of a report that it does not have', async () => {
    const { store, tasks } = await openPane();
    await tasks.insertAll();
    const { HeadlineResults: record } = await recordsInParts();
    await putRecord('Broken', '{"version":1}');
    await putRecord('Later', '{"version":99}');
    await putRecord('HeadlineResults', String(record).replace('zhuhai-hitech-2022', 'elsewhere-2022'));
    await tasks.readTables();
    expect(store.state().workbook.findings).toEqual(
      expect.arrayContaining([
        { table: 'Broken', reason: 'damaged' },
        { table: 'Later', reason: 'newer-version' },
        { table: 'HeadlineResults', reason: 'report-absent' },
      ]),
    );
    expect(store.state().workbook.tables?.map(({ table }) => table)).toEqual(['ResultsAndTargets']);
  });

  test('compares with the report as the library has it now, and writes what it says', async () => {
    const { library, store, tasks } = await openPane();
    await tasks.insertChosen();
    library.add(reportReadAnew('gdp.2021.level.actual', '307.2'));
    await tasks.refresh();
    const changes = store.state().workbook.review?.flatMap((table) => table.changes) ?? [];
    expect(changes.length).toBeGreaterThan(0);
    expect(changes.every(({ kind }) => kind === 'changed')).toBe(true);
    expect(changes).toContainEqual(expect.objectContaining({ column: 'value', from: 306.2, to: 307.2 }));
    await tasks.apply();
    await tasks.refresh();
    expect(store.state().notice).toEqual({ kind: 'up-to-date', tables: 2, left: 0 });
  });

  test('tells of tables whose report has left the library', async () => {
    const { library, store, tasks } = await openPane();
    await tasks.insertChosen();
    for (const { report } of library.current().reports) library.remove(report.id);
    await tasks.readTables();
    expect(store.state().workbook).toMatchObject({
      tables: [],
      findings: [{ reason: 'report-absent' }, { reason: 'report-absent' }],
    });
  });

  test('cancelling writes nothing', async () => {
    const { excel, store, tasks } = await openPane();
    await tasks.insertChosen();
    await editFirstFigure();
    const { writes } = await roundTripsOf(excel, async () => {
      await tasks.refresh();
      store.tell({ kind: 'review-cancelled' });
    });
    expect(writes).toBe(0);
  });

  test('inserts at the selected cell, whose address it has followed, and is refused there the second time', async () => {
    const { store, actions, tasks } = await openPane();
    const stop = await actions.followSelection((selection, trace) => {
      store.tell({ kind: 'selection-moved', selection, trace });
    });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('B3').select();
      await context.sync();
    });
    await waitFor(() => store.state().selection?.address === 'Sheet1!B3');
    stop();

    store.tell({ kind: 'table-chosen', plan: 'results-and-targets', chosen: false });
    store.tell({ kind: 'destination-chosen', destination: 'selection' });
    await tasks.insertChosen();
    expect(store.state().notice).toMatchObject({ kind: 'inserted', tables: [{ worksheet: 'Sheet1' }] });
    store.tell({ kind: 'table-chosen', plan: 'headline-results', chosen: true });
    await tasks.insertChosen();
    expect(store.state().notice).toMatchObject({ kind: 'refused', reason: 'overlaps-table' });
  });

  test('the ribbon inserts and refreshes without the pane, and leaves what it found there', async () => {
    const { excel, store, tasks } = await openPane();
    const queue = createRibbonQueue();
    Office.actions.associate('insertTables', (event: Office.AddinCommands.Event) => {
      queue.press('insertTables', event);
    });
    Office.actions.associate('refreshAll', (event: Office.AddinCommands.Event) => {
      queue.press('refreshAll', event);
    });
    serveRibbon(queue, tasks);
    await expect(excel.host.invokeCommand('insertTables')).resolves.toMatchObject({ succeeded: true });
    expect(store.state().notice?.kind).toBe('inserted');
    await editFirstFigure();
    await expect(excel.host.invokeCommand('refreshAll')).resolves.toMatchObject({ succeeded: true });
    expect(store.state().workbook.review?.[0]?.changes).toMatchObject([{ kind: 'edited' }]);
  });
});

async function waitFor(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 1));
}
