import { readSheets } from '../../src/excel/read-sheets';
import { selectedBlock } from '../../src/excel/selected-block';
import { readSelectedCell } from '../../src/excel/trace';
import type { KeptReport } from '../../src/library/kept/kept-report';
import { isRefusal } from '../../src/wording/refusal';
import { ACCOUNTS } from '../extract/cells/accounts';
import { openExcel, roundTripsOf } from './open-excel';
import { paneOverExcel } from './pane-over-excel';
import { selectCells } from './sheet-cells';

const ID = '青石县-2022-final-accounts';

/** Excel with the accounts of a county in its first sheet from B3 on, merged and formatted as a bureau would, and the pane beside it. */
async function openAccounts(saved?: string) {
  const excel = await openExcel(saved === undefined ? {} : { saved });
  if (saved === undefined) {
    await inSheet((sheet) => {
      const width = Math.max(...ACCOUNTS.map((row) => row.length));
      const range = sheet.getRange('B3').getResizedRange(ACCOUNTS.length - 1, width - 1);
      range.values = ACCOUNTS.map((row) =>
        Array.from({ length: width }, (_, at) => row[at] ?? ''),
      ) as unknown[][];
      sheet.getRange('B4:G4').merge();
      sheet.getRange('B6:D6').merge();
      sheet.getRange('E6:G6').merge();
      sheet.getRange('C8:D14').numberFormat = Array.from({ length: 7 }, () => ['#,##0.00', '#,##0.00']);
    });
  }
  return { excel, ...paneOverExcel() };
}

async function inSheet(work: (sheet: Excel.Worksheet) => void): Promise<void> {
  await Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem('Sheet1'));
    await context.sync();
  });
}

async function select(address: string): Promise<void> {
  await inSheet((sheet) => {
    sheet.getRange(address).select();
  });
}

/** The pane with the accounts kept as a report. */
async function keptAccounts() {
  const opened = await openAccounts();
  const { tasks, store } = opened;
  await select('B3:G14');
  await tasks.readSelection();
  const [proposed] = store.state().reports.proposed;
  if (proposed === undefined) throw new Error(JSON.stringify(store.state().reports.unread));
  const { title, area, level, year, kind } = proposed.report;
  await tasks.keepProposal({
    title,
    area,
    ...(level && { level }),
    ...(year !== undefined && { year }),
    ...(kind && { kind }),
  });
  return { ...opened, proposed };
}

function keptIn({
  store,
}: {
  readonly store: Awaited<ReturnType<typeof openAccounts>>['store'];
}): KeptReport {
  const kept = store.state().reports.kept.find(({ report }) => report.id === ID);
  if (kept === undefined) throw new Error('it is not kept');
  return kept;
}

function figure(kept: KeptReport, indicator: string): KeptReport['observations'][number] {
  const found = kept.observations.find((read) => read.indicator === indicator && read.status === 'actual');
  if (found === undefined) throw new Error(`no ${indicator}`);
  return found;
}

describe('the selected cells are read as they stand', () => {
  test('two round trips, and none of them writes', async () => {
    const { excel } = await openAccounts();
    await select('B3:G14');
    const { answer, reads, writes } = await roundTripsOf(excel, selectedBlock);
    if (isRefusal(answer)) throw new Error(answer.reason);
    expect({ reads, writes }).toEqual({ reads: 2, writes: 0 });
    expect(answer.block).toMatchObject({
      worksheet: { name: 'Sheet1' },
      address: 'B3:G14',
      row: 2,
      column: 1,
      rows: 12,
      columns: 6,
      merged: [
        { row: 3, column: 1, rows: 1, columns: 6 },
        { row: 5, column: 1, rows: 1, columns: 3 },
        { row: 5, column: 4, rows: 1, columns: 3 },
      ],
    });
    expect(answer.block.cells[5]?.[2]).toEqual({ value: 12874.5, text: '12,874.50', format: '#,##0.00' });
  });

  test('of the whole sheet as far as it is used', async () => {
    await openAccounts();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange().select();
      await context.sync();
    });
    expect(await selectedBlock()).toMatchObject({ block: { address: 'B3:G14' } });
  });

  test('an empty selection and one that is too large are told', async () => {
    await openExcel();
    expect(await selectedBlock()).toMatchObject({ kind: 'refused', reason: 'cells-empty' });
    await inSheet((sheet) => {
      sheet.getRange('A1').values = [['x']];
      sheet.getRange('Z1000').values = [['x']];
    });
    await selectCells('A1:Z1000');
    expect(await selectedBlock()).toMatchObject({
      kind: 'refused',
      reason: 'cells-too-many',
      detail: { size: '1000 × 26' },
    });
  });
});

