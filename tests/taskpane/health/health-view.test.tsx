/** @jest-environment jsdom */
import axe from 'axe-core';
import { CRITERION_IDS } from '../../../src/core/health/criterion';
import { LANGUAGES } from '../../../src/core/language';
import { missing } from '../../../src/core/missing';
import { zhuhai } from '../../sheets/plan/plan-cells';
import { TABLES } from '../../../src/sheets/tables/catalogue';
import { openPane, type OpenPane } from '../open-pane';

jest.setTimeout(60_000);

const REPORT = 'zhuhai-hitech-2022';

async function openHealth(language: 'zh-CN' | 'en-US' = 'zh-CN') {
  const pane = await openPane({ language, data: zhuhai() });
  await pane.openTab('health');
  await loaded(pane);
  return pane;
}

/** The tab loads when it is first opened. */
async function loaded({ place, tell }: OpenPane): Promise<void> {
  while (!place.querySelector('details')) await tell({ kind: 'tab-opened', tab: 'health' });
}

/** What a criterion's disclosure says, by the criterion's name. */
function criterion(place: HTMLElement, name: string): Element {
  const details = [...place.querySelectorAll('li details')].find(
    (candidate) => candidate.querySelector('summary span')?.textContent === name,
  );
  if (details === undefined) throw new Error(`no criterion ${name}`);
  return details;
}

describe('the tab on fiscal health', () => {
  test('answers the question with what could be judged and what could not, and without a total', async () => {
    const { place } = await openHealth();
    expect(place.textContent).toContain('财政健康度如何');
    expect(place.textContent).toContain(`${CRITERION_IDS.length}项指标中可计算11项`);
    expect(place.textContent).toContain('不设总分，不评等级');
  });

  test('opens a criterion to its formula, figures, interval, line and remarks', async () => {
    const { place } = await openHealth();
    const details = criterion(place, '财政自给率');
    expect(details.querySelector('summary')?.textContent).toContain('58.9%');
    expect(details.textContent).toContain('一般公共预算收入 ÷ 一般公共预算支出');
    expect(details.textContent).toContain('58.73%至59.10%');
    expect(details.textContent).toContain('未见官方的及格线');
    const quotes = [...details.querySelectorAll('q')].map(({ textContent }) => textContent);
    expect(quotes).toContain('一般公共预算收入21.9亿元、增长22.1%');
  });

  test('a figure leads to its card', async () => {
    const { place, press } = await openHealth('en-US');
    await press('Show where “Livelihood expenditure” comes from');
    expect(place.querySelector('[role=tab][aria-selected=true]')?.textContent).toContain('Report');
    expect(place.textContent).toContain('29.96亿元');
  });

  test('a framework without any value takes one line, in English too', async () => {
    const { place } = await openHealth('en-US');
    expect(place.textContent).toContain(
      'needs: Treasury cash at month-end; Average monthly treasury outflow. With them: Treasury cover',
    );
    expect(() => criterion(place, 'Treasury cover')).toThrow('no criterion');
  });

  test('takes what the user has filled in, and says what it cannot use', async () => {
    const { place, tell } = await openHealth();
    const inputs = {
      given: [{ input: 'debt-balance', value: '45.7', unit: '亿元' }],
      settings: {},
      problems: new Map([['population', missing('not-a-number', { argument: 'value', value: '很多' })]]),
    } as const;
    await tell({ kind: 'tables-read', refreshes: [], findings: [], inputs: new Map([[REPORT, inputs]]) });
    expect(place.textContent).toContain('已采用您在区域信用底稿中填写的：政府债务余额');
    expect(criterion(place, '负债率').querySelector('summary')?.textContent).toContain('14.9%');
    expect(criterion(place, '负债率').textContent).toContain('用户填写');
    expect(place.textContent).toContain('人口：“数值”不是数值（“很多”）');
  });

  test('reads the workbook when it is opened, and inserts scorecard and memo', async () => {
    const asked: string[] = [];
    const pane = await openPane({
      data: zhuhai(),
      language: 'en-US',
      tables: TABLES,
      workbook: {
        review: () => {
          asked.push('review');
          return Promise.resolve({ refreshes: [], findings: [] });
        },
        insert: (requests) => {
          asked.push(`insert ${requests.map(({ plan }) => plan).join(' ')}`);
          return Promise.resolve({ kind: 'inserted', tables: [] });
        },
      },
    });
    await pane.openTab('health');
    await loaded(pane);
    await pane.press('Insert tables');
    expect(asked).toEqual(['review', 'insert scorecard credit-memo']);
  });

  test.each(LANGUAGES)('has no barrier that axe knows of, in %s', async (language) => {
    const { place } = await openHealth(language);
    const { violations } = await axe.run(place, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
});
