import type { LeftOutReason } from './left-out';

/**
 * A text while it is being read: its characters in one form, and for each whether it will stand in the text as read. The
 * steps mark and never move, so that places stay true until the marked is taken out, once.
 */
export interface WorkingText {
  readonly text: string;
  readonly length: number;
  /** For each UTF-16 unit, and for the end, the code point of the text as found. */
  readonly places: Uint32Array;
  /** For each unit `KEPT`, `CLOSED_UP`, or why it is left out. */
  readonly gone: Uint8Array;
}

export const KEPT = 0;
/** White space that stands for nothing. */
export const CLOSED_UP = 1;

/** The mark of each reason to leave something out. */
export const MARKS = { furniture: 2, 'footnote-mark': 3, footnote: 4, aside: 5 } as const satisfies Record<
  LeftOutReason,
  number
>;

/** The reason that a mark stands for; none where the unit is kept or closed up. */
export const LEFT_BY: readonly (LeftOutReason | undefined)[] = [
  undefined,
  undefined,
  'furniture',
  'footnote-mark',
  'footnote',
  'aside',
];

/** Marks a stretch, where nothing has marked it before. */
export function mark({ gone }: WorkingText, start: number, end: number, by: number): void {
  for (let unit = start; unit < end; unit++) if (gone[unit] === KEPT) gone[unit] = by;
}

/** What is kept, closed up. */
export function withoutMarked({ text, length, places, gone }: WorkingText): {
  readonly text: string;
  readonly places: Uint32Array;
} {
  const kept = new Uint32Array(length + 1);
  const parts: string[] = [];
  let count = 0;
  let from = 0;
  while (from < length) {
    const start = gone.indexOf(KEPT, from);
    if (start < 0) break;
    let end = start + 1;
    while (end < length && gone[end] === 0) end++;
    kept.set(places.subarray(start, end), count);
    parts.push(text.slice(start, end));
    count += end - start;
    from = end;
  }
  kept[count] = places[length] ?? 0;
  return { text: parts.join(''), places: kept.slice(0, count + 1) };
}
