import type { ExtractedObservation } from '../../core/reading/extracted';
import { foundSpan, type ReadText } from '../text/read-text';
import type { FigureToken } from '../tokens/token';
import type { Fate } from './fate';

/** What became of every number of a text, in order: read, or unread. */
export function account(
  text: ReadText,
  figures: readonly FigureToken[],
  observations: readonly ExtractedObservation[],
): readonly Fate[] {
  const readAt = new Map<number, string[]>();
  for (const { id, figure } of observations) {
    readAt.set(figure.start, [...(readAt.get(figure.start) ?? []), id]);
  }
  return figures.map((figure): Fate => {
    const span = foundSpan(text, figure.start, figure.end);
    const ids = readAt.get(span.start);
    return ids === undefined ? { ...span, kind: 'unread' } : { ...span, kind: 'read', observations: ids };
  });
}
