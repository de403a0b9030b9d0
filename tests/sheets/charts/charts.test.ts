import type { InputId } from '../../../src/core/health/health-input';
import { CRITERIA } from '../../../src/core/health/criteria';
import { bundled } from '../../../src/library/bundled';
import type { ReportData } from '../../../src/library/dataset';
import type { ChartPlan } from '../../../src/sheets/charts/chart-plan';
import type { SheetPlan } from '../../../src/sheets/plan/sheet-plan';
import { TABLES } from '../../../src/sheets/tables/catalogue';
import { doublingPath } from '../../../src/sheets/tables/doubling-path/table';
import { scorecard } from '../../../src/sheets/tables/scorecard/table';
import { NO_INPUTS, type UserInputs } from '../../../src/sheets/refresh/user-inputs';
import { resultsAndTargets } from '../../../src/sheets/tables/results-and-targets/table';
import { cellsOf, zhuhai } from '../plan/plan-cells';

const targets = resultsAndTargets(zhuhai(), bundled(), 'zh-CN');
const doubling = doublingPath(zhuhai(), bundled(), 'zh-CN');

describe('actual against target', () => {
  const chart = chartOf(targets, 'actual-against-target|亿元|主园区');

  test('holds the amounts of the main park that have both, in one unit', () => {
    expect(chart.title).toBe('2021年实际与2022年目标（主园区）');
    expect(chart.valueTitle).toBe('亿元');
    expect(chart.series).toEqual(['2021实际', '2022目标']);
    expect(drawn(targets, chart)).toEqual([
      ['地区生产总值（2022目标：超过）', 306.2, 335],
      ['规上工业增加值（2022目标：推算、不低于）', 121, 151.25],
      ['一般公共预算收入（2022目标：推算）', 21.9, 23.871],
    ]);
  });

  test('leaves out investment, whose target growth is on a comparable basis and leads to no level beside this year’s', () => {
    expect(labelsOf(chart).filter((label) => label.includes('固定资产投资'))).toEqual([]);
    expect(labelsOf(chartOf(targets, 'growth-against-target|主园区'))).toContain('固定资产投资');
  });

  test('takes the stated target before the implied one', () => {
    const [gdp] = chart.categories;
    expect(gdp?.points[1]?.column).toBe('target-stated');
  });

  test('leaves out what would stand alone: another area, another unit', () => {
    const keys = new Set(allPoints(targets).map(({ key }) => key));
    expect(keys).not.toContain('operating-revenue|一区多园|2021-2022');
    expect(keys).not.toContain('high-tech-enterprises|主园区|2021-2022');
    expect(keys).not.toContain('fdi-used|主园区|2021-2022');
  });
});

describe('growth against target growth', () => {
  const chart = chartOf(targets, 'growth-against-target|主园区');

  test('holds the indicators that have both, as fractions', () => {
    expect(drawn(targets, chart)).toEqual([
      ['地区生产总值（2022目标：力争）', 0.097, 0.1],
      ['规上工业增加值（2022目标：不低于）', 0.209, 0.25],
      ['固定资产投资', 0.105, 0.1],
      ['一般公共预算收入', 0.221, 0.09],
    ]);
  });

  test('leaves out retail sales, which have a target and no result, and trade, which has a result and no target', () => {
    const keys = chart.categories.flatMap(({ points }) => points.map((point) => point?.key));
    expect(keys).not.toContain('retail-sales|主园区|2021-2022');
    expect(keys).not.toContain('foreign-trade|主园区|2021-2022');
  });

  test('says of a result that is an estimate that it is one', () => {
    const estimated = withObservation('gdp.2021.growth.actual', { status: 'estimated' });
    const plan = resultsAndTargets(estimated, bundled(), 'zh-CN');
    const [gdp] = chartOf(plan, 'growth-against-target|主园区').categories;
    expect(gdp?.label).toBe('地区生产总值（2021预计；2022目标：力争）');
  });
});

describe('the path to 2025', () => {
  test('is a chart for each indicator, since units and sizes differ', () => {
    expect(doubling.charts?.map(({ title, valueTitle }) => [title, valueTitle])).toEqual([
      ['地区生产总值：至2025年目标（主园区）', '亿元'],
      ['高新技术企业：至2025年目标（主园区）', '家'],
      ['上市企业：至2025年目标（主园区）', '家'],
    ]);
  });

  test('of GDP goes from 306.2 over more than 335 to an aspired 540', () => {
    const chart = chartOf(doubling, 'path-to-goal|gdp|主园区');
    expect([chart.categoryHeader, ...chart.series]).toEqual(['地区生产总值', '亿元']);
    expect(drawn(doubling, chart)).toEqual([
      ['2021实际', 306.2],
      ['2022目标（超过）', 335],
      ['2025目标（力争）', 540],
    ]);
  });

  test('says where the report gives no level, and draws none', () => {
    const chart = chartOf(doubling, 'path-to-goal|listed-companies|主园区');
    expect(chart.categories[0]).toEqual({ label: '2021实际（口径不同）', points: [undefined] });
  });

  test('of a single figure is none', () => {
    expect(doubling.charts?.map(({ id }) => id)).not.toContain('path-to-goal|city-level-talent|主园区');
  });
});

