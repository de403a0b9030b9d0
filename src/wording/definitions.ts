import type { Language } from '../core/language';
import { USUAL_DEFINITIONS } from './usual-definitions';

/** What an indicator is, and who says so, in the language given; nothing where it goes by its name alone. */
export function definitionOf(indicator: string, language: Language): Definition | undefined {
  const known = DEFINITIONS.get(indicator);
  if (known !== undefined) return { text: known[language], source: SOURCES[known.source][language] };
  const usual = USUAL.get(indicator);
  return usual && { text: usual[language], source: SOURCES.usual[language] };
}

export interface Definition {
  readonly text: string;
  readonly source: string;
}

type Source =
  | 'budget-law-6'
  | 'budget-law-9'
  | 'budget-law-10'
  | 'budget-law-16'
  | 'budget-law-27'
  | 'nbs'
  | 'customs'
  | 'by-name'
  | 'usual';

const SOURCES: Readonly<Record<Source, Readonly<Record<Language, string>>>> = {
  'budget-law-6': { 'zh-CN': '《预算法》第六条', 'en-US': 'Budget Law, article 6' },
  'budget-law-9': { 'zh-CN': '《预算法》第九条', 'en-US': 'Budget Law, article 9' },
  'budget-law-10': { 'zh-CN': '《预算法》第十条', 'en-US': 'Budget Law, article 10' },
  'budget-law-16': { 'zh-CN': '《预算法》第十六条', 'en-US': 'Budget Law, article 16' },
  'budget-law-27': { 'zh-CN': '《预算法》第二十七条', 'en-US': 'Budget Law, article 27' },
  nbs: {
    'zh-CN': '国家统计局主要统计指标解释',
    'en-US': 'National Bureau of Statistics, explanatory notes on main indicators',
  },
  customs: { 'zh-CN': '海关总署进出口统计', 'en-US': 'General Administration of Customs, trade statistics' },
  usual: { 'zh-CN': '通行定义', 'en-US': 'As usually defined' },
  'by-name': { 'zh-CN': '按指标名称的算式', 'en-US': 'Arithmetic, as the indicator is named' },
};

// A map, because the words looked up are anyone's: an object would know `constructor` too.
const USUAL = new Map(Object.entries(USUAL_DEFINITIONS));

type Entry = Readonly<Record<Language, string>> & { readonly source: Source };

