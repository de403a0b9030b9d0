import type { FunctionText } from './function-text';
import {
  AMOUNTS_TO_AMOUNT,
  AMOUNTS_TO_FRACTION,
  AMOUNT_REASONS,
  DIVISION_REASONS,
  RATE_DIVISION_REASONS,
  RATE_UNIT_PARAMETER,
} from './usual-texts';

/** The texts of the ratios of revenue and spending. */
export const RATIO_TEXTS: Readonly<Record<string, FunctionText>> = {
  SHARE: {
    chinese: {
      description: '占比：部分占总额的比重，结果为小数。',
      parameters: {
        part: { name: '部分', description: '所求占比的部分，单位与总额相同。' },
        whole: { name: '总额', description: '包含该部分的总额。' },
      },
    },
    formula: { english: 'part ÷ whole', chinese: '部分 ÷ 总额' },
    units: AMOUNTS_TO_FRACTION,
    source: {
      english: 'A share in the sense of 占…比重 in statistical bulletins.',
      chinese: '统计公报中“占……比重”的含义。',
    },
    examples: [{ formula: '=FISCAL.SHARE(21.9,306.2)', shows: '7.2%' }],
    reasons: DIVISION_REASONS,
  },
  WHOLE: {
    chinese: {
      description: '总额（反推）：由部分及其占比反推总额，单位与部分相同。',
      parameters: {
        part: { name: '部分', description: '已知的部分，例如民生支出的金额。' },
        share: { name: '占比', description: '部分占总额的比重，写作 80.6% 或 0.806。' },
        ...RATE_UNIT_PARAMETER,
      },
    },
    formula: { english: 'part ÷ share', chinese: '部分 ÷ 占比' },
    units: {
      english: 'an amount and a share; the unit of the amount',
      chinese: '数额与占比；结果单位同数额',
    },
    source: { english: 'The share’s definition, solved for the whole.', chinese: '由占比的定义反推。' },
    note: { english: 'Amount and share must have the same subject.', chinese: '金额与占比须属同一口径。' },
    examples: [
      { formula: '=FISCAL.WHOLE(29.96,80.6%)', shows: '37.17' },
      { formula: '=FISCAL.WHOLE(29.96,80.6,"percent")', shows: '37.17' },
    ],
    reasons: RATE_DIVISION_REASONS,
  },
  LIVELIHOODSHARE: {
    chinese: {
      description: '民生支出占比：民生支出占一般公共预算支出的比重，结果为小数。',
      parameters: {
        livelihood: { name: '民生支出', description: '口径由各地自定。' },
        expenditure: { name: '一般公共预算支出', description: '单位与民生支出相同。' },
      },
    },
    formula: {
      english: 'livelihood spending ÷ general public budget expenditure',
      chinese: '民生支出 ÷ 一般公共预算支出',
    },
    units: AMOUNTS_TO_FRACTION,
    source: { english: 'As work reports state it.', chinese: '政府工作报告的通行表述。' },
    note: {
      english:
        'Each place sets the scope of 民生 itself, so a high share says as much about the definition as about the spending.',
      chinese: '民生支出口径由各地自定，占比高低同样反映口径宽窄。',
    },
    examples: [{ formula: '=FISCAL.LIVELIHOODSHARE(29.96,37.17)', shows: '80.6%' }],
    reasons: DIVISION_REASONS,
  },
  SELFSUFFICIENCY: {
    chinese: {
      description: '财政自给率：一般公共预算收入与一般公共预算支出之比，结果为小数。',
      parameters: {
        revenue: { name: '一般公共预算收入', description: '单位与其他数额相同。' },
        expenditure: { name: '一般公共预算支出', description: '单位与其他数额相同。' },
      },
    },
    formula: {
      english: 'general public budget revenue ÷ general public budget expenditure',
      chinese: '一般公共预算收入 ÷ 一般公共预算支出',
    },
    units: AMOUNTS_TO_FRACTION,
    source: {
      english: 'The usual ratio of local public finance; it has no official pass mark.',
      chinese: '地方财政分析的通用指标；没有官方合格线。',
    },
    examples: [{ formula: '=FISCAL.SELFSUFFICIENCY(21.9,FISCAL.WHOLE(29.96,80.6%))', shows: '58.9%' }],
    reasons: DIVISION_REASONS,
  },
  OWNREVENUEGAP: {
    chinese: {
      description:
        '收支缺口：一般公共预算支出减一般公共预算收入，单位与两者相同；正数为需由转移支付、债券等弥补的部分。',
      parameters: {
        revenue: { name: '一般公共预算收入', description: '单位与其他数额相同。' },
        expenditure: { name: '一般公共预算支出', description: '单位与其他数额相同。' },
      },
    },
    formula: { english: 'expenditure − revenue', chinese: '支出 − 收入' },
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
  },
  REVENUETOGDP: {
    chinese: {
      description: '一般公共预算收入占地区生产总值比重，结果为小数。',
      parameters: {
        revenue: { name: '一般公共预算收入', description: '单位与其他数额相同。' },
        gdp: { name: '地区生产总值', description: '同一年度，单位与其他数额相同。' },
      },
    },
    formula: { english: 'general public budget revenue ÷ GDP', chinese: '一般公共预算收入 ÷ 地区生产总值' },
    units: AMOUNTS_TO_FRACTION,
    source: {
      english:
        'The middle measure of the fiscal burden: tax over GDP is narrower, all government revenue wider.',
      chinese: '宏观税负的中口径；小口径为税收，大口径为全部政府收入。',
    },
    examples: [{ formula: '=FISCAL.REVENUETOGDP(21.9,306.2)', shows: '7.2%' }],
    reasons: DIVISION_REASONS,
  },
  BUOYANCY: {
    chinese: {
      description: '财政收入弹性系数：财政收入增速与地区生产总值增速之比；1 为同步增长。',
      parameters: {
        revenue_growth: { name: '财政收入增速', description: '写作 22.1% 或 0.221。' },
        gdp_growth: { name: '地区生产总值增速', description: '同一年度，写作 9.7% 或 0.097。' },
        ...RATE_UNIT_PARAMETER,
      },
    },
    formula: { english: 'revenue growth ÷ GDP growth', chinese: '财政收入增速 ÷ 地区生产总值增速' },
    units: { english: 'two growths; a plain number', chinese: '两个增速；结果为倍数' },
    source: {
      english: 'IMF work on tax buoyancy: about 1 in the long run.',
      chinese: '国际货币基金组织关于税收弹性的研究：长期约为 1。',
    },
    note: {
      english:
        'Printed growth is usually nominal for revenue and real for GDP: say so beside the result. A rise set against a fall is refused.',
      chinese: '财政收入增速一般为名义值，地区生产总值增速一般为实际值，引用时请注明。一升一降时不予计算。',
    },
    examples: [{ formula: '=FISCAL.BUOYANCY(22.1%,9.7%)', shows: '2.28' }],
    reasons: RATE_DIVISION_REASONS,
  },
  TAXSHARE: {
    chinese: {
      description: '税收占比：税收收入占一般公共预算收入的比重，结果为小数。',
      parameters: {
        tax: { name: '税收收入', description: '单位与收入相同。' },
        revenue: { name: '一般公共预算收入', description: '单位与其他数额相同。' },
      },
    },
    formula: {
      english: 'tax revenue ÷ general public budget revenue',
      chinese: '税收收入 ÷ 一般公共预算收入',
    },
    units: AMOUNTS_TO_FRACTION,
    source: { english: 'As budget reports state it.', chinese: '预算报告的通行表述。' },
    examples: [{ formula: '=FISCAL.TAXSHARE(15,20)', shows: '75.0%' }],
    reasons: DIVISION_REASONS,
  },
};
