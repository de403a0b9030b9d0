import type { Language } from '../../core/language';
import type { Review } from '../../core/reading/review';
import type { ReportData } from '../../library/dataset';
import { observationsSeen } from '../../library/observations-seen';
import { tableTexts } from '../../wording/tables';
import type { Cell } from './cell';

/** The column that says of a row whether a person has looked at what a program read for it. */
export const REVIEW_COLUMN = { id: 'review', format: '@', width: 8, widest: 14 } as const;

/**
 * Whether the figures that some cells were made from were reviewed: 未复核 as long as one of them was not, and no cell where a
 * person read them all by hand.
 */
export function reviewCells(
  rows: readonly (readonly (Cell | undefined)[])[],
  data: ReportData,
  language: Language,
): readonly (Cell | undefined)[] {
  const reviews = new Map(
    observationsSeen(data).flatMap(({ id, review }) => (review === undefined ? [] : [[id, review] as const])),
  );
  if (reviews.size === 0) return rows.map(() => undefined);
  return rows.map((cells) => {
    const sources = [...new Set(cells.flatMap((cell) => cell?.sources ?? []))];
    const said = new Set(sources.flatMap((id) => reviews.get(id) ?? []));
    const first = WORST_FIRST.find((review) => said.has(review));
    return first && { value: tableTexts(language).review[first], sources };
  });
}

const WORST_FIRST: readonly Review[] = ['not-reviewed', 'corrected', 'accepted'];
