import { CRITERION_IDS } from '../../../src/core/health/criterion';
import { DEFAULT_SETTINGS } from '../../../src/core/health/settings';
import { scorecardOf } from '../../../src/core/health/scorecard';
import { frameworksOf, summaryOf } from '../../../src/core/health/summary';
import type { GivenFigure } from '../../../src/core/health/given-figure';
import type { InputId } from '../../../src/core/health/health-input';
import type { Observation } from '../../../src/core/reading/observation';
import type { AdministrativeLevel } from '../../../src/core/reading/report';
import { isMissing } from '../../../src/core/missing';
import { cardOf, FIGURES, givenFigures, GOAL, observation, rowOf, YEAR } from './small-report';

const livelihood = observation({
  indicator: 'livelihood-expenditure',
  label: '民生支出',
  value: '29.96',
  unit: '亿元',
});
const livelihoodShare = observation({
  indicator: 'livelihood-expenditure',
  label: '民生支出',
  measure: 'share',
  of: 'general-budget-expenditure',
  value: '80.6',
  unit: '%',
});
const revenue = observation({ indicator: 'general-budget-revenue', value: '21.9', unit: '亿元' });

describe('a figure that nobody states', () => {
  test('is derived in the open: expenditure is 29.96 ÷ 80.6 %, with the interval of both', () => {
    const { expenditure } = cardOf([livelihood, livelihoodShare]).inputs;
    expect(expenditure.origin).toEqual({
      kind: 'derived',
      from: ['livelihood', 'livelihood-share'],
      lacks: [],
    });
    expect(expenditure.value).toMatchObject({ value: 29.96 / 0.806, bound: 'exact' });
    if (isMissing(expenditure.value)) throw new Error('no expenditure');
    expect(expenditure.value.interval.low).toBeCloseTo(29.955 / 0.8065, 10);
    expect(expenditure.value.interval.high).toBeCloseTo(29.965 / 0.8055, 10);
  });

  test('carries its interval into the ratio', () => {
    const { value } = rowOf(cardOf([revenue, livelihood, livelihoodShare]), 'self-sufficiency');
    if (isMissing(value)) throw new Error('no ratio');
    expect(value.interval.low).toBeCloseTo((21.85 * 0.8055) / 29.965, 10);
    expect(value.interval.high).toBeCloseTo((21.95 * 0.8065) / 29.955, 10);
  });

  test('is not derived where amount and share speak of two subjects', () => {
    const other = { ...livelihood, label: '投入' };
    expect(cardOf([other, livelihoodShare]).inputs.expenditure.value).toMatchObject({ kind: 'missing' });
    const elsewhere = { ...livelihood, area: '一区多园', areaBasis: 'inferred' as const };
    expect(cardOf([elsewhere, livelihoodShare]).inputs.expenditure.value).toMatchObject({ kind: 'missing' });
  });

  test('is left alone where it is stated', () => {
    const stated = observation({ indicator: 'general-budget-expenditure', value: '37.5', unit: '亿元' });
    const { expenditure } = cardOf([livelihood, livelihoodShare, stated]).inputs;
    expect(expenditure).toMatchObject({ origin: { kind: 'stated' }, value: { value: 37.5 } });
  });

  test('gives way to the user’s own, which the report’s never does', () => {
    const given = [
      { input: 'expenditure', value: '37.5', unit: '亿元' },
      { input: 'revenue', value: '99', unit: '亿元' },
    ] as const;
    const { inputs } = cardOf([revenue, livelihood, livelihoodShare], given);
    expect(inputs.expenditure).toMatchObject({ origin: { kind: 'given' }, value: { value: 37.5 } });
    expect(inputs.revenue).toMatchObject({ origin: { kind: 'stated' }, value: { value: 21.9 } });
  });
});

