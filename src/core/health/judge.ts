import { boundedInterval } from '../reading/bounded-interval';
import type { AdministrativeLevel } from '../reading/report';
import type { BoundedEstimate } from './bounded-estimate';
import type { BandId, Scale } from './scale';
import type { HealthSettings, LineId } from './settings';

/** Where a value lies among the lines of its scale. */
export type Judgement =
  | { readonly kind: 'in-band'; readonly band: BandId; readonly lines: readonly LineId[] }
  /** The interval, or what the bound leaves open, reaches over a line. */
  | { readonly kind: 'undecided'; readonly lines: readonly LineId[] };

/**
 * The band that a value reaches, whatever its printed precision and its bound leave open; `undecided` where they
 * leave more than one. Nothing where the scale was not drawn for governments of this level.
 */
export function judge(
  value: BoundedEstimate,
  scale: Scale,
  level: AdministrativeLevel,
  settings: HealthSettings,
): Judgement | undefined {
  const { lines, bands, levels } = scale;
  if (levels !== undefined && !levels.includes(level)) return undefined;
  const { low, high } = boundedInterval(value, value.bound, settings['about-tolerance']);
  const bandOf = (number: number): number => lines.filter((line) => number > settings[line]).length;
  const band = bands[bandOf(low)];
  return band !== undefined && bandOf(low) === bandOf(high)
    ? { kind: 'in-band', band, lines }
    : { kind: 'undecided', lines };
}
