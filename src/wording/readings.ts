import type { Language } from '../core/language';
import type { Measure, Observation } from '../core/reading/observation';
import { capitalised } from './capitalised';
import { terms } from './terms';

/** How the tables put what a reading measures, over what time, and how it is worded, in the language given. */
export function readingTexts(language: Language): ReadingTexts {
  return TEXTS[language];
}

/** A period as people write it: `2021`, `2022—2023`. */
export function periodText(period: Observation['period'], language: Language): string {
  return period.replace('/', language === 'zh-CN' ? '—' : '–');
}

/** The same within a sentence: `2021年`, `2022—2023年`; `2021` in English. */
export function yearText(period: Observation['period'], language: Language): string {
  return periodText(period, language) + (language === 'zh-CN' ? '年' : '');
}

export interface ReadingTexts {
  /** What is measured, with the whole where the data names one: 占社区比重, 全市排名, 年度投资计划完成率. */
  readonly measure: (measure: Measure, whole?: string) => string;
  readonly status: (status: Observation['status']) => string;
  readonly span: (span: Observation['span'], years: number) => string;
  /** The report's words in a figure's place, with what the figure would have been: 2022年目标数值：仅文字表述“…”. */
  readonly wordsOnly: (period: string, isTarget: boolean, measure: Measure, words: string) => string;
  /** One of several figures in a row, with what is said of it: 2022年：预期. */
  readonly ofPeriod: (period: string, text: string) => string;
  /** A range as printed; the value's column holds its lower end. */
  readonly range: (printed: string) => string;
  /** The report says the same figure again, otherwise worded. */
  readonly restated: (printed: string, firmness: string) => string;
}

const TEXTS: Readonly<Record<Language, ReadingTexts>> = {
  'zh-CN': {
    measure: (measure, whole) => {
      if (whole !== undefined && measure === 'share') return `占${whole}比重`;
      if (whole !== undefined && measure === 'rank') return `${whole}排名`;
      if (whole !== undefined && measure === 'completion') return `${whole}完成率`;
      return terms('zh-CN').measures[measure];
    },
    status: (status) => terms('zh-CN').statuses[status],
    span: (span, years) => (span === 'n-years' && years > 1 ? `${years}年合计` : terms('zh-CN').spans[span]),
    wordsOnly: (period, isTarget, measure, words) =>
      `${period}年${isTarget ? '目标' : ''}${terms('zh-CN').measures[measure]}：仅文字表述${quoted(words)}`,
    ofPeriod: (period, text) => `${period}年：${text}`,
    range: (printed) => `区间：${printed}，数值列为下限`,
    restated: (printed, firmness) => `另一处又提${printed}，为${firmness}`,
  },
  'en-US': {
    measure: (measure, whole) => {
      if (whole !== undefined && measure === 'share') return `Share of ${withinSentence(whole)}`;
      if (whole !== undefined && measure === 'rank') return `Rank in ${withinSentence(whole)}`;
      if (whole !== undefined && measure === 'completion') return `Completion of ${withinSentence(whole)}`;
      return capitalised(terms('en-US').measures[measure]);
    },
    status: (status) => capitalised(terms('en-US').statuses[status]),
    span: (span, years) =>
      capitalised(span === 'n-years' && years > 1 ? `over ${years} years` : terms('en-US').spans[span]),
    wordsOnly: (period, isTarget, measure, words) =>
      `${period} ${isTarget ? 'target ' : ''}${terms('en-US').measures[measure]}: in words only, ${quoted(words)}`,
    ofPeriod: (period, text) => `${period}: ${text}`,
    range: (printed) => `A range, ${printed}; the value is its lower end`,
    restated: (printed, firmness) => `Said again elsewhere, ${printed}: ${firmness}`,
  },
};

/** An English name inside a sentence; abbreviations keep their capitals: gross domestic product, R&D expenditure. */
function withinSentence(name: string): string {
  return /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

/** The report's words in quotation marks, and marks inside them as Chinese has them: “‘四个倍增’”. */
function quoted(words: string): string {
  return `“${words.replaceAll('“', '‘').replaceAll('”', '’')}”`;
}
