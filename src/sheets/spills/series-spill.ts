import type { Language } from '../../core/language';
import { isMissing, type Missing } from '../../core/missing';
import type { Dataset } from '../../library/dataset';
import type { FigureQuery } from '../../library/resolve/figure-query';
import { resolveSeries, type FigureInReport } from '../../library/resolve/resolve-series';
import { chosenFigures, REPORT_COLUMN } from '../tables/chosen-figures';
import { reportsOfRow } from './reports-of-row';
import { seriesInUnit } from './series-in-unit';
import { columnsOf, type Spill } from './spill';

/**
 * What SERIESOF spills: the figures of an indicator over whatever is left open, all amounts in one unit. No answer where no figure
 * answers, or for a unit of another kind.
 */
export function seriesSpill(
  dataset: Dataset,
  query: Readonly<Record<keyof FigureQuery, string>>,
  language: Language,
): Spill | Missing {
  const figures = resolveSeries(dataset, query);
  if (isMissing(figures)) return figures;
  const plan = chosenFigures(figures, dataset, language);
  const wanted = query.unit === '' ? unitOfAll(figures) : query.unit;
  const rows = wanted === undefined ? plan.rows : seriesInUnit(plan.rows, figures, wanted);
  if (isMissing(rows)) return rows;
  return { plan: { ...plan, rows }, columns: columnsOf(plan, SHOWN), reportsOf: reportsOfRow(dataset) };
}

/** Where reports print in different units, that of the first figure: a column of 亿元 and 万元 would add up wrongly. */
function unitOfAll(figures: readonly FigureInReport[]): string | undefined {
  const [first, ...others] = figures.map(({ observation }) => observation.unit);
  return others.every((unit) => unit === first) ? undefined : first;
}

/** The period first, as a chart wants it; what is the same in all rows (indicator, measure) was asked for. */
const SHOWN = [
  'period',
  'coverage',
  'status',
  'bound',
  'value',
  'value-high',
  'unit',
  'basis',
  REPORT_COLUMN,
];
