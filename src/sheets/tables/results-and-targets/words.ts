import type { Language } from '../../../core/language';

/** What the table of results and targets says, in the language given. */
export function targetsTexts(language: Language): TargetsTexts {
  return TEXTS[language];
}

/** The headers of results and targets, by column id. */
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

export interface TargetsTexts {
  readonly title: (year: number) => string;
  readonly headers: (year: number) => TargetHeaders;
  readonly strengthOf: (side: 'growth' | 'level', text: string) => string;
  readonly notes: NoteTexts;
}

interface NoteTexts {
  /** What is empty, with why. */
  readonly noResult: (year: number, why: string) => string;
  readonly noResultGrowth: (year: number, why: string) => string;
  readonly noTarget: (year: number, why: string) => string;
  /** The growth that a stated target level comes to, as a percentage in words: `10.1%`. */
  readonly impliedGrowth: (percent: string) => string;
  /** The interval of an implied target. */
  readonly impliedTarget: (interval: string) => string;
  /** Why a level that a target growth implies need not be the one that will be published. */
  readonly impliedFrom: Readonly<Record<'real' | 'comparable', (isStated: boolean) => string>>;
  /** The target growth is a floor, and so is what is derived from it. */
  readonly floor: (word: string) => string;
}

const TEXTS: Readonly<Record<Language, TargetsTexts>> = {
  'zh-CN': {
    title: (year) => `${year}年完成与${year + 1}年预期目标`,
    headers: (year) => ({
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
    strengthOf: (side, text) => `${side === 'growth' ? '增速' : '数值'}：${text}`,
    notes: {
      noResult: (year, why) => `${year}年实际数：${why}`,
      noResultGrowth: (year, why) => `${year}年增速：${why}`,
      noTarget: (year, why) => `${year}年目标：${why}`,
      impliedGrowth: (percent) => `目标增速（推算）：${percent}`,
      impliedTarget: (interval) => `目标值(推算)：${interval}`,
      impliedFrom: {
        real: (isStated) => `推算值按上年价格计（增速${isStated ? '' : '惯例'}为可比价）`,
        comparable: (isStated) => `增速${isStated ? '' : '惯例'}按可比口径计算，推算值与届时公布数未必可比`,
      },
      floor: (word) => `目标增速为下限（“${word}”），推算值与百分点差亦为下限`,
    },
  },
  'en-US': {
    title: (year) => `${year} results and ${year + 1} targets`,
    headers: (year) => ({
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
    strengthOf: (side, text) => `${side === 'growth' ? 'Growth' : 'Level'}: ${text}`,
    notes: {
      noResult: (year, why) => `${year} result: ${why}`,
      noResultGrowth: (year, why) => `${year} growth: ${why}`,
      noTarget: (year, why) => `${year} target: ${why}`,
      impliedGrowth: (percent) => `Target growth, implied: ${percent}`,
      impliedTarget: (interval) => `Target, implied: ${interval}`,
      impliedFrom: {
        real: (isStated) =>
          `The implied target is at the prices of the year before (growth is real${isStated ? '' : ' by custom'})`,
        comparable: (isStated) =>
          `Growth is on a comparable basis${isStated ? '' : ' by custom'}: the implied target need not be comparable with what will be published`,
      },
      floor: (word) =>
        `Target growth is a floor (“${word}”), and so are the implied target and the difference`,
    },
  },
};
