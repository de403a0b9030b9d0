import type { MissingReason } from '../src/core/missing';

/** What each function's descriptions say in Chinese, and what its help page says in both languages. */
export const FUNCTION_TEXTS: Readonly<Record<string, FunctionText>> = {
  SHARE: {
    chinese: {
      description: '占比：部分占总额的比重，结果为小数。',
      parameters: {
        part: { name: '部分', description: '所求占比的部分，单位与总额相同。' },
        whole: { name: '总额', description: '包含该部分的总额。' },
      },
    },
    formula: { english: 'part ÷ whole', chinese: '部分 ÷ 总额' },
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
    source: {
      english: 'The usual ratio of local public finance; it has no official pass mark.',
      chinese: '地方财政分析的通用指标；没有官方合格线。',
    },
    examples: [{ formula: '=FISCAL.SELFSUFFICIENCY(21.9,FISCAL.WHOLE(29.96,80.6%))', shows: '58.9%' }],
    reasons: ['not-reported', 'zero-denominator', 'out-of-range', 'not-a-number'],
  },
  GROWTHGAP: {
    chinese: {
      description: '增速差（实际−目标）：同一年度的实际增速减目标增速，单位为个百分点；正数为快于目标。',
      parameters: {
        actual: { name: '实际增速', description: '当年实际增速，写作 22.1% 或 0.221。' },
        target: { name: '目标增速', description: '同一年度的目标增速，写作 9% 或 0.09。' },
      },
    },
    formula: { english: '(actual − target) × 100', chinese: '(实际增速 − 目标增速) × 100' },
    source: {
      english: 'Growth and target of the same year. For next year’s target use TARGETSHIFT.',
      chinese: '实际与目标须为同一年度；与下一年度目标比较请用 TARGETSHIFT。',
    },
    examples: [{ formula: '=FISCAL.GROWTHGAP(9.7%,9%)', shows: '+0.7' }],
    reasons: ['not-reported', 'out-of-range', 'not-a-number'],
  },
  TARGETSHIFT: {
    chinese: {
      description: '目标增速较上年实际：下一年度目标增速减本年实际增速，单位为个百分点；负数表示目标放缓。',
      parameters: {
        target: { name: '目标增速', description: '下一年度的目标增速，写作 9% 或 0.09。' },
        actual: { name: '实际增速', description: '本年实际增速，写作 22.1% 或 0.221。' },
      },
    },
    formula: { english: '(target − actual) × 100', chinese: '(目标增速 − 实际增速) × 100' },
    source: {
      english:
        'Not a verdict on the target: its year has not run. A negative value says that the target asks for a slowdown.',
      chinese: '目标年度尚未结束，不是完成情况；负数只说明目标要求的增速低于上年实际。',
    },
    examples: [{ formula: '=FISCAL.TARGETSHIFT(9%,22.1%)', shows: '-13.1' }],
    reasons: ['not-reported', 'out-of-range', 'not-a-number'],
  },
  TARGETGAP: {
    chinese: {
      description: '目标缺口（目标−实际），单位与两者相同；正数为尚待完成。',
      parameters: {
        target: { name: '目标值', description: '拟达到的数值。' },
        actual: { name: '实际值', description: '单位与目标值相同。' },
      },
    },
    formula: { english: 'target − actual', chinese: '目标值 − 实际值' },
    source: {
      english: 'Arithmetic: a positive gap is still to be gained.',
      chinese: '算术定义：正数为尚待完成的部分。',
    },
    examples: [{ formula: '=FISCAL.TARGETGAP(540,306.2)', shows: '233.8' }],
    reasons: ['not-reported', 'not-a-number'],
  },
  ATTAINMENT: {
    chinese: {
      description: '完成度：实际值与目标值之比，结果为小数。',
      parameters: {
        actual: { name: '实际值', description: '已实现的数值。' },
        target: { name: '目标值', description: '单位与实际值相同。' },
      },
    },
    formula: { english: 'actual ÷ target', chinese: '实际值 ÷ 目标值' },
    source: {
      english: 'Arithmetic. For a floor (以上, 不低于) 100% and more is attainment.',
      chinese: '算术定义；目标为“以上”“不低于”时，达到 100% 即为完成。',
    },
    examples: [{ formula: '=FISCAL.ATTAINMENT(306.2,335)', shows: '91.4%' }],
    reasons: ['not-reported', 'zero-denominator', 'out-of-range', 'not-a-number'],
  },
  REQUIREDGROWTH: {
    chinese: {
      description: '所需年均增速：从当前值到目标值每年所需的增速，结果为小数。',
      parameters: {
        current: { name: '当前值', description: '最近一年的数值。' },
        target: { name: '目标值', description: '单位与当前值相同。' },
        years: { name: '年数', description: '两者相隔的年数。' },
      },
    },
    formula: { english: '(target ÷ current)^(1/years) − 1', chinese: '(目标值 ÷ 当前值)^(1/年数) − 1' },
    source: {
      english: 'Compound growth; nominal, where the levels are nominal.',
      chinese: '复合增长率；两个数值为名义值时，结果也是名义增速。',
    },
    examples: [{ formula: '=FISCAL.REQUIREDGROWTH(306.2,540,4)', shows: '15.2%' }],
    reasons: ['not-reported', 'zero-denominator', 'out-of-range', 'not-a-number'],
  },
  FIGURE: {
    chinese: {
      description: '原文数值：报告中的数值，以其单位计；百分比为小数。',
      parameters: questionParameters('所求单位，例如“万元”；省略则按原文单位。'),
    },
    formula: { english: 'as printed in the report', chinese: '报告原文所载' },
    source: {
      english: 'The report; SOURCE with the same arguments gives the sentence.',
      chinese: '报告原文；以相同参数调用 SOURCE 可得原句。',
    },
    examples: [
      { formula: '=FISCAL.FIGURE("gdp",2021)', shows: '306.2' },
      { formula: '=FISCAL.FIGURE("地区生产总值",2021,"growth")', shows: '9.7%' },
    ],
    reasons: [
      'unknown-indicator',
      'unknown-report',
      'unknown-choice',
      'not-reported',
      'ambiguous',
      'unit-mismatch',
    ],
  },
  SOURCE: {
    chinese: {
      description: '原文出处：数值所在的原句，一字不改。',
      parameters: questionParameters('单位；不影响原句。'),
    },
    formula: { english: 'as printed in the report', chinese: '报告原文所载' },
    source: { english: 'The report, word for word.', chinese: '报告原文，一字不改。' },
    examples: [{ formula: '=FISCAL.SOURCE("gdp",2021)', shows: '…地区生产总值306.2亿元…' }],
    reasons: ['unknown-indicator', 'unknown-report', 'unknown-choice', 'not-reported', 'ambiguous'],
  },
};

