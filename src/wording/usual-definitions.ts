import type { Language } from '../core/language';

/**
 * What figures of public money, output and trade are, as they are usually defined: short, and without a source of their
 * own, since none was at hand that says it so. Where practice differs from place to place, the definition says that.
 */
export const USUAL_DEFINITIONS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  'tax-revenue': {
    'zh-CN': '政府依法征收的各项税收收入；地方报告所列通常是归本级的部分。',
    'en-US': 'What a government collects in taxes; a local report usually gives the part that stays with it.',
  },
  'land-transfer-revenue': {
    'zh-CN': '出让国有土地使用权取得的收入，列入政府性基金预算。',
    'en-US':
      'What the transfer of state-owned land-use rights brings in, within the government-managed funds.',
  },
  'livelihood-expenditure': {
    'zh-CN':
      '一般公共预算支出中直接用于居民生活的部分，如教育、社会保障、卫生健康、住房保障；具体范围由各地自定，不同地方不宜直接比较。',
    'en-US':
      'The part of general public budget expenditure that serves residents directly, such as education, social security, health and housing. Each place sets its scope, so that places are hardly comparable.',
  },
  'livelihood-share': {
    'zh-CN': '民生支出占一般公共预算支出的比重；民生支出的范围由各地自定。',
    'en-US':
      'Livelihood expenditure over general public budget expenditure; each place sets the scope of the former.',
  },
  'upper-level-funds': {
    'zh-CN': '上级财政给予本级的补助收入；是否包括政府性基金的补助，请看原文。',
    'en-US':
      'What higher levels of government grant a place; whether grants of the funds are among it is for the report to say.',
  },
  'fund-transfers': {
    'zh-CN': '上级通过政府性基金预算给予本级的补助。',
    'en-US': 'What higher levels of government grant a place through the budget of government-managed funds.',
  },
  'carried-over': {
    'zh-CN': '上年预算执行后结余，或尚未支出而结转本年继续使用的资金。',
    'en-US': 'What the budget of the year before left over, or left unspent for the same use in this year.',
  },
  'transferred-in': {
    'zh-CN': '从政府性基金预算、国有资本经营预算、预算稳定调节基金等调入一般公共预算的资金。',
    'en-US':
      'What is moved into the general public budget from the funds, the state capital budget, the stabilisation fund and the like.',
  },
  'transferred-out': {
    'zh-CN': '从本预算调出、转入其他预算使用的资金。',
    'en-US': 'What is moved out of one budget for use in another.',
  },
  remitted: {
    'zh-CN': '按财政体制规定上缴上级财政的资金。',
    'en-US': 'What a place pays to the level of government above it, as the fiscal system lays down.',
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
  'debt-limit': {
    'zh-CN': '经批准的政府债务余额上限，分为一般债务限额和专项债务限额。',
    'en-US':
      'The most that government debt outstanding may come to, as approved: one limit for general and one for special debt.',
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
  'lgfv-debt': {
    'zh-CN': '地方政府融资平台公司的有息债务，是企业债务，不属于法定政府债务。',
    'en-US':
      'Interest-bearing debt of the companies through which local governments raise money: the companies’ own, and no government debt by law.',
  },
  'bond-quota': {
    'zh-CN': '上级下达的当年新增政府债券额度；是额度，不是已举借的债务。',
    'en-US':
      'The new government bonds that higher levels allot to a place for the year: a quota, and no debt taken up.',
  },
  'general-debt-interest': {
    'zh-CN': '为一般债务支付的利息，列入一般公共预算支出。',
    'en-US': 'Interest paid on general debt, within general public budget expenditure.',
  },
  'special-debt-interest': {
    'zh-CN': '为专项债务支付的利息，列入政府性基金支出。',
    'en-US': 'Interest paid on special debt, within the expenditure of government-managed funds.',
  },
  'treasury-cash': {
    'zh-CN': '某一时点国库存款的余额。',
    'en-US': 'What lies in the treasury’s accounts at one moment.',
  },
  'treasury-outflow': {
    'zh-CN': '一定时期内平均每月从国库拨付的资金，各本预算合计。',
    'en-US': 'What the treasury pays in a month on average, of all budgets together.',
  },
  'primary-value-added': {
    'zh-CN': '农业、林业、畜牧业和渔业的增加值。',
    'en-US': 'The value added of farming, forestry, animal husbandry and fishery.',
  },
  'secondary-value-added': {
    'zh-CN': '工业和建筑业的增加值。',
    'en-US': 'The value added of industry and construction.',
  },
  'tertiary-value-added': {
    'zh-CN': '第一、第二产业以外各行业的增加值，即服务业的增加值。',
    'en-US': 'The value added of all that is neither primary nor secondary industry, which is the services.',
  },
  exports: {
    'zh-CN': '一定时期内出口货物的总金额。',
    'en-US': 'The value of the goods exported within a period.',
  },
  imports: {
    'zh-CN': '一定时期内进口货物的总金额。',
    'en-US': 'The value of the goods imported within a period.',
  },
  'rd-expenditure': {
    'zh-CN': '全社会用于研究与试验发展的经费支出，不论由谁出资。',
    'en-US': 'What all of society spends on research and development, whoever pays for it.',
  },
  population: {
    'zh-CN': '经常居住在当地的人口，不论户籍在何处；与户籍人口不同。',
    'en-US':
      'Those who usually live in a place, wherever they are registered; not the registered population.',
  },
};
