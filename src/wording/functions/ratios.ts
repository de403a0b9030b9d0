import type { FunctionText } from './function-text';

/** The texts of the ratios between amounts. */
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
    units: { english: 'two amounts in one unit; a fraction', chinese: '两个同单位的数额；结果为小数' },
    source: {
      english: 'A share in the sense of 占…比重 in statistical bulletins.',
      chinese: '统计公报中“占……比重”的含义。',
    },
    examples: [{ formula: '=FISCAL.SHARE(21.9,306.2)', shows: '7.2%' }],
    reasons: ['not-reported', 'zero-denominator', 'out-of-range', 'not-a-number'],
  },
  WHOLE: {
    chinese: {
      description: '总额（反推）：由部分及其占比反推总额，单位与部分相同。',
      parameters: {
        part: { name: '部分', description: '已知的部分，例如民生支出的金额。' },
        share: { name: '占比', description: '部分占总额的比重，写作 80.6% 或 0.806。' },
      },
    },
    formula: { english: 'part ÷ share', chinese: '部分 ÷ 占比' },
    units: {
      english: 'an amount and a share; the unit of the amount',
      chinese: '数额与占比；结果单位同数额',
    },
    source: {
      english: 'The share’s definition, solved for the whole; amount and share must have the same subject.',
      chinese: '由占比的定义反推；金额与占比须属同一口径。',
    },
    examples: [{ formula: '=FISCAL.WHOLE(29.96,80.6%)', shows: '37.17' }],
    reasons: ['not-reported', 'zero-denominator', 'out-of-range', 'not-a-number'],
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
    units: { english: 'two amounts in one unit; a fraction', chinese: '两个同单位的数额；结果为小数' },
    source: {
      english:
        'As work reports state it. Each place sets the scope of 民生 itself, so a high share says as much about the definition as about the spending.',
      chinese: '政府工作报告的通行表述。民生支出口径由各地自定，占比高低同样反映口径宽窄。',
    },
    examples: [{ formula: '=FISCAL.LIVELIHOODSHARE(29.96,37.17)', shows: '80.6%' }],
    reasons: ['not-reported', 'zero-denominator', 'out-of-range', 'not-a-number'],
  },
  SELFSUFFICIENCY: {
    chinese: {
      description: '财政自给率：一般公共预算收入与一般公共预算支出之比，结果为小数。',
      parameters: {
        revenue: { name: '一般公共预算收入', description: '单位与支出相同。' },
        expenditure: { name: '一般公共预算支出', description: '单位与收入相同。' },
      },
    },
    formula: {
      english: 'general public budget revenue ÷ general public budget expenditure',
      chinese: '一般公共预算收入 ÷ 一般公共预算支出',
    },
    units: { english: 'two amounts in one unit; a fraction', chinese: '两个同单位的数额；结果为小数' },
    source: {
      english: 'The usual ratio of local public finance; it has no official pass mark.',
      chinese: '地方财政分析的通用指标；没有官方合格线。',
    },
    examples: [{ formula: '=FISCAL.SELFSUFFICIENCY(21.9,FISCAL.WHOLE(29.96,80.6%))', shows: '58.9%' }],
    reasons: ['not-reported', 'zero-denominator', 'out-of-range', 'not-a-number'],
  },
};
