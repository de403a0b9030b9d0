import { targetReview, type ReviewedTarget } from '../../../src/core/target-review/target-review';
import type { Observation } from '../../../src/core/reading/observation';
import { result, target } from '../audit/small-evidence';

describe('a year against what was set for it', () => {
  test('output that grew by 7.2 % where 7.5 % were set is missed by 0.3 points and attains 98.3 % of its level', () => {
    const review = only(
      [
        target('gdp', '2016', 'growth', '7.5%'),
        target('gdp', '2016', 'level', '309亿元'),
        result('gdp', '2015', 'level', '287.9亿元'),
      ],
      [result('gdp', '2016', 'level', '303.6亿元'), result('gdp', '2016', 'growth', '7.2%')],
    );
    expect(review.conclusion).toEqual({ kind: 'missed', by: 'growth' });
    expect(review.lead?.value).toBeCloseTo(-0.3, 9);
    expect(review.attainment?.value).toBeCloseTo(0.983, 3);
    expect(review.last?.value).toBe('287.9');
  });

  test('a growth on a comparable basis beside a plain target leaves the judgement to the levels, and no lead', () => {
    const review = only(
      [
        target('general-budget-revenue', '2016', 'growth', '5%'),
        target('general-budget-revenue', '2016', 'level', '15.8亿元'),
        result('general-budget-revenue', '2015', 'level', '15.07亿元'),
      ],
      [
        result('general-budget-revenue', '2016', 'level', '17亿元'),
        result('general-budget-revenue', '2016', 'growth', '13%', { basis: 'comparable' }),
      ],
    );
    expect(review).toMatchObject({ isOtherBasis: true, conclusion: { kind: 'met', by: 'level' } });
    expect(review.lead).toBeUndefined();
  });

  test.each<[string, readonly Observation[], ReviewedTarget['conclusion']]>([
    ['growth on another 口径 alone', [growth('13%', { basis: 'comparable' })], notComparable('basis')],
    ['a level alone', [result('gdp', '2016', 'level', '303.6亿元')], notComparable('side')],
    ['the growth of another area', [growth('8%', { area: '主园区' })], notComparable('area')],
    ['the growth of another year', [growth('8%', { period: '2015' })], { kind: 'not-reported' }],
    ['nothing', [], { kind: 'not-reported' }],
  ])('a target of growth beside %s', (_, later, conclusion) => {
    expect(only([target('gdp', '2016', 'growth', '7.5%')], later).conclusion).toEqual(conclusion);
  });

  test('levels in different units are not compared', () => {
    const set = [target('fdi-used', '2016', 'level', '3亿元')];
    expect(only(set, [result('fdi-used', '2016', 'level', '0.5亿美元')]).conclusion).toEqual(
      notComparable('unit'),
    );
  });

  test('counts are compared whatever power of ten they are told in', () => {
    const set = [target('5g-base-stations', '2016', 'level', '5000个')];
    const review = only(set, [result('5g-base-stations', '2016', 'level', '1万个')]);
    expect(review.attainment?.value).toBe(2);
  });

  test('a certain reading counts before a doubtful one', () => {
    const later = [growth('1%', { confidence: 'doubtful' }), growth('8%', { confidence: 'certain' })];
    expect(only([target('gdp', '2016', 'growth', '7.5%')], later).actual.growth?.value).toBe('8');
  });

  test('a ceiling that was kept is met, and no rate of attainment is told of a rate', () => {
    const review = only(
      [target('surveyed-unemployment', '2016', 'level', '5.5%以内')],
      [result('surveyed-unemployment', '2016', 'level', '5.1%')],
    );
    expect(review.conclusion).toEqual({ kind: 'met', by: 'level' });
    expect(review.attainment).toBeUndefined();
  });

  test('goals of other years are not reviewed', () => {
    expect(
      targetReview({ earlier: [target('gdp', '2020', 'level', '500亿元')], later: [], year: 2016 }),
    ).toEqual([]);
  });
});

describe('a base that does not fit', () => {
  const revenue = (printed: string, by: string): readonly Observation[] => [
    result('general-budget-revenue', '2016', 'level', printed),
    result('general-budget-revenue', '2016', 'growth', by),
  ];
  const set = [
    target('general-budget-revenue', '2016', 'level', '15.8亿元'),
    result('general-budget-revenue', '2015', 'level', '15.07亿元'),
  ];

  test('of a nominal series was revised, or its coverage has changed: the level target is not comparable', () => {
    const review = only(set, revenue('15.90亿元', '8.0%'));
    expect(review).toMatchObject({ base: 'base-revised', conclusion: notComparable('base-revised') });
    expect(review.attainment).toBeUndefined();
  });

  test('leaves a growth target comparable, whose growth was computed over the revised base', () => {
    const withGrowth = [...set, target('general-budget-revenue', '2016', 'growth', '5%')];
    expect(only(withGrowth, revenue('15.90亿元', '8.0%'))).toMatchObject({
      base: 'base-revised',
      conclusion: { kind: 'met', by: 'growth' },
    });
  });

  test('fits within the printed digits', () => {
    expect(only(set, revenue('15.82亿元', '5.0%')).base).toBe('fits');
  });

  test('of output, whose growth is real, may miss the level by what prices move', () => {
    const before = [target('gdp', '2019', 'growth', '6%'), result('gdp', '2018', 'level', '100.0亿元')];
    const later = [result('gdp', '2019', 'level', '110.0亿元'), result('gdp', '2019', 'growth', '6.0%')];
    expect(only(before, later, 2019).base).toBeUndefined();
  });

  test('by a third breaks the series, real or not: 303.6 is no base of 192.3 after growth of 6 %', () => {
    const before = [target('gdp', '2018', 'level', '320亿元'), result('gdp', '2017', 'level', '303.6亿元')];
    const later = [result('gdp', '2018', 'level', '192.3亿元'), result('gdp', '2018', 'growth', '6.0%')];
    expect(only(before, later, 2018)).toMatchObject({
      base: 'series-break',
      conclusion: notComparable('series-break'),
    });
  });
});

function growth(printed: string, more: Partial<Observation> = {}): Observation {
  return result('gdp', '2016', 'growth', printed, more);
}

function notComparable(why: Extract<ReviewedTarget['conclusion'], { readonly why: unknown }>['why']) {
  return { kind: 'not-comparable', why } as const;
}

function only(earlier: readonly Observation[], later: readonly Observation[], year = 2016): ReviewedTarget {
  const [review, ...others] = targetReview({ earlier, later, year });
  if (review === undefined || others.length > 0) throw new Error('not one target');
  return review;
}