describe('the ratios of the scorecard', () => {
  const card = scorecard(zhuhai(), bundled(), 'en-US');

  test('stand beside those of their kind to the same whole, each with its interval and what it rests on', () => {
    const [toOutput] = card.charts ?? [];
    expect(toOutput?.valueTitle).toBe('Ratio to gross domestic product');
    expect(toOutput?.categories.map(({ points }) => points[0]?.key)).toEqual([
      'investment-to-gdp',
      'trade-dependence',
      'rd-intensity',
    ]);
    expect(labelsOf(toOutput)).toContain('R&D intensity (7.5% to 8.5%; estimated)');
    expect(card.charts).toHaveLength(1);
  });

  test.each([
    ['self-sufficiency', 'livelihood-share'],
    ['revenue-to-gdp', 'trade-dependence'],
    ['debt-ratio', 'transfer-dependence'],
    ['tax-share', 'land-to-revenue'],
  ])('%s and %s have a whole in common and nothing to compare', (one, other) => {
    const given = (
      [
        ['tax-revenue', '15.0'],
        ['debt-balance', '80'],
        ['lgfv-debt', '40'],
        ['transfers', '10'],
        ['fund-revenue', '12'],
        ['land-revenue', '9'],
        ['state-capital-revenue', '0.3'],
      ] as const
    ).map(([input, value]) => ({ input: input as InputId, value, unit: '亿元' }));
    const { charts = [] } = scorecard(zhuhai(), bundled(), 'en-US', { ...NO_INPUTS, given });
    expect(charts.length).toBeGreaterThan(1);
    for (const { categories } of charts) {
      const keys = categories.flatMap(({ points }) => points.map((point) => point?.key));
      expect(keys.includes(one) && keys.includes(other)).toBe(false);
    }
  });

  test('that the user’s figures allow are marked as theirs', () => {
    const inputs: UserInputs = {
      ...NO_INPUTS,
      given: [
        { input: 'tax-revenue', value: '15.0', unit: '亿元' },
        { input: 'debt-balance', value: '80', unit: '亿元' },
      ],
    };
    const charts = scorecard(zhuhai(), bundled(), 'en-US', inputs).charts ?? [];
    const labels = charts.flatMap(labelsOf);
    expect(labels.filter((label) => label.includes('given by the user'))).toHaveLength(1);
  });

  test('to a whole are those whose formula divides by it', () => {
    for (const { id, categories } of card.charts ?? []) {
      const keys = categories.flatMap(({ points }) => points.map((point) => point?.key));
      const criteria = CRITERIA.filter((criterion) => keys.includes(criterion.id));
      // A share that the report states has no input but itself.
      const divided = criteria.filter(({ inputs }) => inputs.length > 1);
      expect(divided.length).toBeGreaterThan(0);
      for (const { inputs } of divided) expect(inputs.at(-1)).toBe(id.split('|')[1]);
    }
  });
});

describe.each(['zh-CN', 'en-US'] as const)('every chart of every table in %s', (language) => {
  const plans = TABLES.map(({ build }) => build(zhuhai(), bundled(), language));
  const charts = plans.flatMap((plan) => (plan.charts ?? []).map((chart) => ({ plan, chart })));

  test('draws cells of its table that hold numbers, as many for each label as it has series', () => {
    expect(charts.length).toBeGreaterThan(4);
    for (const { plan, chart } of charts) {
      for (const { points } of chart.categories) {
        expect(points).toHaveLength(chart.series.length);
        for (const point of points) {
          if (point) expect(cellsOf(plan, point.key, point.column)).toEqual([expect.any(Number)]);
        }
      }
    }
  });

  test('has labels that differ, an id of its own, and words for those who do not see it', () => {
    for (const { plan, chart } of charts) {
      const labels = chart.categories.map(({ label }) => label);
      expect(new Set(labels).size).toBe(labels.length);
      expect(plan.charts?.filter(({ id }) => id === chart.id)).toHaveLength(1);
      for (const label of [chart.title, chart.valueTitle, ...labels]) expect(chart.altText).toContain(label);
    }
  });
});

test('many categories lie as bars, so that their labels find room', () => {
  const growths = zhuhai().observations.filter(({ id }) => id === 'gdp.2022.growth.target');
  // Seven pairs instead of four: growths of three more indicators.
  const added = ['cpi', 'exports', 'imports'].flatMap((indicator) =>
    growths.flatMap((growth) =>
      (['actual', 'target'] as const).map((status) => ({
        ...growth,
        id: `${indicator}.${status}`,
        indicator,
        status,
        period: status === 'actual' ? '2021' : '2022',
      })),
    ),
  );
  const data = { ...zhuhai(), observations: [...zhuhai().observations, ...added] };
  const chart = chartOf(resultsAndTargets(data, bundled(), 'zh-CN'), 'growth-against-target|主园区');
  expect(chart.categories).toHaveLength(7);
  expect(chart.kind).toBe('clustered-bar');
});

function chartOf(plan: SheetPlan, id: string): ChartPlan {
  const chart = plan.charts?.find((candidate) => candidate.id === id);
  if (chart === undefined) throw new Error(`there is no chart ${id}`);
  return chart;
}

function labelsOf(chart: ChartPlan | undefined): readonly string[] {
  return chart?.categories.map(({ label }) => label) ?? [];
}

function drawn(plan: SheetPlan, { categories }: ChartPlan): readonly unknown[][] {
  return categories.map(({ label, points }) => [
    label,
    ...points.flatMap((point) => (point ? cellsOf(plan, point.key, point.column) : [])),
  ]);
}

function allPoints(plan: SheetPlan) {
  const points = plan.charts?.flatMap(({ categories }) => categories.flatMap((category) => category.points));
  return (points ?? []).filter((point) => point !== undefined);
}

function withObservation(id: string, change: Partial<ReportData['observations'][number]>): ReportData {
  const data = zhuhai();
  const observations = data.observations.map((read) => (read.id === id ? { ...read, ...change } : read));
  return { ...data, observations };
}
