import { refusalOf } from './host-accessor';
import { openWorkbook } from './open-workbook';

describe('ranges', () => {
  test('lead to others by place and by size', () => {
    const { sheet, range } = openWorkbook();
    const address = (name: string, ...args: readonly number[]): unknown =>
      range('B2:C4')
        .call(name, ...args)
        .get('Address');
    expect(sheet.call('GetRangeByIndexes', 0, 1, 2, 3).get('Address')).toBe('Sheet1!B1:D2');
    expect(sheet.call('GetCell', 2, 0).get('Address')).toBe('Sheet1!A3');
    expect(address('GetCell', 1, 1)).toBe('Sheet1!C3');
    expect(address('GetResizedRange', -1, 2)).toBe('Sheet1!B2:E3');
    expect(address('GetRow', 2)).toBe('Sheet1!B4:C4');
    expect(address('GetLastColumn')).toBe('Sheet1!C2:C4');
    expect(address('GetEntireColumn')).toBe('Sheet1!B:C');
    expect(address('GetEntireRow')).toBe('Sheet1!2:4');
    expect(refusalOf(() => address('GetCell', -2, 0))).toBe('InvalidArgument');
    expect(refusalOf(() => range('B2:nonsense!'))).toBe('InvalidArgument');
  });

  test('tell where and how large they are', () => {
    const { range } = openWorkbook();
    const cells = range('C3:E4');
    expect(['RowIndex', 'ColumnIndex', 'RowCount', 'ColumnCount'].map((name) => cells.get(name))).toEqual([
      2, 2, 2, 3,
    ]);
  });

  test('know the part of them that is used', () => {
    const { sheet, range } = openWorkbook();
    expect(sheet.callOrNull('GetUsedRangeOrNullObject')).toBeNull();
    range('B2').set('Values', 1);
    range('D5').go('Format', 'Fill').set('Color', 'yellow');
    expect(sheet.call('GetUsedRange').get('Address')).toBe('Sheet1!B2:D5');
    expect(sheet.call('GetUsedRange', true).get('Address')).toBe('Sheet1!B2');
    expect(range('C1:D9').callOrNull('GetUsedRangeOrNullObject', true)).toBeNull();
  });

  test('reach far beyond the grid that is there', () => {
    const { range } = openWorkbook();
    range('AZ5000').set('Values', 'far');
    expect(range('AZ5000').get('Values')).toEqual([['far']]);
    expect(range('XFD1048576').get('Values')).toEqual([['']]);
    expect(refusalOf(() => range('XFE1'))).toBe('InvalidArgument');
  });

  test('shift their neighbours when cells come and go, on a worksheet that is not shown too', () => {
    const { root } = openWorkbook();
    const other = root.go('Worksheets').call('Add', 'Other');
    const cells = (address: string) => other.call('GetRange', address);
    cells('A1:B3').set('Values', [
      [1, 'a'],
      [2, 'b'],
      [3, 'c'],
    ]);
    cells('A2').run('Insert', ['Down']);
    expect(cells('A1:B4').get('Values')).toEqual([
      [1, 'a'],
      ['', 'b'],
      [2, 'c'],
      [3, ''],
    ]);
    cells('A1').run('Delete', ['Left']);
    expect(cells('A1:B1').get('Values')).toEqual([['a', '']]);
    cells('2:2').run('Delete', ['Up']);
    expect(cells('A2:B2').get('Values')).toEqual([[2, 'c']]);
    expect(root.go('Worksheets').call('GetActiveWorksheet').get('Name')).toBe('Sheet1');
  });

  test('keep formulas right when rows are inserted', async () => {
    const { port, range } = openWorkbook();
    range('A1:A3').set('Values', [[1], [2], ['=SUM(A1:A2)']]);
    range('2:2').run('Insert', ['Down']);
    await port.calculated();
    expect(range('A4').get('Formulas')).toEqual([['=SUM(A1:A3)']]);
    expect(range('A4').get('Values')).toEqual([[3]]);
  });

  test('merge, keep the first content, and come apart', () => {
    const { range } = openWorkbook();
    range('A1:B2').set('Values', [
      [1, 2],
      [3, 4],
    ]);
    range('A1:B2').run('Merge');
    expect(range('A1:B2').get('Values')).toEqual([
      [1, ''],
      ['', ''],
    ]);
    expect(range('B2:C9').call('GetMergedAreasOrNullObject').get('Address')).toBe('Sheet1!A1:B2');
    range('B2').set('Values', 'hidden');
    expect(range('B2').get('Values')).toEqual([['']]);
    range('A1').run('Unmerge');
    expect(range('A1:B2').callOrNull('GetMergedAreasOrNullObject')).toBeNull();
  });

  test('lose contents, formats, or both', () => {
    const { range } = openWorkbook();
    range('A1').set('Values', 0.5).set('NumberFormat', '0%');
    range('A1').run('Clear', ['Contents']);
    expect([range('A1').get('Values'), range('A1').get('NumberFormat')]).toEqual([[['']], [['0%']]]);
    range('A1').set('Values', 0.5).run('Clear', ['Formats']);
    expect([range('A1').get('Values'), range('A1').get('NumberFormat')]).toEqual([[[0.5]], [['General']]]);
    range('A1').run('Clear');
    expect(range('A1').get('Values')).toEqual([['']]);
  });

  test('carry formats; where cells differ the answer is null', () => {
    const { range } = openWorkbook();
    const format = range('A1:B1').go('Format');
    format.go('Font').set('Bold', true).set('Color', '#c00000');
    format.go('Fill').set('Color', '#FFFF00');
    format.set('WrapText', true).set('HorizontalAlignment', 'Center').set('VerticalAlignment', 'Top');
    format.set('ColumnWidth', 60).set('RowHeight', 30);
    const font = (address: string) => range(address).go('Format', 'Font');
    expect([font('A1').get('Bold'), font('A1').get('Color')]).toEqual([true, '#C00000']);
    expect(font('A1:C1').get('Bold')).toBeNull();
    expect(range('A1').go('Format', 'Fill').get('Color')).toBe('#FFFF00');
    expect(
      ['WrapText', 'HorizontalAlignment', 'VerticalAlignment', 'ColumnWidth', 'RowHeight'].map((name) =>
        format.get(name),
      ),
    ).toEqual([true, 'Center', 'Top', 60, 30]);
  });

  test('aligned to fill their cell, texts stay inside it, until they are aligned otherwise', () => {
    const { range } = openWorkbook();
    const format = range('A1').go('Format').set('HorizontalAlignment', 'Fill');
    expect(format.get('HorizontalAlignment')).toBe('Fill');
    format.set('HorizontalAlignment', 'Center');
    expect(format.get('HorizontalAlignment')).toBe('Center');
  });

  test('columns become as wide as what they show', () => {
    const { range } = openWorkbook();
    range('A1:B1').set('Values', [['a', '地区生产总值']]);
    range('A:B').go('Format').run('AutofitColumns');
    const width = (address: string) => Number(range(address).go('Format').get('ColumnWidth'));
    expect(width('B1')).toBeGreaterThan(width('A1') * 2);
  });

  test('columns and rows can be hidden', () => {
    const { range } = openWorkbook();
    range('B:B').set('ColumnHidden', true);
    range('2:2').set('RowHidden', true);
    expect([range('B1').get('ColumnHidden'), range('A1:B1').get('ColumnHidden')]).toEqual([true, null]);
    expect([range('A2').get('RowHidden'), range('A1:A2').get('RowHidden')]).toEqual([true, null]);
  });
});

