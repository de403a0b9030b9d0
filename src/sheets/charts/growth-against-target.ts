import { chartTexts } from './words';
import type { ChartPlan } from './chart-plan';
import { figureName } from '../tables/cells/names';
import type { ChartedPairs } from './charted-pair';
import { byAxis, type AxisCategory } from './one-axis';
import { clusteredChart, pointAt, targetAt } from './clustered-chart';
import { boundMarks } from './bound-marks';
import { areaName } from '../../wording/area-name';

/**
 * A year's growth beside the next year's target growth (增速与目标增速), as fractions: one chart for each area that has
 * two or more indicators with both.
 */
export function growthAgainstTarget(charted: ChartedPairs): readonly ChartPlan[] {
  const { data, language, year } = charted;
  const texts = chartTexts(language);
  return byAxis(comparable(charted)).map(({ area, categories }) =>
    clusteredChart(
      {
        id: `growth-against-target|${area}`,
        title: texts.growthTitle(year, areaName(data.report, area, language)),
        series: [texts.growth(year), texts.targetGrowth(year + 1)],
        categories,
        valueTitle: texts.growthAxis,
        valueFormat: '0%',
      },
      language,
    ),
  );
}

function comparable({ data, pairs, year, language }: ChartedPairs): readonly AxisCategory[] {
  const texts = chartTexts(language);
  return pairs.flatMap(({ pair: { figure, result, target }, row }) => {
    const actual = pointAt(row, 'growth');
    const goal = targetAt(row, 'target-growth', target?.growth);
    if (!result?.growth || !target?.growth || !actual || !goal) return [];
    const words = boundMarks(target.growth, language);
    const marks = [
      ...(result.growth.status === 'estimated' ? [texts.estimated(year)] : []),
      ...(words.length > 0 ? [texts.mark(texts.target(year + 1), words)] : []),
    ];
    const label = texts.marked(figureName(data, figure, language), marks);
    return [{ unit: '%', area: figure.area, category: { label, points: [actual, goal] } }];
  });
}
