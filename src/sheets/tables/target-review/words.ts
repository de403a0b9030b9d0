import type { Conclusion, Incomparable } from '../../../core/target-review/target-review';
import type { Language } from '../../../core/language';

/** What the target review says, in the language given. */
export function reviewTexts(language: Language): ReviewTexts {
  return TEXTS[language];
}

/** The headers of the target review, by column id. */
export interface ReviewHeaders {
  readonly indicator: string;
  readonly coverage: string;
  readonly unit: string;
  readonly last: string;
  readonly 'target-growth': string;
  readonly 'target-level': string;
  readonly actual: string;
  readonly growth: string;
  readonly lead: string;
  readonly attainment: string;
  readonly conclusion: string;
  readonly note: string;
  readonly 'target-source': string;
  readonly source: string;
  readonly key: string;
}

interface ReviewTexts {
  readonly title: (year: number) => string;
  readonly headers: (year: number) => ReviewHeaders;
  readonly conclusion: Readonly<Record<Exclude<Conclusion['kind'], 'not-comparable'>, string>>;
  readonly notComparable: (why: string) => string;
  readonly why: Readonly<Record<Incomparable, string>>;
  readonly notes: {
    /** The level decided although a growth was set too. */
    readonly byLevel: string;
    readonly otherBasis: (target: string, actual: string) => string;
    readonly revised: string;
    readonly broken: string;
    /** The actual figure is estimated (预计). */
    readonly estimated: string;
    /** How a target is meant or bounded, with its words. */
    readonly target: (firmness: string) => string;
    /** The result of another name for the area. */
    readonly elsewhere: (area: string) => string;
  };
  /** All that a review says without the report of the year before. */
  readonly noEarlier: { readonly indicator: string; readonly note: (year: number) => string };
  readonly nothingSet: { readonly indicator: string; readonly note: (year: number) => string };
}

const TEXTS: Readonly<Record<Language, ReviewTexts>> = {
  'zh-CN': {
    title: (year) => `${year}年目标完成情况`,
    headers: (year) => ({
      indicator: '指标',
      coverage: '统计范围',
      unit: '单位',
      last: `${year - 1}实际`,
      'target-growth': `${year}目标增速`,
      'target-level': `${year}目标值`,
      actual: `${year}实际`,
      growth: `${year}增速`,
      lead: '增速差(实际−目标，个百分点)',
      attainment: '完成率',
      conclusion: '结论',
      note: '备注',
      'target-source': '目标原文(上年报告)',
      source: '结果原文(本年报告)',
      key: 'key',
    }),
    conclusion: {
      met: '完成',
      missed: '未完成',
      open: '无法判断',
      'no-direction': '不作判断',
      'not-reported': '结果未列',
    },
    notComparable: (why) => `不可比：${why}`,
    why: {
      basis: '口径不同',
      unit: '单位不同',
      area: '统计范围不同',
      side: '目标与结果一为增速、一为数值',
      'series-break': '数据序列中断',
      'base-revised': '基数修订或口径变化',
    },
    notes: {
      byLevel: '按数值判断',
      otherBasis: (target, actual) => `口径不同：目标增速为“${target}”，实际增速为“${actual}”，不计增速差`,
      revised: '由实际数与增速反推的基数与上年公布数不符：基数修订或口径变化',
      broken: '由实际数与增速反推的基数与上年公布数相差过大：两年数值不属同一序列，不计完成率',
      estimated: '实际数为预计',
      target: (firmness) => `目标：${firmness}`,
      elsewhere: (area) => `结果的统计范围为“${area}”`,
    },
    noEarlier: {
      indicator: '缺上年报告',
      note: (year) => `须有该地区上一年的报告（提出${year}年目标的报告），加入后刷新`,
    },
    nothingSet: {
      indicator: '上年报告未列目标',
      note: (year) => `上年报告没有${year}年的目标`,
    },
  },
  'en-US': {
    title: (year) => `${year} target review`,
    headers: (year) => ({
      indicator: 'Indicator',
      coverage: 'Coverage',
      unit: 'Unit',
      last: `${year - 1} actual`,
      'target-growth': `${year} target growth`,
      'target-level': `${year} target level`,
      actual: `${year} actual`,
      growth: `${year} growth`,
      lead: 'Growth lead (actual − target, pp)',
      attainment: 'Attainment',
      conclusion: 'Conclusion',
      note: 'Note',
      'target-source': 'Target, source sentence',
      source: 'Result, source sentence',
      key: 'key',
    }),
    conclusion: {
      met: 'Met',
      missed: 'Missed',
      open: 'Undecided',
      'no-direction': 'Not judged',
      'not-reported': 'Result not stated',
    },
    notComparable: (why) => `Not comparable: ${why}`,
    why: {
      basis: 'different bases',
      unit: 'different units',
      area: 'different coverage',
      side: 'a growth was set and a level told, or the other way round',
      'series-break': 'break of the series',
      'base-revised': 'base revised or coverage changed',
    },
    notes: {
      byLevel: 'Judged by the level',
      otherBasis: (target, actual) =>
        `Different bases: target growth “${target}”, actual growth “${actual}”; no lead is computed`,
      revised:
        'The base implied by level and growth misses the level published the year before: base revised or coverage changed',
      broken:
        'The base implied by level and growth is far from the level published the year before: the two are not one series, and no attainment is computed',
      estimated: 'The result is an estimate',
      target: (firmness) => `Target: ${firmness}`,
      elsewhere: (area) => `The result covers “${area}”`,
    },
    noEarlier: {
      indicator: 'No report of the year before',
      note: (year) =>
        `Needs the area’s report of the year before, which set the targets for ${year}; add it and refresh`,
    },
    nothingSet: {
      indicator: 'No target in the report before',
      note: (year) => `The report of the year before has no target for ${year}`,
    },
  },
};
