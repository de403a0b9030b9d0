import type { ChartPlan, ChartPoint } from '../../sheets/charts/chart-plan';
import type { Brief, BriefColumn, BriefRow } from '../../sheets/brief/brief';

/** A series of a chart with what it draws, category by category; `null` leaves a gap. */
export interface ChartedSeries {
  readonly name: string;
  readonly values: readonly (number | null)[];
}

/** What a chart of the brief draws, taken from the brief's own rows, for files that hold no cells to draw from. */
export function chartedValues(
  { series, categories }: ChartPlan,
  { sections }: Brief,
): readonly ChartedSeries[] {
  const rows = new Map<string, BriefRow>(
    sections.flatMap((section) =>
      section.kind === 'table' ? section.rows.map((row) => [row.key, row]) : [],
    ),
  );
  const valueOf = (point: ChartPoint | undefined): number | null => {
    const value = point && rows.get(point.key)?.cells[point.column as BriefColumn]?.value;
    return typeof value === 'number' ? value : null;
  };
  return series.map((name, index) => ({
    name,
    values: categories.map(({ points }) => valueOf(points[index])),
  }));
}
