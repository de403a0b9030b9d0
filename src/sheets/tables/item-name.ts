import { indicatorById } from '../../core/catalogue';
import type { Language } from '../../core/language';
import type { Observation } from '../../core/observation';
import type { Statement } from '../../core/statement';
import type { ReportData } from '../../dataset/dataset';
import { tableTexts } from '../../wording/tables';
import { HEADLINE } from './figure';

/** What a reading is about: the catalogue's name, else the report's own words or their gloss; and its 口径. */
export function itemName(data: ReportData, read: Observation | Statement, language: Language): string {
  const known = read.indicator === undefined ? undefined : indicatorById(read.indicator);
  const name =
    (language === 'zh-CN' ? known?.chinese : known?.english) ?? inWords(data, read.label, language);
  const basis = 'basis' in read ? read.basis : HEADLINE;
  return basis === HEADLINE ? name : tableTexts(language).withBasis(name, inWords(data, basis, language));
}

/** The report's own words: as they are in Chinese, glossed in English where the data has a gloss. */
export function inWords({ report }: ReportData, words: string, language: Language): string {
  return language === 'zh-CN' ? words : (report.glosses?.[words] ?? words);
}
