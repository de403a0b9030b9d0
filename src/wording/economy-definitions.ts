import type { SourcedDefinition } from './definition-sources';

/** What figures of output, trade, prices and people are, by the statisticians who publish them. */
export const ECONOMY_DEFINITIONS: Readonly<Record<string, SourcedDefinition>> = {
  gdp: {
    'zh-CN': '一个地区所有常住单位在一定时期内生产活动的最终成果。',
    'en-US': 'The final results of production by all resident units of an area in a period.',
    source: 'nbs',
  },
  'gdp-per-capita': {
    'zh-CN': '地区生产总值与同期常住人口平均数之比。',
    'en-US': 'Gross regional product over the average resident population of the period.',
    source: 'nbs',
  },
  'industrial-value-added': {
    'zh-CN': '年主营业务收入 2000 万元及以上的工业企业在一定时期内新增的价值。',
    'en-US':
      'Value added in a period by industrial enterprises with yearly revenue of RMB 20 mn or more from their main business.',
    source: 'nbs',
  },
  'fixed-asset-investment': {
    'zh-CN':
      '一定时期内建造和购置固定资产的工作量及有关费用；通常不含农户，项目计划总投资在 500 万元及以上。',
    'en-US':
      'Work done and costs incurred in building and acquiring fixed assets; usually without rural households, for projects of RMB 5 mn or more.',
    source: 'nbs',
  },
  'retail-sales': {
    'zh-CN': '售给个人和社会集团、非生产非经营用的实物商品金额，以及餐饮服务收入。',
    'en-US':
      'Goods sold to individuals and institutions for other than production or business, and the revenue of catering.',
    source: 'nbs',
  },
  'foreign-trade': {
    'zh-CN': '一定时期内实际进出关境的货物总金额，即出口与进口之和。',
    'en-US': 'The value of goods that actually crossed the customs border: exports plus imports.',
    source: 'customs',
  },
  cpi: {
    'zh-CN': '一定时期内居民家庭所购消费品和服务价格变动的相对数。',
    'en-US': 'The relative change in the prices of consumer goods and services that households buy.',
    source: 'nbs',
  },
  'income-per-capita': {
    'zh-CN': '居民可用于最终消费支出和储蓄的收入，按人平均。',
    'en-US': 'Income that residents can spend on final consumption or save, per head.',
    source: 'nbs',
  },
  'income-ratio': {
    'zh-CN': '城镇居民人均可支配收入与农村居民人均可支配收入之比，以农村为 1。',
    'en-US': 'Disposable income per head of urban residents over that of rural residents.',
    source: 'by-name',
  },
  'surveyed-unemployment': {
    'zh-CN': '劳动力调查所得城镇失业人口占城镇就业与失业人口之和的比重。',
    'en-US':
      'The urban unemployed as a share of the urban employed and unemployed, from the labour force survey.',
    source: 'nbs',
  },
  'urbanization-rate': {
    'zh-CN': '城镇常住人口占全部常住人口的比重。',
    'en-US': 'The urban resident population as a share of all residents.',
    source: 'nbs',
  },
  'rd-intensity': {
    'zh-CN': '研究与试验发展经费占地区生产总值的比重。',
    'en-US': 'Expenditure on research and development as a share of gross regional product.',
    source: 'nbs',
  },
  'energy-intensity': {
    'zh-CN': '能源消费总量与地区生产总值之比。',
    'en-US': 'Total energy consumption over gross regional product.',
    source: 'nbs',
  },
  'inventions-per-ten-thousand': {
    'zh-CN': '有效发明专利数与常住人口之比，以每万人计。',
    'en-US': 'Valid invention patents for every ten thousand residents.',
    source: 'by-name',
  },
  'primary-value-added': {
    'zh-CN': '农业、林业、畜牧业和渔业的增加值，不含其专业及辅助性活动。',
    'en-US':
      'The value added of farming, forestry, animal husbandry and fishery, without the services to them.',
    source: 'industries',
  },
  'secondary-value-added': {
    'zh-CN':
      '采矿业，制造业，电力、热力、燃气及水生产和供应业，建筑业的增加值，不含开采辅助性活动和设备修理。',
    'en-US':
      'The value added of mining, manufacturing, the supply of electricity, heat, gas and water, and construction, without services to mining and repair of equipment.',
    source: 'industries',
  },
  'tertiary-value-added': {
    'zh-CN': '第一、第二产业以外各行业的增加值，即服务业的增加值。',
    'en-US': 'The value added of all that is neither primary nor secondary industry, which is the services.',
    source: 'industries',
  },
  exports: {
    'zh-CN': '一定时期内出口货物的总金额。',
    'en-US': 'The value of the goods exported within a period.',
    source: 'customs',
  },
  imports: {
    'zh-CN': '一定时期内进口货物的总金额。',
    'en-US': 'The value of the goods imported within a period.',
    source: 'customs',
  },
  'rd-expenditure': {
    'zh-CN': '全社会用于研究与试验发展的经费支出，不论由谁出资。',
    'en-US': 'What all of society spends on research and development, whoever pays for it.',
    source: 'nbs',
  },
  population: {
    'zh-CN': '经常居住在当地的人口，通常须住满半年，不论户籍在何处；与户籍人口不同。',
    'en-US':
      'Those who usually live in a place, as a rule for half a year or more, wherever they are registered; not the registered population.',
    source: 'nbs',
  },
};
