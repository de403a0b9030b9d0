import type { Bound, Strength } from '../core/bound';
import type { Language } from '../core/language';

/** What the tables on the sheets say, in the language given; quotes from the report stay Chinese in both. */
export function tableTexts(language: Language): TableTexts {
  return TEXTS[language];
}

/** The columns of both tables, by id. */
export interface HeadlineHeaders {
  readonly indicator: string;
  readonly coverage: string;
  readonly year: string;
  readonly value: string;
  readonly unit: string;
  readonly growth: string;
  readonly 'growth-basis': string;
  readonly status: string;
  readonly wording: string;
  readonly 'prior-year': string;
  readonly source: string;
  readonly key: string;
}

export interface TargetHeaders {
  readonly indicator: string;
  readonly coverage: string;
  readonly unit: string;
  readonly actual: string;
  readonly growth: string;
  readonly 'target-growth': string;
  readonly 'target-stated': string;
  readonly 'target-implied': string;
  readonly 'target-shift': string;
  readonly strength: string;
  readonly note: string;
  readonly source: string;
  readonly key: string;
}

/** Every text of the tables; a language without one of them does not compile. */
export interface TableTexts {
  readonly headlineTitle: string;
  readonly headlineHeaders: HeadlineHeaders;
  readonly targetsTitle: (year: number) => string;
  readonly targetHeaders: (year: number) => TargetHeaders;
  /** An indicator as a share of another: 民生支出占一般公共预算支出比重. */
  readonly shareOf: (part: string, whole: string) => string;
  /** An indicator with its 口径. */
  readonly withBasis: (indicator: string, basis: string) => string;
  readonly status: Readonly<Record<'actual' | 'estimated' | 'target', string>>;
  /** How growth is priced: as the report says, or as is the custom where it says nothing. */
  readonly prices: Readonly<
    Record<'real' | 'nominal' | 'usually-real' | 'usually-nominal' | 'unstated', string>
  >;
  /** Added to a real growth whose base is derived. */
  readonly realBase: string;
  readonly strength: Readonly<Record<Strength, string>>;
  /** Nothing to add for `exact`. */
  readonly bound: Readonly<Record<Bound, string>>;
  readonly quoted: (words: readonly string[]) => string;
  readonly strengthOf: (side: 'growth' | 'level', text: string) => string;
  readonly notes: NoteTexts;
  readonly noteSeparator: string;
  readonly listSeparator: string;
  /** Written into a row that the report's data no longer has. */
  readonly gone: string;
}

export interface NoteTexts {
  readonly noResult: (year: number) => string;
  readonly noResultGrowth: (year: number) => string;
  readonly noTarget: (year: number) => string;
  readonly targetInWords: (year: number, words: string) => string;
  readonly estimated: (year: number) => string;
  /** The growth that a stated target level comes to, as a percentage in words: `10.1%`. */
  readonly impliedGrowth: (percent: string) => string;
  /** The target growth is a floor, and so is what is derived from it. */
  readonly floor: (word: string) => string;
}

