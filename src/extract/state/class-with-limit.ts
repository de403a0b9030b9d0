import type { Clause } from '../tokens/clause';
import type { FigureToken, Place } from '../tokens/token';
import { withoutLeadIn } from './lead-in';
import { unnamed, type Subject } from './subject';

/** 产值超过10亿元的企业达到7家: the class with the limit that makes it one. */
export function classWithLimit(
  text: string,
  { start, figures }: Clause,
  thing: Place,
  subjects: readonly Subject[],
  ownArea: readonly string[],
): Subject | undefined {
  if (subjects.some(({ indicators }) => indicators.length > 0)) return undefined;
  const limit = lastBefore(figures, thing.start);
  if (limit === undefined) return undefined;
  if (!OF_LIMIT.test(text.slice(limit.end, thing.end))) return undefined;
  return unnamed(text.slice(withoutLeadIn(text, { start, end: thing.end }, ownArea), thing.end));
}

/** The last figure that ends before a place; by halves, since a clause may have thousands. */
function lastBefore(figures: Clause['figures'], place: number): FigureToken | undefined {
  let [low, high] = [0, figures.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((figures[middle]?.end ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return figures[low - 1];
}

const OF_LIMIT = /^(?:以上|以下|以内|左右)?的/u;
