import table from './pinyin-table.json';

/**
 * The pinyin of each character (拼音), without tones, ü written v as on a keyboard; empty for what is not
 * a Chinese character, or a rare one.
 *
 * Words whose characters read otherwise than by themselves come first: 长 is zhang in 增长, chang alone.
 * The readings come from a file that `npm run docs` writes, so that no dictionary travels with the product.
 *
 * @example pinyinOf('增长率') // ['zeng', 'zhang', 'lv']
 */
export function pinyinOf(text: string): readonly string[] {
  readings ??= readTable();
  const characters = [...text];
  const syllables: string[] = [];
  while (syllables.length < characters.length) {
    const rest = characters.slice(syllables.length, syllables.length + readings.longestWord);
    syllables.push(...wordAtStart(rest, readings));
  }
  return syllables;
}

interface Readings {
  readonly characters: ReadonlyMap<string, string>;
  readonly words: ReadonlyMap<string, readonly string[]>;
  readonly longestWord: number;
}

/** Read on first use: most sessions never search. */
let readings: Readings | undefined;

function readTable(): Readings {
  const words = Object.entries(table.words).map(([word, syllables]) => [word, syllables.split(' ')] as const);
  return {
    characters: new Map(
      Object.entries(table.syllables).flatMap(([syllable, characters]) =>
        [...characters].map((character) => [character, syllable] as const),
      ),
    ),
    words: new Map(words),
    longestWord: Math.max(1, ...words.map(([, syllables]) => syllables.length)),
  };
}

function wordAtStart(
  characters: readonly string[],
  { words, characters: single }: Readings,
): readonly string[] {
  for (let length = characters.length; length > 1; length -= 1) {
    const word = words.get(characters.slice(0, length).join(''));
    if (word !== undefined) return word;
  }
  return [single.get(characters[0] ?? '') ?? ''];
}
