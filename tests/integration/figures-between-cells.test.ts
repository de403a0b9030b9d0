import { openExcel } from './open-excel';

test('formulas in a workbook heed what the figures in other cells are', async () => {
  const excel = await openExcel({ functions: true });
  const shown = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:A4').formulas = [
      ['=FISCAL.FIGURE("gdp",2021)'],
      ['=FISCAL.FIGURE("gdp",2022)'],
      ['=FISCAL.FIGURE("fdi-used")'],
      ['=FISCAL.FIGURE("“民生微实事”")'],
    ];
    sheet.getRange('B1:B4').formulas = [
      ['=FISCAL.YOY(A1,A2)'],
      ['=FISCAL.SHAREOF(A3,A1)'],
      ['=FISCAL.SHAREOF(A4,FISCAL.FIGURE("民生支出"))'],
      ['=FISCAL.SHAREOF(A4,FISCAL.TOUNIT(FISCAL.FIGURE("民生支出"),,"万元"))'],
    ];
    await context.sync();
    await excel.workbook.settled();
    const range = sheet.getRange('A1:B4');
    range.load('text');
    await context.sync();
    return range.text;
  });
  expect(shown).toEqual([
    ['306.2', '>9.4%*'],
    ['>335（目标）', '#VALUE!'],
    [expect.any(String), expect.stringMatching(/^0\.518%/)],
    [expect.any(String), expect.stringMatching(/^0\.518%/)],
  ]);
  expect(excel.workbook.cellError('B2')).toMatch(/亿美元.*亿元/);
});