describe('fiscal resources', () => {
  const resourcesWithout = (...ids: readonly InputId[]) =>
    cardOf([GOAL], givenFigures(ids)).inputs['fiscal-resources'];

  test('add transfers and balances of all budgets, and take off what is remitted and handed to another budget', () => {
    expect(resourcesWithout()).toMatchObject({
      value: { value: 40 + 20 + 5 + 2 + 30 + 5 + 10 - 6 - 6, bound: 'exact' },
      origin: { kind: 'derived', lacks: [] },
    });
  });

  test('are a floor where what is missing would only add to them; what they divide is then a ceiling', () => {
    const card = cardOf([GOAL], givenFigures(['fund-revenue', 'state-capital-revenue']));
    expect(card.inputs['fiscal-resources']).toMatchObject({
      value: { value: 60, bound: 'at-least' },
      origin: { kind: 'derived', lacks: ['fund-revenue', 'state-capital-revenue'] },
    });
    const { value, remarks, verdict } = rowOf(card, 'debt-ratio');
    expect(value).toMatchObject({ value: 1.5, bound: 'at-most' });
    expect(remarks).toContainEqual({
      kind: 'sum-lacks-terms',
      input: 'fiscal-resources',
      lacks: ['fund-revenue', 'state-capital-revenue'],
      bound: 'at-least',
    });
    expect(verdict).toMatchObject({ kind: 'undecided' });
  });

  test('are a ceiling where what is missing would be taken off, and about right where there is some of each', () => {
    expect(resourcesWithout('remitted')).toMatchObject({ value: { value: 106, bound: 'at-most' } });
    expect(resourcesWithout('remitted', 'carried-over')).toMatchObject({
      value: { value: 101, bound: 'about' },
      origin: { lacks: ['carried-over', 'remitted'] },
    });
  });

  test('without transfers are none at all', () => {
    expect(cardOf([], givenFigures(['transfers'])).inputs['fiscal-resources'].value).toMatchObject({
      reason: 'not-reported',
    });
  });
});

describe('the report of the year before', () => {
  const growth = { indicator: 'general-budget-revenue', measure: 'growth', unit: '%' } as const;
  const earlier = [
    observation({ ...growth, value: '8', period: '2021', status: 'target', report: 'before' }),
    observation({ ...growth, value: '3.3', period: '2020', report: 'before' }),
    observation({ ...growth, value: '99', period: '2021', report: 'before' }),
    observation({ ...growth, value: '7', period: '2022', status: 'target', report: 'before' }),
  ];
  const own = observation({ ...growth, value: '22.1' });
  const card = (own: readonly Observation[], given: readonly GivenFigure[] = []) =>
    scorecardOf({ id: 'small', level: 'county' }, { observations: own, earlier, year: YEAR, given });

  test('gives this year’s target and last year’s growth, and is named for it', () => {
    const gap = rowOf(card([revenue, own]), 'revenue-growth-gap');
    expect(gap.value).toMatchObject({ bound: 'exact' });
    expect(isMissing(gap.value) || gap.value.value).toBeCloseTo(14.1, 10);
    expect(gap.remarks).toContainEqual({ kind: 'from-earlier-report', input: 'revenue-growth-target' });
    const average = rowOf(card([revenue, own]), 'average-revenue-growth').value;
    expect(isMissing(average) || average.value).toBeCloseTo(Math.sqrt(1.033 * 1.221) - 1, 10);
  });

  test('gives neither this year’s results nor next year’s targets', () => {
    const { inputs } = card([revenue]);
    expect(inputs['revenue-growth'].origin.kind).toBe('absent');
    expect(inputs['revenue-growth-next-target'].origin.kind).toBe('absent');
  });

  test('gives way to the report itself, and the user’s own gives way to it', () => {
    const restated = observation({ ...growth, value: '3.4', period: '2020' });
    expect(card([restated]).inputs['revenue-growth-before'].value).toMatchObject({ value: 0.034 });
    const given = [{ input: 'revenue-growth-before', value: '5', unit: '%' }] as const;
    expect(card([revenue], given).inputs['revenue-growth-before'].value).toMatchObject({ value: 0.033 });
  });
});

