/** Puts a table of three rows at A1:C4, whose last column is blank. */
export function smallTable(sheet: Excel.Worksheet): Excel.Table {
  const cells = sheet.getRange('A1:C4');
  cells.values = [
    ['Name', 'Value', 'Own'],
    ['gdp', 30, ''],
    ['revenue', 10, ''],
    ['trade', 20, ''],
  ];
  return sheet.tables.add(cells, true);
}
