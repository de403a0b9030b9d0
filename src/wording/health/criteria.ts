import type { CriterionId } from '../../core/health/criterion';
import type { Language } from '../../core/language';

/** What a criterion is called and how it is computed, in the language given. */
export function criterionTexts(id: CriterionId, language: Language): CriterionTexts {
  return TEXTS[language][id];
}

export interface CriterionTexts {
  readonly name: string;
  readonly formula: string;
}

const TEXTS: Readonly<Record<Language, Readonly<Record<CriterionId, CriterionTexts>>>> = {
  'zh-CN': {
    'self-sufficiency': { name: '财政自给率', formula: '一般公共预算收入 ÷ 一般公共预算支出' },
    'own-revenue-gap': { name: '收支缺口', formula: '一般公共预算支出 − 一般公共预算收入' },
    'revenue-increment': { name: '增收额', formula: '收入 − 收入 ÷（1 + 收入增速）' },
    'average-revenue-growth': {
      name: '收入两年平均增速',
      formula: '√[（1 + 上年增速）×（1 + 本年增速）] − 1',
    },
    'revenue-growth-gap': { name: '收入增速差', formula: '收入实际增速 − 同年目标增速' },
    'revenue-target-shift': { name: '收入目标增速较上年实际', formula: '次年目标增速 − 本年实际增速' },
    'revenue-outturn': { name: '收入预算完成率', formula: '收入决算（执行）数 ÷ 收入预算数' },
    'revenue-to-gdp': { name: '一般公共预算收入占GDP比重', formula: '一般公共预算收入 ÷ 地区生产总值' },
    'tax-to-gdp': { name: '税收收入占GDP比重', formula: '税收收入 ÷ 地区生产总值' },
    'government-revenue-to-gdp': {
      name: '政府收入占GDP比重',
      formula: '（一般公共预算收入 + 政府性基金收入 + 国有资本经营预算收入）÷ 地区生产总值',
    },
    buoyancy: { name: '财政收入弹性系数', formula: '一般公共预算收入增速 ÷ 地区生产总值增速' },
    'tax-share': { name: '税收占比', formula: '税收收入 ÷ 一般公共预算收入' },
    'tax-contribution': { name: '税收对增收的贡献率', formula: '税收增收额 ÷ 一般公共预算收入增收额' },
    'general-interest-burden': {
      name: '一般债务付息支出占比',
      formula: '一般债务付息支出 ÷ 一般公共预算支出',
    },
    'special-interest-burden': {
      name: '专项债务付息支出占比',
      formula: '专项债务付息支出 ÷ 政府性基金支出',
    },
    'land-to-revenue': {
      name: '土地财政依赖度（土地出让收入口径）',
      formula: '国有土地使用权出让收入 ÷ 一般公共预算收入',
    },
    'fund-to-budgets': {
      name: '土地财政依赖度（两本预算口径）',
      formula: '政府性基金收入 ÷（一般公共预算收入 + 政府性基金收入）',
    },
    'fund-to-resources': {
      name: '土地财政依赖度（综合财力口径）',
      formula: '政府性基金收入 ÷ 综合财力',
    },
    'transfer-dependence': { name: '转移支付依赖度', formula: '上级补助 ÷ 综合财力' },
    'debt-ratio': { name: '债务率', formula: '政府债务余额 ÷ 综合财力' },
    'broad-debt-ratio': {
      name: '宽口径债务率',
      formula: '（政府债务余额 + 城投有息债务）÷ 综合财力',
    },
    'debt-to-gdp': { name: '负债率', formula: '政府债务余额 ÷ 地区生产总值' },
    'debt-headroom': { name: '债务限额空间', formula: '政府债务限额 − 政府债务余额' },
    'debt-per-head': { name: '人均政府债务', formula: '政府债务余额 ÷ 常住人口' },
    'treasury-cover': { name: '库款保障水平', formula: '月末库款余额 ÷ 月均库款流出额' },
    'livelihood-share': { name: '民生支出占比', formula: '民生支出 ÷ 一般公共预算支出' },
    'revenue-per-head': { name: '人均一般公共预算收入', formula: '一般公共预算收入 ÷ 常住人口' },
    'expenditure-per-head': { name: '人均一般公共预算支出', formula: '一般公共预算支出 ÷ 常住人口' },
    'required-gdp-growth': {
      name: 'GDP远期目标所需年均增速',
      formula: '（目标值 ÷ 本年数值）^（1 ÷ 年数）− 1',
    },
    'investment-to-gdp': { name: '固定资产投资相当于GDP的比例', formula: '固定资产投资 ÷ 地区生产总值' },
    'trade-dependence': { name: '外贸依存度', formula: '外贸进出口总额 ÷ 地区生产总值' },
    'rd-intensity': { name: '研发投入强度', formula: '全社会研发投入 ÷ 地区生产总值' },
  },
  'en-US': {
    'self-sufficiency': {
      name: 'Fiscal self-sufficiency',
      formula: 'general public budget revenue ÷ general public budget expenditure',
    },
    'own-revenue-gap': {
      name: 'Own-revenue gap',
      formula: 'general public budget expenditure − general public budget revenue',
    },
    'revenue-increment': {
      name: 'Revenue increment',
      formula: 'revenue − revenue ÷ (1 + revenue growth)',
    },
    'average-revenue-growth': {
      name: 'Two-year average revenue growth',
      formula: '√[(1 + last year’s growth) × (1 + this year’s growth)] − 1',
    },
    'revenue-growth-gap': {
      name: 'Revenue growth gap',
      formula: 'actual revenue growth − target growth of the same year',
    },
    'revenue-target-shift': {
      name: 'Shift of the revenue target',
      formula: 'next year’s target growth − this year’s actual growth',
    },
    'revenue-outturn': { name: 'Revenue budget outturn', formula: 'revenue outturn ÷ revenue budget' },
    'revenue-to-gdp': { name: 'Revenue to GDP', formula: 'general public budget revenue ÷ GDP' },
    'tax-to-gdp': { name: 'Tax to GDP', formula: 'tax revenue ÷ GDP' },
    'government-revenue-to-gdp': {
      name: 'All government revenue to GDP',
      formula:
        '(general public budget revenue + government-managed fund revenue + state capital revenue) ÷ GDP',
    },
    buoyancy: { name: 'Revenue buoyancy', formula: 'revenue growth ÷ GDP growth' },
    'tax-share': { name: 'Tax share', formula: 'tax revenue ÷ general public budget revenue' },
    'tax-contribution': {
      name: 'Contribution of tax to the revenue increment',
      formula: 'increment of tax revenue ÷ increment of general public budget revenue',
    },
    'general-interest-burden': {
      name: 'Interest on general debt',
      formula: 'interest on general debt ÷ general public budget expenditure',
    },
    'special-interest-burden': {
      name: 'Interest on special debt',
      formula: 'interest on special debt ÷ government-managed fund expenditure',
    },
    'land-to-revenue': {
      name: 'Land dependence (land transfer revenue)',
      formula: 'land transfer revenue ÷ general public budget revenue',
    },
    'fund-to-budgets': {
      name: 'Land dependence (the two budgets)',
      formula: 'government-managed fund revenue ÷ (general public budget revenue + fund revenue)',
    },
    'fund-to-resources': {
      name: 'Land dependence (fiscal resources)',
      formula: 'government-managed fund revenue ÷ aggregate fiscal resources',
    },
    'transfer-dependence': {
      name: 'Transfer dependence',
      formula: 'funds from higher-level government ÷ aggregate fiscal resources',
    },
    'debt-ratio': {
      name: 'Debt ratio',
      formula: 'government debt outstanding ÷ aggregate fiscal resources',
    },
    'broad-debt-ratio': {
      name: 'Broad debt ratio',
      formula: '(government debt outstanding + LGFV interest-bearing debt) ÷ aggregate fiscal resources',
    },
    'debt-to-gdp': { name: 'Debt to GDP', formula: 'government debt outstanding ÷ GDP' },
    'debt-headroom': {
      name: 'Debt headroom',
      formula: 'government debt limit − government debt outstanding',
    },
    'debt-per-head': {
      name: 'Government debt per head',
      formula: 'government debt outstanding ÷ population',
    },
    'treasury-cover': {
      name: 'Treasury cover',
      formula: 'treasury cash at month-end ÷ average monthly treasury outflow',
    },
    'livelihood-share': {
      name: 'Livelihood share',
      formula: 'livelihood expenditure ÷ general public budget expenditure',
    },
    'revenue-per-head': {
      name: 'Revenue per head',
      formula: 'general public budget revenue ÷ population',
    },
    'expenditure-per-head': {
      name: 'Expenditure per head',
      formula: 'general public budget expenditure ÷ population',
    },
    'required-gdp-growth': {
      name: 'Yearly growth that the GDP goal requires',
      formula: '(goal ÷ this year’s level)^(1 ÷ years) − 1',
    },
    'investment-to-gdp': {
      name: 'Fixed-asset investment to GDP',
      formula: 'fixed-asset investment ÷ GDP',
    },
    'trade-dependence': { name: 'Trade dependence', formula: 'total foreign trade ÷ GDP' },
    'rd-intensity': { name: 'R&D intensity', formula: 'R&D expenditure ÷ GDP' },
  },
};
