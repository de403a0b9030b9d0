import type { Observation } from '../../../core/reading/observation';
import type { Language } from '../../../core/language';
import { tableTexts } from '../../../wording/tables';
import type { Cell } from '../../plan/cell';
import { growthCustom } from '../cells/names';
import { headlineTexts } from './words';

/**
 * Whether a growth is real or nominal: as the report says, else as is the custom for the indicator. Where it is real
 * and a base is counted back from it, the base is at comparable prices, and that is said too.
 */
export function growthBasis(growth: Observation, hasLevel: boolean, language: Language): Cell {
  const texts = headlineTexts(language);
  const custom = growthCustom(growth.indicator);
  const isReal = (growth.prices ?? custom) === 'real';
  const parts = [
    texts.prices[growth.prices ?? (custom === 'unstated' ? 'unstated' : (`usually-${custom}` as const))],
    ...(isReal && hasLevel ? [texts.realBase] : []),
  ];
  return { value: parts.join(tableTexts(language).noteSeparator), sources: [growth.id] };
}
