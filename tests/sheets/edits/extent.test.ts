import { addressOf, extentOf, fitsSheet, withMargin } from '../../../src/sheets/edits/extent';
import { smallPlan } from '../plan/small-plan';

describe('the cells that a table takes', () => {
  test('count the header too', () => {
    expect(extentOf(smallPlan({ gdp: 1, revenue: 2 }), 4, 1)).toEqual({
      row: 4,
      column: 1,
      rows: 3,
      columns: 4,
    });
  });

  test('fit the sheet up to its last row and column, and not one further', () => {
    const last = { row: 1_048_574, column: 16_380, rows: 2, columns: 4 };
    expect(fitsSheet(last)).toBe(true);
    expect(fitsSheet({ ...last, row: last.row + 1 })).toBe(false);
    expect(fitsSheet({ ...last, column: last.column + 1 })).toBe(false);
  });

  test('have a margin of one cell all around, cut off at the edges of the sheet', () => {
    expect(withMargin({ row: 4, column: 1, rows: 3, columns: 4 })).toEqual({
      row: 3,
      column: 0,
      rows: 5,
      columns: 6,
    });
    expect(withMargin({ row: 0, column: 0, rows: 3, columns: 4 })).toEqual({
      row: 0,
      column: 0,
      rows: 4,
      columns: 5,
    });
    expect(withMargin({ row: 1_048_574, column: 16_380, rows: 2, columns: 4 })).toEqual({
      row: 1_048_573,
      column: 16_379,
      rows: 3,
      columns: 5,
    });
  });

  test.each([
    ['Sheet1', 0, 0, 'Sheet1!A1:D3'],
    ['主要指标', 2, 25, '主要指标!Z3:AC5'],
    ['2021 results', 0, 701, "'2021 results'!ZZ1:AAC3"],
    ["Mayor's", 0, 16_380, "'Mayor''s'!XFA1:XFD3"],
    ['R1C1', 0, 0, "'R1C1'!A1:D3"],
  ])('on %s at row %d, column %d are written %s', (sheet, row, column, address) => {
    expect(addressOf(sheet, { row, column, rows: 3, columns: 4 })).toBe(address);
  });

  test('are written as one cell where they are one', () => {
    expect(addressOf('Sheet1', { row: 8, column: 26, rows: 1, columns: 1 })).toBe('Sheet1!AA9');
  });
});