describe('a report whose figures stand in cells', () => {
  test('is proposed with all that its cells were read as, and kept under its area, year and kind', async () => {
    const opened = await keptAccounts();
    const kept = keptIn(opened);
    expect(kept.report).toMatchObject({ area: '青石县', year: 2022, kind: 'final-accounts' });
    expect(kept.observations).toHaveLength(21);
    expect(kept.table).toMatchObject({ worksheet: { name: 'Sheet1' }, address: 'B3:G14' });
    expect(figure(kept, 'tax-revenue')).toMatchObject({ value: '12874.50', unit: '万元', period: '2022' });
  });

  test('travels with the workbook: saved and opened again, its cells are found', async () => {
    const opened = await keptAccounts();
    const before = keptIn(opened);
    const saved = opened.excel.workbook.save();
    opened.excel.close();
    const again = await openAccounts(saved);
    await again.tasks.openKeptReports();
    expect(keptIn(again)).toEqual(before);
    await again.tasks.readTables();
    expect(again.store.state().workbook.sources).toEqual([]);
  });

  test('a figure leads to its cell, wherever that has moved and whatever its sheet is called', async () => {
    const { tasks, store } = await keptAccounts();
    const kept = keptIn({ store });
    await inSheet((sheet) => {
      sheet.name = '2022年决算';
      sheet.getRange('1:2').insert('Down');
      sheet.getRange('A:A').insert('Right');
    });
    await tasks.showSource(ID, figure(kept, 'value-added-tax').figure);
    expect(store.state().notice).toBeUndefined();
    expect(await readSelectedCell(undefined)).toMatchObject({ anchor: { address: "'2022年决算'!E11" } });
  });

  test('and to none where its row is called otherwise now', async () => {
    const { tasks, store } = await keptAccounts();
    const kept = keptIn({ store });
    await inSheet((sheet) => {
      sheet.getRange('B9').values = [['　　消费税']];
    });
    await tasks.showSource(ID, figure(kept, 'value-added-tax').figure);
    expect(store.state().notice).toMatchObject({ kind: 'refused', reason: 'source-lost' });
  });
});

describe('when the sheet changes', () => {
  test('whoever looks at the tables is told which cell holds another number, old and new', async () => {
    const { tasks, store, excel } = await keptAccounts();
    await inSheet((sheet) => {
      sheet.getRange('D8').values = [[12900]];
      sheet.getRange('B9:G9').delete('Up');
    });
    const { reads, writes } = await roundTripsOf(excel, () => tasks.readTables());
    expect(writes).toBe(0);
    // Two for the sheets, and one for the tables of ours.
    expect(reads).toBe(3);
    const [finding] = store.state().workbook.sources ?? [];
    expect(finding).toMatchObject({ report: ID, worksheet: 'Sheet1' });
    expect(finding?.changed).toMatchObject([
      { at: { row: 7, column: 3 }, before: '12874.50', after: '12900.00' },
    ]);
    expect(finding?.lost).toHaveLength(4);
  });

  test('the table is read again in the place of the report, with what was said of the figures that stayed', async () => {
    const { tasks, store } = await keptAccounts();
    tasks.acceptCertain();
    await tasks.closeFigures();
    const before = keptIn({ store });
    expect(Object.keys(before.verdicts)).toHaveLength(21);
    await inSheet((sheet) => {
      sheet.getRange('1:1').insert('Down');
      sheet.getRange('D9').values = [[129000.25]];
    });
    await tasks.readSourceAgain(ID);
    const { proposed } = store.state().reports;
    expect(proposed).toHaveLength(1);
    const [{ report, table }] = proposed as [KeptReport];
    expect([store.state().tab, table?.address]).toEqual(['reports', 'B4:G15']);
    await tasks.keepProposal({ title: report.title, area: report.area, year: 2022, kind: 'final-accounts' });

    const after = keptIn({ store });
    expect(store.state().reports.kept).toHaveLength(1);
    expect(figure(after, 'tax-revenue')).toMatchObject({ value: '129000.25' });
    expect(Object.keys(after.verdicts)).toHaveLength(20);
    expect(after.verdicts[figure(after, 'tax-revenue').id]).toBeUndefined();
    await tasks.readTables();
    expect(store.state().workbook.sources).toEqual([]);
  });

  test('a sheet that was deleted is told as gone', async () => {
    const { tasks, store } = await keptAccounts();
    await Excel.run(async (context) => {
      context.workbook.worksheets.add('Other');
      context.workbook.worksheets.getItem('Sheet1').delete();
      await context.sync();
    });
    await tasks.readTables();
    const [finding] = store.state().workbook.sources ?? [];
    expect(finding?.worksheet).toBeUndefined();
    expect(finding?.lost).toHaveLength(21);
    await tasks.readSourceAgain(ID);
    expect(store.state().notice).toMatchObject({ reason: 'source-lost' });
  });

  test('a sheet of the same name stands in for one whose id is not known', async () => {
    await openAccounts();
    const read = await readSheets([{ id: '{unknown}', name: 'Sheet1' }]);
    if (isRefusal(read)) throw new Error(read.reason);
    expect(read.blocks.get('{unknown}')?.address).toBe('B3:G14');
  });
});

test('a table that tells no year is read as soon as somebody says which', async () => {
  const excel = await openExcel();
  const { tasks, store } = paneOverExcel();
  await inSheet((sheet) => {
    sheet.getRange('A1:B3').values = [
      ['单位：万元', ''],
      ['项目', '决算数'],
      ['教育支出', 15200],
    ];
  });
  await selectCells('A1:B3');
  await tasks.readSelection();
  expect(store.state().reports.proposed[0]?.observations).toEqual([]);
  await tasks.readProposedAgain({ title: '教育支出', area: '青石县', year: 2022, kind: 'final-accounts' });
  const { proposed } = store.state().reports;
  expect(proposed).toHaveLength(1);
  expect(proposed[0]?.observations).toMatchObject([{ value: '15200', period: '2022', area: '青石县' }]);
  excel.close();
});
