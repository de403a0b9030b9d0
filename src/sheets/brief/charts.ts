import type { Scorecard } from '../../core/health/scorecard';
import { yearBehind } from '../../core/reading/report-year';
import { areaName } from '../../wording/area-name';
import { actualAgainstTarget } from '../charts/actual-against-target';
import type { ChartPlan, ChartPoint } from '../charts/chart-plan';
import { growthAgainstTarget } from '../charts/growth-against-target';
import { ratiosToOneWhole } from '../charts/ratios-to-one-whole';
import { planRow } from '../plan/cell';
import type { PlanRow } from '../plan/sheet-plan';
import type { TableSource } from '../plan/table-plan';
import type { BriefChart, BriefColumn, BriefRow, BriefTable } from './brief';
import type { HeadlineSection } from './headline-section';

/**
 * The charts of the rows that the page shows: growth beside target growth, results beside targets, and where there is room left
 * ratios to one whole. Each is one that a table has too, drawn from the page's own cells.
 */
export function briefCharts(
  headline: HeadlineSection,
  criteria: BriefTable,
  card: Scorecard,
  { data, language }: TableSource,
): readonly BriefChart[] {
  const pairs = headline.table.rows.flatMap((row, index) => {
    const pair = headline.shown[index];
    return pair ? [{ pair, row: asInTargets(row, pair.target?.level !== undefined) }] : [];
  });
  const drawn = { data, language, year: yearBehind(data), pairs };
  const plan = { rows: criteria.rows.map(({ key, cells }) => planRow(key, COLUMNS, cells)) };
  const area = areaName(data.report, card.area ?? data.report.area, language);
  const [growth, ...otherGrowths] = growthAgainstTarget(drawn);
  const charts = [
    ...(growth ? [growth] : []),
    ...actualAgainstTarget(drawn),
    ...ratiosToOneWhole({ card, language, plan, area }),
    ...otherGrowths,
  ];
  return charts.slice(0, MOST_CHARTS).map((chart) => ({ kind: 'chart', chart: onThePage(chart) }));
}

/** Side by side above the table. */
const MOST_CHARTS = 2;

/** Where a figure of the table of results and targets stands on the page. */
const PLACES: Readonly<Partial<Record<string, BriefColumn>>> = {
  actual: 'value',
  growth: 'beside',
  'target-growth': 'against',
  'target-stated': 'further',
  'target-implied': 'further',
};

const COLUMNS = ['actual', 'growth', 'target-growth', 'target-stated', 'target-implied', 'value'].map(
  (id) => ({
    id,
    header: id,
    format: 'General',
    width: 1,
  }),
);

function asInTargets({ key, cells }: BriefRow, isStated: boolean): PlanRow {
  return planRow(key, COLUMNS, {
    actual: cells.value,
    growth: cells.beside,
    'target-growth': cells.against,
    [isStated ? 'target-stated' : 'target-implied']: cells.further,
  });
}

function onThePage(chart: ChartPlan): ChartPlan {
  const moved = (point: ChartPoint | undefined): ChartPoint | undefined =>
    point && { ...point, column: PLACES[point.column] ?? point.column };
  return {
    ...chart,
    // Two charts share the width of the page, and labels find no room below columns there.
    kind: 'clustered-bar',
    categories: chart.categories.map(({ label, points }) => ({ label, points: points.map(moved) })),
  };
}
