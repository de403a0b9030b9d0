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

/** The documents at hand of the same area and year, without the one itself. */
export function documentsBeside(data: ReportData, { reports }: Dataset): readonly ReportData[] {
  const year = yearBehind(data);
  return reports.filter(
    (other) =>
      other.report.id !== data.report.id &&
      other.report.area === data.report.area &&
      yearBehind(other) === year,
  );
}

/** A report with all documents at hand of its area and year. */
export function setAround(data: ReportData, dataset: Dataset): ReportData {
  return documentSet([data, ...documentsBeside(data, dataset)]);
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
