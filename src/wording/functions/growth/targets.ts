import { attainment } from '../../../core/formulas/attainment';
import { growthLead } from '../../../core/formulas/growth-lead';
import { targetGap } from '../../../core/formulas/target-gap';
import { targetShift } from '../../../core/formulas/target-shift';
import { overCells, type FormulaEntry } from '../function-entry';
import {
  AMOUNTS_TO_AMOUNT,
  AMOUNTS_TO_FRACTION,
  AMOUNT_REASONS,
  DIVISION_REASONS,
  RATES_TO_POINTS,
  RATE_REASONS,
} from '../usual-texts';

/** Results against targets. */
export const TARGETS = {
  GROWTHLEAD: overCells({
    description: {
      english:
        'The lead of actual growth over the target of the same year (增速差), in percentage points; positive is ahead.',
      chinese: '增速差（实际−目标）：同一年度的实际增速减目标增速，单位为个百分点；正数为快于目标。',
    },
    arguments: [
      {
        id: 'actual',
        kind: 'rate',
        english: { description: "The year's actual growth, as 22.1% or 0.221." },
        chinese: { name: '实际增速', description: '当年实际增速，写作 22.1% 或 0.221。' },
      },
      {
        id: 'target',
        kind: 'rate',
        english: { description: 'The target growth of the same year, as 9% or 0.09.' },
        chinese: { name: '目标增速', description: '同一年度的目标增速，写作 9% 或 0.09。' },
      },
    ],
    formula: growthLead,
    result: 'points',
    inWords: { english: '(actual − target) × 100', chinese: '(实际增速 − 目标增速) × 100' },
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
      { formula: '=FISCAL.GROWTHLEAD(8.4%,8%)', shows: '+0.4' },
      { formula: '=FISCAL.GROWTHLEAD(8.4,8,"percent")', shows: '+0.4' },
    ],
    reasons: RATE_REASONS,
  }),
  TARGETSHIFT: overCells({
    description: {
      english:
        "Next year's target growth minus this year's actual growth (目标增速较上年实际), in percentage points; negative is a slowdown.",
      chinese: '目标增速较上年实际：下一年度目标增速减本年实际增速，单位为个百分点；负数表示目标放缓。',
    },
    arguments: [
      {
        id: 'actual',
        kind: 'rate',
        english: { description: "This year's actual growth, as 22.1% or 0.221." },
        chinese: { name: '实际增速', description: '本年实际增速，写作 22.1% 或 0.221。' },
      },
      {
        id: 'nextTarget',
        kind: 'rate',
        english: { description: "Next year's target growth, as 9% or 0.09." },
        chinese: { name: '下年目标增速', description: '下一年度的目标增速，写作 9% 或 0.09。' },
      },
    ],
    formula: targetShift,
    result: 'points',
    inWords: { english: '(next_target − actual) × 100', chinese: '(下年目标增速 − 实际增速) × 100' },
    units: RATES_TO_POINTS,
    sign: { english: 'negative: the target asks for a slowdown', chinese: '负数：目标放缓' },
    source: {
      english: 'Analysts’ reading of “预期目标” against “上年实际”.',
      chinese: '预期目标与上年实际的比较。',
    },
    note: {
      english:
        'Not a verdict on the target: its year has not run. A negative value says that the target asks for a slowdown.',
      chinese: '目标年度尚未结束，不是完成情况；负数只说明目标要求的增速低于上年实际。',
    },
    examples: [{ formula: '=FISCAL.TARGETSHIFT(22.1%,9%)', shows: '-13.1' }],
    reasons: RATE_REASONS,
  }),
  TARGETGAP: overCells({
    description: {
      english:
        'What is still to be gained (目标缺口): target minus actual, in their unit; positive is short of the target.',
      chinese: '目标缺口（目标−实际），单位与两者相同；正数为尚待完成。',
    },
    arguments: [
      {
        id: 'actual',
        kind: 'amount',
        english: { description: 'The actual level.' },
        chinese: { name: '实际值', description: '已实现的数值。' },
      },
      {
        id: 'target',
        kind: 'amount',
        english: { description: 'The target level, in the same unit.' },
        chinese: { name: '目标值', description: '拟达到的数值，单位与实际值相同。' },
      },
    ],
    formula: targetGap,
    result: 'number',
    inWords: { english: 'target − actual', chinese: '目标值 − 实际值' },
    units: AMOUNTS_TO_AMOUNT,
    sign: { english: 'positive: still to be gained', chinese: '正数：尚待完成' },
    source: {
      english: 'Arithmetic: a positive gap is still to be gained.',
      chinese: '算术定义：正数为尚待完成的部分。',
    },
    examples: [{ formula: '=FISCAL.TARGETGAP(306.2,540)', shows: '233.8' }],
    reasons: AMOUNT_REASONS,
  }),
  ATTAINMENT: overCells({
    description: {
      english: 'How much of a target is reached (完成度): actual over target, as a fraction.',
      chinese: '完成度：实际值与目标值之比，结果为小数。',
    },
    arguments: [
      {
        id: 'actual',
        kind: 'amount',
        english: { description: 'The actual level.' },
        chinese: { name: '实际值', description: '已实现的数值。' },
      },
      {
        id: 'target',
        kind: 'amount',
        english: { description: 'The target level, in the same unit.' },
        chinese: { name: '目标值', description: '单位与实际值相同。' },
      },
    ],
    formula: attainment,
    result: 'percent',
    inWords: { english: 'actual ÷ target', chinese: '实际值 ÷ 目标值' },
    units: AMOUNTS_TO_FRACTION,
    source: {
      english: '“完成年初目标的X%”, as the reports compute it.',
      chinese: '报告“完成年初目标的X%”的算法。',
    },
    note: {
      english: 'For a floor (以上, 不低于) 100% and more is attainment. For levels, not for growths.',
      chinese: '目标为“以上”“不低于”时，达到 100% 即为完成。适用于数值，不适用于增速。',
    },
    examples: [{ formula: '=FISCAL.ATTAINMENT(204,165.3)', shows: '123.4%' }],
    reasons: DIVISION_REASONS,
  }),
} satisfies Readonly<Record<string, FormulaEntry>>;
