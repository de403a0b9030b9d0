import type { Language } from '../core/language';

/** What an argument of a formula is called in the language given; an unknown one keeps its own name. */
export function argumentName(argument: string, language: Language): string {
  return NAMES[language].get(argument) ?? argument;
}

const CHINESE = {
  part: '部分',
  whole: '总额',
  share: '占比',
  livelihood: '民生支出',
  revenue: '一般公共预算收入',
  expenditure: '一般公共预算支出',
  actual: '实际值',
  target: '目标值',
  nextTarget: '下年目标',
  current: '当前值',
  growth: '增速',
  years: '年数',
  divisor: '除数',
  indicator: '指标',
  period: '年度',
  measure: '度量',
  status: '数据性质',
  area: '统计范围',
  unit: '单位',
  report: '报告',
} as const;

const ENGLISH = {
  livelihood: 'livelihood expenditure',
  current: 'current level',
  nextTarget: 'next target',
} as const;

const NAMES: Readonly<Record<Language, ReadonlyMap<string, string>>> = {
  'zh-CN': new Map(Object.entries(CHINESE)),
  'en-US': new Map(Object.entries(ENGLISH)),
};
