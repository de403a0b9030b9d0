import { isMissing } from '../../core/missing';
import type { Dataset } from '../../library/dataset';
import type { FigureQuery } from '../../library/resolve/figure-query';
import { resolveSeries, type FigureInReport } from '../../library/resolve/resolve-series';
import { chosenFigures, REPORT_COLUMN } from '../../sheets/tables/chosen-figures';
import { cellError } from '../cells/cell-answer';
import { languageAsked } from '../cells/language-asked';
import { wordIn } from '../cells/word-in';
import { columnsOf, planInCells } from './plan-in-cells';
import { reportsOfRow } from './reports-of-row';
import { seriesInUnit } from './series-in-unit';

/** The arguments of SERIESOF as Excel hands them over. */
export type SeriesQuestion = Readonly<Record<keyof FigureQuery | 'language' | 'headers', unknown>>;

/**
 * The figures of an indicator over whatever is left open, one a row, the earliest first, all amounts in one unit.
 *
 * @throws the error that the cell is to show, where no figure answers, or for a unit of another kind
 */
export function seriesInCells(
  dataset: Dataset,
  { language, headers, ...question }: SeriesQuestion,
): readonly (readonly (string | number | object)[])[] {
  const inLanguage = languageAsked(language);
  const words = Object.entries(question).map(([argument, cell]) => [argument, wordIn(cell)] as const);
  const figures = resolveSeries(dataset, Object.fromEntries(words) as Record<keyof FigureQuery, string>);
  if (isMissing(figures)) {
    throw cellError(figures);
  }
  const plan = chosenFigures(figures, dataset, inLanguage);
  const unit = wordIn(question.unit);
  const wanted = unit === '' ? unitOfAll(figures) : unit;
  const rows = wanted === undefined ? plan.rows : seriesInUnit(plan.rows, figures, wanted);
  if (isMissing(rows)) {
    throw cellError(rows);
  }
  return planInCells({ ...plan, rows }, columnsOf(plan, SHOWN), inLanguage, headers, reportsOfRow(dataset));
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
] as const;
