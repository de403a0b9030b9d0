/** What of a text counts in a search, with the way back to the text as it is shown. */
export interface FoldedText {
  readonly text: string;
  /** Letters, digits and percent signs: lower case, half width, without accents, spaces and marks. */
  readonly letters: string;
  /** Where in the text each letter stands (UTF-16 offsets). */
  readonly places: readonly number[];
}

/**
 * A text as it is searched: case, width, spaces and marks make no difference. Between two digits a mark
 * stays, so that 2-3 is not 23 and 9.7 not 97; only the comma of thousands falls.
 *
 * @example fold('“民生微实事” R&D').letters // '民生微实事rd'
 */
export function fold(text: string): FoldedText {
  const characters = [...text];
  let letters = '';
  const places: number[] = [];
  let place = 0;
  characters.forEach((character, at) => {
    const isInNumber = DIGIT.test(characters[at - 1] ?? '') && DIGIT.test(characters[at + 1] ?? '');
    const folded = foldCharacter(character, isInNumber);
    letters += folded;
    places.push(...Array<number>(folded.length).fill(place));
    place += character.length;
  });
  return { text, letters, places };
}

/** The part of the text that the letters from start to end were folded from. */
export function partFolded(
  { text, places }: FoldedText,
  start: number,
  end: number,
): readonly [number, number] {
  const [first = 0, last = 0] = [places[start], places[end - 1]];
  return [first, last + String.fromCodePoint(text.codePointAt(last) ?? 0).length];
}

/**
 * Whether a word or a number may be said to begin at a letter: English is not searched inside its words, nor
 * are numbers inside their digits; in Chinese every character may begin a word.
 */
export function isWordStart({ letters, places }: FoldedText, at: number): boolean {
  const [before = '', here = ''] = [letters[at - 1], letters[at]];
  if (DIGIT.test(here)) return !/[\d.]/.test(before);
  const isParted = (places[at] ?? 0) - (places[at - 1] ?? 0) > 1;
  return !LATIN.test(here) || !LATIN.test(before) || isParted;
}

const DIGIT = /^[0-9０-９]$/;
const LATIN = /^\p{Script=Latin}$/u;
const DASH = /[-‐-―−~/]/u;
const COUNTS = /[^\p{L}\p{N}%‰]/gu;

function foldCharacter(character: string, isInNumber: boolean): string {
  // As pinyin is typed: lü is lv.
  if (/[üǖǘǚǜ]/iu.test(character)) return 'v';
  const plain = character.normalize('NFKD').toLowerCase();
  if (isInNumber && plain !== ',') return DASH.test(plain) ? '-' : plain;
  return plain.replace(COUNTS, '');
}
