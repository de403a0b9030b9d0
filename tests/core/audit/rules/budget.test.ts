import { budgetAccountRule } from '../../../../src/core/audit/rules/budget-account';
import { equalAmountsRule } from '../../../../src/core/audit/rules/equal-amounts';
import { quotaAndRevenueRule } from '../../../../src/core/audit/rules/quota-and-revenue';
import { revenueAndOutputRule } from '../../../../src/core/audit/rules/revenue-and-output';
import { targetShiftRule } from '../../../../src/core/audit/rules/target-shift';
import type { Observation } from '../../../../src/core/reading/observation';
import { PROMISES } from '../../../../src/core/audit/outlays';
import { MONEY_NATURES, type PublicMoney } from '../../../../src/core/reading/public-money';
import { findings, result, target, verdicts } from '../small-evidence';

const livelihood = result('livelihood-expenditure', '2021', 'level', '29.96亿元', {
  money: { nature: 'spent', payer: '一般公共预算' },
});
const share = result('livelihood-expenditure', '2021', 'share', '80.6%', {
  of: 'general-budget-expenditure',
});

function outlay(printed: string, money: PublicMoney, more: Partial<Observation> = {}): Observation {
  return result('enterprise-support-paid', '2021', 'level', printed, { money, ...more });
}

describe('an outlay and what the budget leaves after livelihood spending', () => {
  test('strains where it is larger than that, the interval of which is tight', () => {
    const [found] = findings(budgetAccountRule, [livelihood, share, outlay('7.79亿元', { nature: 'paid' })]);
    expect(found).toMatchObject({ verdict: 'strains', years: 1 });
    expect(found?.amounts.expected.value).toBeCloseTo(7.211, 3);
    expect(found?.amounts.expected.interval.low).toBeCloseTo(7.187, 3);
    expect(found?.amounts.expected.interval.high).toBeCloseTo(7.2355, 3);
  });

  test('tells by how much, as far as the printed digits make sure of it', () => {
    const [found] = findings(budgetAccountRule, [livelihood, share, outlay('7.79亿元', { nature: 'paid' })]);
    expect(found?.payment).toBe('stated');
    expect(found?.amounts.over?.value).toBeCloseTo(0.579, 3);
    expect(found?.amounts.over?.interval.low).toBeCloseTo(0.5495, 3);
    expect(found?.amounts.over?.interval.high).toBeCloseTo(0.608, 3);
  });

  test.each(MONEY_NATURES.filter((nature) => PROMISES.has(nature)))(
    'is held against it “if paid” where it was %s, which does not say that it was',
    (nature) => {
      expect(findings(budgetAccountRule, [livelihood, share, outlay('9亿元', { nature })])).toMatchObject([
        { verdict: 'strains', payment: 'open' },
      ]);
    },
  );

  test('is taken by the year where it runs over several', () => {
    const over = { span: 'n-years', status: 'target' } as const;
    const two = (printed: string): Observation =>
      outlay(printed, { nature: 'spent' }, { ...over, period: '2022/2023' });
    expect(findings(budgetAccountRule, [livelihood, share, two('30亿元')])).toMatchObject([
      { years: 2, amounts: { found: { value: 15 } } },
    ]);
    expect(verdicts(budgetAccountRule, [livelihood, share, two('14亿元')])).toEqual([]);
  });

  test('is taken from stated expenditure where there is one', () => {
    const whole = result('general-budget-expenditure', '2021', 'level', '40亿元');
    expect(
      verdicts(budgetAccountRule, [livelihood, share, whole, outlay('9亿元', { nature: 'paid' })]),
    ).toEqual([]);
    expect(
      verdicts(budgetAccountRule, [livelihood, share, whole, outlay('12亿元', { nature: 'paid' })]),
    ).toEqual(['strains']);
  });

  test.each([
    ['it is within what is left', outlay('7.23亿元', { nature: 'paid' })],
    ['another pays', outlay('9亿元', { nature: 'invested', payer: '产投基金' })],
    ['it is a credit line', outlay('15.78亿元', { nature: 'credit' })],
    ['it is audited, not spent', outlay('18.6亿元', { nature: 'audited' })],
    ['it is another area’s', outlay('9亿元', { nature: 'paid' }, { area: '园' })],
    ['it is another year’s', outlay('9亿元', { nature: 'paid' }, { period: '2019' })],
  ])('is no finding where %s', (_, other) => {
    expect(verdicts(budgetAccountRule, [livelihood, share, other])).toEqual([]);
  });
});

