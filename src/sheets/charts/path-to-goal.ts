import type { Language } from '../../core/language';
import type { Observation } from '../../core/reading/observation';
import type { ReportData } from '../../library/dataset';
import { chartTexts } from './words';
import { unitName } from '../../wording/units';
import type { ChartCategory, ChartPlan } from './chart-plan';
import type { PlanRow } from '../plan/sheet-plan';
import { notationIn, numberFormat } from '../../core/number/number-format';
import { tableUnit } from '../plan/cell';
import type { DoublingRow } from '../tables/doubling-path/rows';
import { itemName } from '../tables/cells/item-name';
import { clusteredChart, pointAt, targetAt } from './clustered-chart';
import { boundMarks } from './bound-marks';
import { areaName } from '../../wording/area-name';
import { readingName } from '../../wording/reading-name';

/** What the charts beside the doubling table draw from. */
export interface ChartedPaths {
  readonly data: ReportData;
  readonly language: Language;
  readonly year: number;
  readonly goalYear: number;
  readonly paths: readonly { readonly path: DoublingRow; readonly row: PlanRow }[];
}

/**
 * From the last result over the next target to the goal (倍增路径): one chart for each indicator, since their units and
 * sizes differ. A level that the report does not give leaves a gap that says so; a single figure is no path.
 */
export function pathToGoal(charted: ChartedPaths): readonly ChartPlan[] {
  const { data, language, goalYear } = charted;
  const texts = chartTexts(language);
  return charted.paths.flatMap(({ path, row }) => {
    const { base, target, goal, doubling, indicator } = path;
    const levels = [base, target, goal].filter((level) => level !== undefined);
    const [first] = levels;
    const units = new Set(levels.map(tableUnit));
    if (first === undefined || levels.length < 2 || units.size > 1) return [];
    const name = itemName(data, first, language);
    const unit = unitName(tableUnit(first), language, {
      of: readingName(data.report, first, 'zh-CN'),
    });
    const chart = {
      id: `path-to-goal|${indicator}|${doubling.area}`,
      title: texts.pathTitle(name, goalYear, areaName(data.report, doubling.area, language)),
      categoryHeader: name,
      series: [unit],
      categories: categoriesOf(path, row, charted),
      valueTitle: unit,
      valueFormat: numberFormat(notationIn(first.unit), 0),
    };
    return [clusteredChart(chart, language)];
  });
}

function categoriesOf(
  { base, target, goal, sides }: DoublingRow,
  row: PlanRow,
  { year, goalYear, language }: ChartedPaths,
): readonly ChartCategory[] {
  const texts = chartTexts(language);
  const category = (
    column: keyof DoublingRow['sides'],
    figure: string,
    level: Observation | undefined,
  ): ChartCategory => ({
    label: texts.marked(
      figure,
      level ? texts.listed(boundMarks(level, language)) : [texts.empty[sides[column].disclosure]],
    ),
    points: [column === 'base' ? pointAt(row, column) : targetAt(row, column, level)],
  });
  const result = base?.status === 'estimated' ? texts.estimated(year) : texts.actual(year);
  return [
    category('base', result, base),
    category('target', texts.target(year + 1), target),
    category('goal', texts.target(goalYear), goal),
  ];
}
