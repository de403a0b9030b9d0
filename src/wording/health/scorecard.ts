import type { Language } from '../../core/language';

/** What the scorecard's table says, in the language given. */
export function scorecardTexts(language: Language): ScorecardTexts {
  return TEXTS[language];
}

export interface ScorecardHeaders {
  readonly number: string;
  readonly dimension: string;
  readonly indicator: string;
  readonly value: string;
  readonly unit: string;
  readonly interval: string;
  readonly bound: string;
  readonly formula: string;
  readonly inputs: string;
  readonly direction: string;
  readonly reading: string;
  readonly lines: string;
  readonly missing: string;
  readonly 'peer-median': string;
  readonly 'peer-distance': string;
  readonly 'peer-rank': string;
  readonly remarks: string;
  readonly source: string;
  readonly key: string;
}

export interface ScorecardTexts {
  readonly title: string;
  readonly headers: ScorecardHeaders;
  /** The first row, which answers 财政健康度如何. */
  readonly summary: string;
  readonly counted: (computed: number, all: number) => string;
  readonly noLine: string;
  readonly lacks: (inputs: readonly string[]) => string;
  /** Of inputs that the user had given, or might give, and that the memo does not hold. */
  readonly takenAway: (inputs: readonly string[]) => string;
  readonly allows: (criteria: readonly string[]) => string;
  /** Of the function, which sees no memo. */
  readonly fromReportsAlone: string;
}

const TEXTS: Readonly<Record<Language, ScorecardTexts>> = {
  'zh-CN': {
    title: '财政健康度',
    headers: {
      number: '序号',
      dimension: '维度',
      indicator: '指标',
      value: '数值',
      unit: '单位',
      interval: '区间（按原文精度）',
      bound: '表述',
      formula: '公式',
      inputs: '所用数据',
      direction: '方向',
      reading: '与参照线比较',
      lines: '参照线及出处',
      missing: '缺什么',
      'peer-median': '各报告中位数',
      'peer-distance': '较中位数（比率以个百分点计）',
      'peer-rank': '同级名次',
      remarks: '说明',
      source: '原文',
      key: 'key',
    },
    summary: '总述',
    counted: (computed, all) => `${all}项中可计算${computed}项`,
    noLine: '无有出处的参照线',
    lacks: (inputs) => `需要：${inputs.join('、')}`,
    takenAway: (inputs) => `。${inputs.join('、')}由您填写，底稿中现为空；报告本来未载`,
    allows: (criteria) => `；有了可计算：${criteria.join('、')}`,
    fromReportsAlone: '本公式只按报告计算，不含填在区域信用底稿里的数；插入的财政健康度表含这些数。',
  },
  'en-US': {
    title: 'Fiscal health',
    headers: {
      number: 'No.',
      dimension: 'Dimension',
      indicator: 'Criterion',
      value: 'Value',
      unit: 'Unit',
      interval: 'Interval (printed precision)',
      bound: 'Bound',
      formula: 'Formula',
      inputs: 'Computed from',
      direction: 'Direction',
      reading: 'Against the line',
      lines: 'Line and its source',
      missing: 'What is missing',
      'peer-median': 'Median of the reports',
      'peer-distance': 'Distance from the median (ratios in pp)',
      'peer-rank': 'Rank in its level',
      remarks: 'Remarks',
      source: 'Source sentence',
      key: 'key',
    },
    summary: 'Summary',
    counted: (computed, all) => `${computed} of ${all} can be computed`,
    noLine: 'no line with a source',
    lacks: (inputs) => `needs: ${inputs.join('; ')}`,
    takenAway: (inputs) =>
      `. Yours to give, and no longer in the memo: ${inputs.join('; ')}; the report never had them`,
    allows: (criteria) => `. With them: ${criteria.join('; ')}`,
    fromReportsAlone:
      'This formula computes from reports alone, without what is put into the regional credit memo; the fiscal health table takes that.',
  },
};
