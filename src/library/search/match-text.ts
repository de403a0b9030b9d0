import { pinyinOf } from '../../core/names/pinyin';
import { fold, isWordStart, partFolded, type FoldedText } from './folded-text';

/** A name or a quote as it is searched. */
export interface SearchText extends FoldedText {
  /** How each letter is typed in pinyin, an English letter as itself; nothing where pinyin is not searched. */
  readonly syllables: readonly string[];
}

/** How well a word of the query matches, from the most to the least. */
export const RANKS = {
  figure: 100,
  exact: 80,
  prefix: 60,
  'all initials': 52,
  'first initials': 50,
  inside: 40,
  'initials inside': 30,
  detail: 20,
  quote: 10,
} as const;
export type Rank = keyof typeof RANKS;

/** Where a word of the query was found, in UTF-16 offsets of the text, the end excluded. */
export interface Found {
  readonly rank: Rank;
  readonly text: string;
  readonly range: readonly [number, number];
}

/** A text that is found by its letters and by its pinyin: initials, whole syllables, or a mixture. */
export function nameText(name: string): SearchText {
  const folded = fold(name);
  const syllables = pinyinOf(folded.letters);
  return {
    ...folded,
    syllables: [...folded.letters].flatMap((character, at) => {
      const syllable = syllables[at] ?? '';
      if (character.length > 1) return ['', ''];
      return syllable === '' && /[a-z0-9]/.test(character) ? character : syllable;
    }),
  };
}

/** A text that is found by its letters only. */
export function plainText(text: string): SearchText {
  return { ...fold(text), syllables: [] };
}

/** The best place of a folded word in a text; nothing where it is not there. */
export function matchText(searched: SearchText, word: string): Found | undefined {
  return byLetters(searched, word) ?? byPinyin(searched, word);
}

function byLetters(searched: SearchText, word: string): Found | undefined {
  const { letters } = searched;
  for (let start = letters.indexOf(word); start >= 0; start = letters.indexOf(word, start + 1)) {
    if (!isWordStart(searched, start)) continue;
    const rank = start > 0 ? 'inside' : word.length === letters.length ? 'exact' : 'prefix';
    return found(searched, rank, start, start + word.length);
  }
  return undefined;
}

function byPinyin(searched: SearchText, word: string): Found | undefined {
  if (!/^[a-z0-9]*[a-z][a-z0-9]*$/.test(word)) return undefined;
  const { syllables } = searched;
  for (let start = 0; start < syllables.length; start += 1) {
    const end = spokenUntil(syllables, start, word);
    if (end === undefined || !isWordStart(searched, start)) continue;
    const first = end === syllables.length ? 'all initials' : 'first initials';
    return found(searched, start > 0 ? 'initials inside' : first, start, end);
  }
  return undefined;
}

/** Where a word ends that is typed as the beginnings of syllables, one after the other. */
function spokenUntil(syllables: readonly string[], at: number, word: string): number | undefined {
  if (word === '') return at;
  const syllable = syllables[at] ?? '';
  for (let length = Math.min(syllable.length, word.length); length > 0; length -= 1) {
    if (!syllable.startsWith(word.slice(0, length))) continue;
    const end = spokenUntil(syllables, at + 1, word.slice(length));
    if (end !== undefined) return end;
  }
  return undefined;
}

function found(searched: SearchText, rank: Rank, start: number, end: number): Found {
  return { rank, text: searched.text, range: partFolded(searched, start, end) };
}
