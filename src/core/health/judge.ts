import type { Interval } from '../interval';
import type { AdministrativeLevel } from '../report';
import type { BoundedEstimate } from './bounded-estimate';
import type { BandId, Scale } from './scale';
import type { HealthSettings, SettingId } from './settings';

/** Where a value lies among the lines of its scale. */
export type Verdict =
  | { readonly kind: 'in-band'; readonly band: BandId; readonly lines: readonly SettingId[] }
  /** The interval, or what the bound leaves open, reaches over a line. */
  | { readonly kind: 'undecided'; readonly lines: readonly SettingId[] };

/**
 * The band that a value reaches, whatever its printed precision and its bound leave open; `undecided` where they
 * leave more than one. Nothing where the scale was not drawn for governments of this level.
 */
export function judge(
  value: BoundedEstimate,
  scale: Scale,
  level: AdministrativeLevel,
  settings: HealthSettings,
): Verdict | undefined {
  const { lines, bands, levels } = scale;
  if (levels !== undefined && !levels.includes(level)) return undefined;
  const { low, high } = reach(value, settings);
  const bandOf = (number: number): number => lines.filter((line) => number > settings[line]).length;
  const band = bands[bandOf(low)];
  return band !== undefined && bandOf(low) === bandOf(high)
    ? { kind: 'in-band', band, lines }
    : { kind: 'undecided', lines };
}

/** All that a value may be: a floor has no upper end, and 左右 is as wide as the setting says. */
function reach({ value, interval, bound }: BoundedEstimate, settings: HealthSettings): Interval {
  const { low, high } = interval;
  const slack = Math.abs(value) * settings['about-tolerance'];
  switch (bound) {
    case 'at-least':
    case 'more-than':
      return { low, high: Infinity };
    case 'at-most':
    case 'less-than':
      return { low: -Infinity, high };
    case 'about':
      return { low: low - slack, high: high + slack };
    case 'near':
      return { low: low - slack, high };
    case 'exact':
    case 'range':
    case 'flat':
      return interval;
  }
}
