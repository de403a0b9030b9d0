import type { Given } from '../../core/formulas/given';
import type { Missing, MissingReason } from '../../core/missing';

/**
 * A custom function, told once: what Excel is told of it, what help, pane and reference say, and what it computes all
 * follow from its entry. Its id is the key that it stands under, and its topic the file.
 */
export type FunctionEntry = FormulaEntry | AnsweredEntry;

/** A formula of `core` over cells; the arguments are those of the formula, by its names and in its order. */
export interface FormulaEntry extends FunctionTexts {
  readonly kind: 'formula';
  readonly arguments: readonly (NumberArgument | ChoiceArgument)[];
  readonly formula: (...given: never) => number | Missing;
  readonly result: FormulaResult;
}

/** Answered from reports, catalogue or text, by code of its topic in `src/functions`. */
export interface AnsweredEntry extends FunctionTexts {
  readonly kind: 'answered';
  readonly arguments: readonly ValueArgument[];
  readonly result: 'value' | 'text' | 'rows of text' | 'rows';
}

/**
 * The entry of a formula over cells. Arguments in another order than the formula's, one too few or one too many do not
 * compile. How bare rates are written is asked by itself, in a last argument, where a formula takes rates.
 */
export function overCells<Numbers extends readonly unknown[]>(entry: OverCells<Numbers>): FormulaEntry {
  return { kind: 'formula', ...entry };
}

interface OverCells<Numbers extends readonly unknown[]> extends FunctionTexts {
  readonly arguments: NoInfer<{ readonly [Place in keyof Numbers]: ArgumentFor<Numbers[Place]> }> &
    FormulaEntry['arguments'];
  readonly formula: (...numbers: Numbers) => number | Missing;
  readonly result: FormulaResult;
}

/** What is given for a place of a formula: numbers under its name, which it must have, or one of its choices. */
type ArgumentFor<Place> = Place extends string
  ? ChoiceArgument
  : Place extends Given<infer Name>
    ? string extends Name
      ? never
      : NumberArgument<Name>
    : never;

/** Fractions show as percentages, percentage points with their sign, other numbers as the cell is formatted. */
export type FormulaResult = 'number' | 'percent' | 'points';

interface ArgumentWords<Id extends string> {
  /** `wholeChange`, as formulas and reasons have it; in Excel `whole_change`. */
  readonly id: Id;
  readonly english: {
    /** In a sentence, where the id says too little; Excel itself shows the id. */
    readonly name?: string;
    readonly description: string;
  };
  readonly chinese: { readonly name: string; readonly description: string };
}

/** Cells with numbers: amounts in one unit, growths or shares, or a number of people, years or months. */
export interface NumberArgument<Id extends string = string> extends ArgumentWords<Id> {
  readonly kind: 'amount' | 'people' | 'rate' | 'years' | 'months';
  /** The unit in which the formula takes it, and bare numbers are believed to be; else all amounts are in one. */
  readonly unit?: string;
  /** Whether more of the same may follow; the formula then takes a list. */
  readonly repeats?: true;
  /** Of a rate: a part of a whole, not a growth. */
  readonly isShare?: true;
}

/** A word that a formula has to be told, out of a list; it stands behind the numbers. */
export interface ChoiceArgument<Id extends string = string> extends ArgumentWords<Id> {
  readonly kind: 'choice';
  readonly list: Extract<ChoiceListId, 'LAND_VARIANT'>;
}

/** Cells of any content, one plain value, a word, or TRUE or FALSE. */
export interface ValueArgument<Id extends string = string> extends ArgumentWords<Id> {
  readonly kind: 'cells' | 'value' | 'word' | 'flag';
  readonly isOptional?: true;
  /** The list of choices that a word is usually taken from. */
  readonly list?: ChoiceListId;
}

export type FunctionArgument = NumberArgument | ChoiceArgument | ValueArgument;

export const CHOICE_LIST_IDS = [
  'INDICATOR',
  'MEASURE',
  'STATUS',
  'RATE_UNIT',
  'LAND_VARIANT',
  'UNIT',
  'TOPIC',
  'TABLE',
  'FIELD',
  'FIGURE_FIELD',
  'LANGUAGE',
  'RANGE_END',
] as const;
export type ChoiceListId = (typeof CHOICE_LIST_IDS)[number];

interface FunctionTexts {
  /** The term and what it means. */
  readonly description: Bilingual;
  /** How the result is computed. */
  readonly inWords: Bilingual;
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
