import type { Period } from '../../core/reading/period';
import type { DocumentKind } from './division';

/** The years from which a document's words are counted: 今年, 去年, 五年来. */
export interface DocumentYears {
  /** The year to which it looks ahead; of what only looks back, the one after its figures'. */
  readonly planned: number;
  /** The year that it reviews. */
  readonly reviewed: number;
  /** The calendar year in which it is spoken: 今年. */
  readonly spoken: number;
  /** What the document is of, where that is shorter than a year: a half, a quarter. */
  readonly partOfYear?: Period;
}

/** The years of a document whose title or date gives one; a report that is read in the last weeks of a year plans the next. */
export function documentYears(
  kind: DocumentKind,
  { year, date }: { readonly year?: number; readonly date?: string },
): DocumentYears | undefined {
  const spoken = date === undefined ? undefined : Number(date.slice(0, 4));
  if (kind === 'work-report' || kind === 'plan-report' || kind === 'budget-execution') {
    const planned = year ?? spoken;
    if (planned === undefined) return undefined;
    return { planned, reviewed: planned - 1, spoken: spoken ?? planned };
  }
  const reviewed = year ?? (spoken === undefined ? undefined : spoken - 1);
  if (reviewed === undefined) return undefined;
  return { planned: reviewed + 1, reviewed, spoken: spoken ?? reviewed };
}
