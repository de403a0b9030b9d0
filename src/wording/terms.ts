import type { Bound, Strength } from '../core/reading/bound';
import type { Language } from '../core/language';
import type { AreaBasis, Measure, PeriodBasis, Span, Status } from '../core/reading/observation';

/** What the terms of an observation are called, in the language given. */
export function terms(language: Language): Terms {
  return TERMS[language];
}

/** What a 口径 is called; one that the report words itself stays as it is. */
export function basisName(basis: string, language: Language): string {
  const { bases } = TERMS[language];
  return Object.hasOwn(bases, basis) ? (bases[basis] ?? basis) : basis;
}

export interface Terms {
  readonly measures: Readonly<Record<Measure, string>>;
  readonly statuses: Readonly<Record<Status, string>>;
  readonly bounds: Readonly<Record<Bound, string>>;
  readonly strengths: Readonly<Record<Strength, string>>;
  readonly spans: Readonly<Record<Span, string>>;
  readonly areaBases: Readonly<Record<AreaBasis, string>>;
  readonly periodBases: Readonly<Record<PeriodBasis, string>>;
  readonly prices: Readonly<Record<'nominal' | 'real', string>>;
  /** By the words that the data has for them; any other basis is the report's own wording. */
  readonly bases: Readonly<Record<string, string>>;
}

const TERMS: Readonly<Record<Language, Terms>> = {
  'zh-CN': {
    measures: {
      level: '数值',
      growth: '增速',
      share: '占比',
      change: '变动',
      completion: '完成率',
      cagr: '年均增速',
      multiple: '倍数',
      rank: '排名',
      duration: '时长',
    },
    statuses: { actual: '实际', estimated: '预计', target: '目标' },
    bounds: {
      exact: '确数',
      'at-least': '不低于',
      'more-than': '超过',
      'at-most': '不高于',
      'less-than': '低于',
      about: '左右',
      near: '接近',
      range: '区间',
      flat: '持平',
    },
    strengths: { committed: '确保', planned: '预期', aspired: '力争' },
    spans: {
      year: '当年',
      'per-year': '每年',
      'n-years': '多年合计',
      cumulative: '累计',
      point: '时点',
    },
    areaBases: { stated: '原文载明', carried: '承前文', inferred: '推断' },
    periodBases: { stated: '原文载明', part: '依所在部分', assumed: '推定' },
    prices: { nominal: '现价', real: '可比价' },
    bases: { headline: '原文未另注口径', comparable: '可比口径' },
  },
  'en-US': {
    measures: {
      level: 'level',
      growth: 'growth',
      share: 'share',
      change: 'change',
      completion: 'completion',
      cagr: 'average yearly growth',
      multiple: 'multiple',
      rank: 'rank',
      duration: 'duration',
    },
    statuses: { actual: 'actual', estimated: 'estimated', target: 'target' },
    bounds: {
      exact: 'exactly',
      'at-least': 'at least',
      'more-than': 'more than',
      'at-most': 'at most',
      'less-than': 'less than',
      about: 'about',
      near: 'nearly',
      range: 'range',
      flat: 'level with the year before',
    },
    strengths: { committed: 'committed', planned: 'planned', aspired: 'aspirational' },
    spans: {
      year: 'in the year',
      'per-year': 'per year',
      'n-years': 'over several years',
      cumulative: 'cumulative',
      point: 'at a point in time',
    },
    areaBases: { stated: 'stated', carried: 'carried from before', inferred: 'inferred' },
    periodBases: { stated: 'stated', part: 'of the report’s part', assumed: 'assumed' },
    prices: { nominal: 'nominal', real: 'real' },
    bases: { headline: 'as published', comparable: 'on a comparable basis' },
  },
};
