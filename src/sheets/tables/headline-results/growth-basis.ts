import type { Observation } from '../../../core/reading/observation';
import type { Language } from '../../../core/language';
import { tableTexts } from '../../../wording/tables';
import type { Cell } from '../../plan/cell';
import { growthPrices } from '../cells/names';
import { headlineTexts } from './words';

/**
 * Whether a growth is real or nominal: as the report says, else as is the custom for the indicator. Where it is real
 * and a base is counted back from it, the base is at comparable prices, and that is said too; where it is on a comparable
 * basis, why none is counted back.
 */
export function growthBasis(growth: Observation, hasLevel: boolean, language: Language): Cell {
  const texts = headlineTexts(language);
  const { prices, isStated } = growthPrices(growth);
  const parts = [
    texts.prices[isStated || prices === 'unstated' ? prices : (`usually-${prices}` as const)],
    ...(prices === 'real' && hasLevel ? [texts.realBase] : []),
    ...(prices === 'comparable' && hasLevel ? [texts.noBase] : []),
  ];
  return { value: parts.join(tableTexts(language).noteSeparator), sources: [growth.id] };
}
