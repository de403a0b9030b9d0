import type { SheetPlan } from '../../../src/sheets/plan/sheet-plan';
import { smallPlan } from './small-plan';

/** A small table with a chart. */
export const CHARTED: SheetPlan = {
  ...smallPlan({ gdp: 306.2, revenue: 21.9 }),
  charts: [
    {
      id: 'levels',
      kind: 'clustered-bar',
      title: 'Levels',
      altText: 'Levels',
      categoryHeader: 'Indicator',
      series: ['2021'],
      categories: ['gdp', 'revenue'].map((key) => ({
        label: key,
        points: [{ key, column: 'value', format: '0.0' }],
      })),
      valueTitle: 'RMB 100 mn',
      valueFormat: '0',
    },
  ],
};

/** The same as it would be later: another title, a label that says more, a figure more, and one that is aimed at. */
export const CHARTED_LATER: SheetPlan = {
  ...smallPlan({ gdp: 306.2, revenue: 21.9, trade: 285.8 }, '2'),
  charts: (CHARTED.charts ?? []).map((chart) => ({
    ...chart,
    title: 'Levels and aims',
    categories: [
      ...chart.categories.map((category, index) => ({
        ...category,
        label: index === 0 ? 'gdp (at least)' : category.label,
        points: category.points.map((point) =>
          point && index === 0 ? { ...point, is: 'bounded-target' as const } : point,
        ),
      })),
      { label: 'trade', points: [{ key: 'trade', column: 'value', format: '0.0' }] },
    ],
  })),
};

/** The same on a page of its own. */
export const PAGED: SheetPlan = {
  ...CHARTED,
  page: { title: 'Levels', subtitle: '2021', rows: new Map([['revenue', 'heading']]) },
};
