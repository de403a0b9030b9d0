import { averageGrowth } from '../../../core/formulas/average-growth';
import { cagr } from '../../../core/formulas/cagr';
import { requiredGrowth } from '../../../core/formulas/required-growth';
import { twoYearAverage } from '../../../core/formulas/two-year-average';
import { overCells, type FormulaEntry } from '../function-entry';
import { AMOUNTS_TO_FRACTION, DIVISION_REASONS, RATE_REASONS } from '../usual-texts';

/** Growth over several years, as that of one. */
export const GROWTH_OVER_YEARS = {
  CAGR: overCells({
    description: {
      english: 'Compound yearly growth between two levels (年均增长), as a fraction; negative is a decline.',
      chinese: '年均增长：两个数值之间的复合年均增速，结果为小数；负数为下降。',
    },
    arguments: [
      {
        id: 'first',
        kind: 'amount',
        english: { name: 'first level', description: 'The first level.' },
        chinese: { name: '期初值', description: '最早一年的数值。' },
      },
      {
        id: 'last',
        kind: 'amount',
        english: { name: 'last level', description: 'The last level, in the same unit.' },
        chinese: { name: '期末值', description: '单位与期初值相同。' },
      },
      {
        id: 'years',
        kind: 'years',
        english: { description: 'The number of years between the two.' },
        chinese: { name: '年数', description: '两者相隔的年数。' },
      },
    ],
    formula: cagr,
    result: 'percent',
    inWords: { english: '(last ÷ first)^(1/years) − 1', chinese: '(期末值 ÷ 期初值)^(1/年数) − 1' },
    units: {
      english: 'two levels in one unit, and years; a fraction',
      chinese: '两个同单位的数值与年数；结果为小数',
    },
    sign: { english: 'negative: a decline', chinese: '负数：下降' },
    source: {
      english: '“年均增长”, the geometric mean of the National Bureau of Statistics.',
      chinese: '国家统计局“年均增长”的几何平均法。',
    },
    examples: [{ formula: '=FISCAL.CAGR(100,121,2)', shows: '10.0%' }],
    reasons: [...DIVISION_REASONS, 'span-contradicted'],
  }),
  AVERAGEGROWTH: overCells({
    description: {
      english: 'The average growth of several years (平均增速), as a fraction.',
      chinese: '平均增速：若干年增速的几何平均，结果为小数。',
    },
    arguments: [
      {
        id: 'growths',
        kind: 'rate',
        repeats: true,
        english: {
          description:
            'The growth of each year, as 22.1% or 0.221, or one range of them; last, where wanted, "fraction" or "percent".',
        },
        chinese: {
          name: '各年增速',
          description:
            '各年增速，写作 22.1% 或 0.221，或包含各年增速的一个区域；必要时在最后注明 "fraction" 或 "percent"。',
        },
      },
    ],
    formula: averageGrowth,
    result: 'percent',
    inWords: { english: '((1 + g₁) … (1 + gₙ))^(1/n) − 1', chinese: '((1 + g₁)……(1 + gₙ))^(1/n) − 1' },
    units: { english: 'growths; a fraction', chinese: '增速；结果为小数' },
    source: {
      english: '“两年平均增速”, as the National Bureau of Statistics computed it in 2021.',
      chinese: '国家统计局 2021 年“两年平均增速”的算法。',
    },
    note: {
      english:
        'All cells are averaged, of one range or of ranges and single cells together; only ranges that all have one shape are taken cell by cell. A growth left out is asked for, and a blank cell leaves the result blank. Excel on the web hands a single empty cell among the growths over as 0 (office-js #1951): give a range. Excel lets nothing follow an argument that repeats, so “percent” or “fraction” is written as the last of the growths.',
      chinese:
        '对所给的全部单元格求平均，区域与单个单元格可以并用；只有各区域大小都相同时，才逐格求平均。漏填的增速会提示补填，空单元格则结果留空。网页版 Excel 会把各增速中单个的空单元格作为 0 传入（office-js #1951），请改用区域。Excel 的重复参数之后不能再有参数，因此 "percent" 或 "fraction" 写在最后一个增速之后。',
    },
    examples: [
      { formula: '=FISCAL.AVERAGEGROWTH(8.2%,9.8%)', shows: '9.00%' },
      { formula: '=FISCAL.AVERAGEGROWTH(8.2,9.8,"percent")', shows: '9.00%' },
    ],
    reasons: RATE_REASONS,
  }),
  REQUIREDGROWTH: overCells({
    description: {
      english:
        "The yearly growth that leads from today's level to the target (所需年均增速), as a fraction; negative where the target is lower.",
      chinese: '所需年均增速：从当前值到目标值每年所需的增速，结果为小数；目标低于当前值时为负。',
    },
    arguments: [
      {
        id: 'current',
        kind: 'amount',
        english: { name: 'current level', description: "Today's level." },
        chinese: { name: '当前值', description: '最近一年的数值。' },
      },
      {
        id: 'target',
        kind: 'amount',
        english: { description: 'The target level, in the same unit.' },
        chinese: { name: '目标值', description: '单位与当前值相同。' },
      },
      {
        id: 'years',
        kind: 'years',
        english: { description: 'The number of years between the two.' },
        chinese: { name: '年数', description: '两者相隔的年数。' },
      },
    ],
    formula: requiredGrowth,
    result: 'percent',
    inWords: { english: '(target ÷ current)^(1/years) − 1', chinese: '(目标值 ÷ 当前值)^(1/年数) − 1' },
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
    reasons: [...DIVISION_REASONS, 'span-contradicted'],
  }),
  TWOYEARAVERAGE: overCells({
    description: {
      english:
        'The two-year average growth (两年平均增速) from the levels now and two years before, as a fraction; negative is a decline.',
      chinese: '两年平均增速：由前年与当年数值计算，跨过中间一年，结果为小数；负数为下降。',
    },
    arguments: [
      {
        id: 'twoYearsBefore',
        kind: 'amount',
        english: { name: 'level two years before', description: 'The level of the year before last.' },
        chinese: { name: '前年数值', description: '前年（两年前）的数值。' },
      },
      {
        id: 'current',
        kind: 'amount',
        english: { name: 'current level', description: 'This year’s level, in the same unit.' },
        chinese: { name: '当年数值', description: '单位与前年数值相同。' },
      },
    ],
    formula: twoYearAverage,
    result: 'percent',
    inWords: {
      english: '√(current ÷ two_years_before) − 1',
      chinese: '√（当年数值 ÷ 前年数值）− 1',
    },
    units: AMOUNTS_TO_FRACTION,
    sign: { english: 'negative: a decline', chinese: '负数：下降' },
    source: {
      english:
        '“两年平均增速” of the National Bureau of Statistics in 2021: the geometric mean, counted from the same period of 2019.',
      chinese: '国家统计局 2021 年“两年平均增速”：以 2019 年同期为基数的几何平均。',
    },
    note: {
      english: 'It passes over an unusual year between the two. From two growths use AVERAGEGROWTH.',
      chinese: '可跨过中间的特殊年份。由两年增速计算请用 AVERAGEGROWTH。',
    },
    examples: [{ formula: '=FISCAL.TWOYEARAVERAGE(100,121)', shows: '10.0%' }],
    reasons: DIVISION_REASONS,
  }),
} satisfies Readonly<Record<string, FormulaEntry>>;
