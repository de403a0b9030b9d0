import { isMissing, missing, type Missing } from '../core/missing';
import { STATUSES, type Measure, type Observation } from '../core/observation';
import { lastYear } from '../core/period';
import type { Statement } from '../core/statement';
import type { Dataset, ReportData } from './dataset';
import { readQuery, type FigureQuery, type NamedIndicator, type ReadQuery } from './figure-query';
import { figureValue, type FigureValue } from './figure-value';
import { statementText } from './quote';

/** The figure that answers a question, with where it was read. */
export interface ResolvedFigure extends FigureValue {
  readonly observation: Observation;
  readonly data: ReportData;
}

/**
 * The one figure that answers a question asked in words.
 *
 * Left open, the measure is the level (of a ratio, its level or share); the status is actual before
 * estimated, and a target only where a period is given that has nothing else; the period is the latest
 * with a result. A report, an area or a target's period that is left open must be the only one. The id of an
 * observation names one figure by itself.
 *
 * No answer: a word that is not known (`unknown-indicator` with suggestions, `unknown-report`,
 * `unknown-choice` with those allowed), a figure that the report does not give (`not-reported` with those
 * that it gives, `in-words-only` with the words), several figures (`ambiguous` with the choices), or a
 * unit of another kind (`unit-mismatch`).
 */
export function resolveFigure(dataset: Dataset, query: FigureQuery): ResolvedFigure | Missing {
  const read = readQuery(dataset, query);
  if (isMissing(read)) return read;
  const found = findOne(read);
  if (isMissing(found)) return found;
  const value = figureValue(found.read, read.unit);
  return isMissing(value) ? value : { ...value, observation: found.read, data: found.data };
}

/** An observation or a statement with the report it stands in. */
interface In<Read> {
  readonly read: Read;
  readonly data: ReportData;
}

function findOne(query: ReadQuery): In<Observation> | Missing {
  const every = query.reports.flatMap((data) => data.observations.map((read) => ({ read, data })));
  const ofIndicator = every.filter(({ read }) => isOfIndicator(read, query));
  const asked = ofIndicator.filter(({ read }) => answers(read, query));
  const left = atThePeriod(asked, query);
  const best = headlineFirst(bestStatus(left));
  return (
    severalOf('report', asked, ({ data }) => data.report.id) ??
    severalOf('period', left, ({ read }) => read.period) ??
    severalOf('area', left, ({ read }) => read.area) ??
    severalOf('figure', best, ({ read }) => `${read.value}${read.unit}`) ??
    best[0] ??
    inWordsOnly(query) ??
    notReported(query, ofIndicator)
  );
}

/** The latest results; a target answers only a question that names it or its period. */
function atThePeriod(
  asked: readonly In<Observation>[],
  { indicator, status, period }: ReadQuery,
): readonly In<Observation>[] {
  if (indicator.kind === 'figure' || status === 'target') return asked;
  return latestOf(period === undefined ? asked.filter(({ read }) => read.status !== 'target') : asked);
}

/** Actual before estimated before target. */
function bestStatus(asked: readonly In<Observation>[]): readonly In<Observation>[] {
  const best = STATUSES.find((status) => asked.some(({ read }) => read.status === status));
  return asked.filter(({ read }) => read.status === best);
}

function headlineFirst(asked: readonly In<Observation>[]): readonly In<Observation>[] {
  const headline = asked.filter(({ read }) => read.basis === 'headline');
  return headline.length > 0 ? headline : asked;
}

function latestOf(asked: readonly In<Observation>[]): readonly In<Observation>[] {
  const year = Math.max(...asked.map(({ read }) => lastYear(read.period)));
  const latest = asked.filter(({ read }) => lastYear(read.period) === year);
  const single = latest.filter(({ read }) => read.period === String(year));
  return single.length > 0 ? single : latest;
}

function severalOf(
  argument: string,
  asked: readonly In<Observation>[],
  name: (found: In<Observation>) => string,
): Missing | undefined {
  const choices = [...new Set(asked.map(name))];
  return choices.length > 1 ? missing('ambiguous', { argument, choices }) : undefined;
}

function inWordsOnly(query: ReadQuery): Missing | undefined {
  const every: readonly In<Statement>[] = query.reports.flatMap((data) =>
    data.statements.map((read) => ({ read, data })),
  );
  const found = every.find(({ read }) => isOfIndicator(read, query) && answers(read, query));
  if (found === undefined) return undefined;
  const { period } = found.read;
  return missing('in-words-only', {
    indicator: nameOf(query),
    period,
    words: statementText(found.data, found.read),
  });
}

/** `available` lists what the report gives instead, each as `period measure status`. */
function notReported(query: ReadQuery, ofIndicator: readonly In<Observation>[]): Missing {
  const { period, measure, status, area } = query;
  const available = ofIndicator.map(({ read }) => `${read.period} ${read.measure} ${read.status}`);
  return missing('not-reported', {
    indicator: nameOf(query),
    ...(period !== undefined && { period }),
    ...(measure !== undefined && { measure }),
    ...(status !== undefined && { status }),
    ...(area !== undefined && { area }),
    available: [...new Set(available)].sort(),
  });
}

function nameOf({ indicator }: ReadQuery): string {
  return indicator.kind === 'label' ? indicator.label : indicator.id;
}

function isOfIndicator(read: Observation | Statement, { indicator }: ReadQuery): boolean {
  if (indicator.kind === 'figure') return read.id === indicator.id;
  return indicator.kind === 'known' ? read.indicator === indicator.id : read.label === indicator.label;
}

function answers(
  read: Observation | Statement,
  { indicator, measure, status, period, area }: ReadQuery,
): boolean {
  return (
    (measure === undefined ? isUsual(read.measure, indicator) : read.measure === measure) &&
    (status === undefined || read.status === status) &&
    (period === undefined || read.period === period) &&
    (area === undefined || read.area === area)
  );
}

/** Whether a measure is meant where none is named. */
function isUsual(measure: Measure, indicator: NamedIndicator): boolean {
  if (indicator.kind === 'figure') return true;
  const isAmount = indicator.kind === 'known' && !indicator.isRatio;
  return measure === 'level' || (measure === 'share' && !isAmount);
}