describe('areas and periods', () => {
  const gdp = (area: string, areaBasis: 'stated' | 'inferred') =>
    observation({ indicator: 'gdp', value: '306.2', unit: '亿元', area, areaBasis });

  test('a figure for another area that the report names is not taken', () => {
    const { value } = rowOf(cardOf([revenue, gdp('一区多园', 'stated')]), 'revenue-to-gdp');
    expect(value).toMatchObject({ reason: 'scope-mismatch', one: '全区', other: '一区多园' });
  });

  test('a figure whose area was only inferred is taken, and that is said', () => {
    const { value, remarks } = rowOf(cardOf([revenue, gdp('高新区', 'inferred')]), 'revenue-to-gdp');
    expect(value).toMatchObject({ value: 21.9 / 306.2 });
    expect(remarks).toContainEqual({ kind: 'area-assumed', inputs: ['gdp'], area: '高新区', of: '全区' });
  });

  test('a figure of another year, another basis or a target is not taken', () => {
    for (const wrong of [
      { ...gdp('全区', 'stated'), period: '2020' },
      { ...gdp('全区', 'stated'), basis: 'comparable' },
      { ...gdp('全区', 'stated'), status: 'target' as const },
    ])
      expect(rowOf(cardOf([revenue, wrong]), 'revenue-to-gdp').value).toMatchObject({
        reason: 'not-reported',
      });
  });

  test('the last of several goals counts, with the years to it', () => {
    const near = { ...GOAL, period: '2022', value: '420' };
    const { inputs } = cardOf([near, GOAL]);
    expect(inputs['gdp-goal'].value).toMatchObject({ value: 500 });
    expect(inputs['years-to-goal'].value).toMatchObject({ value: 4 });
  });
});

describe('bounds', () => {
  test('a ratio of two floors is about, never at least', () => {
    const floors = [
      { ...revenue, bound: 'more-than' as const },
      observation({ indicator: 'gdp', value: '306.2', unit: '亿元', bound: 'more-than' }),
    ];
    expect(rowOf(cardOf(floors), 'revenue-to-gdp').value).toMatchObject({ bound: 'about' });
  });

  test('revenue that is a floor makes the gap a ceiling', () => {
    const stated = observation({ indicator: 'general-budget-expenditure', value: '37.5', unit: '亿元' });
    const { value } = rowOf(cardOf([{ ...revenue, bound: 'more-than' }, stated]), 'own-revenue-gap');
    expect(value).toMatchObject({ bound: 'less-than' });
  });
});

describe('buoyancy', () => {
  const strong = { ...FIGURES, 'revenue-growth': '22.1', 'gdp-growth': '9.7' };
  const growths = {
    'revenue-growth': strong['revenue-growth'],
    'gdp-growth': strong['gdp-growth'],
  };

  test('above two asks for a low base, and is read against no line', () => {
    const { remarks, verdict } = rowOf(
      cardOf([], givenFigures(['revenue-growth-before'], growths)),
      'buoyancy',
    );
    expect(remarks).toContainEqual({ kind: 'low-base' });
    expect(verdict).toBeUndefined();
  });

  test('is not asked about where the year before is known to have been no weaker than the economy', () => {
    const { remarks, verdict } = rowOf(cardOf([], givenFigures([], growths)), 'buoyancy');
    expect(remarks).not.toContainEqual({ kind: 'low-base' });
    expect(verdict).toMatchObject({ band: 'faster-than-economy' });
    const weak = { ...growths, 'revenue-growth-before': '-3' };
    expect(rowOf(cardOf([], givenFigures([], weak)), 'buoyancy').remarks).toContainEqual({
      kind: 'low-base',
    });
  });

  test('says that it sets nominal growth against real', () => {
    expect(rowOf(cardOf([], givenFigures()), 'buoyancy').remarks).toContainEqual({
      kind: 'nominal-over-real',
    });
  });
});