describe('the selection', () => {
  test('is the first cell at the start, and what is selected then', () => {
    const { port, root, range } = openWorkbook();
    const events: unknown[] = [];
    port.onEvent((event) => events.push(event));
    expect(root.call('GetSelectedRange').get('Address')).toBe('Sheet1!A1');
    range('B2:C3').run('Select');
    expect(root.call('GetSelectedRange').get('Address')).toBe('Sheet1!B2:C3');
    expect(events).toEqual([expect.objectContaining({ kind: 'selection-changed', address: 'B2:C3' })]);
    range('D:D').run('Select');
    expect(root.call('GetSelectedRange').get('Address')).toBe('Sheet1!D:D');
  });

  test('tells nobody who stopped listening', () => {
    const { port, range } = openWorkbook();
    const events: unknown[] = [];
    const stop = port.onEvent((event) => events.push(event));
    stop();
    range('B2').run('Select');
    expect(events).toEqual([]);
  });
});

describe('settings and names', () => {
  test('settings hold JSON and are found, changed and deleted', () => {
    const { root } = openWorkbook();
    const settings = root.go('Settings');
    settings.call('Add', 'registry', { version: 1, tables: ['表1'] });
    expect(settings.call('GetItem', 'registry').get('Value')).toEqual({ version: 1, tables: ['表1'] });
    settings.call('Add', 'registry', 2);
    expect(settings.items().map((setting) => [setting.get('Key'), setting.get('Value')])).toEqual([
      ['registry', 2],
    ]);
    settings.call('GetItem', 'registry').run('Delete');
    expect(settings.callOrNull('GetItemOrNullObject', 'registry')).toBeNull();
    expect(refusalOf(() => settings.call('GetItem', 'registry'))).toBe('ItemNotFound');
  });

  test('names stand for ranges, in formulas too', async () => {
    const { port, root, range } = openWorkbook();
    range('B1:B2').set('Values', [[1], [2]]);
    root.go('Names').call('Add', 'rates', range('B1:B2'));
    range('C1').set('Values', '=SUM(rates)');
    await port.calculated();
    expect(range('C1').get('Values')).toEqual([[3]]);
    expect(range('rates').get('Address')).toBe('Sheet1!B1:B2');
    expect(refusalOf(() => root.go('Names').call('Add', 'Rates', '=1'))).toBe('ItemAlreadyExists');
    const names = root.go('Names').items();
    expect(names.map((name) => name.get('Name'))).toEqual(['rates']);
  });

  test('names of a worksheet are its own, and leave a table its name', () => {
    const { root, sheet } = openWorkbook();
    const other = root.go('Worksheets').call('Add', 'Other');
    root.go('Names').call('Add', 'rate', '=1');
    other.go('Names').call('Add', 'rate', '=2');
    other.go('Names').call('Add', 'own', '=3');
    const listed = [root, sheet, other].map((scope) =>
      scope
        .go('Names')
        .items()
        .map((name) => name.get('Name')),
    );
    expect(listed).toEqual([['rate'], [], ['rate', 'own']]);
    const table = sheet.go('Tables').call('Add', 'D1:E2', true);
    expect(refusalOf(() => table.set('Name', 'Own'))).toBe('nothing refused');
    expect(refusalOf(() => table.set('Name', 'rate'))).toBe('InvalidArgument');
    expect(refusalOf(() => other.go('Names').call('Add', 'Own', '=1'))).toBe('ItemAlreadyExists');
  });
});

describe('a change within a table', () => {
  test('is told with the cells that changed, and a change of format is not', async () => {
    const { port, sheet, range } = openWorkbook();
    range('A1:B2').set('Values', [
      ['a', 'b'],
      [1, '=A2+1'],
    ]);
    const table = sheet.go('Tables').call('Add', 'A1:B2', true);
    await port.calculated();
    const events: unknown[] = [];
    port.onEvent((event) => events.push(event));
    range('A2:C2').set('NumberFormat', '0.0');
    range('D2').set('Values', 1);
    range('A2').set('Values', 5);
    await port.calculated();
    expect(range('B2').get('Values')).toEqual([[6]]);
    expect(events).toEqual([
      { kind: 'table-changed', tableId: table.get('Id'), worksheetId: sheet.get('Id'), address: 'A2' },
    ]);
  });
});
