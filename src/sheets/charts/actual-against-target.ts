import { chartTexts } from './words';
import { unitName } from '../../wording/units';
import type { ChartPlan } from './chart-plan';
import { notationIn, numberFormat } from '../../core/number/number-format';
import { tableUnit } from '../plan/cell';
import { figureName, growthPrices } from '../tables/cells/names';
import type { Pair } from '../tables/results-and-targets/pair';
import type { ChartedPairs } from './charted-pair';
import { byAxis, type AxisCategory } from './one-axis';
import { clusteredChart, pointAt, targetAt } from './clustered-chart';
import { boundMarks } from './bound-marks';
import { areaName } from '../../wording/area-name';

/**
 * A year's results beside the next year's targets (实际与目标): one chart for each unit and area that has two or more
 * indicators with both. A target is the stated one, else the one that the target growth implies, and says so.
 */
export function actualAgainstTarget(charted: ChartedPairs): readonly ChartPlan[] {
  const { data, language, year } = charted;
  const texts = chartTexts(language);
  return byAxis(comparable(charted)).map(({ unit, area, categories }) =>
    clusteredChart(
      {
        id: `actual-against-target|${unit}|${area}`,
        title: texts.levelTitle(year, areaName(data.report, area, language)),
        series: [texts.actual(year), texts.target(year + 1)],
        categories,
        valueTitle: unitName(unit, language),
        valueFormat: numberFormat(notationIn(unit), 0),
      },
      language,
    ),
  );
}

function comparable(charted: ChartedPairs): readonly AxisCategory[] {
  return charted.pairs.flatMap(({ pair, row }) => {
    const { result, target } = pair;
    const actual = pointAt(row, 'actual');
    const stated = targetAt(row, 'target-stated', target?.level);
    const goal = stated ?? targetAt(row, 'target-implied', target?.growth);
    if (!result?.level || !target || !actual || !goal) return [];
    const unit = tableUnit(result.level);
    // A growth on a comparable basis leads to no level that this year's could be measured against.
    if (stated === undefined && target.growth && growthPrices(target.growth).prices === 'comparable')
      return [];
    const isOneUnit = stated === undefined || (target.level && tableUnit(target.level) === unit);
    if (!isOneUnit) return [];
    const label = labelOf(pair, stated !== undefined, charted);
    return [{ unit, area: result.area, category: { label, points: [actual, goal] } }];
  });
}

function labelOf(pair: Pair, isStated: boolean, { data, year, language }: ChartedPairs): string {
  const texts = chartTexts(language);
  const { result, target } = pair;
  const read = isStated ? target?.level : target?.growth;
  const words = [...(isStated ? [] : [texts.implied]), ...(read ? boundMarks(read, language) : [])];
  const marks = [
    ...(result?.level?.status === 'estimated' ? [texts.estimated(year)] : []),
    ...(words.length > 0 ? [texts.mark(texts.target(year + 1), words)] : []),
  ];
  return texts.marked(figureName(data, pair.figure, language), marks);
}
