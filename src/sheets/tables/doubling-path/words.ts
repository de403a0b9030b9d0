import type { Bound } from '../../../core/reading/bound';
import type { Language } from '../../../core/language';

/** What the doubling table says, in the language given. */
export function doublingTexts(language: Language): DoublingTexts {
  return TEXTS[language];
}

export interface DoublingHeaders {
  readonly indicator: string;
  readonly coverage: string;
  readonly unit: string;
  readonly base: string;
  readonly target: string;
  readonly 'target-firmness': string;
  readonly goal: string;
  readonly 'goal-firmness': string;
  readonly multiple: string;
  readonly 'growth-from-base': string;
  readonly 'growth-from-target': string;
  readonly 'derived-bound': string;
  readonly 'base-year': string;
  readonly note: string;
  readonly source: string;
  readonly key: string;
}

export interface DoublingTexts {
  readonly title: string;
  readonly headers: (base: number, goal: number) => DoublingHeaders;
  /** Of a goal to double without the year from which. */
  readonly baseYearNotStated: string;
  /** How a derived figure is bounded; nothing to add for `exact`. */
  readonly derived: (name: string, bound: Bound) => string;
  readonly multiple: string;
  readonly growthFrom: (year: number) => string;
  /** A figure of a neighbouring concept that stands in the report and was not taken. */
  readonly neighbour: (printed: string, name: string, isFlow: boolean) => string;
  readonly noBase: (year: number, why: string) => string;
  readonly noTarget: (year: number, why: string) => string;
  readonly noGoal: (year: number, why: string) => string;
  /** The goal does not double the year before the plan. */
  readonly belowDouble: (goal: number, base: number, multiple: string) => string;
}

const DERIVED_BOUNDS: Readonly<Record<Language, Readonly<Record<Exclude<Bound, 'exact'>, string>>>> = {
  'zh-CN': {
    'at-least': '不低于',
    'more-than': '高于',
    'at-most': '不高于',
    'less-than': '低于',
    about: '近似，高低不定',
    near: '接近',
    range: '区间',
    flat: '持平',
  },
  'en-US': {
    'at-least': 'at least',
    'more-than': 'above',
    'at-most': 'at most',
    'less-than': 'below',
    about: 'about, on either side',
    near: 'nearly',
    range: 'range',
    flat: 'flat',
  },
};

const TEXTS: Readonly<Record<Language, DoublingTexts>> = {
  'zh-CN': {
    title: '倍增目标路径',
    headers: (base, goal) => ({
      indicator: '指标',
      coverage: '统计范围',
      unit: '单位',
      base: `${base}实际`,
      target: `${base + 1}目标`,
      'target-firmness': `${base + 1}目标性质`,
      goal: `${goal}目标`,
      'goal-firmness': `${goal}目标性质`,
      multiple: `倍数(${goal}÷${base})`,
      'growth-from-base': `所需年均增速(自${base})`,
      'growth-from-target': `所需年均增速(自${base + 1}目标)`,
      'derived-bound': '推算值性质',
      'base-year': '倍增基年',
      note: '备注',
      source: '原文',
      key: 'key',
    }),
    baseYearNotStated: '报告未说明基年',
    derived: (name, bound) => (bound === 'exact' ? '' : `${name}${DERIVED_BOUNDS['zh-CN'][bound]}`),
    multiple: '倍数：',
    growthFrom: (year) => `自${year}：`,
    neighbour: (printed, name, isFlow) =>
      `${printed}为“${name}”，${isFlow ? '是当年数而非总数' : '口径不同'}，未采用`,
    noBase: (year, why) => `${year}年实际数：${why}`,
    noTarget: (year, why) => `${year}年总数目标：${why}`,
    noGoal: (year, why) => `${year}年目标：${why}`,
    belowDouble: (goal, base, multiple) => `${goal}年目标为${base}年的${multiple}倍，不足2倍`,
  },
  'en-US': {
    title: 'Doubling path',
    headers: (base, goal) => ({
      indicator: 'Indicator',
      coverage: 'Coverage',
      unit: 'Unit',
      base: `${base} actual`,
      target: `${base + 1} target`,
      'target-firmness': `${base + 1} target, strength`,
      goal: `${goal} target`,
      'goal-firmness': `${goal} target, strength`,
      multiple: `Multiple (${goal} ÷ ${base})`,
      'growth-from-base': `Required yearly growth from ${base}`,
      'growth-from-target': `Required yearly growth from ${base + 1} target`,
      'derived-bound': 'Bound of what is derived',
      'base-year': 'Base year of the doubling',
      note: 'Note',
      source: 'Source sentence',
      key: 'key',
    }),
    baseYearNotStated: 'Not stated in the report',
    derived: (name, bound) => (bound === 'exact' ? '' : `${name}${DERIVED_BOUNDS['en-US'][bound]}`),
    multiple: 'multiple: ',
    growthFrom: (year) => `from ${year}: `,
    neighbour: (printed, name, isFlow) =>
      `“${printed}” is “${name}”, ${isFlow ? 'a year’s flow and not the total' : 'another concept'}: not used`,
    noBase: (year, why) => `${year} result: ${why}`,
    noTarget: (year, why) => `${year} target for the total: ${why}`,
    noGoal: (year, why) => `${year} target: ${why}`,
    belowDouble: (goal, base, multiple) =>
      `The ${goal} target is ${multiple} times the ${base} result, less than double`,
  },
};
