import { formatAfter } from '../../../src/sheets/refresh/standing-format';

const isOfColumn = (format: string) => ['#,##0.0', '#,##0.00'].includes(format);

describe('the number format of a cell that a refresh writes', () => {
  test.each([
    ['more digits than the report ever has', '#,##0.0000', 17.9],
    ['fewer digits than the figure had', '#,##0.0', 17.95],
    ['another notation', '0.0', 17.9],
    ['a colour', '[Red]#,##0.0', 17.9],
  ])("stays the user's: %s", (_, standing, value) => {
    expect(formatAfter({ standing, planned: '#,##0.00', isOfColumn, value })).toBe(standing);
  });

  test.each([
    ['the digits that the old value had', '#,##0.0', 17.9, '#,##0.00'],
    ['a zero that was printed', '#,##0.00', 17.9, '#,##0.0'],
    ['a bound that is told now', '#,##0.0', 17.9, '"≥"#,##0.0;"≥"-#,##0.0'],
    ['a bound that is told no more', '"≥"#,##0.0;"≥"-#,##0.0', 17.9, '#,##0.0'],
    ['a quotient without end', '#,##0.00', 100 / 3, '#,##0.0'],
    ['a cell that held no number', '@', '', '#,##0.0'],
    ['a number that becomes a text', '#,##0.0', 17.9, '@'],
  ])("follows the report's digits: %s", (_, standing, value, planned) => {
    expect(formatAfter({ standing, planned, isOfColumn, value })).toBe(planned);
  });
});
