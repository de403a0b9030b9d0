/** @jest-environment jsdom */
import axe from 'axe-core';
import { LANGUAGES, type Language } from '../../../src/core/language';
import { createLibrary } from '../../../src/library/library';
import { TABLES } from '../../../src/sheets/tables/catalogue';
import { basketTexts } from '../../../src/taskpane/basket/words';
import { reportTexts } from '../../../src/taskpane/report/words';
import { searchTexts } from '../../../src/taskpane/search/words';
import { zhuhai } from '../../sheets/plan/plan-cells';
import { nameOf, openPane, type OpenPane } from '../open-pane';

jest.setTimeout(60_000);

const TEXTS = searchTexts('zh-CN');
const REPORT_TEXTS = reportTexts('zh-CN');

async function open(language: Language = 'zh-CN', library = createLibrary([zhuhai()])): Promise<OpenPane> {
  const pane = await openPane({ language, data: zhuhai(), library, tables: TABLES, workbook: {} });
  // The search loads when something is first looked for.
  await search(pane, '306.2');
  while (!pane.place.querySelector('[role=option]')) await pane.change(() => undefined);
  await search(pane, '');
  return pane;
}

async function search(pane: OpenPane, query: string): Promise<void> {
  pane.place.querySelector<HTMLElement>('[role=combobox]')?.focus();
  await pane.write(query);
}

function options({ place }: OpenPane): readonly HTMLElement[] {
  return [...place.querySelectorAll<HTMLElement>('[role=option]')];
}

function found(pane: OpenPane, kind: string): readonly (string | null)[] {
  return [...pane.place.querySelectorAll(`[role=group][aria-label=${kind}] [role=option]`)].map(
    ({ textContent }) => textContent,
  );
}

function openTab({ place }: OpenPane): string | undefined {
  const tab = place.querySelector<HTMLElement>('#pane-place [role=tab][aria-selected=true]');
  return tab === null ? undefined : nameOf(tab);
}

describe('searching the pane', () => {
  test('lists hits as one types, moves through them with the arrows, and opens one with Enter', async () => {
    const pane = await open();
    await search(pane, 'mszc');
    expect(found(pane, TEXTS.kinds.figure)).toEqual([
      expect.stringContaining('29.96亿元'),
      expect.stringContaining('80.6%'),
    ]);
    expect(pane.place.querySelector('mark')?.textContent).toBe('民生支出');
    const field = document.activeElement;
    expect(field?.getAttribute('aria-activedescendant')).toBe(options(pane)[0]?.id);
    await pane.type('ArrowDown');
    expect(field?.getAttribute('aria-activedescendant')).toBe(options(pane)[1]?.id);
    await pane.type('Enter');
    while (!pane.place.querySelector('blockquote mark')) await pane.change(() => undefined);
    expect(pane.place.querySelector('h2')?.textContent).toBe('民生支出');
    expect(pane.place.querySelector('blockquote mark')?.textContent).toBe('80.6%');
    expect(document.activeElement?.tagName).toBe('H2');
  });

  test('back leads to the hits, with the keyboard in the search; Escape empties it and shows the text', async () => {
    const pane = await open();
    await search(pane, '306.2');
    await pane.type('Enter');
    await pane.press(REPORT_TEXTS.backToHits);
    expect(document.activeElement?.getAttribute('role')).toBe('combobox');
    expect(options(pane)[0]?.textContent).toContain('306.2亿元');
    await pane.type('Escape');
    expect(options(pane)).toEqual([]);
    expect(pane.place.querySelectorAll('[data-start]').length).toBeGreaterThan(150);
  });

  test('from a hit’s card to the text, the keyboard stands at the figure and not in the search', async () => {
    const pane = await open();
    await search(pane, '306.2');
    await pane.type('Enter');
    await pane.press(REPORT_TEXTS.inReport);
    expect(document.activeElement?.textContent).toBe('306.2亿元');
    expect(pane.place.querySelector<HTMLInputElement>('[role=combobox]')?.value).toBe('');
  });

  test('finds tables, which are then chosen, and functions, which are then opened', async () => {
    const pane = await open();
    await search(pane, '时间序列');
    const [table] = options(pane);
    expect(found(pane, TEXTS.kinds.table)).toHaveLength(1);
    await pane.change(() => table?.click());
    expect(openTab(pane)).toBe('插入表格');
    expect(pane.find(`插入 ${TABLES.length} 张表`)).toBeDefined();

    await search(pane, 'selfsuff');
    expect(found(pane, TEXTS.kinds.function)).toEqual([expect.stringContaining('SELFSUFFICIENCY')]);
    await pane.type('Enter');
    while (!pane.place.textContent.includes('SELFSUFFICIENCY')) await pane.change(() => undefined);
    expect(openTab(pane)).toBe('函数');
    expect(options(pane)).toEqual([]);
  });

  test('finds the other reports at hand, and turns to one', async () => {
    const other = {
      ...zhuhai(),
      report: { ...zhuhai().report, id: 'other', area: '青石县', date: '2020-01-09' },
    };
    const reports = [zhuhai(), other];
    const pane = await open('zh-CN', createLibrary(reports));
    await pane.tell({ kind: 'report-chosen', report: 'zhuhai-hitech-2022' });
    await search(pane, '青石县');
    expect(found(pane, TEXTS.kinds.report)).toHaveLength(1);
    await pane.type('Enter');
    expect(pane.place.querySelector('h1')?.textContent).toContain('青石县');
  });

  test('says what the catalogue knows and the report does not tell', async () => {
    const pane = await open();
    await search(pane, '税收收入');
    expect(pane.place.textContent).toContain(TEXTS.notDisclosed(['税收收入', '税收占比']));
  });

  test('offers the nearest names where nothing is found, or says what may be looked for', async () => {
    const pane = await open();
    await search(pane, 'gpd');
    expect(pane.place.textContent).toContain(TEXTS.noHits);
    await pane.press('地区生产总值');
    expect(options(pane)[0]?.textContent).toContain('地区生产总值');
    await search(pane, '没有这样的词');
    expect(pane.place.textContent).toContain(TEXTS.noHits);
  });

  test('ends where one goes elsewhere', async () => {
    const pane = await open();
    await search(pane, '306.2');
    await pane.tell({ kind: 'tab-opened', tab: 'insert' });
    expect(options(pane)).toEqual([]);
    expect(pane.place.querySelector<HTMLInputElement>('[role=combobox]')?.value).toBe('');
  });
});

