/** @jest-environment jsdom */
import axe from 'axe-core';
import { LANGUAGES, type Language } from '../../../src/core/language';
import { bundled } from '../../../src/library/bundled';
import type { ReportData } from '../../../src/library/dataset';
import { reportById } from '../../../src/library/report-by-id';
import { seenAmong } from '../../../src/sheets/traced/cells-behind';
import type { SeenCell } from '../../../src/sheets/traced/seen-cell';
import { tracedFormula } from '../../../src/sheets/traced/trace-formula';
import type { TracedFormula } from '../../../src/sheets/traced/traced-formula';
import { reportTexts } from '../../../src/taskpane/report/words';
import { controls, nameOf, openPane, type OpenPane } from '../open-pane';

jest.setTimeout(60_000);

const zhuhai = reportById(bundled(), 'zhuhai-hitech-2022') as ReportData;
const TEXTS = reportTexts('zh-CN');
const SELECTED = { worksheet: 'Sheet1', row: 2, column: 2, address: 'Sheet1!C3' };
const B7: SeenCell = { worksheet: 'Sheet1', address: 'B7', content: 38, text: '38.00' };

function traced(formula: string, content = 0, offset = { row: 0, column: 0 }): TracedFormula {
  const seen = seenAmong(new Map([['Sheet1!B7', [[B7]]]]));
  const cell = { worksheet: 'Sheet1', address: 'C3', filledBy: { formula, offset }, content, text: '' };
  return tracedFormula(cell, { dataset: bundled(), language: 'zh-CN', seen });
}

async function select(trace: TracedFormula, language: Language = 'zh-CN'): Promise<OpenPane> {
  const pane = await openPane({ language, data: zhuhai, workbook: {} });
  const moved = { kind: 'selection-moved', selection: SELECTED, trace } as const;
  await pane.tell({ kind: 'tab-opened', tab: 'report' });
  // The card comes with its own code.
  while (!pane.place.querySelector('code')) await pane.tell(moved);
  return pane;
}

const RATIO = traced('=FISCAL.SELFSUFFICIENCY(FISCAL.FIGURE("一般公共预算收入"),B7)', 21.9 / 38);

test('a figure’s formula is told by the facts and the sentence of the figure', async () => {
  const { place } = await select(traced('=FISCAL.FIGURE("一般公共预算收入",2021)*2'));
  expect(place.querySelector('h2')?.textContent).toBe('C3 的公式');
  expect(place.querySelector('code')?.textContent).toBe('=FISCAL.FIGURE("一般公共预算收入",2021)*2');
  expect(place.querySelector('blockquote mark')?.textContent).toBe('21.9亿元');
  expect(place.textContent).toContain('2021年');
});

test('a ratio is told by its interval and its inputs, the user’s own by its cell', async () => {
  const { place } = await select(RATIO);
  expect(place.textContent).toContain('一般公共预算收入 ÷ 一般公共预算支出');
  expect(place.textContent).toContain(TEXTS.between('57.49%', '57.78%'));
  expect(place.textContent).toContain(`38.00${TEXTS.from.yours('B7')}`);
  expect(place.querySelector('blockquote mark')?.textContent).toBe('21.9亿元');
  expect(place.textContent).not.toMatch(/\d\.\d{4,}/);
});

test('a formula that leads nowhere says why, and does not show the whole report', async () => {
  const { place } = await select(traced('=FISCAL.FIGURE(B7&"收入")'));
  expect(place.textContent).toContain(TEXTS.untraced['only-in-excel']('指标'));
  expect(place.querySelector('[data-start]')).toBeNull();
});

test('leads on into the text of the report, at the figure', async () => {
  const pane = await select(RATIO);
  await pane.press(TEXTS.inReport);
  expect(pane.place.querySelector('[data-start][tabindex="0"]')?.textContent).toBe('21.9亿元');
});

describe.each(LANGUAGES)('accessibility of a formula’s card in %s', (language) => {
  test.each([
    ['a figure', traced('=FISCAL.FIGURE("gdp")')],
    ['a ratio', RATIO],
    ['a criterion of HEALTH', traced('=FISCAL.HEALTH()', 0, { row: 4, column: 2 })],
    ['what is not walked back', traced('=FISCAL.NOSUCH(1)+FISCAL.FIGURE("gpd")')],
  ])('of %s has no violation and no unnamed control', async (_, trace) => {
    const pane = await select(trace, language);
    const { violations } = await axe.run(pane.place, {
      rules: { 'color-contrast': { enabled: false }, 'label-content-name-mismatch': { enabled: false } },
    });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    expect(controls(pane.place).map(nameOf)).not.toContain('');
    expect(pane.place.textContent).not.toMatch(/undefined|\[object|NaN/);
  });
});
