import { missing, type Missing, type ReportedFigure } from '../../core/missing';
import type { Measure, Observation } from '../../core/reading/observation';
import type { Reading } from '../../core/reading/reading';
import { readingsBy } from '../../core/reading/readings-by';
import type { Statement } from '../../core/reading/statement';
import { HEADLINE } from '../../core/reading/subject';
import type { ReportData } from '../dataset';
import { statementText } from '../text/quote';
import type { FigureIndex } from './figure-index';
import type { ReadQuery } from './figure-query';
import { facetsOf, type NamedIndicator } from './named-indicator';

/** What was read of the indicator, in the reports, the period and the area asked for; the newest report's first. */
export function readingsOf<Read extends Reading>(
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

/** Whether a reading is what a question asks for, of what was read of its indicator. */
export function answers(read: Reading, { indicator, measure, status, basis }: ReadQuery): boolean {
  const told = indicator.kind === 'figure' ? undefined : indicator.measure;
  return (
    (measure === undefined ? isUsual(read.measure, indicator) : read.measure === measure) &&
    (told === undefined || read.measure === told) &&
    (status === undefined || read.status === status) &&
    (basis === undefined || ('figure' in read ? read.basis : HEADLINE) === basis)
  );
}

/** Whether a measure is meant where none is named; one that the words tell is. */
function isUsual(measure: Measure, indicator: NamedIndicator): boolean {
  if (indicator.kind === 'figure' || indicator.measure !== undefined) return true;
  const isAmount = indicator.kind === 'known' && !indicator.isRatio;
  return measure === 'level' || (measure === 'share' && !isAmount);
}

/** Why nothing answers: the words that stand in a number's place, or the figures that there are instead. */
export function notAnswered(index: FigureIndex, query: ReadQuery): Missing {
  return inWordsOnly(index, query) ?? notReported(index, query);
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

/** The report that a reading stands in. */
export function reportOf({ report }: Reading, { standsIn }: FigureIndex): ReportData {
  const data = standsIn.get(report);
  if (data === undefined) throw new RangeError(`no report ${report}`);
  return data;
}

/** When it was published, as an ISO date; empty, and so before all others, where that is not known. */
export function dateOf(read: Reading, index: FigureIndex): string {
  return reportOf(read, index).report.date ?? '';
}
