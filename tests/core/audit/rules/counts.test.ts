import { averageOfTotalRule } from '../../../../src/core/audit/rules/average-of-total';
import { countAndAmountRule } from '../../../../src/core/audit/rules/count-and-amount';
import { enumerationRule } from '../../../../src/core/audit/rules/enumeration';
import { listAndCountRule } from '../../../../src/core/audit/rules/list-and-count';
import { repeatedReportRule } from '../../../../src/core/audit/rules/repeated-report';
import { restatedRule } from '../../../../src/core/audit/rules/restated';
import type { Observation } from '../../../../src/core/reading/observation';
import { evidence, findings, labelled, result, target, verdicts } from '../small-evidence';

describe('an amount and its count, this year and next', () => {
  const together = (start: number) => ({ source: { start, end: start + 40 } });
  const last = [
    result('investment-projects-attracted', '2021', 'level', '82个', together(0)),
    result('investment-projects-attracted-value', '2021', 'level', '476亿元', together(0)),
  ];
  const next = (count: string, amount: string, start = 100): readonly Observation[] => [
    target('investment-projects-attracted', '2022', 'level', count, together(100)),
    target('investment-projects-attracted-value', '2022', 'level', amount, together(start)),
  ];

  test('strain where the average changes by a quarter or more', () => {
    const [found] = findings(countAndAmountRule, [...last, ...next('160个', '超480亿元')]);
    expect(found?.verdict).toBe('strains');
    expect(found?.amounts.found).toMatchObject({ value: 3, unit: '亿元', bound: 'more-than' });
    expect(found?.amounts.change.value).toBeCloseTo(3 / (476 / 82) - 1, 9);
  });

  test('agree where it does not', () => {
    expect(verdicts(countAndAmountRule, [...last, ...next('90个', '500亿元')])).toEqual(['agrees']);
  });

  test('are no pair in two sentences', () => {
    expect(verdicts(countAndAmountRule, [...last, ...next('160个', '超480亿元', 900)])).toEqual([]);
    expect(verdicts(countAndAmountRule, last)).toEqual([]);
  });
});

describe('an average per head', () => {
  const figures = (average: string, people = '30.5万人'): readonly Observation[] => [
    result('gdp-per-capita', '2021', 'level', average),
    result('gdp', '2021', 'level', '306.2亿元'),
    result('population', '2021', 'level', people),
  ];

  test.each([
    ['100393元', 'agrees'],
    ['10.04万元', 'agrees'],
    ['112000元', 'strains'],
  ])('%s: %s', (average, verdict) => {
    expect(verdicts(averageOfTotalRule, figures(average))).toEqual([verdict]);
  });

  test('per ten thousand people counts in ten thousands', () => {
    const inventions = [
      result('inventions-per-ten-thousand', '2021', 'level', '120.4件'),
      result('invention-patents', '2021', 'level', '3671件'),
      result('population', '2021', 'level', '30.5万人'),
    ];
    expect(verdicts(averageOfTotalRule, inventions)).toEqual(['agrees']);
  });

  test('is no finding without a population', () => {
    expect(verdicts(averageOfTotalRule, figures('100393元').slice(0, 2))).toEqual([]);
  });
});

describe('a count and the counts of its parts', () => {
  const sentence = { source: { start: 0, end: 50 } };
  const count = (label: string, printed: string, more = sentence): Observation =>
    labelled(result('x', '2021', 'level', printed), label, more);

  test('strain and never contradict where there are more parts than items', () => {
    const figures = [
      count('民生实事', '10项'),
      count('民生实事,已完成', '22项'),
      count('民生实事,正在推进', '5项'),
    ];
    expect(findings(listAndCountRule, figures)).toMatchObject([
      { verdict: 'strains', amounts: { found: { value: 27 } } },
    ]);
  });

  test('agree where they are as many, and are no finding where they are fewer', () => {
    const parts = [count('民生实事,已完成', '8项'), count('民生实事,正在推进', '2项')];
    expect(verdicts(listAndCountRule, [count('民生实事', '10项'), ...parts])).toEqual(['agrees']);
    expect(verdicts(listAndCountRule, [count('民生实事', '12项'), ...parts])).toEqual([]);
  });

  test('are no list in another unit or sentence, or with one part alone', () => {
    const total = count('民生实事', '10项');
    const part = count('民生实事,已完成', '22项');
    expect(verdicts(listAndCountRule, [total, part])).toEqual([]);
    expect(verdicts(listAndCountRule, [total, part, count('民生实事,投入', '5亿元')])).toEqual([]);
    expect(
      verdicts(listAndCountRule, [
        total,
        part,
        count('民生实事,推进', '5项', { source: { start: 90, end: 99 } }),
      ]),
    ).toEqual([]);
  });
});

