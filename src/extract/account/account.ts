import type { ExtractedObservation } from '../../core/reading/extracted';
import type { Division } from '../division/division';
import type { LeftOutReason } from '../text/left-out';
import { foundSpan, type ReadText } from '../text/read-text';
import type { FigureToken } from '../tokens/token';
import type { Fate, NoFigure } from './fate';
import { noFigures } from './no-figures';

/**
 * What became of every number of a text, in order: of each figure, whether it was read; of every other run of digits, those
 * of what was left out too, why it is none. What is neither is unread.
 */
export function account(
  text: ReadText,
  division: Division,
  figures: readonly FigureToken[],
  observations: readonly ExtractedObservation[],
): readonly Fate[] {
  const readAt = new Map<number, string[]>();
  for (const { id, figure } of observations) {
    const ids = readAt.get(figure.start);
    if (ids === undefined) readAt.set(figure.start, [id]);
    else ids.push(id);
  }
  const none = noFigures(text.text, division);
  let next = 0;
  const inText = numbersIn(text.text, figures).map(({ start, end }): Fate => {
    const span = foundSpan(text, start, end);
    const ids = readAt.get(span.start);
    if (ids !== undefined) return { ...span, kind: 'read', observations: ids };
    while (next < none.length && (none[next]?.end ?? 0) <= start) next++;
    const reason = none[next];
    const isNone = reason !== undefined && reason.start <= start;
    return isNone ? { ...span, kind: 'no-figure', why: reason.why } : { ...span, kind: 'unread' };
  });
  return [...inText, ...leftOutNumbers(text)].sort((one, other) => one.start - other.start);
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The figures of a text, and the runs of digits beside them. */
function numbersIn(text: string, figures: readonly Stretch[]): readonly Stretch[] {
  const numbers: Stretch[] = [];
  let next = 0;
  for (const { index: start, 0: digits } of text.matchAll(DIGITS)) {
    while (next < figures.length && (figures[next]?.start ?? 0) <= start)
      numbers.push(figures[next++] as Stretch);
    if (start >= (numbers.at(-1)?.end ?? 0)) numbers.push({ start, end: start + digits.length });
  }
  return [...numbers, ...figures.slice(next)];
}

const DIGITS = /\d+(?:[.,]\d+)*/gu;

/** The numbers of what does not stand in the text as read: page numbers, dates of publication, marks of footnotes. */
function leftOutNumbers({ found, left }: ReadText): readonly Fate[] {
  // Offsets count code points, which are the text's own units but for characters outside the basic plane.
  const points = left.length > 0 && SURROGATE.test(found) ? [...found] : found;
  const fates: Fate[] = [];
  for (const { start: from, end: to, why } of left) {
    for (let start = from; start < to; start++) {
      let end = start;
      while (end < to && DIGIT.test(points[end] ?? '')) end++;
      if (end > start) fates.push({ start, end, kind: 'no-figure', why: WHY[why] });
      start = end;
    }
  }
  return fates;
}

const SURROGATE = /[\uD800-\uDFFF]/;
const DIGIT = /[\d０-９①-⑳⁰¹²³⁴-⁹]/u;
const WHY: Readonly<Record<LeftOutReason, NoFigure>> = {
  furniture: 'furniture',
  footnote: 'footnote',
  'footnote-mark': 'footnote-mark',
  aside: 'footnote-mark',
};
