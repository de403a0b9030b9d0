import type { FigureToken, Place } from './token';

/** A stretch between two separators, with the figures in it. */
export interface Clause extends Place {
  /** The separator before it and after it; empty at the ends of a passage. */
  readonly before: string;
  readonly after: string;
  readonly figures: readonly FigureToken[];
  /** Whether it stands in brackets, which interrupt what is around them. */
  readonly isBracketed: boolean;
}

/**
 * The clauses of a passage: what stands between commas, 、, colons, semicolons and brackets, but not those inside a figure or
 * between quotation marks.
 */
export function clausesOf(
  text: string,
  { start, end }: Place,
  figures: readonly FigureToken[],
): readonly Clause[] {
  const clauses: Clause[] = [];
  let from = start;
  let before = '';
  let next = 0;
  let own: FigureToken[] = [];
  let depth = 0;
  const close = (at: number, separator: string): void => {
    if (at > from || own.length > 0) {
      clauses.push({ start: from, end: at, before, after: separator, figures: own, isBracketed: depth > 0 });
    }
    own = [];
    if (separator === '(') depth++;
    else if (separator === ')' && depth > 0) depth--;
    before = separator;
    from = at + separator.length;
  };
  for (let at = start; at < end; at++) {
    const figure = figures[next];
    if (figure?.start === at) {
      own.push(figure);
      next++;
      at = figure.end - 1;
      continue;
    }
    const sign = SIGNS[text.charCodeAt(at)];
    if (sign === undefined || sign === 0) continue;
    if (sign === OPENING) {
      at = closing(text, at, end);
      while ((figures[next]?.start ?? end) <= at) next++;
    } else close(at, text.charAt(at));
  }
  close(end, '');
  return clauses;
}

/** Where what opens at a place is closed; the place itself where it is not, or too far on to be a name. */
function closing(text: string, at: number, end: number): number {
  const within = text.slice(at + 1, Math.min(end, at + 1 + LONGEST_QUOTE));
  const closes = within.indexOf(text.charAt(at) === '《' ? '》' : '”');
  return closes < 0 ? at : at + 1 + closes;
}

const LONGEST_QUOTE = 30;
const OPENING = 1;
const SEPARATOR = 2;
/** By their code, since every character of a passage with figures is looked up. */
const SIGNS = new Uint8Array(0x10000);
for (const sign of '“《') SIGNS[sign.charCodeAt(0)] = OPENING;
for (const sign of ',;:、()。!?|') SIGNS[sign.charCodeAt(0)] = SEPARATOR;
