import type { Observation } from '../../../core/reading/observation';
import type { Statement } from '../../../core/reading/statement';
import type { ReportData } from '../../../library/dataset';
import { quoteOf } from '../../../library/text/quote';
import type { Cell } from '../../plan/cell';

/**
 * The sentences that a row was read from, verbatim. Several are told apart by the year that they speak of:
 * `[2021] …  [2022] …`.
 */
export function sourceSentences(
  data: ReportData,
  reads: readonly (Observation | Statement | undefined)[],
): Cell {
  const present = reads.filter((read) => read !== undefined);
  const sentences = new Map<string, string>();
  for (const read of present) {
    const quote = quoteOf(data, read);
    if (!sentences.has(quote)) sentences.set(quote, read.period);
  }
  const value =
    sentences.size > 1
      ? [...sentences].map(([quote, period]) => `[${period}] ${quote}`).join('  ')
      : ([...sentences.keys()][0] ?? '');
  return { value, sources: present.map(({ id }) => id) };
}
