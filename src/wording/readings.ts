import type { Language } from '../core/language';
import type { Measure, Observation, PeriodBasis } from '../core/reading/observation';
import { readPeriod } from '../core/reading/period';
import { count } from './english-count';
import { capitalised } from './capitalised';
import { terms } from './terms';

/** What a reading measures, in a word or two: 增速; of a rank, what is ranked: 增速排名. */
export function measureText(read: Pick<Observation, 'measure' | 'rankOf'>, language: Language): string {
  const measure = terms(language).measures[read.measure];
  if (read.rankOf === undefined || read.rankOf === 'level') return measure;
  const ranked = terms(language).measures[read.rankOf];
  return language === 'zh-CN' ? `${ranked}${measure}` : `${measure} by ${ranked}`;
}

/** How the tables put what a reading measures, over what time, and how it is worded, in the language given. */
export function readingTexts(language: Language): ReadingTexts {
  return TEXTS[language];
}

/** A period as people write it: `2021`, `2022—2023`, `2022年一季度`; `Q1 2022` in English. */
export function periodText(period: Observation['period'], language: Language): string {
  const { firstYear, quarter, half, months } = readPeriod(period) ?? {};
  if (quarter !== undefined) {
    return language === 'zh-CN' ? `${firstYear}年${QUARTERS[quarter]}季度` : `Q${quarter} ${firstYear}`;
  }
  if (half !== undefined)
    return language === 'zh-CN' ? `${firstYear}年${HALVES[half]}半年` : `H${half} ${firstYear}`;
  if (months !== undefined) {
    const [first, last] = months;
    if (language === 'zh-CN') return `${firstYear}年${first === last ? first : `${first}—${last}`}月`;
    return `${first === last ? MONTHS[first] : `${MONTHS[first]}–${MONTHS[last]}`} ${firstYear}`;
  }
  return period.replace('/', language === 'zh-CN' ? '—' : '–');
}

const QUARTERS = ['', '一', '二', '三', '四'];
const HALVES = ['', '上', '下'];
const MONTHS = ['', 'Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** The same within a sentence: `2021年`, `2022—2023年`; `2021` in English. */
export function yearText(period: Observation['period'], language: Language): string {
  const text = periodText(period, language);
  return language === 'zh-CN' && /\d$/.test(text) ? `${text}年` : text;
}

/** What is put behind a period that the report does not say: `2022—2023（推定）`; nothing behind any other. */
export function periodMark(basis: PeriodBasis | undefined, language: Language): string {
  if (basis !== 'assumed') return '';
  const mark = terms(language).periodBases.assumed;
  return language === 'zh-CN' ? `（${mark}）` : ` (${mark})`;
}

export interface ReadingTexts {
  /** What is measured, with the whole where the data names one: 占社区比重, 增速全市排名, 年度投资计划完成率. */
  readonly measure: (measure: Measure, whole?: string, rankOf?: Measure) => string;
  readonly status: (status: Observation['status']) => string;
  readonly span: (span: Observation['span'], years: number) => string;
  /** The span of a figure whose period is a part of a year. */
  readonly inQuarter: string;
  readonly inHalf: string;
  readonly inMonths: string;
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
    measure: (measure, whole, rankOf = 'level') => {
      if (whole !== undefined && measure === 'share') return `占${whole}比重`;
      if (measure === 'rank') {
        return `${rankOf === 'level' ? '' : terms('zh-CN').measures[rankOf]}${whole ?? ''}排名`;
      }
      if (whole !== undefined && measure === 'completion') return `${whole}完成率`;
      return terms('zh-CN').measures[measure];
    },
    status: (status) => terms('zh-CN').statuses[status],
    span: (span, years) => (span === 'n-years' && years > 1 ? `${years}年合计` : terms('zh-CN').spans[span]),
    inQuarter: '当季',
    inHalf: '当半年',
    inMonths: '当月合计',
    wordsOnly: (period, isTarget, measure, words) =>
      `${period}${isTarget ? '目标' : ''}${terms('zh-CN').measures[measure]}：仅文字表述${quoted(words)}`,
    ofPeriod: (period, text) => `${period}：${text}`,
    range: (printed) => `区间：${printed}，数值列为下限`,
    restated: (printed, firmness) => `另一处又提${printed}，为${firmness}`,
  },
  'en-US': {
    measure: (measure, whole, rankOf = 'level') => {
      if (whole !== undefined && measure === 'share') return `Share of ${withinSentence(whole)}`;
      if (measure === 'rank') {
        const ranked = rankOf === 'level' ? 'Rank' : `Rank by ${terms('en-US').measures[rankOf]}`;
        return whole === undefined ? ranked : `${ranked} in ${withinSentence(whole)}`;
      }
      if (whole !== undefined && measure === 'completion') return `Completion of ${withinSentence(whole)}`;
      return capitalised(terms('en-US').measures[measure]);
    },
    status: (status) => capitalised(terms('en-US').statuses[status]),
    span: (span, years) =>
      capitalised(
        span === 'n-years' && years > 1 ? `over ${count(years, 'year')}` : terms('en-US').spans[span],
      ),
    inQuarter: 'In the quarter',
    inHalf: 'In the half-year',
    inMonths: 'In the months',
    wordsOnly: (period, isTarget, measure, words) =>
      `${period} ${isTarget ? 'target ' : ''}${terms('en-US').measures[measure]}: in words only, ${quoted(words)}`,
    ofPeriod: (period, text) => `${period}: ${text}`,
    range: (printed) => `A range, “${printed}”; the value is its lower end`,
    restated: (printed, firmness) => `Said again elsewhere, “${printed}”: ${firmness}`,
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
