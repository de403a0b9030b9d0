import { contribution } from '../../../core/formulas/contribution';
import { contributionShare } from '../../../core/formulas/contribution-share';
import { levelContribution } from '../../../core/formulas/level-contribution';
import { overCells, type FormulaEntry } from '../function-entry';
import { AMOUNTS_TO_FRACTION, DIVISION_REASONS, RATE_DIVISION_REASONS } from '../usual-texts';

/** What a part contributes to the growth of the whole. */
export const CONTRIBUTIONS = {
  CONTRIBUTIONSHARE: overCells({
    description: {
      english:
        "The contribution share (贡献率): the part's change over the whole's, as a fraction; negative is a part that moved against the whole.",
      chinese: '贡献率：部分增量与总体增量之比，结果为小数；负数为与总体反向变动。',
    },
    arguments: [
      {
        id: 'partChange',
        kind: 'amount',
        english: { name: 'change of the part', description: 'The change of the part.' },
        chinese: { name: '部分增量', description: '部分比上年的增减。' },
      },
      {
        id: 'wholeChange',
        kind: 'amount',
        english: { name: 'change of the whole', description: 'The change of the whole, in the same unit.' },
        chinese: { name: '总体增量', description: '总体比上年的增减，单位与部分增量相同。' },
      },
    ],
    formula: contributionShare,
    result: 'percent',
    inWords: { english: 'part_change ÷ whole_change', chinese: '部分增量 ÷ 总体增量' },
    units: AMOUNTS_TO_FRACTION,
    sign: { english: 'negative: the part moved against the whole', chinese: '负数：与总体反向变动' },
    source: {
      english:
        'As usually defined (贡献率). Of GDP, statisticians take both changes at constant prices: changes at current prices give another share.',
      chinese: '“贡献率”的通行定义。地区生产总值的贡献率按不变价增量计算，用现价增量计算结果不同。',
    },
    examples: [{ formula: '=FISCAL.CONTRIBUTIONSHARE(3,12)', shows: '25.0%' }],
    reasons: DIVISION_REASONS,
  }),
  CONTRIBUTION: overCells({
    description: {
      english: 'The contribution to growth (拉动), in percentage points; positive lifts the whole.',
      chinese: '拉动：部分对总体增速的拉动，单位为个百分点；正数为拉高总体。',
    },
    arguments: [
      {
        id: 'partChange',
        kind: 'amount',
        english: { name: 'change of the part', description: 'The change of the part.' },
        chinese: { name: '部分增量', description: '部分比上年的增减。' },
      },
      {
        id: 'wholeChange',
        kind: 'amount',
        english: { name: 'change of the whole', description: 'The change of the whole, in the same unit.' },
        chinese: { name: '总体增量', description: '总体比上年的增减，单位与部分增量相同。' },
      },
      {
        id: 'wholeGrowth',
        kind: 'rate',
        english: { name: 'growth of the whole', description: 'The growth of the whole, as 8% or 0.08.' },
        chinese: { name: '总体增速', description: '写作 8% 或 0.08。' },
      },
    ],
    formula: contribution,
    result: 'points',
    inWords: {
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
        '“拉动” in the yearbooks of the National Bureau of Statistics: the contribution share times the growth of the whole.',
      chinese: '国家统计局年鉴中的“拉动”：贡献率乘总体增速。',
    },
    examples: [{ formula: '=FISCAL.CONTRIBUTION(3,12,8%)', shows: '+2.0' }],
    reasons: [...RATE_DIVISION_REASONS, 'units-differ', 'implausible'],
  }),
  LEVELCONTRIBUTION: overCells({
    description: {
      english:
        'The contribution to growth (拉动) from levels, in percentage points; positive lifts the whole.',
      chinese: '拉动（由数值计算）：部分对总体增速的拉动，单位为个百分点；正数为拉高总体。',
    },
    arguments: [
      {
        id: 'partPrior',
        kind: 'amount',
        english: { name: 'prior level of the part', description: 'The part’s level a year ago.' },
        chinese: { name: '部分上年数值', description: '部分的上年数值。' },
      },
      {
        id: 'partCurrent',
        kind: 'amount',
        english: {
          name: 'current level of the part',
          description: 'The part’s level now, in the same unit.',
        },
        chinese: { name: '部分当年数值', description: '单位与部分上年数值相同。' },
      },
      {
        id: 'wholePrior',
        kind: 'amount',
        english: {
          name: 'prior level of the whole',
          description: 'The whole’s level a year ago, in the same unit.',
        },
        chinese: { name: '总体上年数值', description: '单位与部分相同。' },
      },
    ],
    formula: levelContribution,
    result: 'points',
    inWords: {
      english: '(part_current − part_prior) ÷ whole_prior × 100',
      chinese: '（部分当年数值 − 部分上年数值）÷ 总体上年数值 × 100',
    },
    units: {
      english: 'three levels in one unit; percentage points',
      chinese: '三个同单位的数值；结果为个百分点',
    },
    sign: { english: 'positive: lifts the whole', chinese: '正数：拉高总体' },
    source: {
      english:
        '“拉动” as usually defined, with the contribution share and the growth of the whole written out.',
      chinese: '“拉动”的通行定义，即贡献率乘总体增速，展开为数值。',
    },
    note: {
      english:
        'The points of all parts add up to the growth of the whole between the same levels, which is nominal where they are.',
      chinese: '各部分拉动之和等于总体按同一数值计算的增速；数值为名义值时，结果也是名义的。',
    },
    examples: [{ formula: '=FISCAL.LEVELCONTRIBUTION(20,23,150)', shows: '+2.0' }],
    reasons: DIVISION_REASONS,
  }),
} satisfies Readonly<Record<string, FormulaEntry>>;
