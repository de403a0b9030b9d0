/** @jest-environment jsdom */
import type { StrayTable } from '../../../src/sheets/registry/found-table';
import { strayTexts } from '../../../src/taskpane/workbook/stray-words';
import { openPane } from '../open-pane';
import { refreshWith, TARGETS } from '../workbook-example';

const SAME = refreshWith(TARGETS, []);

test('what is ours and is not refreshed is told, with what can be done about it', async () => {
  const { record, reading } = SAME;
  const strays: StrayTable[] = [
    { kind: 'copy', record, reading: { ...reading, table: 'Table1' }, isHeir: false },
    { kind: 'range', record, worksheet: 'Sheet1', extent: { row: 0, column: 0, rows: 3, columns: 6 } },
  ];
  const asked: unknown[] = [];
  const { place, press, openTab } = await openPane({
    workbook: {
      review: () => Promise.resolve({ refreshes: [SAME], findings: [], strays }),
      settleStray: (stray, choice) => {
        asked.push([stray.kind, choice]);
        return Promise.resolve(undefined);
      },
    },
  });
  await openTab('workbook');
  const texts = strayTexts('zh-CN');
  expect(place.textContent).toContain(texts.copy('Table1', reading.worksheet, record.table));
  expect(place.textContent).toContain(texts.range(record.table, 'Sheet1!A1:F3'));
  await press(`${texts.adopt.copy}: Table1`);
  await press(`${texts.forget}: ${record.table}`);
  expect(asked).toEqual([
    ['copy', 'adopt'],
    ['range', 'forget'],
  ]);
});
