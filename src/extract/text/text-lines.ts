import { MARKUP } from './markup';
import { KEPT, type WorkingText } from './working-text';

/** A line of a working text: its span without the line's end, and its characters without white space or markup. */
export interface TextLine {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The lines of a working text, none of them empty. */
export function linesOf({ text }: WorkingText, isMarkedUp: boolean): readonly TextLine[] {
  const lines: TextLine[] = [];
  let start = 0;
  while (start < text.length) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    const line = text.slice(start, end);
    if (end > start) lines.push({ start, end, text: isMarkedUp ? line.replace(MARKUP, '') : line });
    start = end + 1;
  }
  return lines;
}

/** The lines that nothing has left out. */
export function standing({ gone }: WorkingText, lines: readonly TextLine[]): readonly TextLine[] {
  return lines.filter(({ start }) => gone[start] === KEPT);
}
