import { indicatorById, type Indicator } from '../../../core/catalogue/catalogue';
import type { GrowthCustom } from '../../../core/catalogue/indicator';
import type { Language } from '../../../core/language';
import type { ReportData } from '../../../library/dataset';
import { tableTexts } from '../../../wording/tables';
import type { Observation } from '../../../core/reading/observation';
import { HEADLINE } from '../../../core/reading/subject';
import { basisInWords } from './item-name';
import type { LevelWithGrowth } from '../../../core/reading/level-with-growth';

/** What a figure is called: the catalogue's name, its whole where it is a share, and its 口径 where that needs saying. */
export function figureName(
  data: ReportData,
  figure: Pick<LevelWithGrowth, 'indicator' | 'basis' | 'measure' | 'of'>,
  language: Language,
): string {
  const texts = tableTexts(language);
  const { indicator, basis, measure, of } = figure;
  const known = indicatorById(indicator);
  const isShareOfItsOwn = measure === 'share' && of !== undefined && known?.nature !== 'ratio';
  const name = nameOf(indicator, known, language);
  const full = isShareOfItsOwn ? texts.shareOf(name, nameOf(of, indicatorById(of), language)) : name;
  return basis === HEADLINE ? full : texts.withBasis(full, basisInWords(data, basis, language));
}

/** On what a growth is measured: as the report says, else as is the custom for its indicator. */
export function growthPrices({ indicator = '', prices }: Observation): GrowthPrices {
  if (prices !== undefined) return { prices, isStated: true };
  return { prices: indicatorById(indicator)?.growth ?? 'unstated', isStated: false };
}

export interface GrowthPrices {
  readonly prices: GrowthCustom;
  readonly isStated: boolean;
}

function nameOf(id: string, indicator: Indicator | undefined, language: Language): string {
  return (language === 'zh-CN' ? indicator?.chinese : indicator?.english) ?? id;
}
