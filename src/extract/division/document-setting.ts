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

/** The setting of a document; nothing where no year is told, so that its words date nothing. */
export function documentSetting(
  heading: DocumentHeading,
  lines: readonly TextLine[],
): DocumentSetting | undefined {
  const years = documentYears(heading, lines);
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
