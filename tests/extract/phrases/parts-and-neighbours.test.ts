import { readMarked } from './read-marked';

/** What a name leaves out because the thing before has said it: 其中, the industries, town and country. */
test.each([
  {
    says: '全社会用电量[52亿千瓦时],增长[8%]。其中,第一产业增长[3.5%],第二产业增长[9.1%]。',
    reads: [
      'electricity-consumption 52亿千瓦时 level actual 2021',
      'electricity-consumption 8% growth actual 2021',
      '“第一产业用电量” 3.5% growth actual 2021',
      '“第二产业用电量” 9.1% growth actual 2021',
    ],
  },
  {
    says: '固定资产投资增长[7.5%]。分产业看,第一、二、三产业分别增长[2%]、[12%]和[5.5%]。',
    reads: [
      'fixed-asset-investment 7.5% growth actual 2021',
      '“第一产业投资” 2% growth actual 2021',
      '“第二产业投资” 12% growth actual 2021',
      'services-investment 5.5% growth actual 2021',
    ],
  },
  {
    says: '固定资产投资增长[7.5%],其中,第二产业增长[12%],工业增长[11%];第三产业增长[5%]。',
    reads: [
      'fixed-asset-investment 7.5% growth actual 2021',
      '“第二产业投资” 12% growth actual 2021',
      'industrial-investment 11% growth actual 2021',
      'services-investment 5% growth actual 2021',
    ],
  },
  {
    says: '地区生产总值[300亿元],增长[5%]。三次产业中,第一产业增长[3%],第二产业增长[5%]。',
    reads: [
      'gdp 300亿元 level actual 2021',
      'gdp 5% growth actual 2021',
      'primary-value-added 3% growth actual 2021',
      'secondary-value-added 5% growth actual 2021',
    ],
  },
  {
    says: '第二产业、第三产业从业人员分别占[32%]和[48%]。',
    reads: ['“第二产业从业人员” 32% share actual 2021', '“第三产业从业人员” 48% share actual 2021'],
  },
  {
    says: '实际到位内资[86亿元]、外资[1.35亿美元]。',
    reads: ['domestic-capital-used 86亿元 level actual 2021', 'fdi-used 1.35亿美元 level actual 2021'],
  },
  {
    says: '全体居民人均可支配收入[9846元];按常住地分,城镇居民[12870元],增长[12.6%],农村居民[5812元]。',
    reads: [
      'income-per-capita 9846元 level actual 2021',
      'income-urban 12870元 level actual 2021',
      'income-urban 12.6% growth actual 2021',
      'income-rural 5812元 level actual 2021',
    ],
  },
  {
    says: '政府债务余额[94亿元](一般债务[37亿元]、专项债务[57亿元])。',
    reads: [
      'debt-balance 94亿元 level actual 2021',
      'general-debt-balance 37亿元 level actual 2021',
      'special-debt-balance 57亿元 level actual 2021',
    ],
  },
  {
    says: '农林牧渔业总产值[70亿元],增加值[38亿元]。',
    reads: [
      'agricultural-gross-output 70亿元 level actual 2021',
      'agriculture-value-added 38亿元 level actual 2021',
    ],
  },
  {
    says: '安排预算稳定调节基金[2.8亿元](累计稳定调节基金[4.3亿元])。',
    reads: [
      'stabilisation-fund-added 2.8亿元 level actual 2021',
      'stabilisation-fund-balance 4.3亿元 level actual 2021',
    ],
  },
  // What makes no name together stays under its own words.
  {
    says: '税收收入[9亿元],猕猴桃[3亿元]。',
    reads: ['tax-revenue 9亿元 level actual 2021', '“猕猴桃” 3亿元 level actual 2021'],
  },
  {
    says: '进出口总额[9亿元],民营企业[3亿元]。',
    reads: ['foreign-trade 9亿元 level actual 2021', '“民营企业” 3亿元 level actual 2021'],
  },
  // A part that goes by another name of its whole is no whole.
  {
    says: '完成造林面积[47.7万亩],其中人工造林[32.9万亩]。',
    reads: ['afforestation 47.7万亩 level actual 2021', '“人工造林” 32.9万亩 level actual 2021'],
  },
  {
    says: '实现旅游总收入[85亿元],其中国内旅游收入[82亿元],增长[9%]。',
    reads: [
      'tourism-revenue 85亿元 level actual 2021',
      '“国内旅游收入” 82亿元 level actual 2021',
      '“国内旅游收入” 9% growth actual 2021',
    ],
  },
  {
    says: '全市新增就业[6.1万人],其中城镇新增就业[5.2万人]。',
    reads: ['new-urban-jobs 6.1万人 level actual 2021', 'new-urban-jobs 5.2万人 level actual 2021'],
  },
  {
    says: '一般公共预算收入[50亿元],其中市本级一般公共预算收入[20亿元]。',
    reads: [
      'general-budget-revenue 50亿元 level actual 2021',
      'general-budget-revenue 20亿元 level actual 2021 市本级',
    ],
  },
  // The two sides of a trade that is no trade in goods are its own.
  {
    says: '服务贸易进出口额达到[12.3亿美元],增长[8%],其中出口[5.1亿美元]、进口[7.2亿美元]。',
    reads: [
      'services-trade 12.3亿美元 level actual 2021',
      'services-trade 8% growth actual 2021',
      '“出口” 5.1亿美元 level actual 2021',
      '“进口” 7.2亿美元 level actual 2021',
    ],
  },
  {
    says: '机电产品进出口额[33亿元],其中出口额[20亿元],进口额[13亿元]。',
    reads: [
      '“机电产品进出口额” 33亿元 level actual 2021',
      '“出口额” 20亿元 level actual 2021',
      '“进口额” 13亿元 level actual 2021',
    ],
  },
])('$says', ({ says, reads }) => {
  const { read, places, marked } = readMarked(says);
  expect(read).toEqual(reads);
  expect(places).toEqual(marked);
});
