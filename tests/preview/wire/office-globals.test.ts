import { useOfficeGlobals } from '../../support/office-globals';
import { openSmallOffice } from './open-small-office';

test('modules of the add-in find the page in their globals, for as long as they are lent', async () => {
  const office = await openSmallOffice();
  const giveBack = useOfficeGlobals(office);
  const name = await Excel.run({ delayForCellEdit: true }, async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.load('name');
    await context.sync();
    return sheet.name;
  });
  expect(name).toBe('收入');
  expect(Office.context.requirements.isSetSupported('ExcelApi', '1.17')).toBe(true);
  giveBack();
  expect(typeof Excel).toBe('undefined');
});
