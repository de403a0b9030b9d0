import { isMissing, missing, type Missing, type MissingBy, type ReportedFigure } from '../../core/missing';
import { STATUSES, type Measure, type Observation } from '../../core/reading/observation';
import { lastYear } from '../../core/reading/period';
import type { Reading } from '../../core/reading/reading';
import type { Statement } from '../../core/reading/statement';
import { readingsBy } from '../../core/reading/readings-by';
import { HEADLINE } from '../../core/reading/subject';
import type { Dataset, ReportData } from '../dataset';
import { figureIndex, type FigureIndex } from './figure-index';
import { readQuery, type FigureQuery, type ReadQuery } from './figure-query';
import { figureValue, type FigureValue } from './figure-value';
import { facetsOf, type NamedIndicator } from './named-indicator';
import { statementText } from '../text/quote';

/** The figure that answers a question, with where it was read. */
export interface ResolvedFigure extends FigureValue {
  readonly observation: Observation;
  readonly data: ReportData;
}

/**
 * The one figure that answers a question asked in words.
 *
 * Left open, the report is the newest that states the figure; the measure is the level (of a ratio, its level
 * or share), or the one that a report's own words tell (办结率); the status is actual before estimated, and a target only where a period is given that has nothing
 * else; the period is the latest with a result. An area or a target's period that is left open must be the only
 * one, and so must the newest report. The id of an observation names one figure by itself.
 *
 * Its cost does not grow with the dataset: `figureIndex` looks the words and the figure up.
 *
 * No answer: a word that is not known (`unknown-indicator` with suggestions, `unknown-report`,
 * `unknown-choice` with those allowed), a figure that the report does not give (`not-reported` with those
 * that it gives, `in-words-only` with the words), several figures (`ambiguous` with the choices), or a
 * unit of another kind (`unit-mismatch`).
 */
export function resolveFigure(dataset: Dataset, query: FigureQuery): ResolvedFigure | Missing {
  const read = readQuery(dataset, query);
  if (isMissing(read)) return read;
  const index = figureIndex(dataset);
  const observation = findOne(index, read);
  if (isMissing(observation)) return observation;
  const value = figureValue(observation, read.unit);
  return isMissing(value) ? value : { ...value, observation, data: reportOf(observation, index) };
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
    inWordsOnly(index, query) ??
    notReported(index, query)
  );
}

/** What was read of the indicator, in the reports, the period and the area asked for; the newest report's first. */
function readingsOf<Read extends Reading>(
  newestFirst: readonly Read[],
  { indicator: named, reports, period, areas }: ReadQuery,
  index: FigureIndex,
): readonly Read[] {
  // Named one by one: to spread them costs as much as the rest of the look-up, and every cell pays it.
  const { id, indicator, label } = facetsOf(named);
  const groups = (reports ?? [undefined]).flatMap((data) =>
    (areas ?? [undefined]).map((area) =>
      readingsBy(newestFirst, { id, indicator, label, report: data?.report.id, period, area }),
    ),
  );
  const [only = []] = groups;
  if (groups.length <= 1) return only;
  return groups.flat().sort((one, other) => dateOf(other, index).localeCompare(dateOf(one, index)));
}

function reportOf({ report }: Reading, { standsIn }: FigureIndex): ReportData {
  const data = standsIn.get(report);
  if (data === undefined) throw new RangeError(`no report ${report}`);
  return data;
}

function dateOf(read: Reading, index: FigureIndex): string {
  return reportOf(read, index).report.date;
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

function inWordsOnly(index: FigureIndex, query: ReadQuery): Missing | undefined {
  const statements = readingsOf(index.statements, query, index);
  const found = statements.find((read) => answers(read, query)) ?? onlyStatement(index, query, statements);
  if (found === undefined) return undefined;
  const { period } = found;
  return missing('in-words-only', {
    indicator: nameOf(query),
    period,
    words: statementText(reportOf(found, index), found),
  });
}

/** Where a report has no number of a thing at all, its words are told, however they measure it. */
function onlyStatement(
  index: FigureIndex,
  query: ReadQuery,
  statements: readonly Statement[],
): Statement | undefined {
  const { measure, status } = query;
  const isOpen = measure === undefined && status === undefined;
  return isOpen && readingsOf(index.observations, query, index).length === 0 ? statements[0] : undefined;
}

function notReported(index: FigureIndex, query: ReadQuery): Missing {
  const { period, measure, status, areas } = query;
  const ofIndicator = readingsOf(
    index.observations,
    { ...query, period: undefined, areas: undefined },
    index,
  );
  const [area] = areas ?? [];
  return missing('not-reported', {
    indicator: nameOf(query),
    ...(period !== undefined && { period }),
    ...(measure !== undefined && { measure }),
    ...(status !== undefined && { status }),
    ...(area !== undefined && { area }),
    available: inOrder(ofIndicator),
  });
}

/** Each once, by year and then by name. */
function inOrder(reads: readonly Observation[]): readonly ReportedFigure[] {
  const named = reads.map(
    ({ period, measure, status }) => [`${period} ${measure} ${status}`, { period, measure, status }] as const,
  );
  return [...new Map(named)].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, figure]) => figure);
}

function nameOf({ indicator }: ReadQuery): string {
  return indicator.kind === 'label' ? indicator.label : indicator.id;
}

function answers(read: Reading, { indicator, measure, status }: ReadQuery): boolean {
  const told = indicator.kind === 'figure' ? undefined : indicator.measure;
  return (
    (measure === undefined ? isUsual(read.measure, indicator) : read.measure === measure) &&
    (told === undefined || read.measure === told) &&
    (status === undefined || read.status === status)
  );
}

/** Whether a measure is meant where none is named; one that the words tell is. */
function isUsual(measure: Measure, indicator: NamedIndicator): boolean {
  if (indicator.kind === 'figure' || indicator.measure !== undefined) return true;
  const isAmount = indicator.kind === 'known' && !indicator.isRatio;
  return measure === 'level' || (measure === 'share' && !isAmount);
}
