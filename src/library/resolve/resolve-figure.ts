import { isMissing, missing, type Missing, type MissingBy } from '../../core/missing';
import { STATUSES, type Observation } from '../../core/reading/observation';
import { lastYear } from '../../core/reading/period';
import { endOf, type RangeEnd } from '../../core/reading/range-end';
import type { Reading } from '../../core/reading/reading';
import { HEADLINE } from '../../core/reading/subject';
import type { Dataset, ReportData } from '../dataset';
import { figureIndex, type FigureIndex } from './figure-index';
import { readQuery, type FigureQuery, type ReadQuery } from './figure-query';
import { figureValue, type FigureValue } from './figure-value';
import { answers, dateOf, notAnswered, readingsOf, reportOf } from './readings-asked';

/** The figure that answers a question, with where it was read. */
export interface ResolvedFigure extends FigureValue {
  readonly observation: Observation;
  readonly data: ReportData;
  /** Which end of a range stands for it. */
  readonly end: RangeEnd;
}

/**
 * The one figure that answers a question asked in words.
 *
 * Left open, the report is the newest that states the figure; the measure is the level (of a ratio, its level
 * or share), or the one that a report's own words tell (办结率); the status is actual before estimated, and a target only
 * where a period is given that has nothing else; the 口径 that goes without saying before another; the period is the latest
 * with a result. An area or a target's period that is left open must be the only
 * one, and so must the newest report. The id of an observation names one figure by itself. Of a range it is the lower end,
 * unless another is asked for.
 *
 * Its cost does not grow with the dataset: `figureIndex` looks the words and the figure up.
 *
 * No answer: a word that is not known (`unknown-indicator` with suggestions, `unknown-report`,
 * `unknown-choice` with those allowed), a figure that the report does not give (`not-reported` with those
 * that it gives, `in-words-only` with the words), several figures (`ambiguous` with the choices), or a
 * unit of another kind (`unit-mismatch`).
 */
export function resolveFigure(
  dataset: Dataset,
  query: FigureQuery,
  end: RangeEnd = 'low',
): ResolvedFigure | Missing {
  const read = readQuery(dataset, query);
  if (isMissing(read)) return read;
  const index = figureIndex(dataset);
  const observation = findOne(index, read);
  if (isMissing(observation)) return observation;
  const value = figureValue({ value: endOf(observation, end), unit: observation.unit }, read.unit);
  return isMissing(value) ? value : { ...value, observation, data: reportOf(observation, index), end };
}

function findOne(index: FigureIndex, query: ReadQuery): Observation | Missing {
  const ofSubject = readingsOf(index.observations, query, index);
  const asked = ofTheNewest(
    ofSubject,
    index,
    (read) => answers(read, query) && isMeant(read, query) && isInItsWords(read, query),
  );
  const left = isOpenInPeriod(query) ? latestOf(asked) : asked;
  const best = headlineFirst(bestStatus(left));
  return (
    severalOf('report', asked, ({ report }) => report) ??
    severalOf('period', left, ({ period }) => period) ??
    severalOf('area', left, ({ area }) => area) ??
    severalOf('figure', best, ({ value, unit }) => `${value}${unit}`) ??
    best[0] ??
    notAnswered(index, query)
  );
}

/** Those that answer in the newest report that has any; in several, where they are of one day. */
function ofTheNewest<Read extends Reading>(
  newestFirst: readonly Read[],
  index: FigureIndex,
  isAsked: (read: Read) => boolean,
): readonly Read[] {
  const found: Read[] = [];
  let newest: string | undefined;
  for (const read of newestFirst) {
    if (newest !== undefined && dateOf(read, index) !== newest) break;
    if (!isAsked(read)) continue;
    newest = dateOf(read, index);
    found.push(read);
  }
  return found;
}

/** A target answers only a question that names it, or its period. */
function isMeant({ status }: Observation, query: ReadQuery): boolean {
  return status !== 'target' || query.period !== undefined || !isOpenInPeriod(query);
}

/** Asked alone, a report's own words stand for no figure that it words otherwise: 引进优质项目 are none of 新引进招商引资项目. */
function isInItsWords({ label }: Observation, query: ReadQuery): boolean {
  const { indicator: named, period, measure, status } = query;
  const isAlone = period === undefined && measure === undefined && status === undefined;
  return !isAlone || named.kind !== 'known' || named.label === undefined || named.label === label;
}

/** Several goals are not chosen from by their year; of results the latest is meant. */
function isOpenInPeriod({ indicator, status }: ReadQuery): boolean {
  return indicator.kind !== 'figure' && status !== 'target';
}

/** Actual before estimated before target. */
function bestStatus(asked: readonly Observation[]): readonly Observation[] {
  const best = STATUSES.find((status) => asked.some((read) => read.status === status));
  return asked.filter(({ status }) => status === best);
}

function headlineFirst(asked: readonly Observation[]): readonly Observation[] {
  const headline = asked.filter(({ basis }) => basis === HEADLINE);
  return headline.length > 0 ? headline : asked;
}

function latestOf(asked: readonly Observation[]): readonly Observation[] {
  const year = Math.max(...asked.map(({ period }) => lastYear(period)));
  const latest = asked.filter(({ period }) => lastYear(period) === year);
  const single = latest.filter(({ period }) => period === String(year));
  return single.length > 0 ? single : latest;
}

function severalOf(
  argument: MissingBy<'ambiguous'>['argument'],
  asked: readonly Observation[],
  name: (found: Observation) => string,
): Missing | undefined {
  const choices = [...new Set(asked.map(name))];
  return choices.length > 1 ? missing('ambiguous', { argument, choices }) : undefined;
}