const TEXTS: Readonly<Record<Language, TableTexts>> = {
  'zh-CN': {
    headlineTitle: '主要指标完成情况',
    headlineHeaders: {
      indicator: '指标',
      coverage: '统计范围',
      year: '年度',
      value: '数值',
      unit: '单位',
      growth: '同比增速',
      'growth-basis': '增速口径',
      status: '数据性质',
      wording: '表述',
      'prior-year': '上年基数(推算)',
      source: '原文',
      key: 'key',
    },
    targetsTitle: (year) => `${year}年完成与${year + 1}年预期目标`,
    targetHeaders: (year) => ({
      indicator: '指标',
      coverage: '统计范围',
      unit: '单位',
      actual: `${year}实际`,
      growth: `${year}增速`,
      'target-growth': `${year + 1}目标增速`,
      'target-stated': '目标值(原文)',
      'target-implied': '目标值(推算)',
      'target-shift': '目标增速较上年实际(个百分点)',
      strength: '目标性质',
      note: '备注',
      source: '原文',
      key: 'key',
    }),
    shareOf: (part, whole) => `${part}占${whole}比重`,
    withBasis: (indicator, basis) => `${indicator}（${basis}）`,
    status: { actual: '实际', estimated: '预计', target: '目标' },
    prices: {
      real: '可比价（报告所述）',
      nominal: '现价（报告所述）',
      'usually-real': '可比价（惯例，报告未说明）',
      'usually-nominal': '现价（惯例，报告未说明）',
      unstated: '报告未说明',
    },
    realBase: '上年基数按可比价推算',
    strength: { planned: '预期', aspired: '力争' },
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
    strengthOf: (side, text) => `${side === 'growth' ? '增速' : '数值'}：${text}`,
    notes: {
      noResult: (year) => `${year}年实绩：报告未列`,
      noResultGrowth: (year) => `${year}年增速：报告未列`,
      noTarget: (year) => `${year}年目标：报告未列`,
      targetInWords: (year, words) => `${year}年目标：仅有文字表述“${words}”`,
      estimated: (year) => `${year}年数值为预计`,
      impliedGrowth: (percent) => `目标增速（推算）：${percent}`,
      floor: (word) => `目标增速为下限（“${word}”），推算值与百分点差亦为下限`,
    },
    noteSeparator: '；',
    listSeparator: '、',
    gone: '报告数据中已无此行',
  },
  'en-US': {
    headlineTitle: 'Headline results',
    headlineHeaders: {
      indicator: 'Indicator',
      coverage: 'Coverage',
      year: 'Year',
      value: 'Value',
      unit: 'Unit',
      growth: 'YoY',
      'growth-basis': 'Growth basis',
      status: 'Status',
      wording: 'As worded',
      'prior-year': 'Implied prior year',
      source: 'Source sentence',
      key: 'key',
    },
    targetsTitle: (year) => `${year} results and ${year + 1} targets`,
    targetHeaders: (year) => ({
      indicator: 'Indicator',
      coverage: 'Coverage',
      unit: 'Unit',
      actual: `${year} actual`,
      growth: `${year} YoY`,
      'target-growth': `${year + 1} target growth`,
      'target-stated': 'Target, as stated',
      'target-implied': 'Target, implied',
      'target-shift': 'Target minus actual growth (pp)',
      strength: 'Strength',
      note: 'Note',
      source: 'Source sentence',
      key: 'key',
    }),
    shareOf: (part, whole) => `${part}, share of ${whole.charAt(0).toLowerCase()}${whole.slice(1)}`,
    withBasis: (indicator, basis) => `${indicator} (${basis})`,
    status: { actual: 'Actual', estimated: 'Estimated', target: 'Target' },
    prices: {
      real: 'Real (as stated)',
      nominal: 'Nominal (as stated)',
      'usually-real': 'Real by custom (not stated)',
      'usually-nominal': 'Nominal by custom (not stated)',
      unstated: 'Not stated',
    },
    realBase: 'prior year implied at comparable prices',
    strength: { planned: 'Planned', aspired: 'Aspired' },
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
    strengthOf: (side, text) => `${side === 'growth' ? 'Growth' : 'Level'}: ${text}`,
    notes: {
      noResult: (year) => `${year} result: not in the report`,
      noResultGrowth: (year) => `${year} growth: not in the report`,
      noTarget: (year) => `${year} target: not in the report`,
      targetInWords: (year, words) => `${year} target: in words only, “${words}”`,
      estimated: (year) => `${year} figure is an estimate`,
      impliedGrowth: (percent) => `Target growth, implied: ${percent}`,
      floor: (word) =>
        `Target growth is a floor (“${word}”), and so are the implied target and the difference`,
    },
    noteSeparator: '; ',
    listSeparator: ', ',
    gone: 'No longer in the report’s data',
  },
};
