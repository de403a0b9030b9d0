import type { SourceSpan } from '../../src/core/reading/observation';

/** Where a marked piece of a text stands, and the sentence or clause around it; offsets count code points. */
export interface Place {
  readonly marked: SourceSpan;
  readonly source: SourceSpan;
}

const MARKS = [
  ['[', ']'],
  ['{', '}'],
] as const;
/** What ends the statement before: a clause's semicolon, a sentence's full stop, a paragraph. */
const BORDERS = new Set([';', ';', '。', '\n']);

/**
 * Finds a context such as `新引进招商引资项目[82个]` in a text: the span between the marks, and the
 * clause between semicolons or the sentence with its full stop around it.
 *
 * Refuses a context that the text does not hold, or holds twice: an offset that was guessed would point
 * to the wrong sentence for as long as the dataset lives.
 *
 * @example placeInText('甲;高企[580家]。', '高企[580家]').marked // { start: 4, end: 8 }
 */
export function placeInText(text: string, context: string): Place {
  const characters = [...text];
  const { before, marked, after } = split(context);
  const words = [...before, ...marked, ...after];
  const [found, ...others] = occurrences(characters, words);
  if (found === undefined || others.length > 0) {
    const times = found === undefined ? 0 : others.length + 1;
    throw new Error(`“${context}” stands ${times} times in the text, not once`);
  }
  const start = found + before.length;
  const span = { start, end: start + marked.length };
  return { marked: span, source: sentenceAround(characters, span) };
}

function split(context: string): Record<'before' | 'marked' | 'after', readonly string[]> {
  for (const [open, close] of MARKS) {
    const from = context.indexOf(open);
    const to = context.indexOf(close, from);
    if (from === -1 || to <= from + 1) continue;
    return {
      before: [...context.slice(0, from)],
      marked: [...context.slice(from + 1, to)],
      after: [...context.slice(to + 1)],
    };
  }
  throw new Error(`“${context}” marks no figure: write [82个], or {较快增长} for words without a number`);
}

function occurrences(characters: readonly string[], words: readonly string[]): readonly number[] {
  return characters.flatMap((_, start) =>
    words.every((word, offset) => characters[start + offset] === word) ? [start] : [],
  );
}

function sentenceAround(characters: readonly string[], { start, end }: SourceSpan): SourceSpan {
  let from = start;
  while (!isBorder(characters[from - 1])) from -= 1;
  let to = end;
  while (!isBorder(characters[to])) to += 1;
  return { start: from, end: characters[to] === '。' && isSentence(characters, from) ? to + 1 : to };
}

/** Both ends of the text are borders too. */
function isBorder(character: string | undefined): boolean {
  return character === undefined || BORDERS.has(character);
}

/** A clause after a semicolon is cut without marks, even where the full stop of the sentence follows it. */
function isSentence(characters: readonly string[], from: number): boolean {
  const before = characters[from - 1];
  return before === undefined || before === '。' || before === '\n';
}
