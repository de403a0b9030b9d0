import { boundedInterval } from '../reading/bounded-interval';
import type { AdministrativeLevel } from '../reading/report';
import type { BoundedEstimate } from './bounded-estimate';
import { isDrawnFor, type BandId, type Scale } from './scale';
import type { HealthSettings, LineId } from './settings';

/** Where a value lies among the lines of its scale. */
export type Judgement =
  | { readonly kind: 'in-band'; readonly band: BandId; readonly lines: readonly LineId[] }
  /** The interval, or what the bound leaves open, reaches over a line. */
  | { readonly kind: 'undecided'; readonly lines: readonly LineId[] };

/**
 * The band that a value reaches, whatever its printed precision and its bound leave open; `undecided` where they
 * leave more than one. Nothing where the scale was not drawn for governments of this level, or the level is not known.
 */
export function judge(
  value: BoundedEstimate,
  scale: Scale,
  level: AdministrativeLevel | undefined,
  settings: HealthSettings,
): Judgement | undefined {
  const { lines, bands } = scale;
  if (!isDrawnFor(scale, level)) return undefined;
  const { low, high } = boundedInterval(value, value.bound, settings['about-tolerance']);
  const bandOf = (number: number): number => lines.filter((line) => number > settings[line]).length;
  const band = bands[bandOf(low)];
  return band !== undefined && bandOf(low) === bandOf(high)
    ? { kind: 'in-band', band, lines }
    : { kind: 'undecided', lines };
}
