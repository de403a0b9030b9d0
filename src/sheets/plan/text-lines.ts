import { charactersWide } from './fitted-width';

/**
 * A text in lines no wider than the width given, in characters of the default font: broken between Chinese characters and at
 * spaces, but not between a number and its unit, nor so that a line begins with a full stop or ends with an opening bracket.
 * The lines joined are the text.
 */
export function textLines(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.match(PIECES) ?? []) {
    if (line !== '' && charactersWide((line + piece).trimEnd()) > width) {
      lines.push(line);
      line = '';
    }
    line += piece;
  }
  return line === '' ? lines : [...lines, line];
}

/** What is not broken: a number with its unit, a word, or a character, with what opens and closes it. */
const PIECES =
  /[“‘（《([{]*(?:[\d.,—–-]+\p{Script=Han}{0,2}|\p{Script=Han}|[^\p{Script=Han}\s“‘（《([{]+)?[，。、；：”’）》！？,.;:)\]}%]*\s*/gu;
