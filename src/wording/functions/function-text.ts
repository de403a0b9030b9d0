import type { MissingReason } from '../../core/missing';

/** What a function's descriptions say in Chinese, and what its help page says in both languages. */
export interface FunctionText {
  readonly chinese: {
    readonly description: string;
    readonly parameters: Readonly<Record<string, { readonly name: string; readonly description: string }>>;
  };
  readonly formula: Bilingual;
  /** What goes in, and what comes out. */
  readonly units: Bilingual;
  /** What a positive or a negative result means, where both are usual. */
  readonly sign?: Bilingual;
  readonly source: Bilingual;
  /** What else has to be known to use it rightly. */
  readonly note?: Bilingual;
  readonly examples: readonly FunctionExample[];
  /** Why it may give no value. */
  readonly reasons: readonly MissingReason[];
}

export interface FunctionExample {
  readonly formula: string;
  /** What Excel shows with the default number format; `…` stands for text left out. */
  readonly shows: string;
  /** Whether the result takes several cells. */
  readonly spills?: true;
}

export interface Bilingual {
  readonly english: string;
  readonly chinese: string;
}

/** Which of its two languages a text about the functions is told in. */
export type Edition = keyof Bilingual;
