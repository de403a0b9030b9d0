import type { Observation } from '../../../core/reading/observation';
import type { TableTexts } from '../../../wording/tables';

/** How firmly a target is meant and how it is bounded, with the report's own words: 力争、超过（“力争”“超”）. */
export function targetFirmness(
  { strength = 'planned', bound, wording }: Observation,
  texts: TableTexts,
): string {
  const parts = [texts.strength[strength], texts.bound[bound]].filter((part) => part !== '');
  return parts.join(texts.listSeparator) + (wording.length > 0 ? texts.quoted(wording) : '');
}

/** The same for any figure; a result has no strength, and where nothing bounds it only its words are left. */
export function firmness(observation: Observation, texts: TableTexts): string {
  if (observation.status === 'target') return targetFirmness(observation, texts);
  const { bound, wording } = observation;
  if (texts.bound[bound] === '') return wording.map((words) => `“${words}”`).join(texts.listSeparator);
  return texts.bound[bound] + (wording.length > 0 ? texts.quoted(wording) : '');
}
