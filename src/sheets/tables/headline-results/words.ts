import type { GrowthCustom } from '../../../core/catalogue/indicator';
import type { Language } from '../../../core/language';

/** What the headline results say, in the language given. */
export function headlineTexts(language: Language): HeadlineTexts {
  return TEXTS[language];
}

/** The headers of the headline results, by column id. */
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
  readonly 'prior-year-interval': string;
  readonly source: string;
  readonly key: string;
}

export interface HeadlineTexts {
  readonly title: string;
  readonly headers: HeadlineHeaders;
  readonly status: Readonly<Record<'actual' | 'estimated' | 'target', string>>;
  /** How growth is priced: as the report says, or as is the custom where it says nothing. */
  readonly prices: Readonly<
    Record<GrowthCustom | 'usually-real' | 'usually-nominal' | 'usually-comparable', string>
  >;
  /** Added to a real growth whose base is derived. */
  readonly realBase: string;
  /** Added to a growth on a comparable basis, from which no base is derived. */
  readonly noBase: string;
}

const TEXTS: Readonly<Record<Language, HeadlineTexts>> = {
  'zh-CN': {
    title: '主要指标完成情况',
    headers: {
      indicator: '指标',
      coverage: '统计范围',
      year: '年度',
      value: '数值',
      unit: '单位',
      growth: '同比增速',
      'growth-basis': '增速口径',
      status: '数据性质',
      wording: '措辞',
      'prior-year': '上年基数(推算)',
      'prior-year-interval': '推算区间',
      source: '原文',
      key: 'key',
    },
    status: { actual: '实际', estimated: '预计', target: '目标' },
    prices: {
      real: '可比价（报告所述）',
      nominal: '现价（报告所述）',
      'usually-real': '可比价（惯例）',
      comparable: '可比口径（报告所述）',
      'usually-nominal': '现价（惯例）',
      'usually-comparable': '可比口径（惯例）',
      unstated: '报告未说明',
    },
    realBase: '上年基数按可比价推算',
    noBase: '并非由上年公布数计算，不推算上年基数',
  },
  'en-US': {
    title: 'Headline results',
    headers: {
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
      'prior-year-interval': 'Interval of the implied',
      source: 'Source sentence',
      key: 'key',
    },
    status: { actual: 'Actual', estimated: 'Estimated', target: 'Target' },
    prices: {
      real: 'Real (as stated)',
      nominal: 'Nominal (as stated)',
      'usually-real': 'Real by custom',
      comparable: 'On a comparable basis (as stated)',
      'usually-nominal': 'Nominal by custom',
      'usually-comparable': 'On a comparable basis by custom',
      unstated: 'Not stated',
    },
    realBase: 'prior year implied at comparable prices',
    noBase: 'not measured from the level published the year before, so none is implied',
  },
};
