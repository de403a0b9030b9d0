import type { Accessor } from './host-accessor';
import { openWorkbook } from './open-workbook';

/** A table of three rows at B2, the last column blank. */
function withTable() {
  const workbook = openWorkbook({ language: 'en-US' });
  const { range, sheet, port } = workbook;
  range('B2:D5').set('Values', [
    ['Name', 'Value', 'Double'],
    ['gdp', 30, ''],
    ['revenue', 10, ''],
    ['trade', 20, ''],
  ]);
  const table = sheet.go('Tables').call('Add', 'B2:D5', true).set('Name', 'Small');
  return { ...workbook, table, person: port.person };
}

function formulas(range: Accessor): unknown {
  return (range.get('Formulas') as unknown[][]).map((row) => row[0]);
}

describe('a formula that is entered into a table', () => {
  test('fills a blank column', () => {
    const { range } = withTable();
    range('D4').set('Formulas', '=C4*2');
    expect(formulas(range('D3:D5'))).toEqual(['=C3*2', '=C4*2', '=C5*2']);
  });

  test('that is typed does so too, and so does another that is typed over it', () => {
    const { range, person } = withTable();
    person.type('D3', '=C3*2');
    person.type('D5', '=C5*3');
    expect(formulas(range('D3:D5'))).toEqual(['=C3*3', '=C4*3', '=C5*3']);
  });

  test('leaves a column alone in which something else stands', () => {
    const { range } = withTable();
    range('C4').set('Formulas', '=5+5');
    expect(formulas(range('C3:C5'))).toEqual([30, '=5+5', 20]);
  });

  test('and that differs from row to row leaves its lowest in all, unless something stands there first', () => {
    const { range } = withTable();
    range('D3:D5').set('Formulas', [['=1+1'], ['=1+2'], ['=1+3']]);
    expect(formulas(range('D3:D5'))).toEqual(['=1+3', '=1+3', '=1+3']);
    range('D3:D5').set('Values', [[0], [0], [0]]);
    range('D3:D5').set('Formulas', [['=1+1'], ['=1+2'], ['=1+3']]);
    expect(formulas(range('D3:D5'))).toEqual(['=1+1', '=1+2', '=1+3']);
  });

  test('stays out of cells that are written below it in the same block', () => {
    const { range } = withTable();
    range('D3:D4').set('Formulas', [['=C3*2'], ['none']]);
    expect(formulas(range('D3:D5'))).toEqual(['=C3*2', 'none', '=C5*2']);
  });

  test('goes on into rows that are added, where all rows have it', () => {
    const { range, table } = withTable();
    range('D3').set('Formulas', '=C3*2');
    table.go('Rows').call('Add', null, [['births', 5, null]]);
    expect(formulas(range('D5:D6'))).toEqual(['=C5*2', '=C6*2']);
  });

  test('before the table is made stays as it is', () => {
    const { range, sheet } = withTable();
    range('G1:G3').set('Formulas', [['Sum'], ['=1+1'], ['']]);
    sheet.go('Tables').call('Add', 'G1:G3', true);
    expect(formulas(range('G2:G3'))).toEqual(['=1+1', '']);
  });
});

describe('what is entered right beside a table, where nothing stood, is taken in', () => {
  test.each([
    ['below', 'B6', 'births', 'Sheet1!B2:D6', ['Name', 'Value', 'Double']],
    ['to its right', 'E3', 7, 'Sheet1!B2:E5', ['Name', 'Value', 'Double', 'Column1']],
    ['as a header', 'E2', 'Own', 'Sheet1!B2:E5', ['Name', 'Value', 'Double', 'Own']],
  ])('%s', (_, cell, content, address, header) => {
    const { range, table } = withTable();
    range(cell).set('Values', content);
    expect(table.call('GetRange').get('Address')).toBe(address);
    expect(table.call('GetHeaderRowRange').get('Values')).toEqual([header]);
  });

  test.each([
    ['a cell away', 'B7'],
    ['diagonally', 'E6'],
    ['wider than the table', 'D6:E6'],
  ])('but not %s', (_, cells) => {
    const { range, table } = withTable();
    range(cells).set('Values', 'own');
    expect(table.call('GetRange').get('Address')).toBe('Sheet1!B2:D5');
  });

  test('but not where the row has something, nor below totals, nor when it is cleared', () => {
    const { range, table } = withTable();
    range('B6').set('Values', '');
    expect(table.call('GetRange').get('Address')).toBe('Sheet1!B2:D5');
    table.set('ShowTotals', true);
    range('B7').set('Values', 'own');
    expect(table.call('GetRange').get('Address')).toBe('Sheet1!B2:D6');
  });

  test('with the formulas that all rows have', () => {
    const { range } = withTable();
    range('D3').set('Formulas', '=C3*2');
    range('B6:C6').set('Values', [['births', 5]]);
    expect(formulas(range('D6'))).toEqual(['=C6*2']);
  });
});
