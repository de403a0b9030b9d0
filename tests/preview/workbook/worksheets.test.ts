import { refusalOf } from './host-accessor';
import { openWorkbook } from './open-workbook';

describe('worksheets', () => {
  test('are listed with their names, places and visibility', () => {
    const { root } = openWorkbook();
    root.go('Worksheets').call('Add', '主要指标');
    const listed = root
      .go('Worksheets')
      .items()
      .map((sheet) => [sheet.get('Name'), sheet.get('Position'), sheet.get('Visibility')]);
    expect(listed).toEqual([
      ['Sheet1', 0, 'Visible'],
      ['主要指标', 1, 'Visible'],
    ]);
  });

  test('are added without being shown, and shown when activated', () => {
    const { port, root } = openWorkbook();
    const events: unknown[] = [];
    port.onEvent((event) => events.push(event));
    const added = root.go('Worksheets').call('Add');
    expect(added.get('Name')).toBe('Sheet2');
    expect(root.go('Worksheets').call('GetActiveWorksheet').get('Name')).toBe('Sheet1');
    added.run('Activate');
    expect(root.go('Worksheets').call('GetActiveWorksheet').get('Name')).toBe('Sheet2');
    expect(events).toEqual([{ kind: 'worksheet-activated', worksheetId: added.get('Id') }]);
  });

  test.each(['', 'a/b', 'a:b', '[x]', 'who?', "'x", "x'", 'history', 'x'.repeat(32)])(
    'cannot be called %j',
    (name) => {
      const { root, sheet } = openWorkbook();
      expect(refusalOf(() => root.go('Worksheets').call('Add', name))).toBe('InvalidArgument');
      expect(refusalOf(() => sheet.set('Name', name))).toBe('InvalidArgument');
    },
  );

  test('cannot share a name, whatever its letters', () => {
    const { root, sheet } = openWorkbook();
    root.go('Worksheets').call('Add', 'Results');
    expect(refusalOf(() => root.go('Worksheets').call('Add', 'RESULTS'))).toBe('ItemAlreadyExists');
    expect(refusalOf(() => sheet.set('Name', 'results'))).toBe('ItemAlreadyExists');
    expect(sheet.set('Name', 'SHEET1').get('Name')).toBe('SHEET1');
  });

  test('keep their formulas right when one is renamed', async () => {
    const { port, root, sheet, range } = openWorkbook();
    range('A1').set('Values', 5);
    const other = root.go('Worksheets').call('Add', 'Other');
    other.call('GetRange', 'A1').set('Values', '=Sheet1!A1*2');
    sheet.set('Name', '2021 年');
    await port.calculated();
    expect(other.call('GetRange', 'A1').get('Formulas')).toEqual([["='2021 年'!A1*2"]]);
    range('A1').set('Values', 6);
    await port.calculated();
    expect(other.call('GetRange', 'A1').get('Values')).toEqual([[12]]);
    expect(range('A1').get('Address')).toBe("'2021 年'!A1");
  });

  test('stay at least one: the last that can be seen is neither deleted nor hidden', () => {
    const { root, sheet } = openWorkbook();
    expect(refusalOf(() => sheet.run('Delete'))).toBe('InvalidOperation');
    const other = root.go('Worksheets').call('Add');
    other.set('Visibility', 'Hidden');
    expect(refusalOf(() => sheet.run('Delete'))).toBe('InvalidOperation');
    expect(refusalOf(() => other.run('Activate'))).toBe('InvalidOperation');
    other.set('Visibility', 'Visible');
    sheet.run('Delete');
    expect(root.go('Worksheets').call('GetActiveWorksheet').get('Name')).toBe('Sheet2');
    expect(refusalOf(() => sheet.get('Name'))).toBe('ItemNotFound');
    expect(root.go('Worksheets').callOrNull('GetItemOrNullObject', 'Sheet1')).toBeNull();
  });

  test('freeze their first rows', () => {
    const { sheet } = openWorkbook();
    const panes = sheet.go('FreezePanes');
    expect(panes.callOrNull('GetLocationOrNullObject')).toBeNull();
    panes.run('FreezeRows', [1]);
    expect(panes.call('GetLocationOrNullObject').get('Address')).toBe('Sheet1!1:1');
  });

  test('have a place that can be changed', () => {
    const { root, sheet } = openWorkbook();
    root.go('Worksheets').call('Add', 'Other');
    sheet.set('Position', 1);
    expect(
      root
        .go('Worksheets')
        .items()
        .map((one) => one.get('Name')),
    ).toEqual(['Other', 'Sheet1']);
  });
});

describe('a protected worksheet', () => {
  test('refuses changes of locked cells and takes those of unlocked ones', () => {
    const { sheet, range } = openWorkbook();
    range('B1').go('Format', 'Protection').set('Locked', false);
    sheet.go('Protection').run('Protect', [{ allowFormatColumns: true }]);
    expect(sheet.go('Protection').get('Protected')).toBe(true);
    expect(refusalOf(() => range('A1').set('Values', 1))).toBe('AccessDenied');
    expect(refusalOf(() => range('A1:B1').set('Values', 1))).toBe('AccessDenied');
    range('B1').set('Values', 2);
    expect(range('A1:B1').get('Values')).toEqual([['', 2]]);
    expect(refusalOf(() => range('A1').set('NumberFormat', '0.0'))).toBe('AccessDenied');
    expect(refusalOf(() => range('1:1').run('Insert', ['Down']))).toBe('AccessDenied');
    range('A:A').go('Format').set('ColumnWidth', 90);
    expect(range('A1').go('Format').get('ColumnWidth')).toBe(90);
  });

  test('opens to its password alone', () => {
    const { sheet, range } = openWorkbook();
    const protection = sheet.go('Protection');
    protection.run('Protect', [null, 'secret']);
    expect(refusalOf(() => protection.run('Unprotect', ['guess']))).toBe('AccessDenied');
    protection.run('Unprotect', ['secret']);
    expect(range('A1').set('Values', 1).get('Values')).toEqual([[1]]);
  });
});

test('while another workbook is in front, selection and sheets cannot be had, cells can', () => {
  const { root, sheet, range, port } = openWorkbook();
  port.person.lookElsewhere(true);
  const sheets = root.go('Worksheets');
  expect(refusalOf(() => root.call('GetSelectedRange'))).toBe('InvalidSelection');
  expect(refusalOf(() => sheets.call('Add', 'New'))).toBe('GeneralException');
  expect(refusalOf(() => sheet.run('Activate'))).toBe('GeneralException');
  expect(refusalOf(() => sheet.run('Delete'))).toBe('GeneralException');
  expect(refusalOf(() => range('A1').run('Select'))).toBe('GeneralException');
  range('A1').set('Values', 1);
  port.person.lookElsewhere(false);
  expect(range('A1').get('Values')).toEqual([[1]]);
  expect(refusalOf(() => sheets.call('Add', 'New'))).toBe('nothing refused');
});
