import type { FunctionText } from './function-text';
import { AMOUNTS_TO_AMOUNT, AMOUNTS_TO_FRACTION, AMOUNT_REASONS, DIVISION_REASONS } from './usual-texts';

/** The texts of the ratios that concern resources, debt, land, trade and the budget. */
export const RESOURCE_TEXTS: Readonly<Record<string, FunctionText>> = {
  RESOURCES: {
    chinese: {
      description:
        '综合财力：一般公共预算收入、转移支付、政府性基金收入与国有资本经营收入之和，单位与四者相同。',
      parameters: {
        revenue: { name: '一般公共预算收入', description: '单位与其他数额相同。' },
        transfers: { name: '转移支付', description: '上级补助收入。' },
        fund: { name: '政府性基金收入', description: '单位与其他数额相同。' },
        state_capital: { name: '国有资本经营收入', description: '单位与其他数额相同。' },
      },
    },
    formula: {
      english: 'revenue + transfers + fund + state_capital',
      chinese: '一般公共预算收入 + 转移支付 + 政府性基金收入 + 国有资本经营收入',
    },
    units: AMOUNTS_TO_AMOUNT,
    source: { english: 'The four accounts as rating agencies add them.', chinese: '评级机构的通行口径。' },
    note: {
      english:
        'A blank leaves the result blank: a sum without one of the accounts is a floor. Type 0 only where an account is known to be 0.',
      chinese: '任一项为空则结果为空，因为缺项之和只是下限；确知为 0 时才填 0。',
    },
    examples: [{ formula: '=FISCAL.RESOURCES(21.9,8.1,12.4,0.3)', shows: '42.7' }],
    reasons: AMOUNT_REASONS,
  },
  DEBTTORESOURCES: {
    chinese: {
      description: '债务率：政府债务余额与综合财力之比，结果为小数。',
      parameters: {
        debt: { name: '债务余额', description: '单位与综合财力相同。' },
        resources: { name: '综合财力', description: '单位与其他数额相同。' },
      },
    },
    formula: { english: 'debt ÷ fiscal resources', chinese: '债务余额 ÷ 综合财力' },
    units: AMOUNTS_TO_FRACTION,
    source: {
      english: 'The ratio for which the National People’s Congress approved a ceiling of 100 % in 2015.',
      chinese: '2015 年全国人大批准债务限额时所用、上限为 100% 的口径。',
    },
    examples: [{ formula: '=FISCAL.DEBTTORESOURCES(45,60)', shows: '75.0%' }],
    reasons: DIVISION_REASONS,
  },
  DEBTTOGDP: {
    chinese: {
      description: '负债率：政府债务余额与地区生产总值之比，结果为小数。',
      parameters: {
        debt: { name: '债务余额', description: '单位与地区生产总值相同。' },
        gdp: { name: '地区生产总值', description: '同一年度，单位与其他数额相同。' },
      },
    },
    formula: { english: 'debt ÷ GDP', chinese: '债务余额 ÷ 地区生产总值' },
    units: AMOUNTS_TO_FRACTION,
    source: { english: 'The usual ratio of debt statistics.', chinese: '债务统计的通用指标。' },
    note: {
      english: 'The 60 % of the Maastricht Treaty is about states, not about districts.',
      chinese: '《马斯特里赫特条约》的 60% 针对国家，不针对区县。',
    },
    examples: [{ formula: '=FISCAL.DEBTTOGDP(45,300)', shows: '15.0%' }],
    reasons: DIVISION_REASONS,
  },
  DEBTHEADROOM: {
    chinese: {
      description: '债务限额空间：债务限额减债务余额，单位与两者相同；负数为超出限额。',
      parameters: {
        limit: { name: '债务限额', description: '上级下达的限额。' },
        balance: { name: '债务余额', description: '单位与限额相同。' },
      },
    },
    formula: { english: 'limit − balance', chinese: '债务限额 − 债务余额' },
    units: AMOUNTS_TO_AMOUNT,
    sign: { english: 'negative: above the limit', chinese: '负数：超出限额' },
    source: {
      english: 'Limit and balance, as budget reports set them side by side.',
      chinese: '预算报告并列公布的限额与余额。',
    },
    examples: [{ formula: '=FISCAL.DEBTHEADROOM(50,45.7)', shows: '4.3' }],
    reasons: AMOUNT_REASONS,
  },
  LANDDEPENDENCE: {
    chinese: {
      description: '土地财政依赖度：按指定口径计算，结果为小数。',
      parameters: {
        income: { name: '土地出让或政府性基金收入', description: '随口径而定。' },
        base: { name: '比较基数', description: '一般公共预算收入或综合财力，随口径而定。' },
        variant: {
          name: '口径',
          description: '"land-to-revenue"、"fund-to-budgets" 或 "fund-to-resources"。',
        },
      },
    },
    formula: {
      english:
        'land-to-revenue: land transfer revenue ÷ general public budget revenue; fund-to-budgets: government fund revenue ÷ (general public budget revenue + government fund revenue); fund-to-resources: government fund revenue ÷ fiscal resources',
      chinese:
        'land-to-revenue：土地出让收入 ÷ 一般公共预算收入；fund-to-budgets：政府性基金收入 ÷（一般公共预算收入 + 政府性基金收入）；fund-to-resources：政府性基金收入 ÷ 综合财力',
    },
    units: AMOUNTS_TO_FRACTION,
    source: {
      english: 'Common usage of rating agencies; there is no official measure.',
      chinese: '评级机构的通行口径，没有官方指标。',
    },
    note: {
      english: 'The three variants differ by far, so the variant is always named.',
      chinese: '三种口径差别很大，故必须指明。',
    },
    examples: [
      { formula: '=FISCAL.LANDDEPENDENCE(12,36,"fund-to-budgets")', shows: '25.0%' },
      { formula: '=FISCAL.LANDDEPENDENCE(9,36,"land-to-revenue")', shows: '25.0%' },
    ],
    reasons: [...DIVISION_REASONS, 'unknown-choice'],
  },
  TRANSFERDEPENDENCE: {
    chinese: {
      description: '转移支付依赖度：转移支付占总财力的比重，结果为小数。',
      parameters: {
        transfers: { name: '转移支付', description: '上级补助收入，单位与总财力相同。' },
        resources: { name: '总财力', description: '各来源口径不同，请注明。' },
      },
    },
    formula: { english: 'transfers ÷ total fiscal resources', chinese: '转移支付 ÷ 总财力' },
    units: AMOUNTS_TO_FRACTION,
    source: { english: 'Common usage of rating agencies.', chinese: '评级机构的通行指标。' },
    note: {
      english: 'Sources differ in the denominator: name it beside the result.',
      chinese: '各来源的分母不同，引用时请注明。',
    },
    examples: [{ formula: '=FISCAL.TRANSFERDEPENDENCE(12,48)', shows: '25.0%' }],
    reasons: DIVISION_REASONS,
  },
  TRADEDEPENDENCE: {
    chinese: {
      description: '外贸依存度：外贸进出口总额与地区生产总值之比，结果为小数。',
      parameters: {
        trade: { name: '外贸进出口总额', description: '出口与进口之和，单位与地区生产总值相同。' },
        gdp: { name: '地区生产总值', description: '同一年度，单位与其他数额相同。' },
      },
    },
    formula: { english: '(exports + imports) ÷ GDP', chinese: '（出口 + 进口）÷ 地区生产总值' },
    units: AMOUNTS_TO_FRACTION,
    source: {
      english: 'As statistical yearbooks define it; it may exceed 100 %.',
      chinese: '统计年鉴的定义；可以超过 100%。',
    },
    examples: [{ formula: '=FISCAL.TRADEDEPENDENCE(285,300)', shows: '95.0%' }],
    reasons: DIVISION_REASONS,
  },
  BUDGETOUTTURN: {
    chinese: {
      description: '预算完成率：实际数与预算数之比，结果为小数。',
      parameters: {
        actual: { name: '实际数', description: '已实现的数额。' },
        budget: { name: '预算数', description: '年初预算或调整预算，单位与实际数相同。' },
      },
    },
    formula: { english: 'actual ÷ budget', chinese: '实际数 ÷ 预算数' },
    units: AMOUNTS_TO_FRACTION,
    source: {
      english: 'As budget reports state it (完成预算的X%).',
      chinese: '预算报告“完成预算的X%”的含义。',
    },
    note: {
      english:
        'Keep whether the budget was the original or the adjusted one. PEFA 2016 grades the outturns of three years, not of one.',
      chinese: '请注明是年初预算还是调整预算。PEFA 2016 按三年结果评级，不按一年。',
    },
    examples: [{ formula: '=FISCAL.BUDGETOUTTURN(204,165.3)', shows: '123.4%' }],
    reasons: DIVISION_REASONS,
  },
};
