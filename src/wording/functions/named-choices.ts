import type { Language } from '../../core/language';
import type { LandVariant } from '../../core/formulas/land-dependence';
import type { RateUnit } from '../../core/formulas/rate';
import type { RangeEnd } from '../../core/reading/range-end';
import type { ChoiceWords } from './choice';

/** How a rate is written: the words that Excel offers, and that a cell is read by. */
export const RATE_UNIT_CHOICES: Readonly<Record<RateUnit, ChoiceWords>> = {
  fraction: {
    english: ['Fraction', '0.221 is 22.1%'],
    chinese: ['小数', '0.221 即 22.1%'],
    others: ['decimal'],
  },
  percent: {
    english: ['Percent', '22.1 is 22.1%'],
    chinese: ['百分数', '22.1 即 22.1%'],
    others: ['百分比', '%', 'per cent', 'percentage'],
  },
};

/** The variants of land dependence, likewise. */
export const LAND_VARIANT_CHOICES: Readonly<Record<LandVariant, ChoiceWords>> = {
  'land-to-revenue': {
    english: ['Land to revenue', 'Land transfer revenue ÷ general public budget revenue'],
    chinese: ['出让收入/一般公共预算收入', '土地出让收入 ÷ 一般公共预算收入'],
    others: ['土地出让收入比一般公共预算收入'],
  },
  'land-to-revenue-and-land': {
    english: [
      'Land to revenue and land',
      'Land transfer revenue ÷ (general public budget revenue + land transfer revenue)',
    ],
    chinese: ['出让收入/（一般公共预算收入+出让收入）', '土地出让收入 ÷（一般公共预算收入 + 土地出让收入）'],
    others: ['土地出让收入占一般公共预算收入与土地出让收入之和比重'],
  },
  'fund-to-budgets': {
    english: ['Fund to both budgets', 'Government fund revenue ÷ (general budget + fund revenue)'],
    chinese: ['基金收入/两本预算收入', '政府性基金收入 ÷（一般公共预算收入 + 政府性基金收入）'],
    others: ['政府性基金收入占两本预算收入比重'],
  },
  'fund-to-resources': {
    english: ['Fund to resources', 'Government fund revenue ÷ fiscal resources'],
    chinese: ['基金收入/综合财力', '政府性基金收入 ÷ 综合财力'],
    others: ['政府性基金收入占综合财力比重'],
  },
};

/** The languages of the tables. */
export const LANGUAGE_CHOICES: Readonly<Record<Language, ChoiceWords>> = {
  'zh-CN': { english: ['Chinese', '中文'], chinese: ['中文', 'Chinese'], others: ['zh', '汉语'] },
  'en-US': { english: ['English', '英文'], chinese: ['英文', 'English'], others: ['en', '英语'] },
};

/** The ends of a range. */
export const RANGE_END_CHOICES: Readonly<Record<RangeEnd, ChoiceWords>> = {
  low: {
    english: ['Low', '4.5% of 4.5%—5%'],
    chinese: ['下限', '4.5%—5% 取 4.5%'],
    others: ['低', 'lower', 'min'],
  },
  high: {
    english: ['High', '5% of 4.5%—5%'],
    chinese: ['上限', '4.5%—5% 取 5%'],
    others: ['高', 'upper', 'max'],
  },
  middle: {
    english: ['Middle', '4.75% of 4.5%—5%'],
    chinese: ['中值', '4.5%—5% 取 4.75%'],
    others: ['中间', 'mid', 'midpoint'],
  },
};
