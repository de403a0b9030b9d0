/** @jest-environment jsdom */
import type { Observation } from '../../src/core/reading/observation';
import type { ReportData } from '../../src/library/dataset';
import { createLibrary } from '../../src/library/library';
import { searchTexts } from '../../src/taskpane/search/words';
import { paneTexts } from '../../src/taskpane/words';
import { openPane } from './open-pane';
import { REPORT } from './workbook-example';

const TEXTS = paneTexts('zh-CN');
const SEARCH_TEXTS = searchTexts('zh-CN');

/** A report of one sentence about one figure. */
function reportOf(year: number, amount: string): ReportData {
  const id = `zhuhai-${year}`;
  const text = `全年实现生产总值${amount}亿元。`;
  const gdp: Observation = {
    id: `${id}.gdp`,
    report: id,
    indicator: 'gdp',
    label: '生产总值',
    area: REPORT.area,
    areaBasis: 'stated',
    periodBasis: 'stated',
    period: String(year),
    measure: 'level',
    status: 'actual',
    bound: 'exact',
    value: amount,
    unit: '亿元',
    basis: 'headline',
    span: 'year',
    wording: [],
    source: { start: 0, end: text.length },
    figure: { start: 8, end: text.length - 1 },
  };
  const title = `珠海高新区${year}年工作报告`;
  const report = { ...REPORT, id, title, date: `${year}-02-10`, text };
  return { report, observations: [gdp], statements: [] };
}

const OLDER = reportOf(2021, '278');
const NEWER = reportOf(2023, '330');

function titleIn(place: HTMLElement): string | undefined {
  return place.querySelector('h1')?.textContent ?? undefined;
}

async function opened(tab: keyof typeof TEXTS.tabs, reports: readonly ReportData[]) {
  const library = createLibrary(reports);
  const pane = await openPane({ library });
  await pane.openTab(tab);
  while (pane.place.textContent?.includes(TEXTS.loading)) await pane.change(() => undefined);
  return { library, ...pane };
}

describe('the report that the pane speaks of', () => {
  test('is the newest, in whatever order they came', async () => {
    const { place } = await openPane({ library: createLibrary([NEWER, OLDER]) });
    expect(titleIn(place)).toBe('珠海高新区 2023');
  });

  test('is the one that was chosen, as long as it is there', async () => {
    const library = createLibrary([OLDER, NEWER]);
    const { place, tell, change } = await openPane({ library });
    await tell({ kind: 'report-chosen', report: OLDER.report.id });
    expect(titleIn(place)).toBe('珠海高新区 2021');
    await change(() => {
      library.remove(OLDER.report.id);
    });
    expect(titleIn(place)).toBe('珠海高新区 2023');
  });

  test('gives way to a newer one before the reader’s eyes: its text, and what is found in it', async () => {
    const { library, place, change, tell } = await opened('report', [OLDER]);
    expect(place.textContent).toContain('278亿元');
    await change(() => {
      library.add(NEWER);
    });
    expect(place.textContent).toContain('330亿元');
    await tell({ kind: 'searched', query: '278' });
    expect(place.textContent).toContain(SEARCH_TEXTS.noHits);
    await tell({ kind: 'searched', query: '330' });
    expect(place.textContent).toContain(SEARCH_TEXTS.hits(1));
  });

  test('may be read anew under its own id, and shows what was read last', async () => {
    const { library, place, change, tell } = await opened('report', [OLDER]);
    await tell({ kind: 'searched', query: '278' });
    expect(place.textContent).toContain(SEARCH_TEXTS.hits(1));
    await change(() => {
      library.add(reportOf(2021, '279'));
    });
    expect(place.textContent).toContain(SEARCH_TEXTS.noHits);
  });

  test('may be none at all: the tabs about it say so, the others stay', async () => {
    const { library, place, openTab, change } = await opened('functions', [OLDER]);
    await change(() => {
      library.remove(OLDER.report.id);
    });
    expect(titleIn(place)).toBeUndefined();
    expect(place.querySelector('#pane-panel')?.textContent).toContain('SHAREOF');
    for (const tab of ['report', 'health', 'audit'] as const) {
      await openTab(tab);
      expect(place.querySelector('#pane-panel')?.textContent).toBe(TEXTS.noReport);
    }
  });
});

test('a figure’s card goes with its report', async () => {
  const { library, place, change, tell } = await opened('report', [OLDER, NEWER]);
  await tell({ kind: 'figures-chosen', ids: ['zhuhai-2023.gdp'] });
  expect(place.querySelector('h2')?.textContent).toContain('生产总值');
  await change(() => {
    library.remove(NEWER.report.id);
  });
  expect(place.querySelector('h2')).toBeNull();
  expect(place.textContent).toContain('278亿元');
});
