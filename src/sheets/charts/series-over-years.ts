import type { Language } from '../../core/language';
import type { YearlySeries } from '../../core/time-series/yearly-series';
import type { ReportData } from '../../library/dataset';
import { areaName } from '../../wording/area-name';
import { unitName } from '../../wording/units';
import { notationIn, numberFormat } from '../../core/number/number-format';
import { tableUnit } from '../plan/cell';
import type { SheetPlan } from '../plan/sheet-plan';
import { figureName } from '../tables/cells/names';
import { seriesTexts } from '../tables/time-series/words';
import type { YearColumn } from '../tables/time-series/years';
import type { ChartPlan } from './chart-plan';
import { clusteredChart, pointAt } from './clustered-chart';
import { chartTexts } from './words';

/** The series of a table over years, as it shows them: a row of the plan each, in their order. */
export interface SeriesCharted {
  readonly data: ReportData;
  readonly language: Language;
  readonly years: readonly YearColumn[];
  readonly series: readonly YearlySeries[];
  readonly plan: SheetPlan;
}

/** The output and the revenue of an area over the years, one chart each, and the growth of its main indicators in one. */
export function seriesCharts(charted: SeriesCharted): readonly ChartPlan[] {
  const area = charted.series[0]?.area;
  const ofArea = charted.series.flatMap((series, at) =>
    series.area === area ? [{ series, row: charted.plan.rows[at] }] : [],
  );
  const levels = ofArea.filter(({ series }) => series.measure === 'level' && DRAWN.has(series.indicator));
  const growths = ofArea.filter(({ series }) => series.measure === 'growth').slice(0, MOST_SERIES);
  return [
    ...levels.map((drawn) => levelChart(drawn, charted)),
    ...(growths.length > 0 ? [growthChart(growths, charted)] : []),
  ];
}

const DRAWN: ReadonlySet<string> = new Set(['gdp', 'general-budget-revenue']);

/** More columns beside each other tell nobody apart. */
const MOST_SERIES = 4;

interface Drawn {
  readonly series: YearlySeries;
  readonly row: SheetPlan['rows'][number] | undefined;
}

function levelChart({ series, row }: Drawn, { data, language, years }: SeriesCharted): ChartPlan {
  const [point] = series.points.values();
  const unit = point ? tableUnit(point.read) : '';
  const name = figureName(data, { ...series, measure: 'level' }, language);
  return clusteredChart(
    {
      id: `level-over-years|${series.indicator}|${series.area}`,
      title: seriesTexts(language).charts.level(name, areaName(data.report, series.area, language)),
      series: [name],
      categories: categoriesOf([row], years, language),
      valueTitle: unitName(unit, language),
      valueFormat: numberFormat(notationIn(unit), 0),
    },
    language,
  );
}

function growthChart(growths: readonly Drawn[], { data, language, years }: SeriesCharted): ChartPlan {
  const area = growths[0]?.series.area ?? '';
  return clusteredChart(
    {
      id: `growth-over-years|${area}`,
      title: seriesTexts(language).charts.growth(areaName(data.report, area, language)),
      series: growths.map(({ series }) =>
        figureName(data, { ...series, measure: 'level', basis: 'headline' }, language),
      ),
      categories: categoriesOf(
        growths.map(({ row }) => row),
        years,
        language,
      ),
      valueTitle: chartTexts(language).growthAxis,
      valueFormat: '0%',
    },
    language,
  );
}

function categoriesOf(
  rows: readonly Drawn['row'][],
  years: readonly YearColumn[],
  language: Language,
): ChartPlan['categories'] {
  return years.map(({ year, id }) => ({
    label: seriesTexts(language).year(year),
    points: rows.map((row) => row && pointAt(row, id)),
  }));
}
