import type { ICellData, Workbook } from '@univerjs/core';
import {
  Direction,
  ICommandService,
  IUniverInstanceService,
  LocaleType,
  LogLevel,
  RANGE_TYPE,
  UndoCommand,
  Univer,
  UniverInstanceType,
} from '@univerjs/core';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import {
  InsertRowCommand,
  SetRangeValuesMutation,
  SheetInterceptorService,
  UniverSheetsPlugin,
} from '@univerjs/sheets';
import { UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import { attachWorkbook } from '../../../preview/workbook/attach-workbook';
import { Accessor } from './host-accessor';

/** A workbook that the page has made, with a way to end an edit of a cell as Univer's editor does. */
function openGrid() {
  const univer = new Univer({
    locale: LocaleType.ZH_CN,
    locales: { [LocaleType.ZH_CN]: {} },
    logLevel: LogLevel.ERROR,
  });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, {});
  const injector = univer.__getInjector();
  const port = attachWorkbook(injector, { language: 'zh-CN', thisYear: 2022 });
  opened.push(() => {
    port.dispose();
    univer.dispose();
  });
  const sheet = new Accessor(port.root).go('Worksheets').call('GetActiveWorksheet');
  const type = (row: number, column: number, typed: ICellData): void => {
    const workbook = injector
      .get(IUniverInstanceService)
      .getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
    if (workbook == null) throw new Error('There is no workbook.');
    const worksheet = workbook.getActiveSheet();
    const before = worksheet.getCellRaw(row, column) ?? {};
    const cell = injector
      .get(SheetInterceptorService)
      .onWriteCell(workbook, worksheet, row, column, { ...before, f: null, ...typed });
    injector.get(ICommandService).syncExecuteCommand(SetRangeValuesMutation.id, {
      unitId: workbook.getUnitId(),
      subUnitId: worksheet.getSheetId(),
      cellValue: { [row]: { [column]: cell } },
    });
  };
  const undo = () => {
    const instances = injector.get(IUniverInstanceService);
    instances.focusUnit(instances.getCurrentUnitOfType(UniverInstanceType.UNIVER_SHEET)?.getUnitId() ?? null);
    return injector.get(ICommandService).executeCommand(UndoCommand.id);
  };
  const insertRowInGrid = (row: number) =>
    injector.get(ICommandService).executeCommand(InsertRowCommand.id, {
      unitId: injector
        .get(IUniverInstanceService)
        .getCurrentUnitOfType(UniverInstanceType.UNIVER_SHEET)
        ?.getUnitId(),
      subUnitId: sheet.get('Id'),
      direction: Direction.UP,
      range: { startRow: row, endRow: row, startColumn: 0, endColumn: 19, rangeType: RANGE_TYPE.ROW },
    });
  return {
    port,
    sheet,
    range: (address: string) => sheet.call('GetRange', address),
    type,
    undo,
    insertRowInGrid,
  };
}

const opened: (() => void)[] = [];

afterEach(() => {
  for (const close of opened.splice(0)) close();
});

describe('what is typed into the grid', () => {
  test('is read as Excel reads it', () => {
    const { range, type } = openGrid();
    type(0, 0, { v: '80.6%' });
    type(0, 1, { v: '2022-02-10' });
    type(0, 2, { v: '0-17' });
    expect(range('A1:C1').get('Values')).toEqual([[0.806, 44602, '0-17']]);
    expect(range('A1:C1').get('Text')).toEqual([['80.60%', '2022/2/10', '0-17']]);
  });

  test('stays text in a cell of text format, whole columns included', async () => {
    const { port, range, type } = openGrid();
    range('A:A').set('NumberFormat', '@');
    type(0, 0, { v: null, f: '=1+1' });
    type(1, 0, { v: '1/2' });
    await port.calculated();
    expect(range('A1:A2').get('Values')).toEqual([['=1+1'], ['1/2']]);
  });

  test('is a formula where it starts like one', async () => {
    const { port, range, type } = openGrid();
    type(0, 0, { v: null, f: '=1+1' });
    type(1, 0, { v: '+A1' });
    await port.calculated();
    expect(range('A1:A2').get('Values')).toEqual([[2], [2]]);
    expect(range('A2').get('Formulas')).toEqual([['=+A1']]);
  });

  test('does not reach a locked cell of a protected worksheet', () => {
    const { sheet, range, type } = openGrid();
    range('A1').set('Values', 'kept');
    sheet.go('Protection').run('Protect');
    type(0, 0, { v: 'changed' });
    expect(range('A1').get('Values')).toEqual([['kept']]);
  });

  test('makes a header cell a text of its own', () => {
    const { sheet, range, type } = openGrid();
    range('A1:B1').set('Values', [['年度', '数值']]);
    const table = sheet.go('Tables').call('Add', 'A1:B2', true);
    type(0, 1, { v: '年度' });
    expect(
      table
        .go('Columns')
        .items()
        .map((column) => column.get('Name')),
    ).toEqual(['年度', '年度2']);
  });
});

describe('a table in the grid', () => {
  test('follows rows that a person inserts, and follows back when that is undone', async () => {
    const { sheet, range, undo, insertRowInGrid } = openGrid();
    range('A3:B3').set('Values', [['年度', '数值']]);
    const table = sheet.go('Tables').call('Add', 'A3:B5', true);
    await insertRowInGrid(0);
    await insertRowInGrid(5);
    expect(table.call('GetRange').get('Address')).toBe('Sheet1!A4:B7');
    await undo();
    await undo();
    expect(table.call('GetRange').get('Address')).toBe('Sheet1!A3:B5');
    expect(range('A3:B3').get('Values')).toEqual([['年度', '数值']]);
  });
});
