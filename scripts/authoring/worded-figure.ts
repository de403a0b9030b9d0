import { isMissing } from '../../src/core/missing';
import type { Strength } from '../../src/core/reading/bound';
import { BOUNDS_AFTER } from '../../src/extract/quantity/bounds';
import { LEAD_WORDS } from '../../src/extract/quantity/lead-words';
import { readQuantity, type WordedQuantity } from '../../src/extract/quantity/read-quantity';

/** A person's reading of one figure: the words marked in the text, and those that bound it. */
export interface MarkedFigure {
  readonly figure: string;
  readonly words: readonly string[];
  /** Where the marked words are no number, what they stand for: 首个 is 1个. */
  readonly value?: string;
  readonly unit?: string;
}

/**
 * What a figure says with the words that a person named beside it, read as the extractor reads a text: 20% with
 * 力争 and 以上 is at least 20 %.
 *
 * So a word that bounds, turns or scales a figure means the same whether a person or the extractor read it.
 *
 * @throws {Error} when the figure has no number and none is given, its unit is not on the extractor's list, or
 * two words contradict each other.
 */
export function wordedFigure({ figure, words, value, unit }: MarkedFigure): WordedQuantity {
  if ((value === undefined) !== (unit === undefined)) throw new Error('give value= and unit= together');
  const number = value === undefined ? figure : `${value}${unit ?? ''}`;
  const before = words.filter((word) => LEADS.has(word));
  const after = words.filter((word) => word in BOUNDS_AFTER);
  const text = [...before, number, ...after].join('');
  const quantity = readQuantity(text);
  if (isMissing(quantity) || quantity.unit === '') {
    throw new Error(
      number === figure
        ? `“${text}” does not read as one number with a unit: give value= and unit=, or add the word or unit`
        : `“${text}” does not read as one number with a unit: add the unit to those that texts are read with`,
    );
  }
  return quantity;
}

/** Whether words bound a figure, so that there must be one. */
export function boundsFigure(word: string): boolean {
  return word in BOUNDS_AFTER || LEADS.get(word)?.bound !== undefined;
}

/** How firmly a target is meant that these words stand with. */
export function strengthOf(words: readonly string[]): Strength {
  return words.map((word) => LEADS.get(word)?.strength).find((strength) => strength) ?? 'planned';
}

const LEADS = new Map(LEAD_WORDS);
