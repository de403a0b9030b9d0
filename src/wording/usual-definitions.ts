import type { Language } from '../core/language';

/**
 * What figures of public money, output and trade are, as they are usually defined: short, and without a source of their
 * own, since none was at hand that says it so. Where practice differs from place to place, the definition says that.
 */
export const USUAL_DEFINITIONS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  'livelihood-expenditure': {
    'zh-CN':
      '一般公共预算支出中直接用于居民生活的部分，如教育、社会保障、卫生健康、住房保障；具体范围由各地自定，不同地方不宜直接比较。',
    'en-US':
      'The part of general public budget expenditure that serves residents directly, such as education, social security, health and housing. Each place sets its scope, so that places are hardly comparable.',
  },
  'fiscal-resources': {
    'zh-CN':
      '政府一年内可以安排使用的各项收入之和，由各本预算的收入和上级转移性收入等构成；计算范围各处不一。',
    'en-US':
      'All that a government can dispose of in a year: the revenues of its budgets, transfers from higher levels and the like. How far it reaches differs from source to source.',
  },
  'debt-balance': {
    'zh-CN': '期末尚未偿还的政府债务，包括一般债务和专项债务，不含隐性债务。',
    'en-US':
      'Government debt outstanding at the end of a period, general and special; hidden debt is no part of it.',
  },
  'debt-resolved': {
    'zh-CN': '一定时期内偿还或以其他方式化解的债务；包括哪些债务、哪些方式，请看原文。',
    'en-US':
      'Debt that was repaid or otherwise resolved within a period; which debt, and in what ways, is for the report to say.',
  },
  'hidden-debt-resolved': {
    'zh-CN': '一定时期内化解的隐性债务，即法定债务限额之外由财政承诺偿还或提供担保的债务。',
    'en-US':
      'Hidden debt that was resolved within a period: debt outside the legal limit that public money is pledged to repay or guarantees.',
  },
  'treasury-cash': {
    'zh-CN': '某一时点国库存款的余额。',
    'en-US': 'What lies in the treasury’s accounts at one moment.',
  },
  'treasury-outflow': {
    'zh-CN': '一定时期内平均每月从国库拨付的资金，各本预算合计。',
    'en-US': 'What the treasury pays in a month on average, of all budgets together.',
  },
  'carried-over': {
    'zh-CN': '上年预算执行后结余，或尚未支出而结转本年继续使用的资金。',
    'en-US': 'What the budget of the year before left over, or left unspent for the same use in this year.',
  },
};
