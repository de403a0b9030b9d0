export const ADMINISTRATIVE_LEVELS = ['national', 'province', 'city', 'county', 'functional-zone'] as const;
export type AdministrativeLevel = (typeof ADMINISTRATIVE_LEVELS)[number];

/** A report and what identifies it; its text was normalised once, and all offsets refer to that text. */
export interface Report {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly area: string;
  readonly level: AdministrativeLevel;
  /** ISO date of publication. */
  readonly date: string;
  readonly language: 'zh-CN';
  /** English glosses of the areas that the report names, for tables in English. */
  readonly areas: readonly { readonly name: string; readonly english: string }[];
  /** English glosses of the report's own words, for tables in English: labels, wholes, headings. */
  readonly glosses?: Readonly<Record<string, string>>;
  readonly text: string;
  /** SHA-256 of the text in UTF-8, hexadecimal. */
  readonly sha256: string;
}
