import type { Accessor } from './host-accessor';
import { refusalOf } from './host-accessor';
import type { OpenWorkbook } from './open-workbook';
import { openWorkbook } from './open-workbook';

const block = [
  ['指标', '数值', '单位'],
  ['地区生产总值', 306.2, '亿元'],
  ['一般公共预算收入', 21.9, '亿元'],
];

function withTable(at = 'A1:C3'): OpenWorkbook & { readonly table: Accessor } {
  const workbook = openWorkbook();
  workbook.range(at).set('Values', block);
  return { ...workbook, table: workbook.sheet.go('Tables').call('Add', at, true) };
}

const addressOf = (range: Accessor): unknown => range.get('Address');

describe('a new table', () => {
  test('takes its columns from its header and has the rows below', () => {
    const { table } = withTable();
    expect(table.get('Name')).toBe('表1');
    expect(
      table
        .go('Columns')
        .items()
        .map((column) => column.get('Name')),
    ).toEqual(['指标', '数值', '单位']);
    expect(table.go('Rows').items()).toHaveLength(2);
    expect(addressOf(table.call('GetHeaderRowRange'))).toBe('Sheet1!A1:C1');
    expect(addressOf(table.call('GetDataBodyRange'))).toBe('Sheet1!A2:C3');
    expect(addressOf(table.go('Columns').call('GetItem', '数值').call('GetDataBodyRange'))).toBe(
      'Sheet1!B2:B3',
    );
  });

  test('is found by name and by id, in the workbook and on its worksheet', () => {
    const { root, sheet, table } = withTable();
    const id = String(table.get('Id'));
    expect(root.go('Tables').call('GetItem', '表1').get('Id')).toBe(id);
    expect(sheet.go('Tables').call('GetItem', id).get('Name')).toBe('表1');
    expect(root.go('Tables').callOrNull('GetItemOrNullObject', '表9')).toBeNull();
    expect(refusalOf(() => root.go('Tables').call('GetItem', '表9'))).toBe('ItemNotFound');
  });

  test('turns its header into texts that differ', () => {
    const { sheet, range } = openWorkbook();
    range('A1:D1').set('Values', [[2021, '', '年度', '年度']]);
    const table = sheet.go('Tables').call('Add', 'A1:D2', true);
    const names = table
      .go('Columns')
      .items()
      .map((column) => column.get('Name'));
    expect(names).toEqual(['2021', '列1', '年度', '年度2']);
    expect(range('A1:D1').get('ValueTypes')).toEqual([['String', 'String', 'String', 'String']]);
  });

  test('without headers gets a header row, and its data move down', () => {
    const { sheet, range } = openWorkbook();
    range('A1:B3').set('Values', [
      [1, 2],
      [3, 4],
      ['below', ''],
    ]);
    const table = sheet.go('Tables').call('Add', 'A1:B2', false);
    expect(addressOf(table.call('GetRange'))).toBe('Sheet1!A1:B3');
    expect(range('A1:B4').get('Values')).toEqual([
      ['列1', '列2'],
      [1, 2],
      [3, 4],
      ['below', ''],
    ]);
  });

  test('of a header alone gets an empty row', () => {
    const { sheet, range } = openWorkbook();
    range('A1:B1').set('Values', [['a', 'b']]);
    const table = sheet.go('Tables').call('Add', 'A1:B1', true);
    expect(addressOf(table.call('GetDataBodyRange'))).toBe('Sheet1!A2:B2');
  });

  test('may not overlap another table', () => {
    const { sheet } = withTable();
    expect(refusalOf(() => sheet.go('Tables').call('Add', 'C3:D5', true))).toBe('InvalidArgument');
    expect(sheet.go('Tables').items()).toHaveLength(1);
  });

  test('may not lie over merged cells', () => {
    const { sheet, range } = openWorkbook();
    range('B2:C2').run('Merge');
    expect(refusalOf(() => sheet.go('Tables').call('Add', 'A1:C3', true))).toBe('MergedRangeConflict');
  });

  test('is refused on a protected worksheet', () => {
    const { sheet } = openWorkbook();
    sheet.go('Protection').run('Protect');
    expect(refusalOf(() => sheet.go('Tables').call('Add', 'A1:B3', true))).toBe('AccessDenied');
  });
});

