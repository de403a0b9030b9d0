import type { DocumentKind } from './document-kind';

export const ADMINISTRATIVE_LEVELS = ['national', 'province', 'city', 'county', 'functional-zone'] as const;
export type AdministrativeLevel = (typeof ADMINISTRATIVE_LEVELS)[number];

/** A remark on one reading, in both languages: what its sentence leaves open, or how its concept differs. */
export interface ReadingNote {
  readonly chinese: string;
  readonly english: string;
}

/** A report and what identifies it; its text was normalised once, and all offsets refer to that text. */
export interface Report {
  readonly id: string;
  readonly title: string;
  /** Absent where the document does not tell it, as `level` and `date` are. */
  readonly publisher?: string;
  readonly area: string;
  readonly level?: AdministrativeLevel;
  /** ISO date of publication. */
  readonly date?: string;
  /** What sort of document it is. */
  readonly kind?: DocumentKind;
  /** The year whose results it tells: of a work report the one before that in which it is read. */
  readonly year?: number;
  readonly language: 'zh-CN';
  /** English glosses of the areas that the report names, for tables in English. */
  readonly areas: readonly { readonly name: string; readonly english: string }[];
  /** English glosses of the report's own words, for tables in English: labels, wholes, headings. */
  readonly glosses?: Readonly<Record<string, string>>;
  /** Chinese names for labels that are cut out of a sentence and do not read as names; the label stays verbatim. */
  readonly names?: Readonly<Record<string, string>>;
  /** What a reader of a figure should know that its fields do not say, by the id of the reading. */
  readonly notes?: Readonly<Record<string, ReadingNote>>;
  readonly text: string;
  /** SHA-256 of the text in UTF-8, hexadecimal. */
  readonly sha256: string;
}
