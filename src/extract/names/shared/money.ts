import type { SharedName } from '../shared-name';

const GOVERNMENT = ['', '政府', '地方政府', '政府债务', '地方政府债务'];
const MONEY_OF = [
  '',
  '人民币',
  '本外币',
  '金融机构',
  '金融机构人民币',
  '金融机构本外币',
  '银行机构本外币',
  '银行业金融机构',
].flatMap((owner) => [owner, `${owner}各项`]);

/** Budgets, debt and banks. */
export const MONEY: readonly SharedName[] = [
  { before: MONEY_OF, parts: { 存款: 'deposits', 贷款: 'loans' }, after: ['余额'] },
  { before: MONEY_OF, parts: { 存: 'deposits', 贷: 'loans' }, after: ['款余额', '款'] },
  {
    before: ['一般公共预算', '地方一般公共预算', '公共财政预算', '一般预算'],
    parts: { 收入: 'general-budget-revenue', 支出: 'general-budget-expenditure' },
    after: [''],
  },
  {
    before: ['政府性基金', '政府性基金预算'],
    parts: { 收入: 'government-fund-revenue', 支出: 'government-fund-expenditure' },
    after: [''],
  },
  {
    before: ['国有资本经营', '国有资本经营预算'],
    parts: { 收入: 'state-capital-revenue', 支出: 'state-capital-expenditure' },
    after: [''],
  },
  {
    before: ['社会保险基金', '社会保险基金预算', '社保基金', '社保基金预算'],
    parts: { 收入: 'social-insurance-revenue', 支出: 'social-insurance-expenditure' },
    after: [''],
  },
  { before: [''], parts: { 税收: 'tax-revenue', 非税: 'non-tax-revenue' }, after: ['收入'] },
  {
    before: [''],
    parts: { 一般性: 'general-transfers-received', 专项: 'special-transfers-received' },
    after: ['转移支付收入', '转移支付'],
  },
  {
    before: GOVERNMENT,
    parts: { 一般: 'general-debt-balance', 专项: 'special-debt-balance' },
    after: ['债务余额'],
  },
  {
    before: GOVERNMENT,
    parts: { 一般债务: 'general-debt-balance', 专项债务: 'special-debt-balance' },
    after: ['余额'],
  },
  {
    before: GOVERNMENT,
    parts: { 一般: 'general-debt-limit', 专项: 'special-debt-limit' },
    after: ['债务限额'],
  },
  {
    before: GOVERNMENT,
    parts: { 一般债务: 'general-debt-limit', 专项债务: 'special-debt-limit' },
    after: ['限额'],
  },
  {
    before: ['政府债务', '地方政府债务', '债务'],
    parts: { 限额: 'debt-limit', 余额: 'debt-balance' },
    after: [''],
  },
  {
    before: ['债务', '政府债务'],
    parts: { 还本: 'debt-principal-repaid', 付息: 'debt-interest' },
    after: ['支出'],
  },
  { before: ['新增'], parts: { 一般债券: 'new-general-bonds', 专项债券: 'special-bonds' }, after: [''] },
  {
    before: ['新增', '新增政府'],
    parts: { 一般: 'new-general-bonds', 专项: 'special-bonds' },
    after: ['债券'],
  },
];
