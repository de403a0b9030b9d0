import { averageGrowthRule } from '../../../../src/core/audit/rules/average-growth';
import { doublingClaimRule } from '../../../../src/core/audit/rules/doubling-claim';
import { growthBetweenLevelsRule } from '../../../../src/core/audit/rules/growth-between-levels';
import { pathToGoalRule } from '../../../../src/core/audit/rules/path-to-goal';
import { planBehindCompletionRule } from '../../../../src/core/audit/rules/plan-behind-completion';
import { restOfWholeRule } from '../../../../src/core/audit/rules/rest-of-whole';
import { stockGoalAndFlowRule } from '../../../../src/core/audit/rules/stock-goal-and-flow';
import { targetImpliesGrowthRule } from '../../../../src/core/audit/rules/target-implies-growth';
import { targetLevelRule } from '../../../../src/core/audit/rules/target-level';
import type { Observation } from '../../../../src/core/reading/observation';
import { evidence, findings, result, statement, target, verdicts } from '../small-evidence';

const gdp = result('gdp', '2021', 'level', '306.2亿元');

describe('a target level and the last level grown by the target growth', () => {
  const growth = target('gdp', '2022', 'growth', '10%');
  const level = (printed: string): Observation => target('gdp', '2022', 'level', printed);

  test.each([
    ['a floor below the product agrees', '超335亿元', 'agrees'],
    ['the product itself agrees', '336.8亿元', 'agrees'],
    ['a floor above it strains, growth being real by custom', '超340亿元', 'strains'],
    ['a level below it strains', '330亿元', 'strains'],
  ])('%s', (_, printed, verdict) => {
    expect(verdicts(targetLevelRule, [gdp, growth, level(printed)])).toEqual([verdict]);
  });

  test('contradict where growth is nominal', () => {
    const figures = [
      result('general-budget-revenue', '2021', 'level', '21.9亿元'),
      target('general-budget-revenue', '2022', 'growth', '9%'),
      target('general-budget-revenue', '2022', 'level', '25亿元'),
    ];
    expect(verdicts(targetLevelRule, figures)).toEqual(['contradicts']);
  });

  test('are no finding for different years or areas', () => {
    expect(verdicts(targetLevelRule, [gdp, growth, target('gdp', '2023', 'level', '340亿元')])).toEqual([]);
    expect(verdicts(targetLevelRule, [gdp, { ...growth, area: '园' }, level('340亿元')])).toEqual([]);
  });
});

describe('the path to a later goal', () => {
  const goal = target('gdp', '2025', 'level', '540亿元');

  test('strains where the later years must run faster than the first', () => {
    const [found] = findings(pathToGoalRule, [gdp, target('gdp', '2022', 'growth', '10%'), goal]);
    expect(found).toMatchObject({ verdict: 'strains', years: 3 });
    expect(found?.amounts.required?.value).toBeCloseTo(0.1524, 4);
    expect(found?.amounts.expected?.value).toBeCloseTo((540 / 336.82) ** (1 / 3) - 1, 9);
    expect(found?.amounts.gap?.value).toBeCloseTo(((540 / 336.82) ** (1 / 3) - 1.1) * 100, 9);
  });

  test('agrees where the first year does its part', () => {
    expect(verdicts(pathToGoalRule, [gdp, target('gdp', '2022', 'growth', '15%'), goal])).toEqual(['agrees']);
  });

  test('takes floors at their face, and says that the result is one', () => {
    const firms = [
      result('high-tech-enterprises', '2021', 'level', '580家'),
      target('high-tech-enterprises', '2022', 'level', '620家'),
      target('high-tech-enterprises', '2025', 'level', '超1000家'),
    ];
    expect(findings(pathToGoalRule, firms)).toMatchObject([
      { verdict: 'strains', amounts: { expected: { bound: 'more-than' }, gap: { bound: 'more-than' } } },
    ]);
  });

  test('starts from the target growth and, where the report aims at a level too, from that', () => {
    const figures = [
      gdp,
      target('gdp', '2022', 'growth', '10%'),
      target('gdp', '2022', 'level', '超335亿元'),
      goal,
    ];
    const [found] = findings(pathToGoalRule, figures);
    expect(found?.readings.nextLevel).toMatchObject({ value: '335' });
    expect(found?.amounts.fromLevel?.value).toBeCloseTo((540 / 335) ** (1 / 3) - 1, 9);
    expect(found?.amounts.fromLevel?.bound).toBe('less-than');
  });

  test('is derivable without a base', () => {
    const firms = [
      target('listed-companies', '2022', 'level', '20家'),
      target('listed-companies', '2025', 'level', '超30家'),
    ];
    expect(findings(pathToGoalRule, firms)).toMatchObject([
      { verdict: 'derivable', amounts: { expected: { bound: 'more-than' } } },
    ]);
  });

  test('from one floor to another is no growth that could be told', () => {
    const firms = [
      target('listed-companies', '2022', 'level', '超20家'),
      target('listed-companies', '2025', 'level', '超30家'),
    ];
    const [found] = findings(pathToGoalRule, firms);
    expect(found?.verdict).toBe('not-comparable');
    expect(found?.amounts.expected).toBeUndefined();
  });

  test('is no finding for next year’s target alone, nor in another unit', () => {
    expect(verdicts(pathToGoalRule, [gdp, target('gdp', '2022', 'level', '超335亿元')])).toEqual([]);
    expect(verdicts(pathToGoalRule, [target('gdp', '2022', 'level', '50亿美元'), goal])).toEqual([]);
  });
});

