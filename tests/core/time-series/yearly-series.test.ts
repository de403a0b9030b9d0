import { seriesBreaks } from '../../../src/core/time-series/series-breaks';
import { yearlySeries, type YearRead, type YearlySeries } from '../../../src/core/time-series/yearly-series';
import type { Observation } from '../../../src/core/reading/observation';
import { result, target } from '../audit/small-evidence';

const INDICATORS = ['gdp', 'general-budget-revenue', 'fdi-used'];

describe('results over the years', () => {
  test('stand under the year that they are of, levels before growth, in the order of the indicators', () => {
    const series = yearlySeries(
      [
        of(2021, result('general-budget-revenue', '2021', 'level', '10.8亿元'), gdp(2021, '193.4亿元')),
        of(2020, gdp(2020, '180.0亿元'), growth(2020, '3.2%')),
      ],
      INDICATORS,
    );
    expect(series.map(told)).toEqual([
      ['gdp', 'level', { 2020: '180.0', 2021: '193.4' }],
      ['gdp', 'growth', { 2020: '3.2' }],
      ['general-budget-revenue', 'level', { 2021: '10.8' }],
    ]);
  });

  test('are those of the year’s own report; what a later one has instead stands beside', () => {
    const [series] = yearlySeries(
      [of(2020, gdp(2020, '180.0亿元')), of(2021, gdp(2020, '175.2亿元'), gdp(2021, '190亿元'))],
      INDICATORS,
    );
    expect(series?.points.get(2020)).toMatchObject({
      read: { value: '180.0' },
      restated: { value: '175.2' },
    });
    expect(series?.points.get(2021)?.restated).toBeUndefined();
  });

  test('are not restated where a later report rounds them', () => {
    const [series] = yearlySeries(
      [of(2020, gdp(2020, '180.2亿元')), of(2021, gdp(2020, '180亿元'))],
      INDICATORS,
    );
    expect(series?.points.get(2020)?.restated).toBeUndefined();
  });

  test('are no plans, and none of years without a report', () => {
    const series = yearlySeries(
      [of(2021, target('gdp', '2022', 'level', '208亿元'), gdp(2015, '120亿元'))],
      INDICATORS,
    );
    expect(series).toEqual([]);
  });

  test('in another currency are another row, in another unit of money the same', () => {
    const series = yearlySeries(
      [
        of(2020, result('fdi-used', '2020', 'level', '0.68亿美元')),
        of(2021, result('fdi-used', '2021', 'level', '4.5亿元')),
        of(2022, result('fdi-used', '2022', 'level', '46000万元')),
      ],
      INDICATORS,
    );
    expect(series.map(({ points }) => [...points.keys()])).toEqual([[2020], [2021, 2022]]);
  });

  test('in counts of another power of ten are one row', () => {
    const jobs = (year: number, printed: string) => of(year, result('gdp', String(year), 'level', printed));
    const series = yearlySeries([jobs(2020, '4215人'), jobs(2021, '0.43万人')], INDICATORS);
    expect(series.map(({ points }) => [...points.keys()])).toEqual([[2020, 2021]]);
  });

  test('take a growth on no particular basis before one made comparable, and that before none', () => {
    const comparable = (year: number) => growth(year, '13%', { basis: 'comparable' });
    const [both] = yearlySeries([of(2021, comparable(2021), growth(2021, '9%'))], INDICATORS);
    expect(both?.points.get(2021)?.read.value).toBe('9');
    const [row] = yearlySeries([of(2020, growth(2020, '3%')), of(2021, comparable(2021))], INDICATORS);
    expect([...(row?.points.values() ?? [])].map(({ read }) => read.basis)).toEqual([
      'headline',
      'comparable',
    ]);
  });
});

describe('a series breaks', () => {
  test('where a level is a third below the one before, and growth was stated', () => {
    expect(
      breaks(of(2021, gdp(2021, '193.4亿元')), of(2022, gdp(2022, '142.6亿元'), growth(2022, '6.0%'))),
    ).toEqual([{ year: 2022, since: 2021, kind: 'series-break' }]);
  });

  test('over a gap where it fell by as much, though growth was stated', () => {
    const later = (printed: string) => of(2018, gdp(2018, printed), growth(2018, '6.0%'));
    expect(breaks(of(2016, gdp(2016, '303.6亿元')), later('192.3亿元'))).toEqual([
      { year: 2018, since: 2016, kind: 'series-break' },
    ]);
    expect(breaks(of(2016, gdp(2016, '303.6亿元')), later('340.1亿元'))).toEqual([]);
  });

  test('not where the two fit, nor where no growth is stated', () => {
    const before = of(2020, gdp(2020, '180.0亿元'));
    expect(breaks(before, of(2021, gdp(2021, '193.4亿元'), growth(2021, '7.2%')))).toEqual([]);
    expect(breaks(before, of(2021, gdp(2021, '120亿元')))).toEqual([]);
  });
});

function breaks(...reads: readonly YearRead[]) {
  const series = yearlySeries(reads, ['gdp']);
  const [levels, growths] = (['level', 'growth'] as const).map((measure) =>
    series.find((one) => one.measure === measure),
  );
  return levels && seriesBreaks(levels, growths);
}

function of(year: number, ...observations: readonly Observation[]): YearRead {
  return { year, observations };
}

function gdp(year: number, printed: string): Observation {
  return result('gdp', String(year), 'level', printed);
}

function growth(year: number, printed: string, more: Partial<Observation> = {}): Observation {
  return result('gdp', String(year), 'growth', printed, more);
}

function told({ indicator, measure, points }: YearlySeries) {
  return [indicator, measure, Object.fromEntries([...points].map(([year, { read }]) => [year, read.value]))];
}
