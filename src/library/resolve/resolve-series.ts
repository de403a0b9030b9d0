import { isMissing, type Missing } from '../../core/missing';
import type { Observation } from '../../core/reading/observation';
import { byPeriod } from '../../core/reading/period';
import type { Dataset, ReportData } from '../dataset';
import { figureIndex } from './figure-index';
import { readQuery, type FigureQuery } from './figure-query';
import { answers, notAnswered, readingsOf, reportOf } from './readings-asked';

/** A figure, with the report that it stands in. */
export interface FigureInReport {
  readonly observation: Observation;
  readonly data: ReportData;
}

/**
 * All figures that answer a question asked in words, the earliest period first, and of one period those of the newest report
 * first; a figure that a report says twice is one.
 *
 * Left open, period, area, status, 口径 and report may be any, and targets stand beside results; the measure is what it is for
 * one figure (`resolveFigure`).
 *
 * No answer: a word that is not known (`unknown-indicator`, `unknown-report`, `unknown-choice`), or no figure at all
 * (`not-reported` with those that there are, `in-words-only` with the words).
 */
export function resolveSeries(dataset: Dataset, query: FigureQuery): readonly FigureInReport[] | Missing {
  const read = readQuery(dataset, query);
  if (isMissing(read)) return read;
  const index = figureIndex(dataset);
  const found = readingsOf(index.observations, read, index).filter((reading) => answers(reading, read));
  if (found.length === 0) return notAnswered(index, read);
  const once = [...new Map(found.toReversed().map((figure) => [identityOf(figure), figure])).values()];
  return byPeriod(once.toReversed()).map((observation) => ({
    observation,
    data: reportOf(observation, index),
  }));
}

/** What tells a figure from the others of its indicator. */
function identityOf({
  report,
  area,
  period,
  measure,
  rankOf,
  of,
  status,
  basis,
  bound,
  value,
  valueHigh,
  unit,
}: Observation): string {
  return [report, area, period, measure, rankOf, of, status, basis, bound, value, valueHigh, unit].join('\n');
}
