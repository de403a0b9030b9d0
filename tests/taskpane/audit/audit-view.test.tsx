/** @jest-environment jsdom */
import axe from 'axe-core';
import { LANGUAGES } from '../../../src/core/language';
import { TABLES } from '../../../src/sheets/tables/catalogue';
import { zhuhai } from '../../sheets/plan/plan-cells';
import { openPane, type OpenPane } from '../open-pane';

jest.setTimeout(60_000);

async function openAudit(language: 'zh-CN' | 'en-US' = 'zh-CN') {
  const pane = await openPane({ language, data: zhuhai() });
  await pane.openTab('audit');
  await loaded(pane);
  return pane;
}

/** The tab loads when it is first opened. */
async function loaded({ place, tell }: OpenPane): Promise<void> {
  while (!place.querySelector('details')) await tell({ kind: 'tab-opened', tab: 'audit' });
}

function finding(place: HTMLElement, matter: string): HTMLDetailsElement {
  const details = [...place.querySelectorAll('details')].find((candidate) =>
    candidate.querySelector('summary')?.textContent.includes(matter),
  );
  if (details === undefined) throw new Error(`no finding ${matter}`);
  return details;
}

describe('the tab on the audit', () => {
  test('puts first what needs explaining, with the two numbers in the line', async () => {
    const { place } = await openAudit();
    const matters = [...place.querySelectorAll('summary')].map(({ textContent }) => textContent);
    expect(matters[0]).toMatch(/^待说明支出事项与非民生支出：.*亿元 > 7\.21亿元$/);
    const verdicts = matters.map((matter) => /^(待说明|不可比|可推算)/.exec(matter)?.[0]);
    expect(verdicts.lastIndexOf('待说明')).toBeLessThan(verdicts.indexOf('可推算'));
  });

  test('each count shows the findings of its verdict alone, and pressed again all', async () => {
    const { place, find, press } = await openAudit();
    const counts = [...place.querySelectorAll('[role=group] button')].map(({ textContent }) => textContent);
    const [agrees = ''] = counts;
    expect(counts).toEqual([
      expect.stringMatching(/^相符 \d+$/),
      expect.stringMatching(/^待说明 \d+$/),
      expect.stringMatching(/^可推算 \d+$/),
      expect.stringMatching(/^不可比 \d+$/),
    ]);
    await press(agrees);
    expect(find(agrees).getAttribute('aria-pressed')).toBe('true');
    const shown = [...place.querySelectorAll('summary')].map(({ textContent }) => textContent);
    expect(shown.length).toBe(Number(agrees.slice(3)));
    expect(shown.every((matter) => matter.startsWith('相符'))).toBe(true);
    await press(agrees);
    expect(place.textContent).toContain('数据相互核对一致');
  });

  test('copies what is listed as text for a memo', async () => {
    const copied: string[] = [];
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: (text: string) => Promise.resolve(void copied.push(text)) },
    });
    const { press } = await openAudit();
    await press('复制文字');
    const [head, first] = copied[0]?.split('\n') ?? [];
    expect(head).toMatch(/：相符 \d+；待说明 \d+；可推算 \d+；不可比 \d+。$/);
    expect(first).toMatch(/^1\. 【待说明】支出事项与非民生支出：.*7\.21亿元/);
  });

  test('opens a finding to its sentence, the two numbers, and the sentences that it was read from', async () => {
    const { place } = await openAudit();
    const details = finding(place, '兑现奖补扶持资金');
    expect(details.textContent).toContain('7.21亿元（7.19—7.24亿元）');
    expect([...details.querySelectorAll('dt')].map(({ textContent }) => textContent)).toEqual([
      '参照值',
      '核对值',
      '所涉数据',
    ]);
    const quotes = [...details.querySelectorAll('q')].map(({ textContent }) => textContent);
    expect(quotes).toContain('民生支出29.96亿元,占一般公共预算支出80.6%。');
  });

  test('folds what agrees into a count that opens', async () => {
    const { place } = await openAudit('en-US');
    const folded = finding(place, 'Besides these');
    expect(folded.querySelectorAll('li details').length).toBeGreaterThan(5);
    expect(folded.textContent).toContain('Petitions settled (409) ÷ petitions received (449) is 91.1%');
    expect(finding(place, 'Claim to double').closest('details details')).toBeNull();
  });

  test('a figure leads to its card, and words in a figure’s place to theirs', async () => {
    const { place, press } = await openAudit('en-US');
    await press('Show where it stands: 2021 grants and support paid to enterprises RMB 779 mn');
    expect(place.querySelector('[role=tab][aria-selected=true]')?.textContent).toContain('Report');
    expect(place.textContent).toContain('7.79亿元');
  });

  test('inserts the cross-check as a table', async () => {
    const asked: string[] = [];
    const pane = await openPane({
      data: zhuhai(),
      language: 'en-US',
      tables: TABLES,
      workbook: {
        insert: (requests) => {
          asked.push(requests.map(({ plan }) => plan).join(' '));
          return Promise.resolve({ kind: 'inserted', tables: [] });
        },
      },
    });
    await pane.openTab('audit');
    await loaded(pane);
    await pane.press('Insert the cross-check');
    expect(asked).toEqual(['audit']);
  });

  test.each(LANGUAGES)('has no barrier that axe knows of, in %s', async (language) => {
    const { place } = await openAudit(language);
    const { violations } = await axe.run(place, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
});