describe('a bond quota beside revenue', () => {
  const quota = target('bond-quota', '2022', 'level', '30亿元', { money: { nature: 'quota' } });

  test('is measured by the last revenue that is stated', () => {
    const revenues = [
      result('general-budget-revenue', '2020', 'level', '17.9亿元'),
      result('general-budget-revenue', '2021', 'level', '21.9亿元'),
    ];
    const [found] = findings(quotaAndRevenueRule, [...revenues, quota]);
    expect(found?.verdict).toBe('derivable');
    expect(found?.amounts.found.value).toBeCloseTo(30 / 21.9, 9);
  });

  test('is no finding without a revenue, or with a target for it alone', () => {
    expect(verdicts(quotaAndRevenueRule, [quota])).toEqual([]);
    expect(
      verdicts(quotaAndRevenueRule, [quota, target('general-budget-revenue', '2022', 'level', '24亿元')]),
    ).toEqual([]);
  });
});

describe('revenue and output in the targets', () => {
  const revenue = (printed: string): Observation =>
    target('general-budget-revenue', '2022', 'growth', printed);
  const output = target('gdp', '2022', 'growth', '10%');

  test.each([
    ['slower, which is prudence', '9%', -1],
    ['as fast', '10%', 0],
    ['faster', '12%', 2],
  ])('%s: a distance to derive, and nothing to explain', (_, printed, points) => {
    const [found] = findings(revenueAndOutputRule, [revenue(printed), output]);
    expect(found?.verdict).toBe('derivable');
    expect(found?.amounts.found.value).toBeCloseTo(points, 9);
  });

  test('need both targets, of one area and year', () => {
    expect(verdicts(revenueAndOutputRule, [revenue('9%')])).toEqual([]);
    expect(verdicts(revenueAndOutputRule, [revenue('9%'), { ...output, area: '园' }])).toEqual([]);
    expect(verdicts(revenueAndOutputRule, [revenue('9%'), { ...output, period: '2023' }])).toEqual([]);
    expect(
      verdicts(revenueAndOutputRule, [result('general-budget-revenue', '2022', 'growth', '9%'), output]),
    ).toEqual([]);
  });
});

describe('a target growth beside the last growth', () => {
  const last = result('general-budget-revenue', '2021', 'growth', '22.1%');
  const next = (printed: string): Observation => target('general-budget-revenue', '2022', 'growth', printed);

  test('is told from five points on, and never as a miss', () => {
    const [found] = findings(targetShiftRule, [last, next('9%')]);
    expect(found?.verdict).toBe('not-comparable');
    expect(found?.amounts.found.value).toBeCloseTo(-13.1, 9);
    expect(verdicts(targetShiftRule, [last, next('18%')])).toEqual([]);
  });

  test('is no finding for a floor far below, nor across years', () => {
    expect(verdicts(targetShiftRule, [last, next('9%以上')])).toEqual([]);
    expect(
      verdicts(targetShiftRule, [last, target('general-budget-revenue', '2025', 'growth', '9%')]),
    ).toEqual([]);
  });
});

describe('equal amounts under different names', () => {
  const money = (indicator: string, printed: string, nature: PublicMoney['nature'], more = {}): Observation =>
    target(indicator, '2022', 'level', printed, { money: { nature }, ...more });
  const kinships = (...figures: readonly Observation[]): readonly string[] =>
    findings(equalAmountsRule, figures).map(
      ({ kinship, isCoincidence }) => `${kinship}${isCoincidence ? ', chance' : ''}`,
    );

  test('of one nature may be the same money', () => {
    const [one, other] = [
      money('new-fund-size', '6亿元', 'fund-size'),
      money('new-self-managed-fund-size', '60000万元', 'fund-size'),
    ];
    expect(kinships(one, other)).toEqual(['same-nature']);
  });

  test('may be a source and its use, also where the use runs on for years', () => {
    const use = money('talent-funding', '30亿元', 'spent', { period: '2022/2023', span: 'n-years' });
    expect(kinships(use, money('bond-quota', '30亿元', 'quota'))).toEqual(['source-and-use']);
  });

  test('are chance where nothing joins them', () => {
    expect(
      kinships(money('talent-funding', '3亿元', 'spent'), money('fund-investment', '3亿元', 'invested')),
    ).toEqual(['none, chance']);
  });

  test.each([
    ['are nearly equal', money('talent-funding', '3亿元', 'spent'), money('bond-quota', '3.1亿元', 'quota')],
    [
      'are of different years',
      money('talent-funding', '3亿元', 'spent'),
      money('bond-quota', '3亿元', 'quota', { period: '2023' }),
    ],
    [
      'are one figure said twice',
      money('bond-quota', '3亿元', 'quota'),
      money('bond-quota', '3亿元', 'quota', { id: 'again' }),
    ],
  ])('are no finding where they %s', (_, one, other) => {
    expect(kinships(one, other)).toEqual([]);
  });
});
