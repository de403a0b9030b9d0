import type { Person } from '../../../preview/workbook/gestures/person';
import type { Accessor } from './host-accessor';
import { openWorkbook } from './open-workbook';

const HEADER = ['Name', 'Value', 'Note'];

/** A table of three rows at B2, whose last column says of which other row it speaks. */
function withTable() {
  const workbook = openWorkbook({ language: 'en-US' });
  const { range, sheet, port } = workbook;
  range('B2:D5').set('Formulas', [HEADER, ['gdp', 30, '=C4'], ['revenue', 10, 'x'], ['trade', 20, '']]);
  const table = sheet.go('Tables').call('Add', 'B2:D5', true).set('Name', 'Small');
  return { ...workbook, table, person: port.person };
}

/** The first two columns. */
function figures(table: Accessor): unknown {
  const rows = table.call('GetRange').get('Values') as unknown[][];
  return rows.map((row) => row.slice(0, 2));
}

function contents(table: Accessor): unknown {
  return table.call('GetRange').get('Formulas');
}

describe('a person who sorts a table', () => {
  test('moves rows with what is in them; a formula speaks of the row that stands as far away as before', async () => {
    const { table, person, port } = withTable();
    person.sort('Small', 'Value');
    await port.calculated();
    expect(contents(table)).toEqual([HEADER, ['revenue', 10, 'x'], ['trade', 20, ''], ['gdp', 30, '=C6']]);
  });

  test('moves looks and notes along', () => {
    const { person, range, sheet } = withTable();
    person.format('C3', '0.00');
    person.note('C3', 'mine');
    person.sort('Small', 'Value');
    expect(range('C3:C5').get('NumberFormat')).toEqual([['General'], ['General'], ['0.00']]);
    const [note] = sheet.go('Notes').items();
    expect(note?.call('GetLocation').get('Address')).toBe('Sheet1!C5');
  });

  test('downwards leaves blanks last', () => {
    const { table, person, range } = withTable();
    range('C4').set('Values', '');
    person.sort('Small', 'Value', true);
    expect(figures(table)).toEqual([HEADER.slice(0, 2), ['gdp', 30], ['trade', 20], ['revenue', '']]);
  });
});

describe('while a table is filtered', () => {
  test('a block that is written goes wrong: visible rows take its first row, hidden ones stay', () => {
    const { table, person, range } = withTable();
    person.filter('Small', 'Name', ['gdp', 'trade']);
    range('C3:C5').set('Values', [[1], [2], [3]]);
    expect(figures(table)).toEqual([HEADER.slice(0, 2), ['gdp', 1], ['revenue', 10], ['trade', 1]]);
    person.clearFilter('Small');
    range('C3:C5').set('Values', [[1], [2], [3]]);
    expect(figures(table)).toEqual([HEADER.slice(0, 2), ['gdp', 1], ['revenue', 2], ['trade', 3]]);
  });

  test('a row alone is written where it is, hidden or not', () => {
    const { table, person, range } = withTable();
    person.filter('Small', 'Name', ['gdp']);
    range('C3').set('Values', [[1]]);
    range('C4').set('Values', [[2]]);
    expect(figures(table)).toEqual([HEADER.slice(0, 2), ['gdp', 1], ['revenue', 2], ['trade', 20]]);
  });

  test('rows are not deleted, and nothing says so', () => {
    const { table, person } = withTable();
    person.filter('Small', 'Name', ['gdp']);
    table.go('Rows').call('GetItemAt', 1).run('Delete');
    expect(table.call('GetRange').get('Address')).toBe('Sheet1!B2:D5');
    expect(table.go('AutoFilter').get('IsDataFiltered')).toBe(true);
    table.run('ClearFilters');
    expect(table.go('AutoFilter').get('IsDataFiltered')).toBe(false);
    table.go('Rows').call('GetItemAt', 1).run('Delete');
    expect(table.call('GetRange').get('Address')).toBe('Sheet1!B2:D4');
  });
});

