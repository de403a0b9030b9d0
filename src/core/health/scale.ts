import type { AdministrativeLevel } from '../reading/report';
import type { LineId } from './settings';

/** The stretches into which lines divide the values of a criterion, from low to high. */
export interface Scale {
  /** From low to high. */
  readonly lines: readonly LineId[];
  /** One more than there are lines. */
  readonly bands: readonly BandId[];
  /** Levels of government for which the lines were drawn; all, if nothing is said. */
  readonly levels?: readonly AdministrativeLevel[];
}

export const BAND_IDS = [
  'below-warning',
  'in-warning',
  'above-ceiling',
  'above-risk-range',
  'below-line',
  'above-line',
  'slower-than-economy',
  'faster-than-economy',
] as const;
export type BandId = (typeof BAND_IDS)[number];

/** Whether the lines were drawn for governments of this level; not, where they ask for one and it is not known. */
export function isDrawnFor({ levels }: Scale, level: AdministrativeLevel | undefined): boolean {
  return levels === undefined || (level !== undefined && levels.includes(level));
}
