import type { Language } from '../../core/language';
import { numberFormat } from '../../core/number/number-format';
import { unitName } from '../../wording/units';
import type { SheetPlan } from '../plan/sheet-plan';
import type { ComparedArea } from '../tables/cross-region/areas';
import { measureName, measureUnit, type RegionMeasure } from '../tables/cross-region/measures';
import { regionTexts } from '../tables/cross-region/words';
import type { ChartPlan } from './chart-plan';
import { clusteredChart, pointAt } from './clustered-chart';
import { chartTexts } from './words';

interface AreasCharted {
  readonly areas: readonly ComparedArea[];
  /** A row for each area, in their order. */
  readonly plan: SheetPlan;
  readonly language: Language;
}

/** Output, growth and self-sufficiency by area, a chart each: where two areas or more have a figure. */
export function regionCharts(charted: AreasCharted): readonly ChartPlan[] {
  return [['gdp'], ['gdp-growth', 'revenue-growth'], ['self-sufficiency']].flatMap((measures) =>
    chartOf(measures as readonly RegionMeasure[], charted),
  );
}

function chartOf(
  measures: readonly RegionMeasure[],
  { areas, plan, language }: AreasCharted,
): readonly ChartPlan[] {
  const [first, ...others] = measures;
  const [area] = areas;
  const categories = plan.rows
    .map((row) => ({
      label: String(row.cells['area']?.value ?? row.key),
      points: measures.map((measure) => pointAt(row, measure)),
    }))
    .filter(({ points }) => points.some((point) => point !== undefined));
  if (first === undefined || area === undefined || categories.length < 2) return [];
  const texts = regionTexts(language);
  const { year } = area.card;
  const unit = measureUnit(first);
  const name = measureName(first, language);
  return [
    clusteredChart(
      {
        id: `by-area|${measures.join('|')}`,
        title: others.length > 0 ? texts.charts.growth(year) : texts.charts.measure(name, year),
        series: measures.map((measure) => measureName(measure, language)),
        categories,
        valueTitle:
          unit === undefined
            ? others.length > 0
              ? chartTexts(language).growthAxis
              : name
            : unitName(unit, language),
        valueFormat: numberFormat(unit === undefined ? 'percentage' : 'amount', 0),
      },
      language,
    ),
  ];
}
