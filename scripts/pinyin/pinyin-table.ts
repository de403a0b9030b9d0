import { syllablesOf } from './dictionary';

/** `src/core/names/pinyin-table.json`: how characters read by themselves, and the words in which they read otherwise. */
export interface PinyinTable {
  /** The characters of each syllable. */
  readonly syllables: Readonly<Record<string, string>>;
  /** The syllables of each word, parted by spaces. */
  readonly words: Readonly<Record<string, string>>;
}

/** The readings that the texts and words given need, and those of all common characters. */
export function pinyinTable(texts: readonly string[]): PinyinTable {
  const characters = new Set([...COMMON_CHARACTERS, ...texts.join('')].filter((one) => alone(one) !== ''));
  const syllables = new Map<string, string>();
  for (const character of [...characters].sort()) {
    const syllable = alone(character);
    syllables.set(syllable, (syllables.get(syllable) ?? '') + character);
  }
  const words = texts.flatMap(wordsReadOtherwise);
  return {
    syllables: Object.fromEntries([...syllables].sort(byName)),
    words: Object.fromEntries([...new Map(words)].sort(byName)),
  };
}

/**
 * The shortest parts of a text that by themselves read as they do in it, for each character that reads
 * otherwise than alone.
 */
function wordsReadOtherwise(text: string): readonly (readonly [string, string])[] {
  const characters = [...text];
  const inText = syllablesOf(text);
  return characters.flatMap((character, at) => {
    if (inText[at] === alone(character)) return [];
    for (let length = 2; length <= characters.length; length += 1) {
      for (let start = Math.max(0, at - length + 1); start <= at; start += 1) {
        const word = characters.slice(start, start + length);
        const reading = syllablesOf(word.join(''));
        if (word.length === length && !reading.includes('') && reading[at - start] === inText[at]) {
          return [[word.join(''), reading.join(' ')] as const];
        }
      }
    }
    return [];
  });
}

function alone(character: string): string {
  return syllablesOf(character)[0] ?? '';
}

function byName([one]: readonly [string, string], [other]: readonly [string, string]): number {
  return one < other ? -1 : 1;
}

/** The 3755 characters of the first level of GB 2312, which are 99.7 % of running text. */
const COMMON_CHARACTERS: readonly string[] = Array.from({ length: 0xd7 - 0xb0 + 1 }, (_, row) =>
  Array.from({ length: 94 }, (_, cell) => [0xb0 + row, 0xa1 + cell]),
)
  .flat()
  .map((bytes) => new TextDecoder('gb2312').decode(Uint8Array.from(bytes)))
  .filter((character) => character.length === 1 && character !== '�');