describe('a person who drags a column of a table', () => {
  test.each([
    [0, ['Name', 'Value', 'Note']],
    [1, ['Value', 'Name', 'Note']],
    [2, ['Value', 'Note', 'Name']],
  ])('to place %d moves it with its cells, and what refers to them follows', async (to, header) => {
    const { table, person, range, port } = withTable();
    range('F2').set('Formulas', '=B3&C3');
    const ids = table.go('Columns').items().map(named);
    person.moveTableColumn('Small', 'Name', to);
    await port.calculated();
    expect(table.call('GetHeaderRowRange').get('Values')).toEqual([header]);
    expect(range('F2').get('Values')).toEqual([['gdp30']]);
    const moved = table.go('Columns').items().map(named);
    expect(moved.sort()).toEqual(ids.sort());
    expect(table.call('GetRange').get('Address')).toBe('Sheet1!B2:D5');
  });
});

test('cells that are cut and pasted take what refers to them and their notes along', async () => {
  const { person, range, port, sheet } = withTable();
  range('F2').set('Formulas', '=C4');
  person.note('C4', 'mine');
  person.cutAndPaste('C4', 'H9');
  await port.calculated();
  expect(range('F2').get('Formulas')).toEqual([['=H9']]);
  expect(range('C4').get('Values')).toEqual([['']]);
  expect(sheet.go('Notes').items()[0]?.call('GetLocation').get('Address')).toBe('Sheet1!H9');
});

test('a table that is cut and pasted whole stands elsewhere, the same table', () => {
  const { table, person } = withTable();
  const id = table.get('Id');
  person.cutAndPaste('B2:D5', 'B10');
  expect(table.call('GetRange').get('Address')).toBe('Sheet1!B10:D13');
  expect(table.get('Id')).toBe(id);
  expect(figures(table)).toEqual([HEADER.slice(0, 2), ['gdp', 30], ['revenue', 10], ['trade', 20]]);
});

test('a sheet that is copied has tables with names and ids of their own, and formulas over its own cells', async () => {
  const { root, person, port, table, range } = withTable();
  range('F2').set('Formulas', '=Sheet1!C3+C4');
  person.note('C3', 'mine');
  const name = person.copySheet('Sheet1');
  expect(name).toBe('Sheet1 (2)');
  const copy = root.go('Worksheets').call('GetItem', name);
  await port.calculated();
  const [copied] = copy.go('Tables').items();
  expect(copied?.get('Name')).not.toBe('Small');
  expect(copied?.get('Id')).not.toBe(table.get('Id'));
  expect(copied?.call('GetRange').get('Formulas')).toEqual(contents(table));
  copy.call('GetRange', 'C3').set('Values', 1);
  await port.calculated();
  expect(copy.call('GetRange', 'F2').get('Values')).toEqual([[11]]);
  expect(range('F2').get('Values')).toEqual([[40]]);
  expect(
    copy
      .go('Notes')
      .items()
      .map((note) => note.get('Content')),
  ).toEqual(['mine']);
});

test('a text is replaced wherever it stands, in formulas too', async () => {
  const { person, range, port } = withTable();
  range('F2').set('Formulas', '="gdp"&1');
  person.replaceAll('Sheet1', 'gdp', 'GDP');
  await port.calculated();
  expect(range('B3').get('Values')).toEqual([['GDP']]);
  expect(range('F2').get('Values')).toEqual([['GDP1']]);
});

test.each([
  ['12', 0.12],
  ['12%', 0.12],
  ['0.5', 0.5],
])('%s typed into a cell of percentages means what Excel takes it for', (typed, value) => {
  const { person, range } = openPlain();
  person.format('A1', '0%');
  person.type('A1', typed);
  expect(range('A1').get('Values')).toEqual([[value]]);
});

test('a very hidden sheet says so, and is back when it is shown', () => {
  const { root, person } = openPlain();
  const added = root.go('Worksheets').call('Add', 'Kept');
  person.hideSheet('Kept', 'VeryHidden');
  expect(added.get('Visibility')).toBe('VeryHidden');
  added.set('Visibility', 'Visible');
  expect(added.get('Visibility')).toBe('Visible');
});

test('the name of a sheet that is one chart is taken, though no worksheet has it', () => {
  const { root, person } = openPlain();
  person.addChartSheet('Overview');
  expect(root.go('Worksheets').callOrNull('GetItemOrNullObject', 'Overview')).toBeNull();
  expect(() => root.go('Worksheets').call('Add', 'overview')).toThrow('already exists');
});

