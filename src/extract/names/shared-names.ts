/** Names in a list that have words in common, said once: 城镇、农村居民人均可支配收入, 存、贷款余额. */
export interface SharedName {
  /** What stands before the list, once. */
  readonly before: readonly string[];
  /** What differs, with the indicator that each stands for. */
  readonly parts: Readonly<Record<string, string>>;
  /** What stands after the list, once. */
  readonly after: readonly string[];
}

const URBAN_AND_RURAL = { 城镇: 'income-urban', 农村: 'income-rural' };
const INCOME_TAILS = [
  '居民人均可支配收入',
  '常住居民人均可支配收入',
  '居民收入',
  '居民人均收入',
  '常住居民收入',
];
const MONEY_OF = ['', '人民币', '本外币', '金融机构', '金融机构人民币', '金融机构本外币'];
const GOVERNMENT = ['', '政府', '地方政府', '政府债务', '地方政府债务'];
const REVENUE_AND_EXPENDITURE = (revenue: string, expenditure: string) => ({
  收入: revenue,
  支出: expenditure,
});

export const SHARED: readonly SharedName[] = [
  { before: [''], parts: URBAN_AND_RURAL, after: INCOME_TAILS },
  { before: [''], parts: { 全体: 'income-per-capita', ...URBAN_AND_RURAL }, after: INCOME_TAILS },
  {
    before: [''],
    parts: { 城镇居民: 'income-urban', 农村居民: 'income-rural' },
    after: ['人均可支配收入', '收入', '可支配收入'],
  },
  {
    before: [''],
    parts: { 城镇常住居民: 'income-urban', 农村常住居民: 'income-rural', 农牧民: 'income-rural' },
    after: ['人均可支配收入'],
  },
  {
    before: [''],
    parts: { 城镇居民: 'income-urban', 农牧民: 'income-rural', 农民: 'income-rural' },
    after: ['人均可支配收入', '收入'],
  },
  {
    before: MONEY_OF.flatMap((owner) => [owner, `${owner}各项`]),
    parts: { 存款: 'deposits', 贷款: 'loans' },
    after: ['余额'],
  },
  {
    before: MONEY_OF.flatMap((owner) => [owner, `${owner}各项`]),
    parts: { 存: 'deposits', 贷: 'loans' },
    after: ['款余额', '款'],
  },
  {
    before: ['第', ''],
    parts: { 一: 'primary-value-added', 二: 'secondary-value-added', 三: 'tertiary-value-added' },
    after: ['产业增加值', '产增加值'],
  },
  {
    before: [''],
    parts: {
      第一产业: 'primary-value-added',
      第二产业: 'secondary-value-added',
      第三产业: 'tertiary-value-added',
    },
    after: ['增加值'],
  },
  {
    before: ['一般公共预算', '公共财政预算', '一般预算', '地方一般公共预算'],
    parts: REVENUE_AND_EXPENDITURE('general-budget-revenue', 'general-budget-expenditure'),
    after: [''],
  },
  {
    before: ['政府性基金', '政府性基金预算'],
    parts: REVENUE_AND_EXPENDITURE('government-fund-revenue', 'government-fund-expenditure'),
    after: [''],
  },
  { before: [''], parts: { 税收: 'tax-revenue', 非税: 'non-tax-revenue' }, after: ['收入'] },
  { before: ['', '货物', '外贸'], parts: { 出口: 'exports', 进口: 'imports' }, after: ['总额', '额', ''] },
  {
    before: ['社会保险基金', '社会保险基金预算', '社保基金'],
    parts: REVENUE_AND_EXPENDITURE('social-insurance-revenue', 'social-insurance-expenditure'),
    after: [''],
  },
  {
    before: ['国有资本经营', '国有资本经营预算'],
    parts: REVENUE_AND_EXPENDITURE('state-capital-revenue', 'state-capital-expenditure'),
    after: [''],
  },
  {
    before: [''],
    parts: { 一般性: 'general-transfers-received', 专项: 'special-transfers-received' },
    after: ['转移支付', '转移支付收入'],
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
  { before: GOVERNMENT, parts: { 限额: 'debt-limit', 余额: 'debt-balance' }, after: [''] },
  {
    before: ['债务', '政府债务'],
    parts: { 还本: 'debt-principal-repaid', 付息: 'debt-interest' },
    after: ['支出'],
  },
  { before: ['新增'], parts: { 一般债券: 'new-general-bonds', 专项债券: 'special-bonds' }, after: [''] },
  {
    before: [''],
    parts: {
      工业: 'industrial-investment',
      民间: 'private-investment',
      制造业: 'manufacturing-investment',
      基础设施: 'infrastructure-investment',
      房地产开发: 'real-estate-investment',
      工业技改: 'technical-renovation-investment',
      技改: 'technical-renovation-investment',
      高技术产业: 'high-tech-investment',
    },
    after: ['投资'],
  },
  {
    before: [''],
    parts: { 常住人口: 'urbanization-rate', 户籍人口: 'registered-urbanisation' },
    after: ['城镇化率'],
  },
  {
    before: [''],
    parts: { 常住: 'urbanization-rate', 户籍: 'registered-urbanisation' },
    after: ['人口城镇化率'],
  },
  { before: [''], parts: { 常住: 'population', 户籍: 'registered-population' }, after: ['人口'] },
  {
    before: ['人口'],
    parts: { 出生: 'birth-rate', 死亡: 'death-rate', 自然增长: 'natural-growth-rate' },
    after: ['率'],
  },
  { before: [''], parts: { 客运: 'passenger-volume', 货运: 'freight-volume' }, after: ['量'] },
  {
    before: ['粮食'],
    parts: { 播种面积: 'grain-sown-area', 产量: 'grain-output', 总产量: 'grain-output' },
    after: [''],
  },
  {
    before: [''],
    parts: {
      粮食: 'grain-output',
      蔬菜: 'vegetable-output',
      水果: 'fruit-output',
      肉类: 'meat-output',
      水产品: 'aquatic-output',
    },
    after: ['产量', '总产量'],
  },
  {
    before: [''],
    parts: { 'PM2.5': 'fine-particulates', PM10: 'inhalable-particulates' },
    after: ['平均浓度', '浓度', '年均浓度'],
  },
  {
    before: [''],
    parts: {
      化学需氧量: 'chemical-oxygen-demand',
      二氧化硫: 'sulphur-dioxide',
      氨氮: 'ammonia-nitrogen',
      氮氧化物: 'nitrogen-oxides',
    },
    after: ['排放量', '排放总量'],
  },
  {
    before: ['城镇'],
    parts: { 调查: 'surveyed-unemployment', 登记: 'registered-unemployment' },
    after: ['失业率'],
  },
];
