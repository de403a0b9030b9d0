import { impliedTarget } from '../../../core/formulas/implied-target';
import { increment } from '../../../core/formulas/increment';
import { priorYear } from '../../../core/formulas/prior-year';
import { yearOnYear } from '../../../core/formulas/year-on-year';
import { overCells, type FormulaEntry } from '../function-entry';
import {
  AMOUNTS_TO_FRACTION,
  DIVISION_REASONS,
  LEVEL_AND_GROWTH,
  RATE_DIVISION_REASONS,
  RATE_REASONS,
} from '../usual-texts';

/** Growth from one year to the next, and the levels that it leads from and to. */
export const YEARLY_GROWTH = {
  YOY: overCells({
    description: {
      english: 'Year-on-year growth (同比增速) from two levels, as a fraction; negative is a decline.',
      chinese: '同比增速：由上年与当年数值计算，结果为小数；负数为下降。',
    },
    arguments: [
      {
        id: 'prior',
        kind: 'amount',
        english: { name: 'prior level', description: 'Last year’s level.' },
        chinese: { name: '上年数值', description: '上年的数值。' },
      },
      {
        id: 'current',
        kind: 'amount',
        english: { name: 'current level', description: 'This year’s level, in the same unit.' },
        chinese: { name: '当年数值', description: '单位与上年数值相同。' },
      },
    ],
    formula: yearOnYear,
    result: 'percent',
    inWords: { english: 'current ÷ prior − 1', chinese: '当年数值 ÷ 上年数值 − 1' },
    units: AMOUNTS_TO_FRACTION,
    sign: { english: 'negative: a decline', chinese: '负数：下降' },
    source: {
      english: '“比上年增长”, National Bureau of Statistics; nominal where the levels are nominal.',
      chinese: '国家统计局“比上年增长”的含义；数值为名义值时，结果为名义增速。',
    },
    examples: [{ formula: '=FISCAL.YOY(17.94,21.9)', shows: '22.1%' }],
    reasons: DIVISION_REASONS,
  }),
  PRIORYEAR: overCells({
    description: {
      english:
        "Last year's level worked back from this year's and its growth (上年基数推算), in its unit; for nominal growth.",
      chinese: '上年基数（推算）：由当年数值及其增速反推，单位与当年数值相同；适用于名义增速。',
    },
    arguments: [
      {
        id: 'level',
        kind: 'amount',
        english: { description: 'This year’s level.' },
        chinese: { name: '当年数值', description: '本年的数值。' },
      },
      {
        id: 'growth',
        kind: 'rate',
        english: { description: 'Its growth, as 22.1% or 0.221.' },
        chinese: { name: '增速', description: '写作 22.1% 或 0.221。' },
      },
    ],
    formula: priorYear,
    result: 'number',
    inWords: { english: 'level ÷ (1 + growth)', chinese: '当年数值 ÷（1 + 增速）' },
    units: LEVEL_AND_GROWTH,
    source: { english: 'The definition of growth, turned round.', chinese: '由增速的定义反推。' },
    note: {
      english:
        'GDP is usually printed with real growth: the result is then at comparable prices (按可比价推算), not last year’s figure.',
      chinese: '地区生产总值通常公布实际增速，此时结果为“按可比价推算”，不是上年值。',
    },
    examples: [
      { formula: '=FISCAL.PRIORYEAR(21.9,22.1%)', shows: '17.94' },
      { formula: '=FISCAL.PRIORYEAR(21.9,22.1,"percent")', shows: '17.94' },
    ],
    reasons: RATE_DIVISION_REASONS,
  }),
  INCREMENT: overCells({
    description: {
      english: 'What a level gained on the year before (增收额), in its unit; negative is a loss.',
      chinese: '增收额：当年数值比上年增加的部分，单位与当年数值相同；负数为减少。',
    },
    arguments: [
      {
        id: 'level',
        kind: 'amount',
        english: { description: 'This year’s level.' },
        chinese: { name: '当年数值', description: '本年的数值。' },
      },
      {
        id: 'growth',
        kind: 'rate',
        english: { description: 'Its growth, as 22.1% or 0.221.' },
        chinese: { name: '增速', description: '写作 22.1% 或 0.221。' },
      },
    ],
    formula: increment,
    result: 'number',
    inWords: { english: 'level − level ÷ (1 + growth)', chinese: '当年数值 − 当年数值 ÷（1 + 增速）' },
    units: LEVEL_AND_GROWTH,
    sign: { english: 'negative: a loss', chinese: '负数：减少' },
    source: {
      english: 'The definition of growth, turned round; for nominal growth.',
      chinese: '由增速的定义反推；适用于名义增速。',
    },
    examples: [{ formula: '=FISCAL.INCREMENT(21.9,22.1%)', shows: '3.964' }],
    reasons: RATE_DIVISION_REASONS,
  }),
  IMPLIEDTARGET: overCells({
    description: {
      english:
        'The level that a growth target implies (目标值推算), in the unit of the level; for nominal growth.',
      chinese: '目标值（推算）：由当年数值与目标增速推算，单位与当年数值相同；适用于名义增速。',
    },
    arguments: [
      {
        id: 'level',
        kind: 'amount',
        english: { description: 'Today’s level.' },
        chinese: { name: '当年数值', description: '本年的数值。' },
      },
      {
        id: 'growth',
        kind: 'rate',
        english: { description: 'The target growth, as 9% or 0.09.' },
        chinese: { name: '目标增速', description: '写作 9% 或 0.09。' },
      },
    ],
    formula: impliedTarget,
    result: 'number',
    inWords: { english: 'level × (1 + growth)', chinese: '当年数值 ×（1 + 目标增速）' },
    units: LEVEL_AND_GROWTH,
    source: { english: 'The definition of growth.', chinese: '增速的定义。' },
    note: {
      english: 'A level that the report itself gives as target goes before it.',
      chinese: '报告另有目标数值时以报告为准。',
    },
    examples: [{ formula: '=FISCAL.IMPLIEDTARGET(21.9,9%)', shows: '23.87' }],
    reasons: RATE_REASONS,
  }),
} satisfies Readonly<Record<string, FormulaEntry>>;
