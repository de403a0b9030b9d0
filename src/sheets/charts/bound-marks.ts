import type { Language } from '../../core/language';
import type { Observation } from '../../core/reading/observation';
import { terms } from '../../wording/terms';

/** What keeps a figure from being plain and exact, a target from being merely planned: 力争, 不低于. */
export function boundMarks({ strength, bound }: Observation, language: Language): readonly string[] {
  const { strengths, bounds } = terms(language);
  return [
    ...(strength === 'aspired' ? [strengths.aspired] : []),
    ...(bound === 'exact' ? [] : [bounds[bound]]),
  ];
}
