import type { Language } from '../../core/language';
import type { Dataset, ReportData } from '../dataset';
import { newestFirst } from '../newest-report';
import type { FigureInReport } from '../resolve/resolve-series';
import { searchObservations } from './search-observations';

/**
 * The figures of all reports at hand, or of one, that hold every word of a query, the best first; equals by their reports,
 * the newest first, and then in the order of the text. What a word may match: `searchObservations`.
 */
export function searchReports(
  dataset: Dataset,
  query: string,
  { language, report }: { readonly language: Language; readonly report?: ReportData | undefined },
): readonly FigureInReport[] {
  return (report === undefined ? newestFirst(dataset) : [report])
    .flatMap((data) =>
      searchObservations(data, query, { language }).map(({ observation, score }) => ({
        observation,
        data,
        score,
      })),
    )
    .toSorted((one, other) => other.score - one.score);
}