describe('what a part that outgrows its whole leaves for the rest', () => {
  const industry = result('industrial-value-added', '2021', 'level', '121亿元');
  const plan = (part: string, whole: string): readonly Observation[] => [
    gdp,
    industry,
    target('industrial-value-added', '2022', 'growth', part),
    target('gdp', '2022', 'growth', whole),
  ];

  test('strains where the rest would stand still, at most so under a floor', () => {
    const [found] = findings(restOfWholeRule, plan('25%以上', '10%'));
    expect(found).toMatchObject({ verdict: 'strains', amounts: { found: { bound: 'at-most' } } });
    expect(found?.amounts.found.value).toBeCloseTo((306.2 * 1.1 - 121 * 1.25) / 185.2 - 1, 9);
  });

  test('agrees where the rest grows too, and contradicts where nothing would be left of it', () => {
    expect(verdicts(restOfWholeRule, plan('12%', '10%'))).toEqual(['agrees']);
    expect(verdicts(restOfWholeRule, plan('200%', '10%'))).toEqual(['contradicts']);
  });

  test('of a year that has run counts back from its levels', () => {
    const results = [
      gdp,
      industry,
      result('industrial-value-added', '2021', 'growth', '20.9%'),
      result('gdp', '2021', 'growth', '9.7%'),
    ];
    const [found] = findings(restOfWholeRule, results);
    expect(found?.verdict).toBe('agrees');
    expect(found?.amounts.found.value).toBeCloseTo(185.2 / (306.2 / 1.097 - 121 / 1.209) - 1, 9);
  });

  test('is no finding where the part grows slower', () => {
    expect(verdicts(restOfWholeRule, plan('8%', '10%'))).toEqual([]);
  });
});

describe('a stated average growth', () => {
  const ends = [result('gdp', '2020', 'level', '280亿元'), target('gdp', '2025', 'level', '450.9亿元')];
  const average = (printed: string, more = {}): Observation =>
    target('gdp', '2021/2025', 'cagr', printed, { span: 'n-years', ...more });

  test('over five years starts from the year before the first', () => {
    expect(findings(averageGrowthRule, [...ends, average('10%')])).toMatchObject([
      { verdict: 'agrees', years: 5 },
    ]);
  });

  test('contradicts levels that grow otherwise, and strains where it is real', () => {
    expect(verdicts(averageGrowthRule, [...ends, average('8%')])).toEqual(['contradicts']);
    expect(verdicts(averageGrowthRule, [...ends, average('8%', { prices: 'real' })])).toEqual(['strains']);
  });

  test('is no finding without both ends', () => {
    expect(verdicts(averageGrowthRule, [average('10%'), ends[1] as Observation])).toEqual([]);
  });
});

describe('a growth between two years’ levels', () => {
  const year = (indicator: string, level: string, growth: string): readonly Observation[] => [
    result(indicator, '2021', 'level', level),
    result(indicator, '2021', 'growth', growth),
  ];
  const before = result('general-budget-revenue', '2020', 'level', '17.9亿元');

  test('agrees within the printed precision, also with the report before', () => {
    expect(
      verdicts(growthBetweenLevelsRule, [before, ...year('general-budget-revenue', '21.9亿元', '22.1%')]),
    ).toEqual(['agrees']);
    const alone = year('general-budget-revenue', '21.9亿元', '22.1%');
    expect(verdicts(growthBetweenLevelsRule, alone)).toEqual([]);
    expect(verdicts(growthBetweenLevelsRule, alone, { earlier: evidence([before]) })).toEqual(['agrees']);
  });

  test('contradicts where it is nominal, and is not comparable where it is real', () => {
    expect(
      verdicts(growthBetweenLevelsRule, [before, ...year('general-budget-revenue', '21.9亿元', '12.1%')]),
    ).toEqual(['contradicts']);
    const output = [result('gdp', '2020', 'level', '270亿元'), ...year('gdp', '306.2亿元', '9.7%')];
    expect(verdicts(growthBetweenLevelsRule, output)).toEqual(['not-comparable']);
    const investment = [
      result('fixed-asset-investment', '2020', 'level', '276亿元'),
      ...year('fixed-asset-investment', '276亿元', '10.5%'),
    ];
    expect(verdicts(growthBetweenLevelsRule, investment)).toEqual(['not-comparable']);
  });
});

