import type { SourceSpan } from '../../src/core/reading/observation';
import { numberTokens, type NumberToken } from './number-tokens';

/** The numbers of a text that lie wholly inside none of the spans that were read or set aside. */
export function unreadNumbers(text: string, read: readonly SourceSpan[]): readonly NumberToken[] {
  return numberTokens(text).filter((token) => !read.some((span) => contains(span, token)));
}

export function contains(outer: SourceSpan, inner: SourceSpan): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

export function overlap(one: SourceSpan, other: SourceSpan): boolean {
  return one.start < other.end && other.start < one.end;
}
