import type { SourcedDefinition } from './definition-sources';

/** What figures of public money are, by the laws and regulations on budgets and by what the Ministry of Finance publishes. */
export const PUBLIC_MONEY_DEFINITIONS: Readonly<Record<string, SourcedDefinition>> = {
  'general-budget-revenue': {
    'zh-CN':
      '列入一般公共预算的收入，以税收为主，另有行政事业性收费、国有资源（资产）有偿使用收入等。该条所列还有转移性收入；地方报告所称“一般公共预算收入”通常是本地收入，不含转移性收入。',
    'en-US':
      'What the general public budget takes in: mostly taxes, besides administrative fees, income from state-owned resources and assets, and the like. The article lists transfers too; what a local report calls by this name is usually local revenue, without transfers.',
    source: 'budget-law-27',
  },
  'general-budget-expenditure': {
    'zh-CN': '一般公共预算安排的支出，用于民生、发展、安全和国家机构运转等。',
    'en-US':
      'What the general public budget spends on livelihood, development, security and the running of the state.',
    source: 'budget-law-6',
  },
  'government-fund-revenue': {
    'zh-CN': '依法向特定对象征收或以其他方式筹集、专门用于特定公共事业的收入。',
    'en-US':
      'Money raised from particular payers under the law and set aside for particular public purposes.',
    source: 'budget-law-9',
  },
  'government-fund-expenditure': {
    'zh-CN': '以政府性基金收入安排、专门用于特定公共事业的支出。',
    'en-US': 'What is spent out of government-managed funds, on the purposes that they are set aside for.',
    source: 'budget-law-9',
  },
  'state-capital-revenue': {
    'zh-CN': '列入国有资本经营预算的国有资本收益，如国有企业上缴的利润、股息红利和产权转让收入。',
    'en-US':
      'Returns on state capital that enter the state capital operating budget: profits that state enterprises hand over, dividends, the sale of holdings.',
    source: 'regulation-15',
  },
  'transfer-payments': {
    'zh-CN': '上级政府对下级政府的一般性转移支付和专项转移支付。',
    'en-US': 'General and special transfers from a higher level of government to a lower one.',
    source: 'budget-law-16',
  },
  'tax-share': {
    'zh-CN': '税收收入占一般公共预算收入的比重。',
    'en-US': 'Tax revenue as a share of general public budget revenue.',
    source: 'by-name',
  },
  'tax-revenue': {
    'zh-CN': '政府依法征收的各项税收收入；地方报告所列通常是归本级的部分。',
    'en-US': 'What a government collects in taxes; a local report usually gives the part that stays with it.',
    source: 'budget-law-27',
  },
  'land-transfer-revenue': {
    'zh-CN': '出让国有土地使用权取得的收入，列入政府性基金预算。',
    'en-US':
      'What the transfer of state-owned land-use rights brings in, within the government-managed funds.',
    source: 'treasury-releases',
  },
  'upper-level-funds': {
    'zh-CN': '上级财政给予本级的补助收入；是否包括政府性基金的补助，请看原文。',
    'en-US':
      'What higher levels of government grant a place; whether grants of the funds are among it is for the report to say.',
    source: 'regulation-12',
  },
  'fund-transfers': {
    'zh-CN': '上级通过政府性基金预算给予本级的补助。',
    'en-US': 'What higher levels of government grant a place through the budget of government-managed funds.',
    source: 'regulation-14',
  },
  'transferred-in': {
    'zh-CN': '从政府性基金预算、国有资本经营预算、预算稳定调节基金等调入一般公共预算的资金。',
    'en-US':
      'What is moved into the general public budget from the funds, the state capital budget, the stabilisation fund and the like.',
    source: 'regulation-12',
  },
  'transferred-out': {
    'zh-CN': '从本预算调出、转入其他预算使用的资金。',
    'en-US': 'What is moved out of one budget for use in another.',
    source: 'regulation-13',
  },
  remitted: {
    'zh-CN': '按财政体制规定上缴上级财政的资金。',
    'en-US': 'What a place pays to the level of government above it, as the fiscal system lays down.',
    source: 'regulation-13',
  },
  'debt-limit': {
    'zh-CN': '经批准的政府债务余额上限，分为一般债务限额和专项债务限额。',
    'en-US':
      'The most that government debt outstanding may come to, as approved: one limit for general and one for special debt.',
    source: 'debt-limits',
  },
  'bond-quota': {
    'zh-CN': '上级下达的当年新增政府债券额度；是额度，不是已举借的债务。',
    'en-US':
      'The new government bonds that higher levels allot to a place for the year: a quota, and no debt taken up.',
    source: 'new-debt-limits',
  },
  'lgfv-debt': {
    'zh-CN': '地方政府融资平台公司的有息债务，是企业债务，不属于法定政府债务。',
    'en-US':
      'Interest-bearing debt of the companies through which local governments raise money: the companies’ own, and no government debt by law.',
    source: 'vehicles',
  },
  'general-debt-interest': {
    'zh-CN': '为一般债务支付的利息，列入一般公共预算支出。',
    'en-US': 'Interest paid on general debt, within general public budget expenditure.',
    source: 'classification-232',
  },
  'special-debt-interest': {
    'zh-CN': '为专项债务支付的利息，列入政府性基金支出。',
    'en-US': 'Interest paid on special debt, within the expenditure of government-managed funds.',
    source: 'classification-232',
  },
  'livelihood-share': {
    'zh-CN': '民生支出占一般公共预算支出的比重；民生支出的范围由各地自定。',
    'en-US':
      'Livelihood expenditure over general public budget expenditure; each place sets the scope of the former.',
    source: 'by-name',
  },
};
