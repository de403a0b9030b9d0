import { buoyancy } from '../../../core/formulas/buoyancy';
import { nonTaxShare } from '../../../core/formulas/non-tax-share';
import { ownRevenueGap } from '../../../core/formulas/own-revenue-gap';
import { revenueToGdp } from '../../../core/formulas/revenue-to-gdp';
import { taxShare } from '../../../core/formulas/tax-share';
import { overCells, type FormulaEntry } from '../function-entry';
import {
  AMOUNTS_TO_AMOUNT,
  AMOUNTS_TO_FRACTION,
  AMOUNT_REASONS,
  DIVISION_REASONS,
  RATE_DIVISION_REASONS,
} from '../usual-texts';

/** What revenue covers, and what it is measured against. */
export const REVENUE = {
  OWNREVENUEGAP: overCells({
    description: {
      english:
        'What own revenue leaves uncovered (收支缺口): expenditure minus revenue, in their unit; positive is to be covered by transfers and bonds.',
      chinese:
        '收支缺口：一般公共预算支出减一般公共预算收入，单位与两者相同；正数为需由转移支付、债券等弥补的部分。',
    },
    arguments: [
      {
        id: 'revenue',
        kind: 'amount',
        english: { description: 'General public budget revenue.' },
        chinese: { name: '一般公共预算收入', description: '单位与其他数额相同。' },
      },
      {
        id: 'expenditure',
        kind: 'amount',
        english: { description: 'General public budget expenditure, in the same unit.' },
        chinese: { name: '一般公共预算支出', description: '单位与其他数额相同。' },
      },
    ],
    formula: ownRevenueGap,
    result: 'number',
    inWords: { english: 'expenditure − revenue', chinese: '支出 − 收入' },
    units: AMOUNTS_TO_AMOUNT,
    sign: {
      english: 'positive: spending that own revenue does not cover',
      chinese: '正数：自有收入未能覆盖的支出',
    },
    source: { english: 'Common usage of fiscal analysis.', chinese: '财政分析的通行口径。' },
    note: {
      english:
        'It is not the statutory deficit (赤字): transfers, bonds and balances brought forward fill it.',
      chinese: '不是法定赤字，由转移支付、债券和结转结余弥补。',
    },
    examples: [{ formula: '=FISCAL.OWNREVENUEGAP(21.9,37.17)', shows: '15.27' }],
    reasons: AMOUNT_REASONS,
  }),
  REVENUETOGDP: overCells({
    description: {
      english: 'General public budget revenue over GDP (一般公共预算收入占GDP比重), as a fraction.',
      chinese: '一般公共预算收入占地区生产总值比重，结果为小数。',
    },
    arguments: [
      {
        id: 'revenue',
        kind: 'amount',
        english: { description: 'General public budget revenue.' },
        chinese: { name: '一般公共预算收入', description: '单位与其他数额相同。' },
      },
      {
        id: 'gdp',
        kind: 'amount',
        english: { name: 'GDP', description: 'GDP of the same year, in the same unit.' },
        chinese: { name: '地区生产总值', description: '同一年度，单位与其他数额相同。' },
      },
    ],
    formula: revenueToGdp,
    result: 'percent',
    inWords: { english: 'general public budget revenue ÷ GDP', chinese: '一般公共预算收入 ÷ 地区生产总值' },
    units: AMOUNTS_TO_FRACTION,
    source: {
      english:
        'The middle measure of the fiscal burden: tax over GDP is narrower, all government revenue wider.',
      chinese: '宏观税负的中口径；小口径为税收，大口径为全部政府收入。',
    },
    examples: [{ formula: '=FISCAL.REVENUETOGDP(21.9,306.2)', shows: '7.15%' }],
    reasons: DIVISION_REASONS,
  }),
  BUOYANCY: overCells({
    description: {
      english: 'Revenue buoyancy (财政收入弹性系数): revenue growth over GDP growth; 1 is keeping pace.',
      chinese: '财政收入弹性系数：财政收入增速与地区生产总值增速之比；1 为同步增长。',
    },
    arguments: [
      {
        id: 'revenueGrowth',
        kind: 'rate',
        english: { description: 'Revenue’s growth, as 22.1% or 0.221.' },
        chinese: { name: '财政收入增速', description: '写作 22.1% 或 0.221。' },
      },
      {
        id: 'gdpGrowth',
        kind: 'rate',
        english: { name: 'GDP growth', description: 'GDP’s growth in the same year, as 9.7% or 0.097.' },
        chinese: { name: '地区生产总值增速', description: '同一年度，写作 9.7% 或 0.097。' },
      },
    ],
    formula: buoyancy,
    result: 'number',
    inWords: { english: 'revenue growth ÷ GDP growth', chinese: '财政收入增速 ÷ 地区生产总值增速' },
    units: { english: 'two growths; a plain number', chinese: '两个增速；结果为倍数' },
    source: {
      english:
        'IMF working paper WP/23/71, on tax buoyancy in 185 countries: about 1 in the long run. Of tax, not of all revenue.',
      chinese:
        '国际货币基金组织工作论文 WP/23/71（185 个国家的税收弹性）：长期约为 1；说的是税收，不是全部收入。',
    },
    note: {
      english:
        'Printed growth is usually nominal for revenue and real for GDP: say so beside the result. Of two small growths the printed digits decide: 0.5% over 0.3% may be 1.3 or 2.2; HEALTH tells the interval. A rise set against a fall is refused.',
      chinese:
        '财政收入增速一般为名义值，地区生产总值增速一般为实际值，引用时请注明。两个增速都很小时，结果取决于所印位数：0.5% 与 0.3% 之比可能是 1.3，也可能是 2.2；区间见 HEALTH。一升一降时不予计算。',
    },
    examples: [{ formula: '=FISCAL.BUOYANCY(22.1%,9.7%)', shows: '2.28' }],
    reasons: RATE_DIVISION_REASONS,
  }),
  TAXSHARE: overCells({
    description: {
      english: 'The share of taxes in general public budget revenue (税收占比), as a fraction.',
      chinese: '税收占比：税收收入占一般公共预算收入的比重，结果为小数。',
    },
    arguments: [
      {
        id: 'tax',
        kind: 'amount',
        english: { name: 'tax revenue', description: 'Tax revenue.' },
        chinese: { name: '税收收入', description: '单位与收入相同。' },
      },
      {
        id: 'revenue',
        kind: 'amount',
        english: { description: 'General public budget revenue, in the same unit.' },
        chinese: { name: '一般公共预算收入', description: '单位与其他数额相同。' },
      },
    ],
    formula: taxShare,
    result: 'percent',
    inWords: {
      english: 'tax revenue ÷ general public budget revenue',
      chinese: '税收收入 ÷ 一般公共预算收入',
    },
    units: AMOUNTS_TO_FRACTION,
    source: { english: 'As budget reports state it.', chinese: '预算报告的通行表述。' },
    examples: [{ formula: '=FISCAL.TAXSHARE(15,20)', shows: '75.0%' }],
    reasons: DIVISION_REASONS,
  }),
  NONTAXSHARE: overCells({
    description: {
      english: 'The share of non-tax revenue in general public budget revenue (非税占比), as a fraction.',
      chinese: '非税占比：非税收入占一般公共预算收入的比重，结果为小数。',
    },
    arguments: [
      {
        id: 'nonTax',
        kind: 'amount',
        english: { name: 'non-tax revenue', description: 'Non-tax revenue.' },
        chinese: { name: '非税收入', description: '单位与收入相同。' },
      },
      {
        id: 'revenue',
        kind: 'amount',
        english: { description: 'General public budget revenue, in the same unit.' },
        chinese: { name: '一般公共预算收入', description: '单位与其他数额相同。' },
      },
    ],
    formula: nonTaxShare,
    result: 'percent',
    inWords: {
      english: 'non-tax revenue ÷ general public budget revenue',
      chinese: '非税收入 ÷ 一般公共预算收入',
    },
    units: AMOUNTS_TO_FRACTION,
    source: { english: 'As budget reports state it.', chinese: '预算报告的通行表述。' },
    note: {
      english: 'With the tax share of the same year it is 100%.',
      chinese: '与同年税收占比之和为 100%。',
    },
    examples: [{ formula: '=FISCAL.NONTAXSHARE(5,20)', shows: '25.0%' }],
    reasons: DIVISION_REASONS,
  }),
} satisfies Readonly<Record<string, FormulaEntry>>;
