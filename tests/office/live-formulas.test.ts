import { liveWorkbook, SHOWN } from '../export/live-workbook';
import { shownInLibreOffice } from './office-suite';

test('LibreOffice computes live formulas to what Excel shows in the table', async () => {
  const { book } = await shownInLibreOffice({ book: await liveWorkbook() });
  expect(book?.['Live']).toEqual(SHOWN);
}, 180_000);
