/** @jest-environment jsdom */
import axe from 'axe-core';
import { LANGUAGES, type Language } from '../../../src/core/language';
import { bundled } from '../../../src/library/bundled';
import type { ReportData } from '../../../src/library/dataset';
import { reportById } from '../../../src/library/report-by-id';
import { recordOf } from '../../../src/sheets/registry/registry-record';
import { headlineResults } from '../../../src/sheets/tables/headline-results/table';
import { traceOf, type Trace } from '../../../src/sheets/registry/trace';
import type { PaneActions } from '../../../src/taskpane/pane-actions';
import { paneTexts } from '../../../src/taskpane/words';
import { USUAL_CHOICES } from '../../../src/sheets/figures/figure-choices';
import { basketTexts } from '../../../src/taskpane/basket/words';
import { reportTexts } from '../../../src/taskpane/report/words';
import { controls, nameOf, openPane, type OpenPane } from '../open-pane';
import { bodyOf } from '../../sheets/plan/plan-cells';

jest.setTimeout(60_000);

const zhuhai = reportById(bundled(), 'zhuhai-hitech-2022') as ReportData;
const TEXTS = reportTexts('zh-CN');
const A1 = { worksheet: 'Sheet1', row: 0, column: 0, address: 'Sheet1!A1' };

async function openReport(
  language: Language = 'zh-CN',
  workbook: Partial<PaneActions> = {},
): Promise<OpenPane> {
  const pane = await openPane({ language, data: zhuhai, workbook });
  await pane.tell({ kind: 'tab-opened', tab: 'report' });
  while (!pane.place.querySelector('[data-start]')) {
    await pane.tell({ kind: 'tab-opened', tab: 'report' });
  }
  return pane;
}

function traceAt(column: string, written?: number): Trace {
  const plan = headlineResults(zhuhai, bundled(), 'zh-CN');
  const row = plan.rows.findIndex(({ key }) => key.startsWith('general-budget-revenue'));
  const at = plan.columns.findIndex(({ id }) => id === column);
  const rows = bodyOf(plan).map((cells, index) =>
    index === row && written !== undefined ? cells.with(at, written) : cells,
  );
  const header = plan.columns.map((one) => one.header);
  const reading = {
    table: 'T',
    worksheet: 'S',
    isProtected: false,
    origin: { row: 1, column: 0 },
    header,
    rows,
  };
  const trace = traceOf(plan, recordOf(plan, 'T'), { reading, row, column: at });
  if (trace === undefined) throw new Error('not traced');
  return trace;
}

