import { indicatorById } from '../../core/catalogue/catalogue';
import type { InputId } from '../../core/health/health-input';
import { healthInput } from '../../core/health/health-inputs';
import type { Language } from '../../core/language';

/** What an input is called: the indicator's name, or a name of its own where it is a growth, a target or a share. */
export function inputName(id: InputId, language: Language): string {
  const own = NAMES[language][id];
  if (own !== undefined) return own;
  const indicator = indicatorById(healthInput(id).stated[0]?.indicator ?? '');
  return (language === 'zh-CN' ? indicator?.chinese : indicator?.english) ?? id;
}

type OwnNames = Readonly<Partial<Record<InputId, string>>>;

const NAMES: Readonly<Record<Language, OwnNames>> = {
  'zh-CN': {
    'gdp-growth': '地区生产总值增速',
    'gdp-goal': '地区生产总值远期目标',
    'years-to-goal': '距远期目标的年数',
    'primary-share': '第一产业占比',
    'secondary-share': '第二产业占比',
    'tertiary-share': '第三产业占比',
    'industry-growth': '规上工业增加值增速',
    'investment-growth': '固定资产投资增速',
    'retail-sales-growth': '社会消费品零售总额增速',
    'trade-growth': '外贸进出口总额增速',
    'rd-intensity': '研发投入占地区生产总值比重',
    population: '常住人口',
    'revenue-growth': '一般公共预算收入增速',
    'revenue-growth-before': '上年一般公共预算收入增速',
    'revenue-growth-target': '同年一般公共预算收入目标增速',
    'revenue-growth-next-target': '次年一般公共预算收入目标增速',
    'revenue-budget': '一般公共预算收入预算数',
    'revenue-outturn': '一般公共预算收入预算完成率',
    'tax-growth': '税收收入增速',
    'bond-quota-next': '次年新增债券额度目标',
    'treasury-cash': '月末库款余额',
    'livelihood-share': '民生支出占一般公共预算支出比重',
  },
  'en-US': {
    'gdp-growth': 'GDP growth',
    'gdp-goal': 'GDP goal',
    'years-to-goal': 'Years to the GDP goal',
    'primary-share': 'Primary industry, share of GDP',
    'secondary-share': 'Secondary industry, share of GDP',
    'tertiary-share': 'Tertiary industry, share of GDP',
    'industry-growth': 'Industrial value added growth',
    'investment-growth': 'Fixed-asset investment growth',
    'retail-sales-growth': 'Retail sales growth',
    'trade-growth': 'Foreign trade growth',
    'rd-intensity': 'R&D as a share of GDP',
    population: 'Population',
    'revenue-growth': 'General public budget revenue growth',
    'revenue-growth-before': 'Last year’s general public budget revenue growth',
    'revenue-growth-target': 'Target for general public budget revenue growth, same year',
    'revenue-growth-next-target': 'Target for general public budget revenue growth, next year',
    'revenue-budget': 'General public budget revenue, budgeted',
    'revenue-outturn': 'General public budget revenue as a share of its budget',
    'tax-growth': 'Tax revenue growth',
    'bond-quota-next': 'New bond quota, target for next year',
    'treasury-cash': 'Treasury cash at month-end',
    'livelihood-share': 'Livelihood expenditure as a share of general public budget expenditure',
  },
};
