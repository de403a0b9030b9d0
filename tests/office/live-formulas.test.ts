import { liveSheet, liveWorkbook, SHOWN } from '../export/live-workbook';
import { shownInLibreOffice } from './office-suite';

test('LibreOffice computes live formulas to what Excel shows in the table, whatever result the file keeps', async () => {
  const sheet = liveSheet();
  const stale = [...(sheet.cells ?? [])].map(
    ([place, cell]) => [place, 'formula' in cell ? { ...cell, formulaResult: 99 } : cell] as const,
  );
  const { book } = await shownInLibreOffice({
    book: await liveWorkbook({ ...sheet, cells: new Map(stale) }),
  });
  expect(book?.['Live']).toEqual(SHOWN);
}, 180_000);
