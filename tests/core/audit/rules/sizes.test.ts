import { averageProjectRule } from '../../../../src/core/audit/rules/average-project';
import { namedLivelihoodRule } from '../../../../src/core/audit/rules/named-livelihood';
import { outlayAndRevenueRule } from '../../../../src/core/audit/rules/outlay-and-revenue';
import { populationImpliedRule } from '../../../../src/core/audit/rules/population-implied';
import type { Observation } from '../../../../src/core/reading/observation';
import { findings, labelled, result, target, verdicts } from '../small-evidence';

describe('an outlay that a budget is said to pay, and the revenue of its year', () => {
  const revenue = [
    result('general-budget-revenue', '2021', 'level', '21.9亿元'),
    target('general-budget-revenue', '2022', 'growth', '9%'),
  ];
  const talent = target('talent-funding', '2022', 'level', '3亿元以上', {
    money: { nature: 'spent', payer: '区财政' },
    span: 'per-year',
  });

  test('give the share that is spoken for, at least so of a floor', () => {
    const [found] = findings(outlayAndRevenueRule, [...revenue, talent]);
    expect(found).toMatchObject({ verdict: 'derivable', amounts: { found: { bound: 'at-least' } } });
    expect(found?.amounts.revenue.value).toBeCloseTo(23.871, 9);
    expect(found?.amounts.found.value).toBeCloseTo(3 / 23.871, 9);
  });

  test('are taken together where the sentence of one names no area, and not where both name another', () => {
    expect(
      verdicts(outlayAndRevenueRule, [...revenue, { ...talent, area: '园', areaBasis: 'inferred' }]),
    ).toEqual(['derivable']);
    expect(verdicts(outlayAndRevenueRule, [...revenue, { ...talent, area: '园' }])).toEqual([]);
  });

  test.each([
    ['paid by nobody that is named', { money: { nature: 'spent' } }],
    ['a fund’s size', { money: { nature: 'fund-size', payer: '区财政' } }],
    ['of another year', { period: '2023' }],
    ['a result', { status: 'actual' }],
  ] as const)('is no finding: %s', (_, more) => {
    expect(verdicts(outlayAndRevenueRule, [...revenue, { ...talent, ...more }])).toEqual([]);
  });

  test('need a target growth of revenue', () => {
    expect(verdicts(outlayAndRevenueRule, [revenue[0] as Observation, talent])).toEqual([]);
  });
});

describe('the livelihood outlays that a report names', () => {
  const livelihood = result('livelihood-expenditure', '2021', 'level', '29.96亿元', {
    money: { nature: 'spent', payer: '一般公共预算' },
  });
  const named = (label: string, printed: string, more: Partial<Observation> = {}): Observation =>
    labelled(result('gdp', '2021', 'level', printed, { money: { nature: 'spent' }, label }), label, {
      topic: 'livelihood',
      ...more,
    });

  test('are a share of livelihood expenditure, whatever unit they are printed in', () => {
    const [found] = findings(namedLivelihoodRule, [
      livelihood,
      named('微实事', '1551万元'),
      named('微改造', '0.65亿元'),
    ]);
    expect(found?.verdict).toBe('derivable');
    expect(found?.amounts.total.value).toBeCloseTo(0.8051, 9);
    expect(found?.amounts.found.value).toBeCloseTo(0.8051 / 29.96, 9);
  });

  test.each([
    ['of another topic', { topic: 'parks' }],
    ['of another area', { area: '园' }],
    ['planned', { status: 'target' }],
    ['agreed only', { money: { nature: 'quota' } }],
    ['no money of a government', { money: undefined }],
  ] as const)('leave out what is %s', (_, more) => {
    const figure = { ...named('微实事', '1551万元'), ...more } as Observation;
    expect(verdicts(namedLivelihoodRule, [livelihood, figure])).toEqual([]);
  });
});

