import type { Language } from '../core/language';
import type { Bound, Strength } from '../core/reading/bound';
import type { Review } from '../core/reading/review';

/** What the tables on the sheets have in common, in the language given; quotes from the report stay Chinese in both. */
export function tableTexts(language: Language): TableTexts {
  return TEXTS[language];
}

/** What several tables say; a table's own words stand beside it. A language without one of them does not compile. */
export interface TableTexts {
  /** An indicator as a share of another: 民生支出占一般公共预算支出比重. */
  readonly shareOf: (part: string, whole: string) => string;
  /** An indicator with its 口径. */
  readonly withBasis: (indicator: string, basis: string) => string;
  readonly strength: Readonly<Record<Strength, string>>;
  /** Nothing to add for `exact`. */
  readonly bound: Readonly<Record<Bound, string>>;
  readonly quoted: (words: readonly string[]) => string;
  /** Why nothing stands where a figure is looked for: the report is silent, */
  readonly notInReport: string;
  /** … speaks of it in words only, */
  readonly inWordsOnly: (words: string) => string;
  /** … or has the figure named, on another basis. */
  readonly onOtherBasis: (name: string, printed: string) => string;
  /** A year's figure that is no final one. */
  readonly estimated: (year: number) => string;
  /** The header over what became of a program's readings, and what stands under it. */
  readonly reviewed: string;
  readonly review: Readonly<Record<Review, string>>;
  readonly noteSeparator: string;
  readonly listSeparator: string;
  /** Written into a row that the report's data no longer has. */
  readonly gone: string;
  /** Where figures come from, for a caption or the foot of a page: some reports by name, and how many others there are. */
  readonly source: (reports: readonly string[], others: number) => string;
  readonly dated: (title: string, date: string) => string;
  /** Below a table some of whose cells are the user's to fill. */
  readonly inputLegend: string;
  /** At the foot of each page, with what stands for its number and for how many there are. */
  readonly page: (number: string, of: string) => string;
}

const TEXTS: Readonly<Record<Language, TableTexts>> = {
  'zh-CN': {
    shareOf: (part, whole) => `${part}占${whole}比重`,
    withBasis: (indicator, basis) => `${indicator}（${basis}）`,
    strength: { committed: '确保', planned: '预期', aspired: '力争' },
    bound: {
      exact: '',
      'at-least': '不低于',
      'more-than': '超过',
      'at-most': '不高于',
      'less-than': '低于',
      about: '左右',
      near: '接近',
      range: '区间',
      flat: '持平',
    },
    quoted: (words) => `（${words.map((word) => `“${word}”`).join('')}）`,
    notInReport: '报告未列',
    inWordsOnly: (words) => `仅有文字表述“${words}”`,
    onOtherBasis: (name, printed) => `口径不同（“${name}”${printed}）`,
    estimated: (year) => `${year}年数值为预计`,
    reviewed: '复核',
    review: { accepted: '已复核', corrected: '已更正', 'not-reviewed': '未复核' },
    noteSeparator: '；',
    listSeparator: '、',
    gone: '报告数据中已无此行',
    source: (reports, others) =>
      `来源：${reports.join('；')}${others > 0 ? `等${reports.length + others}份报告` : ''}`,
    dated: (title, date) => `${title}（${date}）`,
    inputLegend: '黄底单元格由您填写：刷新不会改动。',
    page: (number, of) => `第 ${number} 页，共 ${of} 页`,
  },
  'en-US': {
    shareOf: (part, whole) => `${part}, share of ${whole.charAt(0).toLowerCase()}${whole.slice(1)}`,
    withBasis: (indicator, basis) => `${indicator} (${basis})`,
    strength: { committed: 'Committed', planned: 'Planned', aspired: 'Aspirational' },
    bound: {
      exact: '',
      'at-least': 'at least',
      'more-than': 'more than',
      'at-most': 'at most',
      'less-than': 'less than',
      about: 'about',
      near: 'nearly',
      range: 'range',
      flat: 'level with the year before',
    },
    quoted: (words) => ` (${words.map((word) => `“${word}”`).join(' ')})`,
    notInReport: 'not in the report',
    inWordsOnly: (words) => `in words only, “${words}”`,
    onOtherBasis: (name, printed) => `on another basis (“${name}”, ${printed})`,
    estimated: (year) => `${year} figure is an estimate`,
    reviewed: 'Review',
    review: { accepted: 'Reviewed', corrected: 'Corrected', 'not-reviewed': 'Not reviewed' },
    noteSeparator: '; ',
    listSeparator: ', ',
    gone: 'No longer in the report’s data',
    source: (reports, others) => `Source: ${reports.join('; ')}${others > 0 ? ` and ${others} more` : ''}`,
    dated: (title, date) => `${title} (${date})`,
    inputLegend: 'Cells with a yellow ground are yours to fill in: a refresh leaves them.',
    page: (number, of) => `Page ${number} of ${of}`,
  },
};
