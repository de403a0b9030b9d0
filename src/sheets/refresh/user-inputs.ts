import type { GivenFigure } from '../../core/health/given-figure';
import { DEFAULT_SETTINGS, type HealthSettings, type SettingId } from '../../core/health/settings';
import type { Missing } from '../../core/missing';

/** What the user has put into the tables of a report that ask for it. */
export interface UserInputs {
  readonly given: readonly GivenFigure[];
  /** Lines and tolerances that the user has set otherwise. */
  readonly settings: Readonly<Partial<Record<SettingId, number>>>;
  /** What was put in and cannot be used, by row key, and why; it stays in its cell. */
  readonly problems: ReadonlyMap<string, Missing>;
}

export const NO_INPUTS: UserInputs = { given: [], settings: {}, problems: new Map() };

export function settingsOf({ settings }: UserInputs): HealthSettings {
  return { ...DEFAULT_SETTINGS, ...settings };
}
