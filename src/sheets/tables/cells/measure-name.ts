import { indicatorById } from '../../../core/catalogue/catalogue';
import type { Language } from '../../../core/language';
import type { Observation } from '../../../core/reading/observation';
import type { Statement } from '../../../core/reading/statement';
import type { ReportData } from '../../../library/dataset';
import { readingTexts } from '../../../wording/readings';
import { inWords } from './item-name';

/** What a reading measures, and of what whole: 占社区比重, 增速全市排名, 年度投资计划完成率. */
export function measureName(data: ReportData, read: Observation | Statement, language: Language): string {
  const { of = '', rankOf }: Partial<Observation> = read;
  const whole = of === '' ? undefined : wholeName(data, of, language);
  return readingTexts(language).measure(read.measure, whole, rankOf);
}

/** The whole of a share, or where a rank holds: an indicator's name, else the report's words or their gloss. */
export function wholeName(data: ReportData, of: string, language: Language): string {
  const known = indicatorById(of);
  return (language === 'zh-CN' ? known?.chinese : known?.english) ?? inWords(data, of, language);
}
