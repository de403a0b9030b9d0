/** @jest-environment jsdom */
import type { TableRequest } from '../../../src/sheets/plan/table-request';
import { openPane } from '../open-pane';

describe('how tables are told', () => {
  async function unfolded(canHoldSources: boolean) {
    const asked: TableRequest[] = [];
    const kept: string[] = [];
    const pane = await openPane({
      canHoldSources,
      workbook: {
        insert: (requests) => {
          asked.push(...requests);
          return Promise.resolve({ kind: 'inserted', tables: [] });
        },
        keepHabits: (habits) => {
          kept.push(habits);
          return Promise.resolve(undefined);
        },
      },
    });
    await pane.change(() => {
      const details = pane.place.querySelector('details');
      if (details) details.open = true;
      details?.dispatchEvent(new Event('toggle'));
    });
    const choose = (label: string, value: string): Promise<void> =>
      pane.change(() => {
        const field = [...pane.place.querySelectorAll('label')].find((one) => one.textContent === label);
        const select = field?.parentElement?.querySelector('select');
        if (!select) throw new Error(`nothing to choose for ${label}`);
        select.value = value;
        select.dispatchEvent(new Event('change', { bubbles: true }));
      });
    return { ...pane, asked, kept, choose };
  }

  test('sources in the cells are offered only where Excel can hold them', async () => {
    const older = await unfolded(false);
    expect(older.place.textContent).not.toContain('在数字的单元格内');
    const newer = await unfolded(true);
    expect(newer.place.textContent).toContain('在数字的单元格内');
  });

  test('is chosen before they are inserted, and remembered in the workbook', async () => {
    const { press, choose, asked, kept } = await unfolded(true);
    await press('插入 2 张表');
    expect(asked.map(({ unit, language, options }) => ({ unit, language, options }))).toEqual(
      Array(2).fill({ unit: 'usual', language: 'zh-CN', options: {} }),
    );
    expect(kept).toEqual([]);
    asked.length = 0;
    await choose('表格语言', 'en-US');
    await choose('出处', 'none');
    await press('表上方加标题');
    await press('插入 2 张表');
    const telling = { unit: 'usual', language: 'en-US', options: { source: 'none', titled: true } };
    expect(asked).toMatchObject([telling, telling]);
    expect(kept.map((text): unknown => JSON.parse(text))).toMatchObject([
      { destination: 'new-sheets', telling },
    ]);
  });
});