export interface FunctionText {
  readonly chinese: {
    readonly description: string;
    readonly parameters: Readonly<Record<string, { readonly name: string; readonly description: string }>>;
  };
  readonly formula: Bilingual;
  readonly source: Bilingual;
  /** What Excel shows with the default number format; `…` stands for text left out. */
  readonly examples: readonly { readonly formula: string; readonly shows: string }[];
  /** Why it may give no value. */
  readonly reasons: readonly MissingReason[];
}

export interface Bilingual {
  readonly english: string;
  readonly chinese: string;
}

function questionParameters(unit: string): FunctionText['chinese']['parameters'] {
  return {
    indicator: { name: '指标', description: '指标代码或名称，例如 "gdp" 或“地区生产总值”。' },
    period: { name: '年度', description: '年度，例如 2021；报告只载一个年度时可省略。' },
    measure: {
      name: '度量',
      description: '"level"（数值）、"growth"（增速）、"share"（占比）等；省略为数值。',
    },
    status: { name: '数据性质', description: '"actual"（实际）、"estimated"（预计）或 "target"（目标）。' },
    area: { name: '统计范围', description: '以报告用语为准。' },
    unit: { name: '单位', description: unit },
    report: { name: '报告', description: '报告代码；只有一份报告时可省略。' },
  };
}
