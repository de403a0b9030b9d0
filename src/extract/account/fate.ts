import type { SourceSpan } from '../../core/reading/observation';

/** What became of a number of the text: read by an observation, no figure for a reason, or unread. */
export type Fate = SourceSpan &
  (
    | { readonly kind: 'read'; readonly observations: readonly string[] }
    | { readonly kind: 'no-figure'; readonly why: NoFigure }
    | { readonly kind: 'unread' }
  );

export const NO_FIGURES = [
  'date',
  'document-number',
  'ordinal',
  'name',
  'footnote-mark',
  'footnote',
  'slogan',
  'class-limit',
  'contact',
  'furniture',
] as const;
export type NoFigure = (typeof NO_FIGURES)[number];
