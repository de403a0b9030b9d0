import { sliceCodePoints } from '../../core/reading/code-points';
import type { Observation, SourceSpan } from '../../core/reading/observation';
import type { Reading } from '../../core/reading/reading';
import type { Report } from '../../core/reading/report';
import type { Statement } from '../../core/reading/statement';

/** The sentence or clause that an observation or a statement was read from, verbatim; of a report seen from this one too. */
export function quoteOf(data: InReport, read: Reading): string {
  return cut(reportOf(data, read), read.source);
}

/** The figure as printed, digits and unit: `306.2亿元`; the words where it has no digits: `与去年持平`. */
export function figureText(data: InReport, read: Observation): string {
  return cut(reportOf(data, read), read.figure);
}

/** The words that a statement has in a number's place: `控制在较低水平`. */
export function statementText(data: InReport, read: Statement): string {
  return cut(reportOf(data, read), read.words);
}

/** The report that a reading stands in, among one and those that are seen from it: it, if none of these has the reading. */
export function reportOf(data: InReport, read: Pick<Reading, 'report'>): Report {
  return reportAmong(data, read.report) ?? data.report;
}

interface InReport {
  readonly report: Report;
  readonly earlier?: InReport;
  readonly beside?: readonly InReport[];
}

function reportAmong({ report, earlier, beside = [] }: InReport, id: string): Report | undefined {
  if (report.id === id) return report;
  for (const seen of [...beside, ...(earlier ? [earlier] : [])]) {
    const found = reportAmong(seen, id);
    if (found !== undefined) return found;
  }
  return undefined;
}

function cut({ text }: Report, { start, end }: SourceSpan): string {
  return sliceCodePoints(text, start, end);
}
