import type { FunctionText } from './function-text';

/** The texts of the functions about growth and targets. */
export const GROWTH_TEXTS: Readonly<Record<string, FunctionText>> = {
  GROWTHGAP: {
    chinese: {
      description: '增速差（实际−目标）：同一年度的实际增速减目标增速，单位为个百分点；正数为快于目标。',
      parameters: {
        actual: { name: '实际增速', description: '当年实际增速，写作 22.1% 或 0.221。' },
        target: { name: '目标增速', description: '同一年度的目标增速，写作 9% 或 0.09。' },
      },
    },
    formula: { english: '(actual − target) × 100', chinese: '(实际增速 − 目标增速) × 100' },
    units: { english: 'two growths; percentage points', chinese: '两个增速；结果为个百分点' },
    sign: { english: 'positive: ahead of the target', chinese: '正数：快于目标' },
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
        actual: { name: '实际增速', description: '本年实际增速，写作 22.1% 或 0.221。' },
        next_target: { name: '下年目标增速', description: '下一年度的目标增速，写作 9% 或 0.09。' },
      },
    },
    formula: { english: '(next_target − actual) × 100', chinese: '(下年目标增速 − 实际增速) × 100' },
    units: { english: 'two growths; percentage points', chinese: '两个增速；结果为个百分点' },
    sign: { english: 'negative: the target asks for a slowdown', chinese: '负数：目标放缓' },
    source: {
      english:
        'Not a verdict on the target: its year has not run. A negative value says that the target asks for a slowdown.',
      chinese: '目标年度尚未结束，不是完成情况；负数只说明目标要求的增速低于上年实际。',
    },
    examples: [{ formula: '=FISCAL.TARGETSHIFT(22.1%,9%)', shows: '-13.1' }],
    reasons: ['not-reported', 'out-of-range', 'not-a-number'],
  },
  TARGETGAP: {
    chinese: {
      description: '目标缺口（目标−实际），单位与两者相同；正数为尚待完成。',
      parameters: {
        actual: { name: '实际值', description: '已实现的数值。' },
        target: { name: '目标值', description: '拟达到的数值，单位与实际值相同。' },
      },
    },
    formula: { english: 'target − actual', chinese: '目标值 − 实际值' },
    units: { english: 'two levels in one unit; that unit', chinese: '两个同单位的数值；结果单位相同' },
    sign: { english: 'positive: still to be gained', chinese: '正数：尚待完成' },
    source: {
      english: 'Arithmetic: a positive gap is still to be gained.',
      chinese: '算术定义：正数为尚待完成的部分。',
    },
    examples: [{ formula: '=FISCAL.TARGETGAP(306.2,540)', shows: '233.8' }],
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
    units: { english: 'two levels in one unit; a fraction', chinese: '两个同单位的数值；结果为小数' },
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
    units: {
      english: 'two levels in one unit, and years; a fraction',
      chinese: '两个同单位的数值与年数；结果为小数',
    },
    sign: { english: 'negative: the target lies below the current level', chinese: '负数：目标低于当前值' },
    source: {
      english: 'Compound growth; nominal, where the levels are nominal.',
      chinese: '复合增长率；两个数值为名义值时，结果也是名义增速。',
    },
    examples: [{ formula: '=FISCAL.REQUIREDGROWTH(306.2,540,4)', shows: '15.2%' }],
    reasons: ['not-reported', 'zero-denominator', 'out-of-range', 'not-a-number'],
  },
};
