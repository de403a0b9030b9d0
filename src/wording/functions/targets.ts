import type { FunctionText } from './function-text';
import {
  AMOUNTS_TO_AMOUNT,
  AMOUNTS_TO_FRACTION,
  AMOUNT_REASONS,
  DIVISION_REASONS,
  RATES_TO_POINTS,
  RATE_DIVISION_REASONS,
  RATE_REASONS,
  RATE_UNIT_PARAMETER,
} from './usual-texts';

/** The texts of the functions about targets and contributions. */
export const TARGET_TEXTS: Readonly<Record<string, FunctionText>> = {
  GROWTHGAP: {
    chinese: {
      description: '增速差（实际−目标）：同一年度的实际增速减目标增速，单位为个百分点；正数为快于目标。',
      parameters: {
        actual: { name: '实际增速', description: '当年实际增速，写作 22.1% 或 0.221。' },
        target: { name: '目标增速', description: '同一年度的目标增速，写作 9% 或 0.09。' },
        ...RATE_UNIT_PARAMETER,
      },
    },
    formula: { english: '(actual − target) × 100', chinese: '(实际增速 − 目标增速) × 100' },
    units: RATES_TO_POINTS,
    sign: { english: 'positive: ahead of the target', chinese: '正数：快于目标' },
    source: {
      english: 'Comparison of results with the targets of their year.',
      chinese: '年度完成情况与预期目标的比较。',
    },
    note: {
      english: 'Both must be of the same year. For next year’s target use TARGETSHIFT.',
      chinese: '实际与目标须为同一年度；与下一年度目标比较请用 TARGETSHIFT。',
    },
    examples: [
      { formula: '=FISCAL.GROWTHGAP(9.7%,9%)', shows: '+0.7' },
      { formula: '=FISCAL.GROWTHGAP(9.7,9,"percent")', shows: '+0.7' },
    ],
    reasons: RATE_REASONS,
  },
  TARGETSHIFT: {
    chinese: {
      description: '目标增速较上年实际：下一年度目标增速减本年实际增速，单位为个百分点；负数表示目标放缓。',
      parameters: {
        actual: { name: '实际增速', description: '本年实际增速，写作 22.1% 或 0.221。' },
        next_target: { name: '下年目标增速', description: '下一年度的目标增速，写作 9% 或 0.09。' },
        ...RATE_UNIT_PARAMETER,
      },
    },
    formula: { english: '(next_target − actual) × 100', chinese: '(下年目标增速 − 实际增速) × 100' },
    units: RATES_TO_POINTS,
    sign: { english: 'negative: the target asks for a slowdown', chinese: '负数：目标放缓' },
    source: {
      english: 'Analysts’ reading of 预期目标 against 上年实际.',
      chinese: '预期目标与上年实际的比较。',
    },
    note: {
      english:
        'Not a verdict on the target: its year has not run. A negative value says that the target asks for a slowdown.',
      chinese: '目标年度尚未结束，不是完成情况；负数只说明目标要求的增速低于上年实际。',
    },
    examples: [{ formula: '=FISCAL.TARGETSHIFT(22.1%,9%)', shows: '-13.1' }],
    reasons: RATE_REASONS,
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
    units: AMOUNTS_TO_AMOUNT,
    sign: { english: 'positive: still to be gained', chinese: '正数：尚待完成' },
    source: {
      english: 'Arithmetic: a positive gap is still to be gained.',
      chinese: '算术定义：正数为尚待完成的部分。',
    },
    examples: [{ formula: '=FISCAL.TARGETGAP(306.2,540)', shows: '233.8' }],
    reasons: AMOUNT_REASONS,
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
    units: AMOUNTS_TO_FRACTION,
    source: {
      english: '完成年初目标的X%, as the reports compute it.',
      chinese: '报告“完成年初目标的X%”的算法。',
    },
    note: {
      english: 'For a floor (以上, 不低于) 100% and more is attainment. For levels, not for growths.',
      chinese: '目标为“以上”“不低于”时，达到 100% 即为完成。适用于数值，不适用于增速。',
    },
    examples: [{ formula: '=FISCAL.ATTAINMENT(306.2,335)', shows: '91.4%' }],
    reasons: DIVISION_REASONS,
  },
  CONTRIBUTIONSHARE: {
    chinese: {
      description: '贡献率：部分增量与总体增量之比，结果为小数；负数为与总体反向变动。',
      parameters: {
        part_change: { name: '部分增量', description: '部分比上年的增减。' },
        whole_change: { name: '总体增量', description: '总体比上年的增减，单位与部分增量相同。' },
      },
    },
    formula: { english: 'part_change ÷ whole_change', chinese: '部分增量 ÷ 总体增量' },
    units: AMOUNTS_TO_FRACTION,
    sign: { english: 'negative: the part moved against the whole', chinese: '负数：与总体反向变动' },
    source: {
      english: '贡献率 in the yearbooks of the National Bureau of Statistics.',
      chinese: '国家统计局年鉴中的“贡献率”。',
    },
    examples: [{ formula: '=FISCAL.CONTRIBUTIONSHARE(3,12)', shows: '25.0%' }],
    reasons: DIVISION_REASONS,
  },
  CONTRIBUTION: {
    chinese: {
      description: '拉动：部分对总体增速的拉动，单位为个百分点；正数为拉高总体。',
      parameters: {
        part_change: { name: '部分增量', description: '部分比上年的增减。' },
        whole_change: { name: '总体增量', description: '总体比上年的增减，单位与部分增量相同。' },
        whole_growth: { name: '总体增速', description: '写作 8% 或 0.08。' },
        ...RATE_UNIT_PARAMETER,
      },
    },
    formula: {
      english: 'part_change ÷ whole_change × whole_growth × 100',
      chinese: '部分增量 ÷ 总体增量 × 总体增速 × 100',
    },
    units: {
      english: 'two changes in one unit and a growth; percentage points',
      chinese: '两个同单位的增量与增速；结果为个百分点',
    },
    sign: { english: 'positive: lifts the whole', chinese: '正数：拉高总体' },
    source: {
      english:
        '拉动 in the yearbooks of the National Bureau of Statistics: the contribution share times the growth of the whole.',
      chinese: '国家统计局年鉴中的“拉动”：贡献率乘总体增速。',
    },
    examples: [{ formula: '=FISCAL.CONTRIBUTION(3,12,8%)', shows: '+2.0' }],
    reasons: [...RATE_DIVISION_REASONS, 'units-differ'],
  },
};
