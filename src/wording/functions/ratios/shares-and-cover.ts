import { livelihoodShare } from '../../../core/formulas/livelihood-share';
import { perHead } from '../../../core/formulas/per-head';
import { selfSufficiency } from '../../../core/formulas/self-sufficiency';
import { share } from '../../../core/formulas/share';
import { whole } from '../../../core/formulas/whole';
import { overCells, type FormulaEntry } from '../function-entry';
import { AMOUNTS_TO_FRACTION, DIVISION_REASONS, RATE_DIVISION_REASONS } from '../usual-texts';

/** Shares of a whole, and how far own revenue goes. */
export const SHARES_AND_COVER = {
  SHAREOF: overCells({
    description: {
      english: 'The share of a part in its whole (占比), as a fraction.',
      chinese: '占比：部分占总额的比重，结果为小数。',
    },
    arguments: [
      {
        id: 'part',
        kind: 'amount',
        english: { description: 'The part, in the unit of the whole.' },
        chinese: { name: '部分', description: '所求占比的部分，单位与总额相同。' },
      },
      {
        id: 'whole',
        kind: 'amount',
        english: { description: 'The whole that contains it.' },
        chinese: { name: '总额', description: '包含该部分的总额。' },
      },
    ],
    formula: share,
    result: 'percent',
    inWords: { english: 'part ÷ whole', chinese: '部分 ÷ 总额' },
    units: AMOUNTS_TO_FRACTION,
    source: {
      english: 'A share in the sense of “占…比重” in statistical bulletins.',
      chinese: '统计公报中“占……比重”的含义。',
    },
    note: {
      english:
        'A part above its whole is refused. Where neither contains the other, divide with Excel’s own “/”.',
      chinese: '部分大于总额时拒绝计算；两者并无包含关系的，请直接用“/”相除。',
    },
    examples: [{ formula: '=FISCAL.SHAREOF(21.9,306.2)', shows: '7.15%' }],
    reasons: DIVISION_REASONS,
  }),
  WHOLE: overCells({
    description: {
      english: 'The whole worked back from a part and its share (总额反推), in the unit of the part.',
      chinese: '总额（反推）：由部分及其占比反推总额，单位与部分相同。',
    },
    arguments: [
      {
        id: 'part',
        kind: 'amount',
        english: { description: 'The part, for example the amount of livelihood spending.' },
        chinese: { name: '部分', description: '已知的部分，例如民生支出的金额。' },
      },
      {
        id: 'share',
        kind: 'rate',
        isShare: true,
        english: { description: 'Its share in the whole, as 80.6% or 0.806.' },
        chinese: { name: '占比', description: '部分占总额的比重，写作 80.6% 或 0.806。' },
      },
    ],
    formula: whole,
    result: 'number',
    inWords: { english: 'part ÷ share', chinese: '部分 ÷ 占比' },
    units: {
      english: 'an amount and a share; the unit of the amount',
      chinese: '数额与占比；结果单位同数额',
    },
    source: { english: 'The share’s definition, solved for the whole.', chinese: '由占比的定义反推。' },
    note: { english: 'Amount and share must have the same subject.', chinese: '金额与占比须属同一口径。' },
    examples: [
      { formula: '=FISCAL.WHOLE(29.96,80.6%)', shows: '37.17' },
      { formula: '=FISCAL.WHOLE(29.96,80.6,"percent")', shows: '37.17' },
    ],
    reasons: RATE_DIVISION_REASONS,
  }),
  LIVELIHOODSHARE: overCells({
    description: {
      english:
        'The share of livelihood spending in general public budget expenditure (民生支出占比), as a fraction.',
      chinese: '民生支出占比：民生支出占一般公共预算支出的比重，结果为小数。',
    },
    arguments: [
      {
        id: 'livelihood',
        kind: 'amount',
        english: {
          name: 'livelihood expenditure',
          description: 'Livelihood spending, as the place itself defines it.',
        },
        chinese: { name: '民生支出', description: '口径由各地自定。' },
      },
      {
        id: 'expenditure',
        kind: 'amount',
        english: { description: 'General public budget expenditure, in the same unit.' },
        chinese: { name: '一般公共预算支出', description: '单位与民生支出相同。' },
      },
    ],
    formula: livelihoodShare,
    result: 'percent',
    inWords: {
      english: 'livelihood spending ÷ general public budget expenditure',
      chinese: '民生支出 ÷ 一般公共预算支出',
    },
    units: AMOUNTS_TO_FRACTION,
    source: { english: 'As work reports state it.', chinese: '政府工作报告的通行表述。' },
    note: {
      english:
        'Each place sets the scope of “民生” itself, so a high share says as much about the definition as about the spending.',
      chinese: '民生支出口径由各地自定，占比高低同样反映口径宽窄。',
    },
    examples: [{ formula: '=FISCAL.LIVELIHOODSHARE(29.96,37.17)', shows: '80.6%' }],
    reasons: DIVISION_REASONS,
  }),
  SELFSUFFICIENCY: overCells({
    description: {
      english:
        'Fiscal self-sufficiency (财政自给率): general public budget revenue over expenditure, as a fraction.',
      chinese: '财政自给率：一般公共预算收入与一般公共预算支出之比，结果为小数。',
    },
    arguments: [
      {
        id: 'revenue',
        kind: 'amount',
        english: { description: 'General public budget revenue.' },
        chinese: { name: '一般公共预算收入', description: '单位与其他数额相同。' },
      },
      {
        id: 'expenditure',
        kind: 'amount',
        english: { description: 'General public budget expenditure, in the same unit.' },
        chinese: { name: '一般公共预算支出', description: '单位与其他数额相同。' },
      },
    ],
    formula: selfSufficiency,
    result: 'percent',
    inWords: {
      english: 'general public budget revenue ÷ general public budget expenditure',
      chinese: '一般公共预算收入 ÷ 一般公共预算支出',
    },
    units: AMOUNTS_TO_FRACTION,
    source: {
      english: 'The usual ratio of local public finance; it has no official pass mark.',
      chinese: '地方财政分析的通用指标；没有官方合格线。',
    },
    examples: [{ formula: '=FISCAL.SELFSUFFICIENCY(21.9,FISCAL.WHOLE(29.96,80.6%))', shows: '58.9%' }],
    reasons: DIVISION_REASONS,
  }),
  PERHEAD: overCells({
    description: {
      english:
        'An amount per head (人均), in yuan: of hundreds of millions of yuan (亿元) and tens of thousands of people (万人).',
      chinese: '人均：数额（亿元）除以人口（万人），结果为元；单元格自带其他单位的先行换算。',
    },
    arguments: [
      {
        id: 'amount',
        kind: 'amount',
        unit: '亿元',
        english: {
          description: 'The amount, in hundreds of millions of yuan (亿元) unless the cell tells its unit.',
        },
        chinese: { name: '数额', description: '单位为亿元；单元格自带单位的按其单位换算。' },
      },
      {
        id: 'population',
        kind: 'people',
        unit: '万人',
        english: {
          description: 'The number of people, in tens of thousands (万人) unless the cell tells its unit.',
        },
        chinese: { name: '人口数', description: '单位为万人；单元格自带单位的按其单位换算。' },
      },
    ],
    formula: perHead,
    result: 'number',
    inWords: { english: 'amount × 10,000 ÷ population', chinese: '数额 × 10000 ÷ 常住（或户籍）人口' },
    units: {
      english: 'an amount in “亿元” and people in “万人”, or in what their cells tell; yuan a head',
      chinese: '数额以亿元计，人数以万人计，单元格自带单位的先行换算；结果为元',
    },
    source: {
      english: 'The usual per-head figures of statistical yearbooks.',
      chinese: '统计年鉴人均指标的通行算法。',
    },
    note: {
      english:
        'Say beside the result which population was taken, resident (常住) or registered (户籍), and whether of the year’s end or its average.',
      chinese: '引用时请注明常住人口或户籍人口，以及年末数或年平均数。',
    },
    examples: [{ formula: '=FISCAL.PERHEAD(21.9,30)', shows: '7300' }],
    reasons: DIVISION_REASONS,
  }),
} satisfies Readonly<Record<string, FormulaEntry>>;