const DEFINITIONS: ReadonlyMap<string, Entry> = new Map<string, Entry>([
  [
    'general-budget-revenue',
    {
      'zh-CN':
        '列入一般公共预算的收入，以税收为主，另有行政事业性收费、国有资源（资产）有偿使用收入等。该条所列还有转移性收入；地方报告所称“一般公共预算收入”通常是本地收入，不含转移性收入。',
      'en-US':
        'What the general public budget takes in: mostly taxes, besides administrative fees, income from state-owned resources and assets, and the like. The article lists transfers too; what a local report calls by this name is usually local revenue, without transfers.',
      source: 'budget-law-27',
    },
  ],
  [
    'general-budget-expenditure',
    {
      'zh-CN': '一般公共预算安排的支出，用于民生、发展、安全和国家机构运转等。',
      'en-US':
        'What the general public budget spends on livelihood, development, security and the running of the state.',
      source: 'budget-law-6',
    },
  ],
  [
    'government-fund-revenue',
    {
      'zh-CN': '依法向特定对象征收或以其他方式筹集、专门用于特定公共事业的收入。',
      'en-US':
        'Money raised from particular payers under the law and set aside for particular public purposes.',
      source: 'budget-law-9',
    },
  ],
  [
    'government-fund-expenditure',
    {
      'zh-CN': '以政府性基金收入安排、专门用于特定公共事业的支出。',
      'en-US': 'What is spent out of government-managed funds, on the purposes that they are set aside for.',
      source: 'budget-law-9',
    },
  ],
  [
    'state-capital-revenue',
    {
      'zh-CN': '列入国有资本经营预算的国有资本收益。',
      'en-US': 'Returns on state capital that enter the state capital operating budget.',
      source: 'budget-law-10',
    },
  ],
  [
    'transfer-payments',
    {
      'zh-CN': '上级政府对下级政府的一般性转移支付和专项转移支付。',
      'en-US': 'General and special transfers from a higher level of government to a lower one.',
      source: 'budget-law-16',
    },
  ],
  [
    'tax-share',
    {
      'zh-CN': '税收收入占一般公共预算收入的比重。',
      'en-US': 'Tax revenue as a share of general public budget revenue.',
      source: 'by-name',
    },
  ],
  [
    'gdp',
    {
      'zh-CN': '一个地区所有常住单位在一定时期内生产活动的最终成果。',
      'en-US': 'The final results of production by all resident units of an area in a period.',
      source: 'nbs',
    },
  ],
  [
    'gdp-per-capita',
    {
      'zh-CN': '地区生产总值与同期常住人口平均数之比。',
      'en-US': 'Gross regional product over the average resident population of the period.',
      source: 'nbs',
    },
  ],
  [
    'industrial-value-added',
    {
      'zh-CN': '年主营业务收入 2000 万元及以上的工业企业在一定时期内新增的价值。',
      'en-US':
        'Value added in a period by industrial enterprises with yearly revenue of RMB 20 mn or more from their main business.',
      source: 'nbs',
    },
  ],
  [
    'fixed-asset-investment',
    {
      'zh-CN':
        '一定时期内建造和购置固定资产的工作量及有关费用；通常不含农户，项目计划总投资在 500 万元及以上。',
      'en-US':
        'Work done and costs incurred in building and acquiring fixed assets; usually without rural households, for projects of RMB 5 mn or more.',
      source: 'nbs',
    },
  ],
  [
    'retail-sales',
    {
      'zh-CN': '售给个人和社会集团、非生产非经营用的实物商品金额，以及餐饮服务收入。',
      'en-US':
        'Goods sold to individuals and institutions for other than production or business, and the revenue of catering.',
      source: 'nbs',
    },
  ],
  [
    'foreign-trade',
    {
      'zh-CN': '一定时期内实际进出关境的货物总金额，即出口与进口之和。',
      'en-US': 'The value of goods that actually crossed the customs border: exports plus imports.',
      source: 'customs',
    },
  ],
  [
    'cpi',
    {
      'zh-CN': '一定时期内居民家庭所购消费品和服务价格变动的相对数。',
      'en-US': 'The relative change in the prices of consumer goods and services that households buy.',
      source: 'nbs',
    },
  ],
  [
    'income-per-capita',
    {
      'zh-CN': '居民可用于最终消费支出和储蓄的收入，按人平均。',
      'en-US': 'Income that residents can spend on final consumption or save, per head.',
      source: 'nbs',
    },
  ],
  [
    'income-ratio',
    {
      'zh-CN': '城镇居民人均可支配收入与农村居民人均可支配收入之比，以农村为 1。',
      'en-US': 'Disposable income per head of urban residents over that of rural residents.',
      source: 'by-name',
    },
  ],
  [
    'surveyed-unemployment',
    {
      'zh-CN': '劳动力调查所得城镇失业人口占城镇就业与失业人口之和的比重。',
      'en-US':
        'The urban unemployed as a share of the urban employed and unemployed, from the labour force survey.',
      source: 'nbs',
    },
  ],
  [
    'urbanization-rate',
    {
      'zh-CN': '城镇常住人口占全部常住人口的比重。',
      'en-US': 'The urban resident population as a share of all residents.',
      source: 'nbs',
    },
  ],
  [
    'rd-intensity',
    {
      'zh-CN': '研究与试验发展经费占地区生产总值的比重。',
      'en-US': 'Expenditure on research and development as a share of gross regional product.',
      source: 'nbs',
    },
  ],
  [
    'energy-intensity',
    {
      'zh-CN': '能源消费总量与地区生产总值之比。',
      'en-US': 'Total energy consumption over gross regional product.',
      source: 'nbs',
    },
  ],
  [
    'inventions-per-ten-thousand',
    {
      'zh-CN': '有效发明专利数与常住人口之比，以每万人计。',
      'en-US': 'Valid invention patents for every ten thousand residents.',
      source: 'by-name',
    },
  ],
]);
