import { broadDebtRatio } from '../../../core/formulas/broad-debt-ratio';
import { debtHeadroom } from '../../../core/formulas/debt-headroom';
import { debtToGdp } from '../../../core/formulas/debt-to-gdp';
import { debtToResources } from '../../../core/formulas/debt-to-resources';
import { fiscalResources } from '../../../core/formulas/fiscal-resources';
import { overCells, type FormulaEntry } from '../function-entry';
import { AMOUNTS_TO_AMOUNT, AMOUNTS_TO_FRACTION, AMOUNT_REASONS, DIVISION_REASONS } from '../usual-texts';

/** Fiscal resources, and debt against them. */
export const RESOURCES_AND_DEBT = {
  RESOURCES: overCells({
    description: {
      english: 'Fiscal resources (综合财力): the sum of four accounts, in their unit.',
      chinese:
        '综合财力：一般公共预算收入、转移支付、政府性基金收入与国有资本经营预算收入之和，单位与四者相同。',
    },
    arguments: [
      {
        id: 'revenue',
        kind: 'amount',
        english: { description: 'General public budget revenue.' },
        chinese: { name: '一般公共预算收入', description: '单位与其他数额相同。' },
      },
      {
        id: 'transfers',
        kind: 'amount',
        english: { description: 'Transfers from higher levels.' },
        chinese: { name: '转移支付', description: '上级补助收入。' },
      },
      {
        id: 'fund',
        kind: 'amount',
        english: { name: 'government fund revenue', description: 'Government fund revenue.' },
        chinese: { name: '政府性基金收入', description: '单位与其他数额相同。' },
      },
      {
        id: 'stateCapital',
        kind: 'amount',
        english: { name: 'state capital revenue', description: 'State capital revenue.' },
        chinese: { name: '国有资本经营预算收入', description: '单位与其他数额相同。' },
      },
    ],
    formula: fiscalResources,
    result: 'number',
    inWords: {
      english: 'revenue + transfers + fund + state_capital',
      chinese: '一般公共预算收入 + 转移支付 + 政府性基金收入 + 国有资本经营预算收入',
    },
    units: AMOUNTS_TO_AMOUNT,
    source: {
      english: 'The four accounts as data services add them; sources differ in their terms.',
      chinese: '数据机构常用的近似口径，各家不一。',
    },
    note: {
      english:
        'A blank leaves the result blank; type 0 only where an account is known to be 0. Balances carried over, transfers of the fund budget, remittances and transfers between budgets are not in it: the scorecard counts them.',
      chinese:
        '任一项为空则结果为空，确知为 0 时才填 0。未计上年结余、政府性基金上级补助、上解支出和调入调出资金；健康度表计入这些项。',
    },
    examples: [{ formula: '=FISCAL.RESOURCES(20,8,12,0.3)', shows: '40.3' }],
    reasons: AMOUNT_REASONS,
  }),
  DEBTTORESOURCES: overCells({
    description: {
      english: 'The debt ratio (债务率): debt over fiscal resources, as a fraction.',
      chinese: '债务率：政府债务余额与综合财力之比，结果为小数。',
    },
    arguments: [
      {
        id: 'debt',
        kind: 'amount',
        english: { description: 'Government debt outstanding.' },
        chinese: { name: '债务余额', description: '单位与综合财力相同。' },
      },
      {
        id: 'resources',
        kind: 'amount',
        english: { name: 'fiscal resources', description: 'Fiscal resources (综合财力), in the same unit.' },
        chinese: { name: '综合财力', description: '单位与其他数额相同。' },
      },
    ],
    formula: debtToResources,
    result: 'percent',
    inWords: { english: 'debt ÷ fiscal resources', chinese: '债务余额 ÷ 综合财力' },
    units: AMOUNTS_TO_FRACTION,
    source: {
      english:
        'The ratio for which the NPC Standing Committee’s decision of 29 August 2015 has an overall warning line of 100 %.',
      chinese: '全国人大常委会 2015 年 8 月 29 日批准地方政府债务限额的决议所用口径，整体风险警戒线为 100%。',
    },
    examples: [{ formula: '=FISCAL.DEBTTORESOURCES(45,60)', shows: '75.0%' }],
    reasons: DIVISION_REASONS,
  }),
  BROADDEBTRATIO: overCells({
    description: {
      english:
        'The broad debt ratio (宽口径债务率): government debt and that of financing vehicles over fiscal resources, as a fraction.',
      chinese: '宽口径债务率：政府债务余额与城投有息债务之和与综合财力之比，结果为小数。',
    },
    arguments: [
      {
        id: 'debt',
        kind: 'amount',
        english: { description: 'Government debt outstanding.' },
        chinese: { name: '债务余额', description: '政府债务余额。' },
      },
      {
        id: 'vehicleDebt',
        kind: 'amount',
        english: {
          name: 'LGFV debt',
          description: 'Interest-bearing debt of local government financing vehicles, in the same unit.',
        },
        chinese: { name: '城投有息债务', description: '单位与债务余额相同。' },
      },
      {
        id: 'resources',
        kind: 'amount',
        english: { name: 'fiscal resources', description: 'Fiscal resources (综合财力), in the same unit.' },
        chinese: { name: '综合财力', description: '单位与其他数额相同。' },
      },
    ],
    formula: broadDebtRatio,
    result: 'percent',
    inWords: {
      english: '(debt + LGFV debt) ÷ fiscal resources',
      chinese: '（债务余额 + 城投有息债务）÷ 综合财力',
    },
    units: { english: 'three amounts in one unit; a fraction', chinese: '三个同单位的数额；结果为小数' },
    source: {
      english: 'As usually defined in credit research; it has no official line.',
      chinese: '信用研究的通行算法；没有官方参照线。',
    },
    note: {
      english:
        'Which vehicles and which of their debts count differs between sources: name yours beside the result.',
      chinese: '城投名单与有息债务口径各来源不同，引用时请注明。',
    },
    examples: [{ formula: '=FISCAL.BROADDEBTRATIO(45,75,60)', shows: '200.0%' }],
    reasons: DIVISION_REASONS,
  }),
  DEBTTOGDP: overCells({
    description: {
      english: 'Debt over GDP (负债率), as a fraction.',
      chinese: '负债率：政府债务余额与地区生产总值之比，结果为小数。',
    },
    arguments: [
      {
        id: 'debt',
        kind: 'amount',
        english: { description: 'Government debt outstanding.' },
        chinese: { name: '债务余额', description: '单位与地区生产总值相同。' },
      },
      {
        id: 'gdp',
        kind: 'amount',
        english: { name: 'GDP', description: 'GDP of the same year, in the same unit.' },
        chinese: { name: '地区生产总值', description: '同一年度，单位与其他数额相同。' },
      },
    ],
    formula: debtToGdp,
    result: 'percent',
    inWords: { english: 'debt ÷ GDP', chinese: '债务余额 ÷ 地区生产总值' },
    units: AMOUNTS_TO_FRACTION,
    source: { english: 'The usual ratio of debt statistics.', chinese: '债务统计的通用指标。' },
    note: {
      english: 'The 60 % of the Maastricht Treaty is about states, not about districts.',
      chinese: '《马斯特里赫特条约》的 60% 针对国家，不针对区县。',
    },
    examples: [{ formula: '=FISCAL.DEBTTOGDP(45,300)', shows: '15.0%' }],
    reasons: DIVISION_REASONS,
  }),
  DEBTHEADROOM: overCells({
    description: {
      english:
        'Debt headroom (债务限额空间): limit minus balance, in their unit; negative is above the limit.',
      chinese: '债务限额空间：债务限额减债务余额，单位与两者相同；负数为超出限额。',
    },
    arguments: [
      {
        id: 'balance',
        kind: 'amount',
        english: { name: 'debt balance', description: 'Debt outstanding.' },
        chinese: { name: '债务余额', description: '政府债务余额。' },
      },
      {
        id: 'limit',
        kind: 'amount',
        english: { name: 'debt limit', description: 'The debt limit, in the same unit.' },
        chinese: { name: '债务限额', description: '上级下达的限额，单位与余额相同。' },
      },
    ],
    formula: debtHeadroom,
    result: 'number',
    inWords: { english: 'limit − balance', chinese: '债务限额 − 债务余额' },
    units: AMOUNTS_TO_AMOUNT,
    sign: { english: 'negative: above the limit', chinese: '负数：超出限额' },
    source: {
      english: 'Limit and balance, as budget reports set them side by side.',
      chinese: '预算报告并列公布的限额与余额。',
    },
    examples: [{ formula: '=FISCAL.DEBTHEADROOM(45.7,50)', shows: '4.3' }],
    reasons: AMOUNT_REASONS,
  }),
} satisfies Readonly<Record<string, FormulaEntry>>;
