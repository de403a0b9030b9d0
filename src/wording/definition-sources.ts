import type { Language } from '../core/language';

/** What an indicator is, in both languages, and who says so. */
export type SourcedDefinition = Readonly<Record<Language, string>> & { readonly source: DefinitionSource };

export type DefinitionSource = keyof typeof DEFINITION_SOURCES;

/**
 * Whoever defines indicators, as they are named beside a definition. Numbers of documents and articles are named where a text was
 * seen that has them: docs/decisions/0024.
 */
export const DEFINITION_SOURCES = {
  'budget-law-6': { 'zh-CN': '《预算法》第六条', 'en-US': 'Budget Law, article 6' },
  'budget-law-9': { 'zh-CN': '《预算法》第九条', 'en-US': 'Budget Law, article 9' },
  'budget-law-16': { 'zh-CN': '《预算法》第十六条', 'en-US': 'Budget Law, article 16' },
  'budget-law-27': { 'zh-CN': '《预算法》第二十七条', 'en-US': 'Budget Law, article 27' },
  nbs: {
    'zh-CN': '国家统计局主要统计指标解释',
    'en-US': 'National Bureau of Statistics, explanatory notes on main indicators',
  },
  customs: { 'zh-CN': '海关总署进出口统计', 'en-US': 'General Administration of Customs, trade statistics' },
  usual: { 'zh-CN': '通行定义', 'en-US': 'As usually defined' },
  'by-name': { 'zh-CN': '按指标名称的算式', 'en-US': 'Arithmetic, as the indicator is named' },
  'regulation-12': {
    'zh-CN': '《预算法实施条例》第十二条',
    'en-US': 'Regulation on the Implementation of the Budget Law, article 12',
  },
  'regulation-13': {
    'zh-CN': '《预算法实施条例》第十三条',
    'en-US': 'Regulation on the Implementation of the Budget Law, article 13',
  },
  'regulation-14': {
    'zh-CN': '《预算法实施条例》第十四条',
    'en-US': 'Regulation on the Implementation of the Budget Law, article 14',
  },
  'regulation-15': {
    'zh-CN': '《预算法实施条例》第十五条',
    'en-US': 'Regulation on the Implementation of the Budget Law, article 15',
  },
  'treasury-releases': {
    'zh-CN': '财政部按月发布的财政收支情况',
    'en-US': 'Ministry of Finance, monthly releases on revenue and expenditure',
  },
  'classification-232': {
    'zh-CN': '财政部《政府收支分类科目》债务付息支出（232 类）',
    'en-US':
      'Ministry of Finance, Classification of Government Revenue and Expenditure, interest on debt (class 232)',
  },
  'debt-limits': {
    'zh-CN': '《关于对地方政府债务实行限额管理的实施意见》（财预〔2015〕225号）',
    'en-US': 'Ministry of Finance, opinions on limits to local government debt (Caiyu [2015] No. 225)',
  },
  'new-debt-limits': {
    'zh-CN': '《新增地方政府债务限额分配管理暂行办法》（财预〔2017〕35号）',
    'en-US':
      'Ministry of Finance, provisional measures on allotting new local debt limits (Caiyu [2017] No. 35)',
  },
  vehicles: {
    'zh-CN': '《国务院关于加强地方政府融资平台公司管理有关问题的通知》（国发〔2010〕19号）',
    'en-US':
      'State Council, notice on the companies through which local governments raise money (Guofa [2010] No. 19)',
  },
  industries: {
    'zh-CN': '国家统计局《三次产业划分规定》',
    'en-US': 'National Bureau of Statistics, rules on dividing the three industries',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>;
