/** @jest-environment jsdom */
import type { TableRequest } from '../../../src/sheets/plan/table-request';
import { briefPaneTexts } from '../../../src/taskpane/brief/words';
import { zhuhai } from '../../sheets/plan/plan-cells';
import { openPane, type OpenPane } from '../open-pane';

jest.setTimeout(60_000);

const TEXTS = briefPaneTexts('zh-CN');

async function openOverview(workbook = {}): Promise<OpenPane> {
  const pane = await openPane({ language: 'zh-CN', data: zhuhai(), tab: 'overview', workbook });
  while (!pane.place.querySelector('#pane-panel ul')) await pane.change(() => undefined);
  return pane;
}

describe('the one-page brief in the overview', () => {
  test('goes on a sheet of its own with its charts, its figures as values or as formulas', async () => {
    const asked: TableRequest[] = [];
    const pane = await openOverview({
      insert: (requests: readonly TableRequest[]) => {
        asked.push(...requests);
        return Promise.resolve({ kind: 'inserted', tables: [] });
      },
    });
    await pane.press(TEXTS.insert);
    await pane.press(TEXTS.live);
    await pane.press(TEXTS.insert);
    expect(asked.map(({ plan, charts, options }) => ({ plan, charts, options }))).toEqual([
      { plan: 'one-page-brief', charts: true, options: {} },
      { plan: 'one-page-brief', charts: true, options: { formulas: 'ours' } },
    ]);
  });

  test('goes to the clipboard with tables for Word and as plain text', async () => {
    const copied: Readonly<Record<string, Blob>>[] = [];
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { write: (items: readonly Record<string, Blob>[]) => Promise.resolve(copied.push(...items)) },
    });
    Object.defineProperty(globalThis, 'ClipboardItem', {
      configurable: true,
      value: function item(this: object, parts: object) {
        Object.assign(this, parts);
      },
    });
    const pane = await openOverview();
    await pane.press(TEXTS.copy);
    while (!pane.place.textContent.includes(TEXTS.copied)) await pane.change(() => undefined);
    const [item] = copied;
    expect(await read(item?.['text/html'])).toContain('<table style="border-collapse:collapse;width:100%">');
    expect(await read(item?.['text/html'])).toMatch(/>地区生产总值<\/td><td[^>]*>306\.2</);
    expect(await read(item?.['text/plain'])).toContain('地区生产总值\t306.2\t亿元\t9.7%\t10%\t335');
  });

  test('goes there by the older command where the newer interface is refused', async () => {
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
    const data = new Map<string, string>();
    document.execCommand = () => {
      const event = new Event('copy', { cancelable: true });
      Object.assign(event, {
        clipboardData: { setData: (type: string, text: string) => data.set(type, text) },
      });
      return !document.dispatchEvent(event);
    };
    const pane = await openOverview();
    await pane.press(TEXTS.copy);
    while (!pane.place.textContent.includes(TEXTS.copied)) await pane.change(() => undefined);
    expect([...data.keys()]).toEqual(['text/plain', 'text/html']);
    expect(data.get('text/html')).toContain('有待说明之处');
  });
});

function read(blob: Blob | undefined): Promise<string> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => {
      resolve(String(reader.result));
    };
    reader.readAsText(blob ?? new Blob());
  });
}