describe('the growth that a target level implies', () => {
  const figures = [
    result('operating-revenue', '2021', 'level', '3450亿元'),
    result('operating-revenue', '2021', 'growth', '8%'),
    target('operating-revenue', '2022', 'level', '3800亿元'),
  ];

  test('is derivable where none is stated', () => {
    const [found] = findings(targetImpliesGrowthRule, figures);
    expect(found?.verdict).toBe('derivable');
    expect(found?.amounts.found.value).toBeCloseTo(3800 / 3450 - 1, 9);
  });

  test('is no finding where one is, or where last year’s is not', () => {
    expect(
      verdicts(targetImpliesGrowthRule, [...figures, target('operating-revenue', '2022', 'growth', '10%')]),
    ).toEqual([]);
    expect(verdicts(targetImpliesGrowthRule, [figures[0], figures[2]] as Observation[])).toEqual([]);
  });
});

describe('the plan behind a completion rate', () => {
  const outturn = result('key-project-investment', '2021', 'level', '204亿元');
  const completion = result('key-project-investment', '2021', 'completion', '123.4%');

  test('is outturn over completion', () => {
    const [found] = findings(planBehindCompletionRule, [outturn, completion]);
    expect(found?.verdict).toBe('derivable');
    expect(found?.amounts.expected.value).toBeCloseTo(165.32, 2);
  });

  test('agrees with the plan of the report before, or contradicts it', () => {
    const stated = (printed: string) => ({
      earlier: evidence([target('key-project-investment', '2021', 'level', printed)]),
    });
    expect(verdicts(planBehindCompletionRule, [outturn, completion], stated('165.3亿元'))).toEqual([
      'agrees',
    ]);
    expect(verdicts(planBehindCompletionRule, [outturn, completion], stated('170亿元'))).toEqual([
      'contradicts',
    ]);
  });

  test('stands beside a plan of the next year only where that comes near', () => {
    const next = (printed: string): Observation => target('industrial-investment', '2022', 'level', printed);
    const besides = [next('超166亿元'), next('超180亿元')].map(
      (plan) => findings(planBehindCompletionRule, [outturn, completion, plan])[0]?.readings.next,
    );
    expect(besides).toMatchObject([{ value: '166' }, undefined]);
  });
});

describe('a claim to double', () => {
  const claim = statement('gdp', '2025', 'multiple');
  const goal = (printed: string): Observation => target('gdp', '2025', 'level', printed);

  test.each([
    ['strains below two', '540亿元', 'strains'],
    ['is left open by a floor below two', '超540亿元', 'not-comparable'],
    ['agrees from two on', '620亿元', 'agrees'],
  ])('%s', (_, printed, verdict) => {
    expect(verdicts(doublingClaimRule, [gdp, goal(printed)], { statements: [claim] })).toEqual([verdict]);
  });

  test('is held against the year before as well, which growth implies', () => {
    const figures = [gdp, result('gdp', '2021', 'growth', '9.7%'), goal('540亿元')];
    const [found] = findings(doublingClaimRule, figures, { statements: [claim] });
    expect(found?.amounts.found?.value).toBeCloseTo(1.7636, 4);
    expect(found?.amounts.earlierLevel?.value).toBeCloseTo(306.2 / 1.097, 9);
    expect(found?.amounts.foundEarlier?.value).toBeCloseTo(1.9346, 4);
    expect(
      findings(doublingClaimRule, [gdp, goal('540亿元')], { statements: [claim] })[0]?.amounts,
    ).not.toHaveProperty('foundEarlier');
  });

  test('takes the year before as the report before states it, where that is at hand', () => {
    const figures = [gdp, result('gdp', '2021', 'growth', '9.7%'), goal('540亿元')];
    const before = result('gdp', '2020', 'level', '270亿元');
    expect(
      findings(doublingClaimRule, figures, { statements: [claim], earlier: evidence([before]) }),
    ).toMatchObject([{ readings: { earlier: before }, amounts: { foundEarlier: { value: 2 } } }]);
  });

  test('without base or goal is told once for all', () => {
    const claims = [claim, statement('listed-companies', '2025', 'multiple')];
    expect(findings(doublingClaimRule, [], { statements: claims })).toMatchObject([
      { verdict: 'not-comparable', readings: { claims } },
    ]);
    expect(verdicts(doublingClaimRule, [gdp, goal('540亿元')])).toEqual([]);
  });
});

describe('a goal for a total and its yearly additions', () => {
  const figures = [
    target('new-city-level-talent', '2022', 'level', '120人'),
    target('city-level-talent', '2025', 'level', '超1200人'),
  ];

  test('give the total that must stand already', () => {
    expect(findings(stockGoalAndFlowRule, figures)).toMatchObject([
      { verdict: 'derivable', years: 4, amounts: { expected: { value: 720, bound: 'more-than' } } },
    ]);
  });

  test.each([
    ['600人', 'strains'],
    ['800人', 'agrees'],
  ])('with %s to begin with: %s', (printed, verdict) => {
    expect(
      verdicts(stockGoalAndFlowRule, [...figures, result('city-level-talent', '2021', 'level', printed)]),
    ).toEqual([verdict]);
  });

  test('are no finding for a gross flow', () => {
    const firms = [
      target('high-tech-enterprises-recognised', '2022', 'level', '212家'),
      target('high-tech-enterprises', '2025', 'level', '超1000家'),
    ];
    expect(verdicts(stockGoalAndFlowRule, firms)).toEqual([]);
  });
});
