import type { FunctionText } from './function-text';
import {
  AMOUNTS_TO_FRACTION,
  DIVISION_REASONS,
  LEVEL_AND_GROWTH,
  RATE_DIVISION_REASONS,
  RATE_REASONS,
  RATE_UNIT_PARAMETER,
} from './usual-texts';

/** The texts of the functions about growth. */
export const GROWTH_TEXTS: Readonly<Record<string, FunctionText>> = {
  YOY: {
    chinese: {
      description: '同比增速：由当年与上年数值计算，结果为小数；负数为下降。',
      parameters: {
        current: { name: '当年数值', description: '本年的数值。' },
        prior: { name: '上年数值', description: '单位与当年数值相同。' },
      },
    },
    formula: { english: 'current ÷ prior − 1', chinese: '当年数值 ÷ 上年数值 − 1' },
    units: AMOUNTS_TO_FRACTION,
    sign: { english: 'negative: a decline', chinese: '负数：下降' },
    source: {
      english: '比上年增长, National Bureau of Statistics; nominal where the levels are nominal.',
      chinese: '国家统计局“比上年增长”的含义；数值为名义值时，结果为名义增速。',
    },
    examples: [{ formula: '=FISCAL.YOY(21.9,17.94)', shows: '22.1%' }],
    reasons: DIVISION_REASONS,
  },
  PRIORYEAR: {
    chinese: {
      description: '上年基数（推算）：由当年数值及其增速反推，单位与当年数值相同；适用于名义增速。',
      parameters: {
        level: { name: '当年数值', description: '本年的数值。' },
        growth: { name: '增速', description: '写作 22.1% 或 0.221。' },
        ...RATE_UNIT_PARAMETER,
      },
    },
    formula: { english: 'level ÷ (1 + growth)', chinese: '当年数值 ÷（1 + 增速）' },
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
  },
  INCREMENT: {
    chinese: {
      description: '增收额：当年数值比上年增加的部分，单位与当年数值相同；负数为减少。',
      parameters: {
        level: { name: '当年数值', description: '本年的数值。' },
        growth: { name: '增速', description: '写作 22.1% 或 0.221。' },
        ...RATE_UNIT_PARAMETER,
      },
    },
    formula: { english: 'level − level ÷ (1 + growth)', chinese: '当年数值 − 当年数值 ÷（1 + 增速）' },
    units: LEVEL_AND_GROWTH,
    sign: { english: 'negative: a loss', chinese: '负数：减少' },
    source: {
      english: 'The definition of growth, turned round; for nominal growth.',
      chinese: '由增速的定义反推；适用于名义增速。',
    },
    examples: [{ formula: '=FISCAL.INCREMENT(21.9,22.1%)', shows: '3.96' }],
    reasons: RATE_DIVISION_REASONS,
  },
  IMPLIEDTARGET: {
    chinese: {
      description: '目标值（推算）：由当年数值与目标增速推算，单位与当年数值相同；适用于名义增速。',
      parameters: {
        level: { name: '当年数值', description: '本年的数值。' },
        growth: { name: '目标增速', description: '写作 9% 或 0.09。' },
        ...RATE_UNIT_PARAMETER,
      },
    },
    formula: { english: 'level × (1 + growth)', chinese: '当年数值 ×（1 + 目标增速）' },
    units: LEVEL_AND_GROWTH,
    source: { english: 'The definition of growth.', chinese: '增速的定义。' },
    note: {
      english: 'A level that the report itself gives as target goes before it.',
      chinese: '报告另有目标数值时以报告为准。',
    },
    examples: [{ formula: '=FISCAL.IMPLIEDTARGET(306.2,10%)', shows: '336.82' }],
    reasons: RATE_REASONS,
  },
  CAGR: {
    chinese: {
      description: '年均增长：两个数值之间的复合年均增速，结果为小数；负数为下降。',
      parameters: {
        first: { name: '期初值', description: '最早一年的数值。' },
        last: { name: '期末值', description: '单位与期初值相同。' },
        years: { name: '年数', description: '两者相隔的年数。' },
      },
    },
    formula: { english: '(last ÷ first)^(1/years) − 1', chinese: '(期末值 ÷ 期初值)^(1/年数) − 1' },
    units: {
      english: 'two levels in one unit, and years; a fraction',
      chinese: '两个同单位的数值与年数；结果为小数',
    },
    sign: { english: 'negative: a decline', chinese: '负数：下降' },
    source: {
      english: '年均增长, the geometric mean of the National Bureau of Statistics.',
      chinese: '国家统计局“年均增长”的几何平均法。',
    },
    examples: [{ formula: '=FISCAL.CAGR(100,121,2)', shows: '10.0%' }],
    reasons: DIVISION_REASONS,
  },
  AVERAGEGROWTH: {
    chinese: {
      description: '平均增速：若干年增速的几何平均，结果为小数。',
      parameters: {
        growths: {
          name: '各年增速',
          description:
            '各年增速，写作 22.1% 或 0.221，或包含各年增速的一个区域；必要时在最后注明 "fraction" 或 "percent"。',
        },
      },
    },
    formula: { english: '((1 + g₁) … (1 + gₙ))^(1/n) − 1', chinese: '((1 + g₁)……(1 + gₙ))^(1/n) − 1' },
    units: { english: 'growths; a fraction', chinese: '增速；结果为小数' },
    source: {
      english: '两年平均增速, as the National Bureau of Statistics computed it in 2021.',
      chinese: '国家统计局 2021 年“两年平均增速”的算法。',
    },
    note: {
      english:
        'One range is averaged over its cells; several ranges of one shape cell by cell. Excel lets nothing follow an argument that repeats, so “percent” or “fraction” is written as the last of the growths.',
      chinese:
        '只给一个区域时，对其各单元格求平均；给出多个同样大小的区域时，逐格求平均。Excel 的重复参数之后不能再有参数，因此 "percent" 或 "fraction" 写在最后一个增速之后。',
    },
    examples: [
      { formula: '=FISCAL.AVERAGEGROWTH(22.1%,9%)', shows: '15.4%' },
      { formula: '=FISCAL.AVERAGEGROWTH(22.1,9,"percent")', shows: '15.4%' },
    ],
    reasons: RATE_REASONS,
  },
  REQUIREDGROWTH: {
    chinese: {
      description: '所需年均增速：从当前值到目标值每年所需的增速，结果为小数；目标低于当前值时为负。',
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
    reasons: DIVISION_REASONS,
  },
};
