import { sliceCodePoints } from '../../core/reading/code-points';
import type { Observation, SourceSpan } from '../../core/reading/observation';
import type { Reading } from '../../core/reading/reading';
import type { Report } from '../../core/reading/report';
import type { Statement } from '../../core/reading/statement';

/** The sentence or clause that an observation or a statement was read from, verbatim; of the report before it too. */
export function quoteOf({ report, earlier }: InReport, read: Reading): string {
  if (read.report !== report.id && earlier !== undefined) return quoteOf(earlier, read);
  return cut(report, read.source);
}

/** The figure as printed, digits and unit: `306.2亿元`; the words where it has no digits: `与去年持平`. */
export function figureText({ report }: InReport, { figure }: Observation): string {
  return cut(report, figure);
}

/** The words that a statement has in a number's place: `控制在较低水平`. */
export function statementText({ report }: InReport, { words }: Statement): string {
  return cut(report, words);
}

interface InReport {
  readonly report: Report;
  readonly earlier?: InReport;
}

function cut({ text }: Report, { start, end }: SourceSpan): string {
  return sliceCodePoints(text, start, end);
}