describe('investment in key projects by project', () => {
  const of = (printed: string, label: string, start: number, more: Partial<Observation> = {}): Observation =>
    labelled(result('gdp', '2021', 'level', printed, { label }), label, {
      topic: 'projects-and-investment',
      figure: { start, end: start + 2 },
      source: { start: 100, end: 200 },
      ...more,
    });
  const invested = result('key-project-investment', '2021', 'level', '204亿元', {
    source: { start: 100, end: 200 },
    figure: { start: 150, end: 155 },
  });
  const plan = (printed: string, label: string, start: number): Observation =>
    of(printed, label, start, {
      period: '2022',
      status: 'target',
      source: { start: 300, end: 400 },
      id: `${label}.2022`,
    });

  test('is told of both years, and of all counts where the sentence leaves open which', () => {
    const [found] = findings(averageProjectRule, [
      of('89个', '省市重点项目', 110),
      invested,
      plan('18个', '开工', 310),
      plan('14个', '投产', 320),
      plan('44个', '在建', 330),
      plan('超166亿元', '年内投资', 340),
    ]);
    expect(found?.verdict).toBe('derivable');
    expect(found?.amounts.last.value).toBeCloseTo(204 / 89, 9);
    expect(found?.amounts.lastOfAll).toBeUndefined();
    expect(found?.amounts.next).toMatchObject({ value: 166 / 44, bound: 'more-than' });
    expect(found?.amounts.nextOfAll).toMatchObject({ value: 166 / 76, bound: 'more-than' });
  });

  test('is told of one year where the plan counts no projects', () => {
    const figures = [of('89个', '省市重点项目', 110), invested, plan('超166亿元', '年内投资', 340)];
    expect(findings(averageProjectRule, figures)[0]?.amounts.next).toBeUndefined();
  });

  test('is no finding without a count in its sentence before it', () => {
    expect(verdicts(averageProjectRule, [invested])).toEqual([]);
    expect(verdicts(averageProjectRule, [invested, of('89个', '省市重点项目', 160)])).toEqual([]);
    expect(
      verdicts(averageProjectRule, [invested, of('89个', '项目', 110, { source: { start: 90, end: 200 } })]),
    ).toEqual([]);
  });
});

describe('the population behind an average', () => {
  const inventions = result('invention-patents', '2021', 'level', '3671件', { span: 'point' });
  const average = target('inventions-per-ten-thousand', '2022', 'level', '173件以上', { span: 'point' });

  test('is at most what the last total comes to, for a floor per head', () => {
    expect(findings(populationImpliedRule, [inventions, average])).toMatchObject([
      { verdict: 'derivable', amounts: { found: { value: 21.2, unit: '万人', bound: 'at-most' } } },
    ]);
  });

  test('of GDP per head is in persons too', () => {
    const [found] = findings(populationImpliedRule, [
      result('gdp', '2021', 'level', '306.2亿元'),
      result('gdp-per-capita', '2021', 'level', '120000元'),
    ]);
    expect(found?.amounts.found.value).toBe(25.5);
  });

  test('is no finding where the report states a population, or no total', () => {
    const population = result('population', '2021', 'level', '20万人', { span: 'point' });
    expect(verdicts(populationImpliedRule, [inventions, average, population])).toEqual([]);
    expect(verdicts(populationImpliedRule, [average])).toEqual([]);
    expect(verdicts(populationImpliedRule, [average, { ...inventions, area: '园' }])).toEqual([]);
  });
});

test('an average in a foreign currency implies no population of a total in yuan', () => {
  const gdp = result('gdp', '2021', 'level', '5.53万亿元');
  const averages = ['8.4万元', '1.19万美元'].map((printed) =>
    result('gdp-per-capita', '2021', 'level', printed),
  );
  expect(averages.map((average) => verdicts(populationImpliedRule, [gdp, average]))).toEqual([
    ['derivable'],
    [],
  ]);
});
