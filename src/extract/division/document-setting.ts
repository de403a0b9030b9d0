import type { DocumentHeading, DivisionKind, DocumentYears } from './division';
import { documentYears } from './document-years';
import type { TextLine } from './text-line';

/** How the words of a document are to be taken: what kind it is, its years, and what 全市 is in it. */
export interface DocumentSetting {
  readonly kind: DivisionKind;
  /** It dates nothing: the year of a report's title is the one that it plans, and its first part looks back. */
  readonly title?: string;
  readonly years: DocumentYears;
  /** The last character of its own area, 市 or 县; absent where the head names none. */
  readonly ownArea?: string;
}

/**
 * The setting of a document; nothing where no year is told, so that its words date nothing. Where it is known which year it
 * `reviewed`, its years are counted from there.
 */
export function documentSetting(
  heading: DocumentHeading,
  lines: readonly TextLine[],
  reviewed?: number,
): DocumentSetting | undefined {
  const told = documentYears(heading, lines);
  const years = reviewed === undefined ? told : yearsReviewing(reviewed, told);
  if (years === undefined) return undefined;
  const ownArea =
    heading.level === 'functional-zone' ? '区' : heading.area?.replace(/^.*自治区$/u, '区').at(-1);
  return {
    kind: heading.kind,
    ...(heading.title === undefined ? {} : { title: heading.title }),
    years,
    ...(ownArea === undefined ? {} : { ownArea }),
  };
}

/** As far apart as the text has them; a part of a year stays that part. */
function yearsReviewing(reviewed: number, told: DocumentYears | undefined): DocumentYears {
  if (told === undefined) return { planned: reviewed + 1, reviewed, spoken: reviewed + 1 };
  const { partOfYear } = told;
  const by = reviewed - (partOfYear === undefined ? told.reviewed : told.planned);
  const period = partOfYear?.period?.replace(/\d{4}/gu, (year) => String(Number(year) + by));
  return {
    ...told,
    planned: told.planned + by,
    reviewed: told.reviewed + by,
    spoken: told.spoken + by,
    ...(partOfYear && { partOfYear: period === undefined ? {} : { period } }),
  };
}
