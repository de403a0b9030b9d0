import { customPinyin, pinyin } from 'pinyin-pro';

/** The pinyin of each character of a text, as read in it; empty for what is not a Chinese character. */
export function syllablesOf(text: string): readonly string[] {
  correct();
  if (text === '') return [];
  const syllables = pinyin(text, { toneType: 'none', type: 'array', v: true });
  return [...text].map((character, at) => (HAN.test(character) ? (syllables[at] ?? '') : ''));
}

const HAN = /\p{Script=Han}/u;

/** What the dictionary reads otherwise than people do. */
const CORRECTIONS = {
  // In the Pearl River Delta a 涌 is a creek, not a gush.
  河涌: 'hé chōng',
  央行: 'yāng háng',
  排行: 'pái háng',
  重组: 'chóng zǔ',
  重塑: 'chóng sù',
  率先: 'shuài xiān',
  调入: 'diào rù',
  调出: 'diào chū',
  还款: 'huán kuǎn',
};

let isCorrected = false;

function correct(): void {
  if (isCorrected) return;
  customPinyin(CORRECTIONS);
  isCorrected = true;
}
