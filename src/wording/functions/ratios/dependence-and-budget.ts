import { budgetOutturn } from '../../../core/formulas/budget-outturn';
import { landDependence } from '../../../core/formulas/land-dependence';
import { progressLead } from '../../../core/formulas/progress-lead';
import { tradeDependence } from '../../../core/formulas/trade-dependence';
import { transferDependence } from '../../../core/formulas/transfer-dependence';
import { overCells, type FormulaEntry } from '../function-entry';
import { AMOUNTS_TO_FRACTION, DIVISION_REASONS } from '../usual-texts';

/** What a place depends on, and how its budget turned out. */
export const DEPENDENCE_AND_BUDGET = {
  LANDDEPENDENCE: overCells({
    description: {
      english: 'Land dependence (土地财政依赖度) in the variant named, as a fraction.',
      chinese: '土地财政依赖度：按指定口径计算，结果为小数。',
    },
    arguments: [
      {
        id: 'income',
        kind: 'amount',
        english: {
          name: 'land or fund revenue',
          description: 'Land transfer revenue or government fund revenue, as the variant has it.',
        },
        chinese: { name: '土地出让或政府性基金收入', description: '随口径而定。' },
      },
      {
        id: 'base',
        kind: 'amount',
        english: { description: 'General public budget revenue or fiscal resources, as the variant has it.' },
        chinese: { name: '比较基数', description: '一般公共预算收入或综合财力，随口径而定。' },
      },
      {
        id: 'variant',
        kind: 'choice',
        list: 'LAND_VARIANT',
        english: {
          description:
            '"land-to-revenue", "land-to-revenue-and-land", "fund-to-budgets" or "fund-to-resources".',
        },
        chinese: {
          name: '口径',
          description:
            '"land-to-revenue"、"land-to-revenue-and-land"、"fund-to-budgets" 或 "fund-to-resources"。',
        },
      },
    ],
    formula: landDependence,
    result: 'percent',
    inWords: {
      english:
        'land-to-revenue: land transfer revenue ÷ general public budget revenue; land-to-revenue-and-land: land transfer revenue ÷ (general public budget revenue + land transfer revenue); fund-to-budgets: government fund revenue ÷ (general public budget revenue + government fund revenue); fund-to-resources: government fund revenue ÷ fiscal resources',
      chinese:
        'land-to-revenue：土地出让收入 ÷ 一般公共预算收入；land-to-revenue-and-land：土地出让收入 ÷（一般公共预算收入 + 土地出让收入）；fund-to-budgets：政府性基金收入 ÷（一般公共预算收入 + 政府性基金收入）；fund-to-resources：政府性基金收入 ÷ 综合财力',
    },
    units: AMOUNTS_TO_FRACTION,
    source: {
      english: 'Common usage of rating agencies; there is no official measure.',
      chinese: '评级机构的通行口径，没有官方指标。',
    },
    note: {
      english: 'The variants differ by far, so the variant is always named.',
      chinese: '各口径差别很大，故必须指明。',
    },
    examples: [
      { formula: '=FISCAL.LANDDEPENDENCE(12,36,"fund-to-budgets")', shows: '25.0%' },
      { formula: '=FISCAL.LANDDEPENDENCE(9,36,"land-to-revenue")', shows: '25.0%' },
      { formula: '=FISCAL.LANDDEPENDENCE(9,36,"land-to-revenue-and-land")', shows: '20.0%' },
    ],
    reasons: [...DIVISION_REASONS, 'unknown-choice'],
  }),
  TRANSFERDEPENDENCE: overCells({
    description: {
      english:
        'Transfer dependence (转移支付依赖度): transfers over aggregate fiscal resources, as a fraction.',
      chinese: '转移支付依赖度：转移支付占综合财力的比重，结果为小数。',
    },
    arguments: [
      {
        id: 'transfers',
        kind: 'amount',
        english: { description: 'Transfers from higher levels.' },
        chinese: { name: '转移支付', description: '上级补助收入，单位与综合财力相同。' },
      },
      {
        id: 'resources',
        kind: 'amount',
        english: { name: 'fiscal resources', description: 'Aggregate fiscal resources, in the same unit.' },
        chinese: { name: '综合财力', description: '各来源口径不同，请注明。' },
      },
    ],
    formula: transferDependence,
    result: 'percent',
    inWords: { english: 'transfers ÷ aggregate fiscal resources', chinese: '转移支付 ÷ 综合财力' },
    units: AMOUNTS_TO_FRACTION,
    source: { english: 'Common usage of rating agencies.', chinese: '评级机构的通行指标。' },
    note: {
      english: 'Sources differ in the denominator: name it beside the result.',
      chinese: '各来源的分母不同，引用时请注明。',
    },
    examples: [{ formula: '=FISCAL.TRANSFERDEPENDENCE(12,48)', shows: '25.0%' }],
    reasons: DIVISION_REASONS,
  }),
  TRADEDEPENDENCE: overCells({
    description: {
      english: 'Trade dependence (外贸依存度): exports and imports over GDP, as a fraction.',
      chinese: '外贸依存度：外贸进出口总额与地区生产总值之比，结果为小数。',
    },
    arguments: [
      {
        id: 'trade',
        kind: 'amount',
        english: { name: 'foreign trade', description: 'Exports and imports together.' },
        chinese: { name: '外贸进出口总额', description: '出口与进口之和，单位与地区生产总值相同。' },
      },
      {
        id: 'gdp',
        kind: 'amount',
        english: { name: 'GDP', description: 'GDP of the same year, in the same unit.' },
        chinese: { name: '地区生产总值', description: '同一年度，单位与其他数额相同。' },
      },
    ],
    formula: tradeDependence,
    result: 'percent',
    inWords: { english: '(exports + imports) ÷ GDP', chinese: '（出口 + 进口）÷ 地区生产总值' },
    units: AMOUNTS_TO_FRACTION,
    source: {
      english: 'As statistical yearbooks define it; it may exceed 100 %.',
      chinese: '统计年鉴的定义；可以超过 100%。',
    },
    examples: [{ formula: '=FISCAL.TRADEDEPENDENCE(285,300)', shows: '95.0%' }],
    reasons: DIVISION_REASONS,
  }),
  BUDGETOUTTURN: overCells({
    description: {
      english: 'The budget outturn (预算完成率): actual over budget, as a fraction.',
      chinese: '预算完成率：实际数与预算数之比，结果为小数。',
    },
    arguments: [
      {
        id: 'actual',
        kind: 'amount',
        english: { description: 'The actual amount.' },
        chinese: { name: '实际数', description: '已实现的数额。' },
      },
      {
        id: 'budget',
        kind: 'amount',
        english: { description: 'The original or the adjusted budget, in the same unit.' },
        chinese: { name: '预算数', description: '年初预算或调整预算，单位与实际数相同。' },
      },
    ],
    formula: budgetOutturn,
    result: 'percent',
    inWords: { english: 'actual ÷ budget', chinese: '实际数 ÷ 预算数' },
    units: AMOUNTS_TO_FRACTION,
    source: {
      english: 'As budget reports state it (完成预算的X%).',
      chinese: '预算报告“完成预算的X%”的含义。',
    },
    note: {
      english:
        'Keep whether the budget was the original or the adjusted one. PEFA 2016 (PI-3) takes the originally approved budget, and grades the outturns of three years, not of one.',
      chinese: '请注明是年初预算还是调整预算。PEFA 2016（PI-3）用年初批准的预算，按三年结果评级，不按一年。',
    },
    examples: [{ formula: '=FISCAL.BUDGETOUTTURN(20.4,20)', shows: '102.0%' }],
    reasons: DIVISION_REASONS,
  }),
  PROGRESSLEAD: overCells({
    description: {
      english:
        'The lead of a budget’s execution over the calendar (支出进度−序时进度), in percentage points; positive is ahead.',
      chinese: '进度差（执行进度−序时进度）：预算执行进度减序时进度，单位为个百分点；正数为快于序时进度。',
    },
    arguments: [
      {
        id: 'actual',
        kind: 'amount',
        english: { description: 'What was spent or collected since January.' },
        chinese: { name: '实际数', description: '当年累计支出或收入。' },
      },
      {
        id: 'budget',
        kind: 'amount',
        english: { description: 'The budget of the whole year, in the same unit.' },
        chinese: { name: '预算数', description: '全年预算，单位与实际数相同。' },
      },
      {
        id: 'months',
        kind: 'months',
        english: { description: 'The months that have gone: 9 at the end of September.' },
        chinese: { name: '月数', description: '当年已过的月数，例如 9 月末填 9。' },
      },
    ],
    formula: progressLead,
    result: 'points',
    inWords: {
      english: '(actual ÷ budget − months ÷ 12) × 100',
      chinese: '（实际数 ÷ 预算数 − 月数 ÷ 12）× 100',
    },
    units: {
      english: 'two amounts in one unit, and months; percentage points',
      chinese: '两个同单位的数额与月数；结果为个百分点',
    },
    sign: { english: 'positive: ahead of the calendar', chinese: '正数：快于序时进度' },
    source: {
      english: '“支出进度” against “序时进度”, as budget execution reports usually compare them.',
      chinese: '预算执行情况中“支出进度”与“序时进度”的通行比较。',
    },
    note: {
      english:
        'Expenditure does not run evenly over a year: a lag in spring is usual. Keep whether the budget was the original or the adjusted one.',
      chinese: '支出在年内并不均匀，年初慢于序时进度是常态。请注明是年初预算还是调整预算。',
    },
    examples: [{ formula: '=FISCAL.PROGRESSLEAD(16,20,9)', shows: '+5.0' }],
    reasons: [...DIVISION_REASONS, 'span-contradicted'],
  }),
} satisfies Readonly<Record<string, FormulaEntry>>;