describe('the report’s text', () => {
  test('shows every figure, and is one stop for the Tab key', async () => {
    const { place } = await openReport();
    const figures = place.querySelectorAll('[data-start]');
    expect(figures.length).toBeGreaterThan(150);
    expect(place.querySelectorAll('[data-start][tabindex="0"]')).toHaveLength(1);
  });

  test('arrow keys lead from figure to figure, Home and End to the ends, Enter opens the card', async () => {
    const pane = await openReport();
    const figures = [...pane.place.querySelectorAll<HTMLElement>('[data-start]')];
    figures[0]?.focus();
    await pane.type('ArrowRight');
    expect(document.activeElement).toBe(figures[1]);
    await pane.type('End');
    expect(document.activeElement).toBe(figures.at(-1));
    await pane.type('ArrowDown');
    expect(document.activeElement).toBe(figures.at(-1));
    await pane.type('Home');
    expect(document.activeElement).toBe(figures[0]);
    await pane.type('Enter');
    expect(pane.place.querySelector('h2')?.textContent).toBe('营业总收入');
  });

  test('coming back from a card, the keyboard stands at its figure and its sentence is highlighted', async () => {
    const pane = await openReport();
    await pane.tell({ kind: 'figures-chosen', ids: ['gdp.2021.level.actual'] });
    await pane.press(TEXTS.inReport);
    const figure = pane.place.querySelector('[data-start][tabindex="0"]');
    expect(figure?.textContent).toBe('306.2亿元');
    expect(document.activeElement).toBe(figure);
  });

  test('Ctrl with a click or Enter on a figure leads to the cell of the workbook that shows it', async () => {
    const asked: string[] = [];
    const pane = await openReport('zh-CN', {
      showFigure: (address) => {
        asked.push(address);
        return Promise.resolve({ kind: 'figure-shown', refreshes: [], findings: [] });
      },
    });
    const [first] = pane.place.querySelectorAll<HTMLElement>('[data-start]');
    const how = { ctrlKey: true, bubbles: true };
    await pane.change(() => first?.dispatchEvent(new MouseEvent('click', how)));
    await pane.change(() => first?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', ...how })));
    const address = 'zhuhai-hitech-2022#operating-revenue.2021.level.estimated';
    expect(asked).toEqual([address, address]);
    expect(pane.place.querySelector('blockquote')).toBeNull();
  });

  test('where one figure tells of two things, both are listed', async () => {
    const pane = await openReport();
    await pane.tell({
      kind: 'figures-chosen',
      ids: ['assisted-loans.2022.growth.target', 'assisted-loan-lines.2022.growth.target'],
    });
    expect(pane.place.querySelector('h2')?.textContent).toBe(TEXTS.chosenFigures(2));
    expect(pane.place.querySelectorAll('blockquote')).toHaveLength(2);
  });
});

const PINNED = '=FISCAL.FIGURE("地区生产总值",2021,"growth","actual","主园区",,"zhuhai-hitech-2022")';

describe('a figure’s card', () => {
  test('is inserted as it was last, in a way that can be chosen and is kept, and leads to the cell that shows it', async () => {
    const asked: unknown[] = [];
    const pane = await openReport('zh-CN', {
      insertFigures: (...figures) => {
        asked.push(figures);
        return Promise.resolve({ kind: 'figures-written', figures: 1, worksheet: 'Sheet1', range: 'A1:C1' });
      },
      showFigure: (id) => {
        asked.push(id);
        return Promise.resolve({ kind: 'figure-absent', refreshes: [], findings: [] });
      },
    });
    const words = basketTexts('zh-CN');
    await pane.tell({ kind: 'selection-moved', selection: A1 });
    await pane.tell({ kind: 'figures-chosen', ids: ['gdp.2021.growth.actual'] });
    await pane.press(words.insert(1, 'A1'));
    expect(pane.place.querySelector('[role=status]')?.textContent).toContain(
      words.written(1, 'Sheet1', 'A1:C1'),
    );
    await pane.press(words.options);
    await pane.press(words.ways.value);
    await pane.press(words.parts.source);
    await pane.press(words.insert(1, 'A1'));
    await pane.press(TEXTS.goToTable);
    expect(pane.place.querySelector('[role=status]')?.textContent).toBe(paneTexts('zh-CN').figureAbsent);
    const address = 'zhuhai-hitech-2022#gdp.2021.growth.actual';
    expect(asked).toEqual([
      [[address], USUAL_CHOICES, 'zh-CN'],
      [[address], { ...USUAL_CHOICES, as: 'value', source: true }, 'zh-CN'],
      address,
    ]);
  });

  test('copies the formula that fetches the figure', async () => {
    const copied: string[] = [];
    Object.assign(navigator, {
      clipboard: { writeText: (text: string) => Promise.resolve(copied.push(text)) },
    });
    const pane = await openReport();
    await pane.tell({ kind: 'figures-chosen', ids: ['gdp.2021.growth.actual'] });
    await pane.press(TEXTS.copyFormula);
    expect(copied).toEqual([PINNED]);
    expect(controls(pane.place).map(nameOf)).toContain(TEXTS.copied);
  });

  test('of words only offers nothing to insert', async () => {
    const pane = await openReport();
    await pane.tell({ kind: 'figures-chosen', ids: ['foreign-trade.2021.completion.actual'] });
    expect(pane.place.textContent).toContain(TEXTS.wordsOnly);
    expect(controls(pane.place).map(nameOf)).not.toContain(TEXTS.copyFormula);
  });
});

describe('the selected cell', () => {
  test('shows its figure without taking the keyboard from the sheet', async () => {
    const pane = await openReport();
    const before = document.activeElement;
    await pane.tell({ kind: 'selection-moved', selection: A1, trace: traceAt('value') });
    expect(pane.place.querySelector('h2')?.textContent).toBe('一般公共预算收入 · 数值');
    expect(pane.place.querySelector('blockquote mark')?.textContent).toBe('21.9亿元');
    expect(document.activeElement).toBe(before);
    expect(controls(pane.place).map(nameOf)).not.toContain(TEXTS.goToTable);
  });

  test('names the inputs of a derived number, each with its sentence', async () => {
    const pane = await openReport();
    await pane.tell({ kind: 'selection-moved', selection: A1, trace: traceAt('prior-year') });
    expect(pane.place.textContent).toContain(TEXTS.derived);
    expect([...pane.place.querySelectorAll('blockquote mark')].map(({ textContent }) => textContent)).toEqual(
      ['21.9亿元', '22.1%'],
    );
  });

  test('that was edited says so, with the report’s figure', async () => {
    const pane = await openReport();
    await pane.tell({ kind: 'selection-moved', selection: A1, trace: traceAt('value', 22.9) });
    expect(pane.place.textContent).toContain(TEXTS.edited('21.9'));
  });

  test('outside our tables its card goes, and a card that was chosen stays', async () => {
    const pane = await openReport();
    await pane.tell({ kind: 'selection-moved', selection: A1, trace: traceAt('value') });
    await pane.tell({ kind: 'selection-moved', selection: A1 });
    expect(pane.place.querySelector('blockquote')).toBeNull();
    await pane.tell({ kind: 'figures-chosen', ids: ['gdp.2021.level.actual'] });
    await pane.tell({ kind: 'selection-moved', selection: A1 });
    expect(pane.place.querySelector('h2')?.textContent).toBe('地区生产总值');
  });

  test('on another tab leads to its card', async () => {
    const pane = await openReport();
    await pane.tell({ kind: 'tab-opened', tab: 'functions' });
    await pane.tell({ kind: 'selection-moved', selection: A1, trace: traceAt('value') });
    await pane.press(paneTexts('zh-CN').sourceOf('一般公共预算收入 · 数值'));
    expect(pane.place.querySelector('blockquote mark')?.textContent).toBe('21.9亿元');
  });
});

describe.each(LANGUAGES)('accessibility of the report in %s', (language) => {
  const states = {
    'its text': () => Promise.resolve(),
    'a figure’s card': (pane: OpenPane) =>
      pane.tell({ kind: 'figures-chosen', ids: ['gdp.2021.level.actual'] }),
    'a derived cell': (pane: OpenPane) =>
      pane.tell({ kind: 'selection-moved', selection: A1, trace: traceAt('prior-year') }),
    'an edited cell': (pane: OpenPane) =>
      pane.tell({ kind: 'selection-moved', selection: A1, trace: traceAt('value', 1) }),
  };

  test.each(Object.entries(states))('%s has no violation and no unnamed control', async (_, reach) => {
    const pane = await openReport(language);
    await reach(pane);
    const { violations } = await axe.run(pane.place, {
      rules: { 'color-contrast': { enabled: false }, 'label-content-name-mismatch': { enabled: false } },
    });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    expect(controls(pane.place).map(nameOf)).not.toContain('');
    expect(pane.place.textContent).not.toMatch(/undefined|\[object|NaN/);
  });
});

test('favourites and what was inserted lately stand above the text, and lead to their cards', async () => {
  const pane = await openReport();
  const words = basketTexts('zh-CN');
  await pane.tell({ kind: 'figures-chosen', ids: ['gdp.2021.level.actual'] });
  await pane.press(words.addFavourite);
  await pane.press(TEXTS.inReport);
  await pane.tell({
    kind: 'figures-written',
    addresses: ['zhuhai-hitech-2022#gdp.2021.growth.actual', 'elsewhere#gdp.2021.level.actual'],
    figures: 2,
    worksheet: 'Sheet1',
    range: 'A1:C2',
  });
  const titles = [...pane.place.querySelectorAll('summary')].map(({ textContent }) => textContent);
  expect(titles).toEqual([`${words.favourites} (1)`, `${words.recents} (1)`]);
  await pane.press('地区生产总值 306.2亿元');
  expect(pane.place.querySelector('blockquote mark')?.textContent).toBe('306.2亿元');
  expect(pane.find(words.dropFavourite).getAttribute('aria-pressed')).toBe('true');
});