describe('lines', () => {
  test.each([
    ['50', 'below-warning'],
    ['90', 'in-warning'],
    ['110', 'above-ceiling'],
    ['130', 'above-risk-range'],
  ])('debt of %s against resources of 100 lies %s', (debt, band) => {
    const card = cardOf([], givenFigures([], { 'debt-balance': debt }));
    expect(rowOf(card, 'debt-ratio').verdict).toMatchObject({ kind: 'in-band', band });
  });

  test('a ratio whose printed precision reaches over a line is undecided', () => {
    const card = cardOf([], givenFigures([], { 'debt-balance': '80' }));
    expect(rowOf(card, 'debt-ratio').verdict).toMatchObject({ kind: 'undecided' });
  });

  test('the Maastricht line is for states: a county gets no verdict, and the remark says why', () => {
    const figures = givenFigures([], { 'debt-balance': '300' });
    const county = rowOf(cardOf([], figures, 'county'), 'debt-to-gdp');
    expect(county.verdict).toBeUndefined();
    expect(county.remarks).toContainEqual({ kind: 'drawn-for-states' });
    expect(rowOf(cardOf([], figures, 'national'), 'debt-to-gdp').verdict).toMatchObject({
      band: 'above-line',
    });
  });

  test.each(['self-sufficiency', 'own-revenue-gap', 'livelihood-share', 'treasury-cover', 'tax-share'])(
    'no text draws one for %s, which is therefore read against none',
    (id) => {
      const { value, verdict } = rowOf(cardOf([], givenFigures()), id);
      expect(isMissing(value)).toBe(false);
      expect(verdict).toBeUndefined();
    },
  );

  test('interest is read against 10 % of its own budget’s spending, in a city or a county and nowhere else', () => {
    const bandsOf = (level: AdministrativeLevel) =>
      ['general-interest-burden', 'special-interest-burden'].map(
        (id) => rowOf(cardOf([], givenFigures(), level), id).verdict,
      );
    expect(bandsOf('county')).toMatchObject([{ band: 'below-line' }, { band: 'above-line' }]);
    expect(bandsOf('functional-zone')).toEqual([undefined, undefined]);
  });

  test('one year’s budget outturn gets no grade', () => {
    const { verdict, remarks } = rowOf(cardOf([], givenFigures()), 'revenue-outturn');
    expect(verdict).toBeUndefined();
    expect(remarks).toContainEqual({ kind: 'one-year-no-grade' });
  });

  test('are settings: with the warning at 95 % a ratio of 90 % lies below it', () => {
    const card = scorecardOf(
      { id: 'small', level: 'county' },
      { observations: [], year: YEAR, given: givenFigures() },
      { ...DEFAULT_SETTINGS, 'debt-ratio-warning': 0.95 },
    );
    expect(rowOf(card, 'debt-ratio').verdict).toMatchObject({ band: 'below-warning' });
  });
});

describe('the summary', () => {
  test('counts what was computed, judged and left open, and has no total', () => {
    const { computed, open, judged, needs } = summaryOf(cardOf([revenue, livelihood, livelihoodShare]));
    expect(computed.map(({ criterion }) => criterion.id)).toEqual([
      'self-sufficiency',
      'own-revenue-gap',
      'livelihood-share',
    ]);
    expect(judged).toEqual([]);
    expect(computed.length + open.length).toBe(CRITERION_IDS.length);
    expect(needs[0]).toBe('gdp');
  });

  test('tells a framework without any value by what it needs', () => {
    const cash = frameworksOf(cardOf([revenue])).find(({ dimension }) => dimension === 'cash');
    expect(cash).toMatchObject({ computed: 0, needs: ['treasury-cash', 'treasury-outflow'] });
  });
});

describe('a figure that the user gives', () => {
  test('is marked as theirs in every row that takes it', () => {
    const card = cardOf([revenue], [{ input: 'population', value: '22.8', unit: '万人' }]);
    expect(rowOf(card, 'revenue-per-head').remarks).toContainEqual({ kind: 'given', input: 'population' });
  });

  test('in a unit of another kind is no figure', () => {
    const card = cardOf([revenue], [{ input: 'population', value: '22.8', unit: '亿元' }]);
    expect(rowOf(card, 'revenue-per-head').value).toMatchObject({ reason: 'unit-mismatch' });
  });
});
