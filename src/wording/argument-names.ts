import type { Language } from '../core/language';

/**
 * What an argument of a formula is called in the language given; an unknown one keeps its own name. Where a formula
 * takes several of one kind they are numbered: `growth2`.
 */
export function argumentName(argument: string, language: Language): string {
  const [, kind = argument, number = ''] = /^(\D+)(\d+)$/.exec(argument) ?? [];
  return `${NAMES[language].get(kind) ?? kind}${number === '' ? '' : ` ${number}`}`;
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
  level: '当年数值',
  growth: '增速',
  growths: '各年增速',
  growthFactor: '1 + 增速',
  first: '期初值',
  last: '期末值',
  prior: '上年数值',
  revenueGrowth: '财政收入增速',
  gdpGrowth: '地区生产总值增速',
  gdp: '地区生产总值',
  tax: '税收收入',
  debt: '债务余额',
  limit: '债务限额',
  balance: '债务余额',
  resources: '综合财力',
  transfers: '转移支付',
  fund: '政府性基金收入',
  stateCapital: '国有资本经营收入',
  income: '土地出让或政府性基金收入',
  base: '比较基数',
  trade: '外贸进出口总额',
  variant: '口径',
  rateUnit: '比率写法',
  budget: '预算数',
  partChange: '部分增量',
  wholeChange: '总体增量',
  wholeGrowth: '总体增速',
  years: '年数',
  value: '数值',
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
  growthFactor: '1 + growth',
  prior: 'prior level',
  first: 'first level',
  last: 'last level',
  revenueGrowth: 'revenue growth',
  gdpGrowth: 'GDP growth',
  gdp: 'GDP',
  tax: 'tax revenue',
  limit: 'debt limit',
  balance: 'debt balance',
  resources: 'fiscal resources',
  fund: 'government fund revenue',
  stateCapital: 'state capital revenue',
  income: 'land or fund revenue',
  trade: 'foreign trade',
  rateUnit: 'rate unit',
  partChange: 'change of the part',
  wholeChange: 'change of the whole',
  wholeGrowth: 'growth of the whole',
} as const;

const NAMES: Readonly<Record<Language, ReadonlyMap<string, string>>> = {
  'zh-CN': new Map(Object.entries(CHINESE)),
  'en-US': new Map(Object.entries(ENGLISH)),
};
