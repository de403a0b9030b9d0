import type { Language } from '../../core/language';
import { unitName } from '../../wording/units';
import type { ChartPlan, ChartPoint } from '../charts/chart-plan';
import type { PlanCell } from './plan-cell';
import { rowOf } from './row-of';
import type { SheetPlan } from './sheet-plan';

/**
 * The charts of a table whose amounts are in another unit: each says the unit of what it draws. One whose figures are in several
 * units by then has no axis that they could share, and goes.
 */
export function chartsInUnit(
  plan: SheetPlan,
  rows: SheetPlan['rows'],
  language: Language,
): readonly ChartPlan[] {
  return (plan.charts ?? []).flatMap((chart): readonly ChartPlan[] => {
    const cellIn = (table: Pick<SheetPlan, 'rows'>, { key, column }: ChartPoint): PlanCell | undefined =>
      rowOf(table, key)?.cells[column];
    const points = chart.categories.flatMap((category) => category.points.flatMap((point) => point ?? []));
    const units = new Set(points.map((point) => cellIn({ rows }, point)?.unit));
    const [unit] = units;
    if (points.every((point) => cellIn({ rows }, point) === cellIn(plan, point))) return [chart];
    if (units.size > 1 || unit === undefined) return [];
    const [before, after] = [chart.valueTitle, unitName(unit, language)];
    const withFormat = (point: ChartPoint | undefined): ChartPoint | undefined =>
      point && { ...point, format: cellIn({ rows }, point)?.format ?? point.format };
    return [
      {
        ...chart,
        valueTitle: after,
        altText: chart.altText.replace(before, after),
        series: chart.series.map((name) => (name === before ? after : name)),
        categories: chart.categories.map((category) => ({
          ...category,
          points: category.points.map(withFormat),
        })),
      },
    ];
  });
}