describe.each(LANGUAGES)('accessibility of the search in %s', (language) => {
  test.each(['2022', 'zzzz', 'gpd'])('%s has no violation', async (query) => {
    const pane = await open(language);
    await search(pane, query);
    const { violations } = await axe.run(pane.place, {
      rules: { 'color-contrast': { enabled: false }, 'label-content-name-mismatch': { enabled: false } },
    });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
});

describe('several figures at once', () => {
  test('are ticked by key or mouse, and inserted together where the selected cell is', async () => {
    const asked: unknown[] = [];
    const pane = await openPane({
      data: zhuhai(),
      library: createLibrary([zhuhai()]),
      tables: TABLES,
      workbook: {
        insertFigures: (addresses) => {
          asked.push(addresses);
          return Promise.resolve({
            kind: 'figures-written',
            figures: 2,
            worksheet: 'Sheet1',
            range: 'A1:C2',
          });
        },
      },
    });
    const words = basketTexts('zh-CN');
    const selection = { worksheet: 'Sheet1', row: 0, column: 0, address: 'Sheet1!A1' };
    await pane.tell({ kind: 'selection-moved', selection });
    await search(pane, 'mszc');
    while (options(pane).length === 0) await pane.change(() => undefined);
    await pane.change(() => {
      document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true }),
      );
    });
    expect(
      options(pane)
        .map((option) => option.getAttribute('aria-checked'))
        .slice(0, 2),
    ).toEqual(['true', 'false']);
    await pane.change(() => options(pane)[1]?.querySelector<HTMLElement>('[title]')?.click());
    expect(pane.place.querySelector('blockquote')).toBeNull();
    expect(pane.place.textContent).toContain(words.picked(2));
    await pane.press(words.insert(2, 'A1'));
    expect(asked).toEqual([
      [
        'zhuhai-hitech-2022#livelihood-expenditure.2021.level.actual',
        'zhuhai-hitech-2022#livelihood-expenditure.2021.share.actual',
      ],
    ]);
    expect(pane.place.textContent).toContain(words.written(2, 'Sheet1', 'A1:C2'));
    expect(pane.place.textContent).not.toContain(words.picked(2));
  });
});
