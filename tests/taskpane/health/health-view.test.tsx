/** @jest-environment jsdom */
import axe from 'axe-core';
import { CRITERION_IDS } from '../../../src/core/health/criterion';
import { LANGUAGES } from '../../../src/core/language';
import { missing } from '../../../src/core/missing';
import { zhuhai } from '../../sheets/plan/plan-cells';
import { TABLES } from '../../../src/sheets/tables/catalogue';
import type { PaneActions } from '../../../src/taskpane/pane-actions';
import { openPane, type OpenPane } from '../open-pane';

jest.setTimeout(60_000);

const REPORT = 'zhuhai-hitech-2022';

async function openHealth(language: 'zh-CN' | 'en-US' = 'zh-CN', workbook?: Partial<PaneActions>) {
  const pane = await openPane({ language, data: zhuhai(), tables: TABLES, ...(workbook && { workbook }) });
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
    (candidate) => candidate.querySelector('summary span span')?.textContent === name,
  );
  if (details === undefined) throw new Error(`no criterion ${name}`);
  return details;
}

/** The figures to ask for, each with what it says. */
function asked(place: HTMLElement): readonly string[] {
  const list = [...place.querySelectorAll('section')].at(-1);
  return [...(list?.querySelectorAll('li') ?? [])].map(({ textContent }) => textContent);
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
    await press('Show where “Livelihood expenditure RMB 2.996 bn (report, 2021)” comes from');
    expect(place.querySelector('[role=tab][aria-selected=true]')?.textContent).toContain('Report');
    expect(place.textContent).toContain('29.96亿元');
  });

  test('what was judged comes first, with its line and the source of it', async () => {
    const { place, tell } = await openHealth('en-US');
    expect(place.querySelector('h3')?.textContent).toBe('Budgetary balance');
    const inputs = {
      given: [
        { input: 'debt-balance', value: '45.0', unit: '亿元' },
        { input: 'fiscal-resources', value: '60.0', unit: '亿元' },
      ],
      settings: {},
      problems: new Map(),
    } as const;
    await tell({ kind: 'tables-read', refreshes: [], findings: [], inputs: new Map([[REPORT, inputs]]) });
    const [first] = [...place.querySelectorAll('li details')];
    const headings = [...place.querySelectorAll('h3')].map(({ textContent }) => textContent);
    expect(headings[0]).toBe('Read against a line (1)');
    expect(first?.querySelector('summary')?.textContent).toMatch(/^Debt ratio 75/);
    expect(first?.querySelector('summary')?.textContent).toContain('100%');
  });

  test('what is missing is one list, what most criteria wait for first, and each says what it would allow', async () => {
    const { place } = await openHealth('en-US');
    expect(asked(place)[0]).toMatch(/^Government debt outstanding/);
    expect(asked(place).find((line) => line.startsWith('Treasury cash at month-end'))).toContain(
      'For: Treasury cover',
    );
    expect(() => criterion(place, 'Treasury cover')).toThrow('no criterion');
  });

  test('figures that are typed go into the memo in one write, in the unit beside the field or the one typed', async () => {
    const written: unknown[] = [];
    const { place, find, write, press } = await openHealth('zh-CN', {
      fillMemo: (report, figures) => {
        written.push([report, ...figures]);
        return Promise.resolve({
          kind: 'memo-filled',
          worksheet: '区域信用底稿',
          filled: figures.size,
          left: [],
          refreshes: [],
          findings: [],
        });
      },
    });
    find('政府债务余额，亿元').focus();
    await write('457000万元');
    find('常住人口，万人').focus();
    await write('22.8');
    await press('写入底稿（2）');
    const [[report, ...figures] = []] = written as unknown[][];
    expect(report).toBe(REPORT);
    expect(figures).toEqual(
      expect.arrayContaining([
        ['debt-balance', { value: '457000', unit: '万元' }],
        ['population', { value: '22.8', unit: '万人' }],
      ]),
    );
    expect(place.textContent).toContain('已写入“区域信用底稿”中的区域信用底稿：2项。');
    expect((find('常住人口，万人') as HTMLInputElement).value).toBe('');
  });

  test('a text that is no figure is told beside its field, and nothing is written', async () => {
    const { place, find, write } = await openHealth('zh-CN', {});
    const field = find('常住人口，万人');
    field.focus();
    await write('很多');
    expect(place.querySelector('[aria-invalid=true]')).toBeNull();
    find('政府债务余额，亿元').focus();
    await write('3');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(find('写入底稿（1）').getAttribute('aria-disabled')).toBe('true');
  });

  test('a workbook without a memo gets one first', async () => {
    const asked: string[] = [];
    let hasMemo = false;
    const { find, write, press } = await openHealth('zh-CN', {
      insert: (requests) => {
        hasMemo = true;
        asked.push(`insert ${requests.map(({ plan }) => plan).join(' ')}`);
        return Promise.resolve({ kind: 'inserted', tables: [] });
      },
      fillMemo: (_, figures) => {
        asked.push(`fill ${figures.size}`);
        return Promise.resolve(
          hasMemo
            ? {
                kind: 'memo-filled',
                worksheet: 'Sheet2',
                filled: figures.size,
                left: [],
                refreshes: [],
                findings: [],
              }
            : { kind: 'memo-absent' },
        );
      },
    });
    find('常住人口，万人').focus();
    await write('22.8');
    await press('写入底稿（1）');
    expect(asked).toEqual(['fill 1', 'insert credit-memo', 'fill 1']);
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
