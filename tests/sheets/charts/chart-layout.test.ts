import { bundled } from '../../../src/library/bundled';
import { chartBlock } from '../../../src/sheets/charts/chart-block';
import { placedCharts, rowsWithCharts, withoutCharts } from '../../../src/sheets/charts/chart-layout';
import type { ChartPlan } from '../../../src/sheets/charts/chart-plan';
import { resultsAndTargets } from '../../../src/sheets/tables/results-and-targets/table';
import { zhuhai } from '../plan/plan-cells';
import { smallPlan } from '../plan/small-plan';

const chart: ChartPlan = {
  id: 'small',
  kind: 'clustered-column',
  title: 'Small',
  altText: 'Small',
  categoryHeader: 'Chart data',
  series: ['2021', '2022'],
  categories: [
    { label: 'GDP', points: [{ key: 'g"dp', column: 'value', format: '0.0' }, undefined] },
    { label: '=1+1', points: [undefined, { key: 'revenue', column: 'value', format: '0.0' }] },
  ],
  valueTitle: 'RMB 100 mn',
  valueFormat: '0',
};
const plan = { ...smallPlan({ 'g"dp': 306.2, revenue: 21.9 }), charts: [chart, chart] };

describe('charts below their table', () => {
  test('leave a row free, then come their cells, the chart and the line on its source, with nothing between', () => {
    const [first, second] = placedCharts(plan);
    // The table takes rows 0 to 2; the cells of the chart three, its height of 280 points at most 21.
    expect(first).toMatchObject({ blockRow: 4, chartRow: 7, rows: 21, captionRow: 7 + 21 });
    expect(second).toMatchObject({ blockRow: 7 + 22, chartRow: 7 + 22 + 3, captionRow: 7 + 22 + 3 + 21 });
    expect(rowsWithCharts(plan)).toBe(7 + 22 + 3 + 22);
  });

  test('never reach into one another, however low the rows are', () => {
    const placed = placedCharts(resultsAndTargets(zhuhai(), bundled(), 'en-US'));
    expect(placed.length).toBeGreaterThan(1);
    placed.slice(1).forEach(({ blockRow }, index) => {
      const above = placed[index];
      expect((blockRow - (above?.chartRow ?? 0)) * 13.5).toBeGreaterThanOrEqual(
        above?.size.height ?? Infinity,
      );
    });
  });

  test('grow with their categories where these lie as bars', () => {
    const heightOf = (count: number): number => {
      const categories = Array.from({ length: count }, () => chart.categories).flat();
      const bars = { ...chart, kind: 'clustered-bar', categories } as const;
      return placedCharts({ ...plan, charts: [bars] })[0]?.size.height ?? 0;
    };
    expect(heightOf(6)).toBeGreaterThan(heightOf(1) * 2);
  });

  test('take no room where nobody wants them', () => {
    expect(rowsWithCharts(withoutCharts(plan))).toBe(3);
    expect(placedCharts(withoutCharts(plan))).toEqual([]);
    expect(placedCharts(smallPlan({ gdp: 1 }))).toEqual([]);
  });
});

test('charts stand below the names of the rows, wherever the table has them', () => {
  const number = { id: 'number', header: 'No.', format: '@', width: 4 };
  const numbered = { ...plan, columns: [number, ...plan.columns] };
  expect(placedCharts(plan).map(({ column }) => column)).toEqual([0, 0]);
  expect(placedCharts(numbered).map(({ column }) => column)).toEqual([1, 1]);
});

describe('the cells that a chart draws', () => {
  const { rows } = chartBlock(plan, chart, { row: 4, column: 1 });

  test('are headed by the series', () => {
    expect(rows[0]).toEqual(['Chart data', '2021', '2022'].map((text) => ({ kind: 'text', text })));
  });

  test('look figures up by key, so that sorting the table changes nothing', () => {
    const row = 'MATCH("g""dp",$E$6:$E$7,0)';
    expect(rows[1]).toEqual([
      { kind: 'text', text: 'GDP' },
      expect.objectContaining({
        kind: 'formula',
        formula: `IF(INDEX($C$6:$C$7,${row})="",NA(),INDEX($C$6:$C$7,${row}))`,
      }),
      { kind: 'empty' },
    ]);
  });

  test('keep a label as text, whatever it looks like', () => {
    expect(rows[2]?.[0]).toEqual({ kind: 'text', text: '=1+1' });
  });
});
