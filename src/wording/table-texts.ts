import type { Bound, Strength } from '../core/reading/bound';

/** Every text of the tables; a language without one of them does not compile. */
export interface TableTexts {
  readonly headlineTitle: string;
  readonly headlineHeaders: HeadlineHeaders;
  readonly targetsTitle: (year: number) => string;
  readonly targetHeaders: (year: number) => TargetHeaders;
  /** An indicator as a share of another: 民生支出占一般公共预算支出比重. */
  readonly shareOf: (part: string, whole: string) => string;
  /** An indicator with its 口径. */
  readonly withBasis: (indicator: string, basis: string) => string;
  readonly status: Readonly<Record<'actual' | 'estimated' | 'target', string>>;
  /** How growth is priced: as the report says, or as is the custom where it says nothing. */
  readonly prices: Readonly<
    Record<'real' | 'nominal' | 'usually-real' | 'usually-nominal' | 'unstated', string>
  >;
  /** Added to a real growth whose base is derived. */
  readonly realBase: string;
  readonly strength: Readonly<Record<Strength, string>>;
  /** Nothing to add for `exact`. */
  readonly bound: Readonly<Record<Bound, string>>;
  readonly quoted: (words: readonly string[]) => string;
  readonly strengthOf: (side: 'growth' | 'level', text: string) => string;
  readonly notes: NoteTexts;
  readonly noteSeparator: string;
  readonly listSeparator: string;
  /** Written into a row that the report's data no longer has. */
  readonly gone: string;
}

/** The headers of the headline results, by column id. */
export interface HeadlineHeaders {
  readonly indicator: string;
  readonly coverage: string;
  readonly year: string;
  readonly value: string;
  readonly unit: string;
  readonly growth: string;
  readonly 'growth-basis': string;
  readonly status: string;
  readonly wording: string;
  readonly 'prior-year': string;
  readonly source: string;
  readonly key: string;
}

/** The headers of results and targets, by column id. */
export interface TargetHeaders {
  readonly indicator: string;
  readonly coverage: string;
  readonly unit: string;
  readonly actual: string;
  readonly growth: string;
  readonly 'target-growth': string;
  readonly 'target-stated': string;
  readonly 'target-implied': string;
  readonly 'target-shift': string;
  readonly strength: string;
  readonly note: string;
  readonly source: string;
  readonly key: string;
}

export interface NoteTexts {
  readonly noResult: (year: number) => string;
  readonly noResultGrowth: (year: number) => string;
  readonly noTarget: (year: number) => string;
  readonly targetInWords: (year: number, words: string) => string;
  readonly estimated: (year: number) => string;
  /** The growth that a stated target level comes to, as a percentage in words: `10.1%`. */
  readonly impliedGrowth: (percent: string) => string;
  /** The target growth is a floor, and so is what is derived from it. */
  readonly floor: (word: string) => string;
}
