import type { Indicator } from '../indicator';

/** What public budgets spend, and what they leave uncovered. */
export const PUBLIC_SPENDING: readonly Indicator[] = [
  {
    id: 'general-budget-expenditure',
    chinese: '一般公共预算支出',
    english: 'General public budget expenditure',
    aliases: [
      '公共财政预算支出',
      '一般预算支出',
      '地方一般公共预算支出',
      'General budget expenditure',
      'Public finance budget expenditure',
    ],
    nature: 'flow',
    unit: '亿元',
    direction: 'neutral',
    growth: 'nominal',
  },
  {
    id: 'livelihood-expenditure',
    chinese: '民生支出',
    english: 'Livelihood expenditure',
    aliases: [
      '民生领域支出',
      '民生类支出',
      '民生保障支出',
      '财政民生支出',
      'Expenditure on people’s livelihood',
      'Livelihood spending',
    ],
    nature: 'flow',
    unit: '亿元',
    direction: 'more-is-better',
    growth: 'nominal',
  },
  {
    id: 'government-fund-expenditure',
    chinese: '政府性基金支出',
    english: 'Government-managed fund expenditure',
    aliases: ['政府性基金预算支出', 'Government fund expenditure', 'Government-managed funds expenditure'],
    nature: 'flow',
    unit: '亿元',
    direction: 'neutral',
    growth: 'nominal',
  },
  {
    id: 'deficit',
    chinese: '财政赤字',
    english: 'Fiscal deficit',
    aliases: ['赤字', 'Deficit', 'Budget deficit'],
    nature: 'flow',
    unit: '亿元',
    direction: 'less-is-better',
    growth: 'nominal',
  },
];
