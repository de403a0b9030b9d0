import type { Language } from '../../../core/language';
import type { Observation } from '../../../core/reading/observation';
import type { Statement } from '../../../core/reading/statement';
import type { ReportData } from '../../../library/dataset';
import { glossed, readingName } from '../../../wording/reading-name';
import { tableTexts } from '../../../wording/tables';
import { basisName } from '../../../wording/terms';
import { HEADLINE } from '../../../core/reading/subject';

/** What a reading is about: the catalogue's name, else the report's own words or their gloss; and its 口径. */
export function itemName(data: ReportData, read: Observation | Statement, language: Language): string {
  const name = readingName(data.report, read, language);
  const basis = 'basis' in read ? read.basis : HEADLINE;
  return basis === HEADLINE
    ? name
    : tableTexts(language).withBasis(name, basisInWords(data, basis, language));
}

/** A 口径 by its name, else in the report's words. */
export function basisInWords(data: ReportData, basis: string, language: Language): string {
  return inWords(data, basisName(basis, language), language);
}

/** The report's own words: as they are in Chinese, glossed in English where the data has a gloss. */
export function inWords({ report }: ReportData, words: string, language: Language): string {
  return glossed(report, words, language);
}
