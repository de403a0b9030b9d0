import type { ChartCategory } from './chart-plan';

/** A category that can stand beside others of its unit and area. */
export interface AxisCategory {
  readonly unit: string;
  readonly area: string;
  readonly category: ChartCategory;
}

/** Categories that may share an axis. */
export interface OneAxis {
  readonly unit: string;
  readonly area: string;
  readonly categories: readonly ChartCategory[];
}

/** Categories of one unit and area together, where there are two or more of them, in the order in which they come. */
export function byAxis(among: readonly AxisCategory[]): readonly OneAxis[] {
  const axes = new Map<string, OneAxis>();
  for (const { unit, area, category } of among) {
    const id = `${unit}|${area}`;
    axes.set(id, { unit, area, categories: [...(axes.get(id)?.categories ?? []), category] });
  }
  return [...axes.values()].filter(({ categories }) => categories.length > 1);
}
