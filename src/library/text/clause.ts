import type { SourceSpan } from '../../core/reading/observation';

/** What ends a clause in a report, half-width or full; 、 strings figures together inside one, and a colon heads a list. */
const BORDERS = new Set([',', '，', ';', '；', '。', '\n']);

/**
 * The clause in which a span of a text stands, from comma to comma: what says of a figure where, when and how firmly,
 * and not of the next. A comma inside a number ends nothing.
 *
 * @example clauseOf('主园区增长9.7%,居第一;', { start: 5, end: 9 }) // '主园区增长9.7%'
 */
export function clauseOf(text: string, { start, end }: SourceSpan): string {
  const characters = [...text];
  let from = start;
  while (from > 0 && !isBorder(characters, from - 1)) from -= 1;
  let to = end;
  while (to < characters.length && !isBorder(characters, to)) to += 1;
  return characters.slice(from, to).join('');
}

function isBorder(characters: readonly string[], at: number): boolean {
  const isDigit = (character = ''): boolean => /\d/.test(character);
  const isGrouping =
    characters[at] === ',' &&
    isDigit(characters[at - 1]) &&
    /^\d{3}$/.test(characters.slice(at + 1, at + 4).join(''));
  return BORDERS.has(characters[at] ?? '') && !isGrouping;
}
