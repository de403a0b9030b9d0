import { likeForLikeGrowth } from '../../../core/formulas/like-for-like-growth';
import { realGrowth } from '../../../core/formulas/real-growth';
import { overCells, type FormulaEntry } from '../function-entry';
import { DIVISION_REASONS, RATE_DIVISION_REASONS } from '../usual-texts';

/** Growth freed from what makes two years unlike each other: prices, one-off items, scope. */
export const COMPARABLE_GROWTH = {
  REALGROWTH: overCells({
    description: {
      english:
        'Real growth (实际增速) from nominal growth and the rise of prices, as a fraction; negative is a decline.',
      chinese: '实际增速：由名义增速与价格涨幅计算，结果为小数；负数为下降。',
    },
    arguments: [
      {
        id: 'nominalGrowth',
        kind: 'rate',
        english: { description: 'Growth at current prices, as 7.1% or 0.071.' },
        chinese: { name: '名义增速', description: '按现价计算的增速，写作 7.1% 或 0.071。' },
      },
      {
        id: 'priceGrowth',
        kind: 'rate',
        english: {
          name: 'rise of prices',
          description: 'The rise of the deflator or the price index, as 2% or 0.02.',
        },
        chinese: { name: '价格涨幅', description: '平减指数或价格指数的涨幅，写作 2% 或 0.02。' },
      },
    ],
    formula: realGrowth,
    result: 'percent',
    inWords: {
      english: '(1 + nominal growth) ÷ (1 + rise of prices) − 1',
      chinese: '（1 + 名义增速）÷（1 + 价格涨幅）− 1',
    },
    units: { english: 'two growths; a fraction', chinese: '两个增速；结果为小数' },
    sign: { english: 'negative: a decline', chinese: '负数：下降' },
    source: {
      english: 'The definition of a deflator: value at current prices over value at constant prices.',
      chinese: '平减指数的定义：现价值与不变价值之比。',
    },
    note: {
      english:
        'A price index of 102.5 (last year = 100) is a rise of 2.5%. Consumer prices are no deflator of GDP: say beside the result which prices were taken.',
      chinese:
        '价格指数 102.5（上年=100）即涨幅 2.5%。居民消费价格指数不是地区生产总值平减指数，引用时请注明所用价格。',
    },
    examples: [
      { formula: '=FISCAL.REALGROWTH(7.1%,2%)', shows: '5.0%' },
      { formula: '=FISCAL.REALGROWTH(7.1,2,"percent")', shows: '5.0%' },
    ],
    reasons: RATE_DIVISION_REASONS,
  }),
  LIKEFORLIKEGROWTH: overCells({
    description: {
      english:
        'Growth without one-off items or changes of scope (同口径增速), from levels, as a fraction; negative is a decline.',
      chinese: '同口径增速：剔除一次性因素或口径变化后由数值计算，结果为小数；负数为下降。',
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
      {
        id: 'priorExcluded',
        kind: 'amount',
        english: {
          name: 'excluded from the prior level',
          description:
            'What is taken out of last year’s; 0 where there is none, negative where it is put back.',
        },
        chinese: { name: '上年剔除额', description: '从上年剔除的数额；没有填 0，加回填负数。' },
      },
      {
        id: 'currentExcluded',
        kind: 'amount',
        english: {
          name: 'excluded from the current level',
          description:
            'What is taken out of this year’s; 0 where there is none, negative where it is put back.',
        },
        chinese: { name: '当年剔除额', description: '从当年剔除的数额；没有填 0，加回填负数。' },
      },
    ],
    formula: likeForLikeGrowth,
    result: 'percent',
    inWords: {
      english: '(current − current_excluded) ÷ (prior − prior_excluded) − 1',
      chinese: '（当年数值 − 当年剔除额）÷（上年数值 − 上年剔除额）− 1',
    },
    units: { english: 'four amounts in one unit; a fraction', chinese: '四个同单位的数额；结果为小数' },
    sign: { english: 'negative: a decline', chinese: '负数：下降' },
    source: {
      english: '“同口径” and “可比口径” growth, as budget reports compute it.',
      chinese: '预算报告“同口径”“可比口径”增速的算法。',
    },
    note: {
      english:
        'Say beside the result what was excluded. Refunded value-added tax is put back: a negative amount of the year that refunded it.',
      chinese: '引用时请注明剔除了什么。留抵退税应加回，即在退税年度的剔除额中填负数。',
    },
    examples: [{ formula: '=FISCAL.LIKEFORLIKEGROWTH(100,118,0,8)', shows: '10.0%' }],
    reasons: DIVISION_REASONS,
  }),
} satisfies Readonly<Record<string, FormulaEntry>>;
