import type { Language } from '../../core/language';
import { matchNumber } from './match-number';
import { RANKS, type Found, type matchText } from './match-text';
import type { SearchEntry, SearchedField } from './search-entry';

/** A word of the query, found in one of the texts of an entry. */
export interface SearchMatch extends Found {
  readonly field: SearchedField;
}

/** How one search looks: names in which language first, and how a word is found in a text. */
export interface Lookup {
  readonly language: Language;
  readonly find: typeof matchText;
}

/**
 * Where an entry holds a word of the query, best first looked for: as a whole in its figure, names and
 * details; in parts, since Chinese is written without spaces (民生支出占比, 2021年gdp); in its sentence.
 * Nothing where it does not hold it.
 */
export function matchEntry(
  entry: SearchEntry<unknown>,
  word: string,
  lookup: Lookup,
): readonly SearchMatch[] | undefined {
  const inParts = matchParts(entry, word, lookup);
  if (inParts !== undefined) return inParts;
  const found = lookup.find(entry.quote, word);
  return found && [{ ...found, field: 'quote', rank: 'quote' }];
}

/** The best match of a whole word, the sentence apart. */
export function matchWhole(
  { numbers, words, names, details }: SearchEntry<unknown>,
  word: string,
  { language, find }: Lookup,
): SearchMatch | undefined {
  const candidates: readonly (readonly [SearchedField, Found | undefined])[] = [
    ...numbers.map((number) => ['figure', matchNumber(number, word)] as const),
    ...words.map((text) => ['figure', find(text, word)] as const),
    ...names[language].map((name) => ['name', inLanguage(find(name, word), language)] as const),
  ];
  let best: SearchMatch | undefined;
  for (const [field, found] of candidates) {
    if (found !== undefined && RANKS[found.rank] > (best === undefined ? 0 : RANKS[best.rank])) {
      best = { ...found, field };
    }
  }
  if (best !== undefined) return best;
  for (const [field, text] of details) {
    const found = find(text, word);
    if (found !== undefined) return { ...found, field, rank: 'detail' };
  }
  return undefined;
}

/** Who searches in Chinese and types Latin letters means pinyin before the beginning of an English name. */
function inLanguage(found: Found | undefined, language: Language): Found | undefined {
  const isForeign = language === 'zh-CN' && found?.rank === 'prefix' && !/\p{Script=Han}/u.test(found.text);
  return found && isForeign ? { ...found, rank: 'inside' } : found;
}

/**
 * Cuts a word where it can be cut: every part but the last, which may be half typed, has two letters or
 * more and no number that goes on, and no part ends inside an English word or a number.
 */
function matchParts(
  entry: SearchEntry<unknown>,
  word: string,
  lookup: Lookup,
): readonly SearchMatch[] | undefined {
  const whole = matchWhole(entry, word, lookup);
  if (whole !== undefined) return [whole];
  if (word.length > LONGEST_TO_CUT) return undefined;
  for (let cut = word.length - 1; cut >= SHORTEST_PART; cut -= 1) {
    if (!isBetweenParts(word, cut)) continue;
    const part = matchWhole(entry, word.slice(0, cut), lookup);
    if (part === undefined || (part.field === 'figure' && part.rank === 'prefix')) continue;
    const rest = matchParts(entry, word.slice(cut), lookup);
    if (rest !== undefined) return [part, ...rest];
  }
  return undefined;
}

const SHORTEST_PART = 2;
/** A longer word is a pasted sentence. */
const LONGEST_TO_CUT = 24;

function isBetweenParts(word: string, cut: number): boolean {
  const sides = [word.charAt(cut - 1), word.charAt(cut)];
  return ![/[a-z]/, /[\d.%-]/].some((script) => sides.every((side) => script.test(side)));
}
