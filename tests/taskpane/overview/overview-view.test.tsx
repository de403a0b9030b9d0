/** @jest-environment jsdom */
import axe from 'axe-core';
import { LANGUAGES, type Language } from '../../../src/core/language';
import { overviewTexts } from '../../../src/taskpane/overview/words';
import { zhuhai } from '../../sheets/plan/plan-cells';
import { nameOf, openPane, type OpenPane } from '../open-pane';

jest.setTimeout(60_000);

async function openOverview(language: Language = 'zh-CN', workbook = {}): Promise<OpenPane> {
  const pane = await openPane({ language, data: zhuhai(), tab: 'overview', workbook });
  while (!pane.place.querySelector('#pane-panel ul')) await pane.change(() => undefined);
  return pane;
}

describe('the overview', () => {
  test('shows the main results with growth and target, as many as fit, and says how many more there are', async () => {
    const { place } = await openOverview();
    const lines = [...place.querySelectorAll('#pane-panel li')].map((line) => line.textContent);
    expect(lines).toHaveLength(5);
    expect(lines.join()).toContain('地区生产总值306.2亿元+9.7%2022年目标：超过335亿元，力争+10%');
    expect(place.textContent).toMatch(/另有\d+项/u);
  });

  test('says in short what can be judged, what does not agree and what is missing, and leads there', async () => {
    const pane = await openOverview();
    const lines = [...pane.place.querySelectorAll<HTMLElement>('#pane-panel button')];
    const audit = lines.find((line) => line.textContent.startsWith('勾稽核查'));
    expect(audit?.textContent).toContain('待说明 9');
    expect(lines.find((line) => line.textContent.startsWith('还缺'))?.textContent).toMatch(/、.+等\d+项/u);
    await pane.change(() => audit?.click());
    expect(pane.place.querySelector('[role=tab][aria-selected=true]#pane-tab-audit')).not.toBeNull();
  });

  test('inserts the headline table, opens the text, and tries a formula', async () => {
    const asked: string[] = [];
    const pane = await openOverview('zh-CN', {
      insert: (requests: readonly { readonly plan: string }[]) => {
        asked.push(...requests.map(({ plan }) => plan));
        return Promise.resolve({ kind: 'inserted', tables: [] });
      },
    });
    const texts = overviewTexts('zh-CN');
    await pane.press(texts.insertHeadlines);
    expect(asked).toEqual(['headline-results']);
    await pane.press(texts.tryFormula);
    while (!pane.place.textContent.includes('SELFSUFFICIENCY')) await pane.change(() => undefined);
    expect(selectedTab(pane)).toBe('函数');
  });

  test('a figure leads to its card', async () => {
    const pane = await openOverview();
    await pane.press('地区生产总值');
    expect(selectedTab(pane)).toBe('原文');
  });

  test.each(LANGUAGES)('has no barrier that axe knows of, in %s', async (language) => {
    const { place } = await openOverview(language);
    const { violations } = await axe.run(place, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
});

function selectedTab({ place }: OpenPane): string | undefined {
  const tab = place.querySelector<HTMLElement>('#pane-place [role=tab][aria-selected=true]');
  return tab === null ? undefined : nameOf(tab);
}
