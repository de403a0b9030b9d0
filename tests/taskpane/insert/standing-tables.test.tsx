/** @jest-environment jsdom */
import { asWritten } from '../empty-workbook';
import { openPane } from '../open-pane';
import { REPORT } from '../workbook-example';
import { wholeTable } from '../../../src/sheets/plan/table-request';

describe('a table that the workbook has', () => {
  async function inserted() {
    const shown: string[] = [];
    const pane = await openPane({
      workbook: {
        insert: (requests) => Promise.resolve({ kind: 'inserted', tables: requests.map(asWritten) }),
        activate: (table) => {
          shown.push(table);
          return Promise.resolve(undefined);
        },
      },
    });
    await pane.tell({ kind: 'tables-read', refreshes: [], findings: [] });
    return { pane, shown };
  }

  test('is no longer chosen, and five quick presses insert it once', async () => {
    const { pane } = await inserted();
    const button = pane.find('插入 2 张表');
    await pane.change(() => {
      for (let press = 0; press < 5; press += 1) button.click();
    });
    expect(pane.place.textContent).toContain('本工作簿已有：');
    expect(pane.place.textContent.match(/本工作簿已有：/gu)).toHaveLength(2);
    expect(pane.place.querySelectorAll('input[type=checkbox]:checked')).toHaveLength(0);
  });

  test('can be gone to from where it would be inserted', async () => {
    const { pane, shown } = await inserted();
    const table = asWritten(wholeTable('headline-results', REPORT.id, 'zh-CN'));
    await pane.tell({ kind: 'inserted', tables: [table] });
    await pane.press(`前往 ${table.worksheet}`);
    expect(shown).toEqual([table.table]);
  });
});
