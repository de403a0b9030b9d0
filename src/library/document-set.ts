import { DOCUMENT_KINDS, type DocumentKind } from '../core/reading/document-kind';
import { yearBehind } from '../core/reading/report-year';
import { quantityKey } from '../core/reading/quantity-key';
import type { Observation } from '../core/reading/observation';
import type { Dataset, ReportData } from './dataset';
import { seenFromAnother } from './seen-from-another';

/**
 * Which document counts where several state one quantity, the first before the others: final accounts were audited, a budget
 * report tells what the treasury booked, a bulletin what the bureau counted, a work report what was known when it was written.
 */
export const PRECEDENCE: readonly DocumentKind[] = [
  'final-accounts',
  'budget-execution',
  'bulletin',
  'work-report',
  'finance-release',
  'budget-adjustment',
  'plan-report',
];

/**
 * The documents at hand of the same area and year, without the one itself: of each kind one. Two work reports of 鼓楼区 are of two
 * places of that name, or two versions of one; neither is joined with anything.
 */
export function documentsBeside(
  data: ReportData,
  { reports }: Pick<Dataset, 'reports'>,
): readonly ReportData[] {
  const of = reports.filter((other) => other === data || isOfOneSet(data, other));
  const isAlone = ({ report: { kind } }: ReportData): boolean =>
    kind === undefined || of.filter((other) => other.report.kind === kind).length <= 1;
  return isAlone(data) ? of.filter((other) => other !== data && isAlone(other)) : [];
}

function isOfOneSet(data: ReportData, other: ReportData): boolean {
  const [one, another] = [data.report, other.report];
  return (
    one.id !== another.id &&
    one.area === another.area &&
    (one.level === undefined || another.level === undefined || one.level === another.level) &&
    yearBehind(data) === yearBehind(other)
  );
}

/** A report with all documents at hand of its area and year. */
export function setAround(data: ReportData, dataset: Pick<Dataset, 'reports'>): ReportData {
  return documentSet([data, ...documentsBeside(data, dataset)]);
}

/** Reports by their sets, each once; a set goes by the name of its work report, if it has one. */
export function documentSets(reports: readonly ReportData[]): readonly ReportData[] {
  const told = new Set<ReportData>();
  return reports.flatMap((data) => {
    if (told.has(data)) return [];
    const all = [data, ...documentsBeside(data, { reports })];
    for (const one of all) told.add(one);
    return [setAround(all.find(({ report }) => report.kind === 'work-report') ?? data, { reports: all })];
  });
}

/**
 * The documents of one area and year as one report, which is the first of them by name, text and date. Each figure keeps its
 * document; where several state one quantity, the one that counts is taken, and the others are still seen beside it.
 */
export function documentSet(
  documents: readonly [ReportData, ...ReportData[]],
  precedence: readonly DocumentKind[] = PRECEDENCE,
): ReportData {
  const [first, ...others] = documents;
  if (others.length === 0) return first;
  const beside = others.map(seenFromAnother);
  const place = ({ report: { kind } }: ReportData): number => {
    const at = kind === undefined ? -1 : precedence.indexOf(kind);
    return at < 0 ? DOCUMENT_KINDS.length : at;
  };
  const inOrder = [first, ...beside].toSorted((one, other) => place(one) - place(other));
  return {
    ...first,
    observations: withoutRepeats(inOrder),
    statements: inOrder.flatMap(({ statements }) => statements),
    beside,
    documents: inOrder,
  };
}

/** Of each quantity what the first document that states it has; a document that says it twice keeps both. */
function withoutRepeats(inOrder: readonly ReportData[]): readonly Observation[] {
  const stated = new Set<string>();
  return inOrder.flatMap(({ observations }) => {
    const added = observations.filter((read) => !stated.has(quantityKey(read)));
    for (const read of added) stated.add(quantityKey(read));
    return added;
  });
}
