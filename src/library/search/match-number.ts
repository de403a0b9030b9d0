import { fold, partFolded, type FoldedText } from './folded-text';
import type { Found } from './match-text';

/** A figure as it is searched: its digits, and the digits with their unit. */
export interface SearchNumber extends FoldedText {
  /** How many of the letters are digits. */
  readonly digits: number;
}

export function searchNumber(digits: string, unit: string): SearchNumber {
  return { ...fold(`${digits}${unit}`), digits: fold(digits).letters.length };
}

/**
 * A number by its first digits; it counts as the figure itself once all of its digits are there, with or
 * without the beginning of its unit: 306.2, 306.2亿, 306.2亿元.
 */
export function matchNumber(searched: SearchNumber, word: string): Found | undefined {
  if (!searched.letters.startsWith(word)) return undefined;
  const rank = word.length < searched.digits ? 'prefix' : 'figure';
  return { rank, text: searched.text, range: partFolded(searched, 0, word.length) };
}
