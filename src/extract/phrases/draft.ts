import type { Doubt } from '../../core/reading/doubt';
import type { ExtractedObservation } from '../../core/reading/extracted';

/** A figure as a phrasing reads it in its segment, before the whole document has been seen; each field knows where it came from. */
export interface Draft {
  /** UTF-16 units of the text as read. */
  readonly figure: { readonly start: number; readonly end: number };
  readonly source: { readonly start: number; readonly end: number };
  readonly fields: Omit<
    ExtractedObservation,
    'id' | 'report' | 'figure' | 'source' | 'confidence' | 'doubts' | 'areaBasis' | 'periodBasis'
  >;
  readonly origins: Readonly<Partial<Record<OriginField, Origin>>>;
  readonly doubts: readonly Doubt[];
}

export type OriginField = 'indicator' | 'period' | 'status' | 'area' | 'basis' | 'measure';

/** Said in the figure's own segment, carried from an earlier one, told by the part of the document, or taken by custom. */
export type Origin = 'said' | 'carried' | 'part' | 'custom';