describe('the name of a table', () => {
  test.each(['two words', '1st', 'A1', 'R1C1', 'c', '', 'a-b', 'XFD1048576'])('%j is refused', (name) => {
    const { table } = withTable();
    expect(refusalOf(() => table.set('Name', name))).toBe('InvalidArgument');
  });

  test.each(['Headline_2021', '主要指标', '_x', 'a.b', 'ABCD1'])('%j is taken', (name) => {
    const { table } = withTable();
    expect(table.set('Name', name).get('Name')).toBe(name);
  });

  test('is unique in the workbook whatever its letters, defined names included', () => {
    const { root, table, range } = withTable();
    table.set('Name', 'Headline');
    const other = root.go('Worksheets').call('Add', 'Other').go('Tables').call('Add', 'A1:B2', true);
    expect(refusalOf(() => other.set('Name', 'HEADLINE'))).toBe('InvalidArgument');
    root.go('Names').call('Add', 'rates', range('E1'));
    expect(refusalOf(() => other.set('Name', 'Rates'))).toBe('InvalidArgument');
    expect(table.set('Name', 'HeadLine').get('Name')).toBe('HeadLine');
  });
});

describe('a table and its cells', () => {
  test('a header cell that is written becomes a text that no other column has', () => {
    const { table, range } = withTable();
    range('B1:C1').set('Values', [['指标', 2022]]);
    expect(
      table
        .go('Columns')
        .items()
        .map((column) => column.get('Name')),
    ).toEqual(['指标', '指标2', '2022']);
    range('A1').set('Values', '');
    expect(range('A1').get('Values')).toEqual([['列1']]);
  });

  test('grows when rows are inserted within it, and moves when they are inserted above', () => {
    const { table, range } = withTable('A3:C5');
    range('4:4').run('Insert', ['Down']);
    expect(addressOf(table.call('GetRange'))).toBe('Sheet1!A3:C6');
    range('1:2').run('Insert', ['Down']);
    expect(addressOf(table.call('GetRange'))).toBe('Sheet1!A5:C8');
    range('1:1').run('Delete', ['Up']);
    expect(addressOf(table.call('GetRange'))).toBe('Sheet1!A4:C7');
    expect(range('A4:A7').get('Values')).toEqual([['指标'], [''], ['地区生产总值'], ['一般公共预算收入']]);
  });

  test('a shift that would tear it is refused, and nothing moves', () => {
    const { range, table } = withTable('B2:D4');
    expect(refusalOf(() => range('C3').run('Insert', ['Down']))).toBe('InsertDeleteConflict');
    expect(refusalOf(() => range('A1:B1').run('Insert', ['Down']))).toBe('InsertDeleteConflict');
    expect(addressOf(table.call('GetRange'))).toBe('Sheet1!B2:D4');
    expect(range('B2').get('Values')).toEqual([['指标']]);
  });

  test('gets a column when one is inserted, with a name of its own', () => {
    const { range, table } = withTable();
    range('B:B').run('Insert', ['Right']);
    expect(
      table
        .go('Columns')
        .items()
        .map((column) => column.get('Name')),
    ).toEqual(['指标', '列1', '数值', '单位']);
    expect(addressOf(table.go('Columns').call('GetItem', '单位').call('GetDataBodyRange'))).toBe(
      'Sheet1!D2:D3',
    );
  });

  test('a row added at the end moves what stands below, and takes the formats of the row above', () => {
    const { range, table } = withTable();
    range('B2:B3').set('NumberFormat', '0.0');
    range('A5').set('Values', 'note');
    table.go('Rows').call('Add', null, [['固定资产投资', 276, '亿元']]);
    expect(addressOf(table.call('GetRange'))).toBe('Sheet1!A1:C4');
    expect(range('A4:C6').get('Text')).toEqual([
      ['固定资产投资', '276.0', '亿元'],
      ['', '', ''],
      ['note', '', ''],
    ]);
  });

  test.each([
    ['moves what stands further below, since rows are inserted', null, 'A6'],
    ['goes into the empty cells below, where that is asked for', false, 'A5'],
  ])('a row added at the end %s', (_, alwaysInsert, place) => {
    const { range, table } = withTable();
    range('A5').set('Values', 'note');
    table.go('Rows').call('Add', null, [['固定资产投资', 276, '亿元']], alwaysInsert);
    expect(addressOf(table.call('GetRange'))).toBe('Sheet1!A1:C4');
    expect(range(place).get('Values')).toEqual([['note']]);
  });

  test('a row added first pushes the others down', () => {
    const { range, table } = withTable();
    table.go('Rows').call('Add', 0, [['first', 1, 'x']]);
    expect(range('A1:A4').get('Values')).toEqual([
      ['指标'],
      ['first'],
      ['地区生产总值'],
      ['一般公共预算收入'],
    ]);
    table.go('Rows').call('GetItemAt', 0).run('Delete');
    expect(addressOf(table.call('GetRange'))).toBe('Sheet1!A1:C3');
    expect(range('A2').get('Values')).toEqual([['地区生产总值']]);
  });

  test('keeps an empty row when its last row goes', () => {
    const { range, table } = withTable();
    range('2:3').run('Delete', ['Up']);
    expect(addressOf(table.call('GetRange'))).toBe('Sheet1!A1:C2');
    expect(range('A2:C2').get('Values')).toEqual([['', '', '']]);
  });

  test('is resized within its rows, and refuses to leave its header row', () => {
    const { range, table } = withTable();
    range('D1').set('Values', '备注');
    table.run('Resize', ['A1:D5']);
    expect(table.go('Columns').items()).toHaveLength(4);
    expect(table.go('Rows').items()).toHaveLength(4);
    expect(refusalOf(() => table.run('Resize', ['A2:D5']))).toBe('InvalidArgument');
  });

  test('shows and hides its totals', async () => {
    const { port, range, table } = withTable();
    table.set('ShowTotals', true);
    expect(addressOf(table.call('GetRange'))).toBe('Sheet1!A1:C4');
    await port.calculated();
    expect(range('A4:C4').get('Values')).toEqual([['汇总', '', 2]]);
    expect(table.go('Rows').items()).toHaveLength(2);
    table.set('ShowTotals', false);
    expect(range('A4:C4').get('Values')).toEqual([['', '', '']]);
  });

  test('hides its header and knows its columns still', () => {
    const { range, table } = withTable();
    table.set('ShowHeaders', false);
    expect(addressOf(table.call('GetRange'))).toBe('Sheet1!A2:C3');
    expect(
      table
        .go('Columns')
        .items()
        .map((column) => column.get('Name')),
    ).toEqual(['指标', '数值', '单位']);
    table.set('ShowHeaders', true);
    expect(range('A1:C1').get('Values')).toEqual([['指标', '数值', '单位']]);
  });

  test('leaves its cells when it becomes a range, and takes them along when it is deleted', () => {
    const { root, range, table } = withTable();
    table.call('ConvertToRange');
    expect(root.go('Tables').items()).toEqual([]);
    expect(range('A1').get('Values')).toEqual([['指标']]);
    range('A1:C3').set('NumberFormat', '0.0');
    root.go('Tables').call('Add', 'A1:C3', true).run('Delete');
    expect(range('A1:C3').callOrNull('GetUsedRangeOrNullObject')).toBeNull();
  });

  test('is met by the ranges that touch it', () => {
    const { range } = withTable();
    const count = (address: string, fully: boolean): unknown =>
      range(address).call('GetTables', fully).items().length;
    expect(count('C3:F9', false)).toBe(1);
    expect(count('C3:F9', true)).toBe(0);
    expect(count('A1:F9', true)).toBe(1);
    expect(count('A4:F9', false)).toBe(0);
  });

  test('goes with its worksheet', () => {
    const { root } = openWorkbook();
    const other = root.go('Worksheets').call('Add', 'Other');
    other.go('Tables').call('Add', 'A1:B2', true);
    other.run('Delete');
    expect(root.go('Tables').items()).toEqual([]);
  });
});