describe('names listed before their count', () => {
  const counted = (text: string, figure: string): readonly string[] => {
    const start = text.indexOf(figure);
    const observation = labelled(result('x', '2021', 'level', figure), '企业', {
      source: { start: 0, end: text.length },
      figure: { start, end: start + figure.length },
    });
    return verdicts(enumerationRule, [observation], { text });
  };

  test.each([
    ['新增安联锐视、炬芯科技和新亚制程上市企业3家', '3家', ['agrees']],
    [
      '推进鸡山公交站、港湾大道(电信大厦)、山房路、金星路、金峰中路(金鼎广场)等5处水浸点整治',
      '5处',
      ['agrees'],
    ],
    ['推进鸡山、港湾、山房、金星、金峰、金鼎等5处', '5处', ['strains']],
    ['红花山森林公园、中山公园等7个公园完成', '7个', []],
    ['完成118个项目', '118个', []],
    ['兑现各类奖补、扶持资金2亿元', '2亿元', []],
    ['零院感事件、零感染病例0例', '0例', []],
  ])('%s', (text, figure, verdict) => {
    expect(counted(text, figure)).toEqual(verdict);
  });
});

describe('a quantity stated twice', () => {
  const first = target('high-tech-enterprises', '2022', 'level', '620家');
  const again = (printed: string, more: Partial<Observation> = {}): Observation =>
    target('high-tech-enterprises', '2022', 'level', printed, { id: 'again', ...more });

  test.each([
    ['620家', 'agrees'],
    ['600家以上', 'agrees'],
    ['640家', 'contradicts'],
    ['超640家', 'contradicts'],
  ])('first as 620家, then as %s: %s', (printed, verdict) => {
    expect(verdicts(restatedRule, [first, again(printed)])).toEqual([verdict]);
  });

  test('is another where area, period, basis, unit or stage differ', () => {
    for (const more of [
      { area: '园' },
      { period: '2023' },
      { basis: '含在建' },
      { unit: '类' },
      { status: 'actual' as const },
    ])
      expect(verdicts(restatedRule, [first, again('640家', more)])).toEqual([]);
  });
});

describe('a figure that two reports print alike', () => {
  const spent = (period: string, printed: string, more = {}): Observation =>
    result('livelihood-expenditure', period, 'level', printed, { label: '民生支出', ...more });
  const between = (earlier: Observation, later: Observation): readonly string[] =>
    verdicts(repeatedReportRule, [later], { earlier: evidence([earlier]) });

  test('for different years, word for word, strains', () => {
    expect(between(spent('2020', '29.96亿元'), spent('2021', '29.96亿元'))).toEqual(['strains']);
  });

  test.each([
    ['for the same year', spent('2021', '29.96亿元'), spent('2021', '29.96亿元')],
    ['with other digits', spent('2020', '29.95亿元'), spent('2021', '29.96亿元')],
    ['round by nature', spent('2020', '30亿元'), spent('2021', '30亿元')],
    ['under another name', spent('2020', '29.96亿元', { label: '民生类支出' }), spent('2021', '29.96亿元')],
    [
      'as a plan',
      { ...spent('2020', '29.96亿元'), status: 'target' } as Observation,
      spent('2021', '29.96亿元'),
    ],
  ])('is no finding %s', (_, earlier, later) => {
    expect(between(earlier, later)).toEqual([]);
  });

  test('is no finding without a report before', () => {
    expect(verdicts(repeatedReportRule, [spent('2021', '29.96亿元')])).toEqual([]);
  });
});