test('validation and conditional formats lie where a person put them, and go with their rows', () => {
  const { person, range } = openPlain();
  person.validate('B2:B4', 'yes,no');
  person.highlight('B3', '#ff0000');
  expect(range('B3').go('DataValidation').get('Type')).toBe('List');
  expect(range('C3').go('DataValidation').get('Type')).toBe('None');
  expect(range('A3:C3').go('ConditionalFormats').run('GetCount')).toBe(1);
  person.deleteRows('3:3');
  expect(range('A1:C9').go('ConditionalFormats').run('GetCount')).toBe(0);
  expect(range('B2:B3').go('DataValidation').get('Type')).toBe('List');
  expect(range('B4').go('DataValidation').get('Type')).toBe('None');
});

describe('a person who undoes', () => {
  test('has cells, looks, notes, rows, filter and table back as they were', async () => {
    const { root, table, person, port, range, sheet } = withTable();
    person.format('C3', '0.00');
    person.note('C3', 'mine');
    const before = port.save();
    const moment = person.moment();
    person.type('C3', '99');
    person.fill('B2:D5', '#ff0000');
    person.sort('Small', 'Value', true);
    person.deleteTableRow('Small', 1);
    person.insertTableColumn('Small', 1, 'Own');
    person.filter('Small', 'Name', ['gdp']);
    person.renameTable('Small', 'Other');
    await port.calculated();
    person.undo(moment);
    await port.calculated();
    expect(contents(table)).toEqual([HEADER, ['gdp', 30, '=C4'], ['revenue', 10, 'x'], ['trade', 20, '']]);
    expect(range('C3:C5').get('NumberFormat')).toEqual([['0.00'], ['General'], ['General']]);
    expect(range('B2:D5').go('Format').go('Fill').get('Color')).toBe('#FFFFFF');
    expect(sheet.go('Notes').items()[0]?.call('GetLocation').get('Address')).toBe('Sheet1!C3');
    expect(table.get('Name')).toBe('Small');
    expect(table.go('AutoFilter').get('IsDataFiltered')).toBe(false);
    expect(range('2:9').get('RowHidden')).toBe(false);
    expect(root.go('Tables').items()).toHaveLength(1);
    expect(JSON.parse(port.save()).tables).toEqual(JSON.parse(before).tables);
  });

  test('leaves what add-ins keep in the workbook as it is', () => {
    const { root, person, range } = withTable();
    root.go('Settings').call('Add', 'record', 'one');
    const moment = person.moment();
    range('C3').set('Values', 1);
    root.go('Settings').call('Add', 'record', 'two');
    root.go('CustomXmlParts').call('Add', '<part xmlns="urn:a"/>');
    person.undo(moment);
    expect(range('C3').get('Values')).toEqual([[30]]);
    expect(root.go('Settings').call('GetItem', 'record').get('Value')).toBe('two');
    expect(root.go('CustomXmlParts').call('GetByNamespace', 'urn:a').items()).toHaveLength(1);
  });

  test.each([
    ['a worksheet was deleted', (person: Person) => person.deleteSheet('Other')],
    ['one was copied', (person: Person) => person.copySheet('Other')],
    ['one was protected', (person: Person) => person.protectSheet('Sheet1')],
  ])('finds nothing to undo after %s', (_, act) => {
    const { root, person } = withTable();
    root.go('Worksheets').call('Add', 'Other');
    const moment = person.moment();
    person.type('C3', '99');
    act(person);
    expect(() => person.undo(moment)).toThrow('nothing to undo');
  });
});

/** A column's name with its lasting number. */
function named({ object }: Accessor): unknown {
  return [object.kind.properties['Name']?.get(object.self), object.kind.identity?.(object.self)];
}

function openPlain() {
  const workbook = openWorkbook({ language: 'en-US' });
  return { ...workbook, person: workbook.port.person };
}

test('a column that is dragged to the front keeps its header and cells, also when another is inserted before it', () => {
  const { table, person } = withTable();
  person.moveTableColumn('Small', 'Value', 0);
  expect(table.call('GetRange').get('Address')).toBe('Sheet1!B2:D5');
  expect(figures(table)).toEqual([
    ['Value', 'Name'],
    [30, 'gdp'],
    [10, 'revenue'],
    [20, 'trade'],
  ]);
  person.insertTableColumn('Small', 0, 'Mine');
  expect(figures(table)).toEqual([
    ['Mine', 'Value'],
    ['', 30],
    ['', 10],
    ['', 20],
  ]);
  expect(table.call('GetHeaderRowRange').get('Values')).toEqual([['Mine', 'Value', 'Name', 'Note']]);
});
