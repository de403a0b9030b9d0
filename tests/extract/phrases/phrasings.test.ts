import { readMarked } from './read-marked';

interface Case {
  readonly says: string;
  readonly reads: readonly string[];
}

const RESULTS: Readonly<Record<string, readonly Case[]>> = {
  'a level, and the growth that follows it': [
    {
      says: '地区生产总值[306.2亿元]、增长[9.7%]。',
      reads: ['gdp 306.2亿元 level actual 2021', 'gdp 9.7% growth actual 2021'],
    },
    {
      says: '固定资产投资完成[1.2万亿元],同比下降[3.4%]。',
      reads: [
        'fixed-asset-investment 1.2万亿元 level actual 2021',
        'fixed-asset-investment -3.4% growth actual 2021',
      ],
    },
    { says: '居民消费价格涨幅[2.1%]。', reads: ['cpi 2.1% growth actual 2021'] },
  ],
  'several things with a figure each': [
    {
      says: '地区生产总值、一般公共预算收入和固定资产投资分别增长[8.1%]、[6%]和[4.5%]。',
      reads: [
        'gdp 8.1% growth actual 2021',
        'general-budget-revenue 6% growth actual 2021',
        'fixed-asset-investment 4.5% growth actual 2021',
      ],
    },
    {
      says: '城镇、农村居民人均可支配收入分别达[41000元]、[21000元],分别同比增长[7.8%]、[9.1%]。',
      reads: [
        'income-urban 41000元 level actual 2021',
        'income-rural 21000元 level actual 2021',
        'income-urban 7.8% growth actual 2021',
        'income-rural 9.1% growth actual 2021',
      ],
    },
    {
      says: '金融机构存、贷款余额分别增长[6%]和[11%]。',
      reads: ['deposits 6% growth actual 2021', 'loans 11% growth actual 2021'],
    },
    {
      says: '工业、民间投资分别增长[5%]、[7%]。',
      reads: ['industrial-investment 5% growth actual 2021', 'private-investment 7% growth actual 2021'],
    },
    {
      says: '出口、进口均增长[12%]。',
      reads: ['exports 12% growth actual 2021', 'imports 12% growth actual 2021'],
    },
  ],
  'two levels between which something moved': [
    {
      says: '常住人口城镇化率由[58.2%]提高到[61.3%]。',
      reads: ['urbanization-rate 58.2% level actual 2020', 'urbanization-rate 61.3% level actual 2021'],
    },
    {
      says: '社会消费品零售总额从2016年的[80亿元]增加到[136.3亿元]。',
      reads: ['retail-sales 80亿元 level actual 2016', 'retail-sales 136.3亿元 level actual 2021'],
    },
  ],
  'ranges, whatever the dash': [
    { says: '居民消费价格上涨[2%—2.5%]。', reads: ['cpi 2~2.5% growth range actual 2021'] },
    { says: '居民消费价格上涨[2-2.5%]。', reads: ['cpi 2~2.5% growth range actual 2021'] },
    { says: '居民消费价格上涨[2%~2.5%]。', reads: ['cpi 2~2.5% growth range actual 2021'] },
  ],
  'a part of a whole': [
    {
      says: '民生支出[29.96亿元],占一般公共预算支出[80.6%]。',
      reads: [
        'livelihood-expenditure 29.96亿元 level actual 2021',
        'livelihood-expenditure 80.6% share actual 2021 of general-budget-expenditure',
      ],
    },
    {
      says: '全社会研发投入占地区生产总值比重达[2.6%]。',
      reads: ['rd-intensity 2.6% share actual 2021 of gdp'],
    },
    {
      says: '税收收入[88亿元],占一般公共预算收入的[71.2%]。',
      reads: [
        'tax-revenue 88亿元 level actual 2021',
        'tax-share 71.2% share actual 2021 of general-budget-revenue',
      ],
    },
    {
      says: '[八成]以上财政资金用于民生。',
      reads: ['livelihood-expenditure 8成 share at-least actual 2021 of 财政资金'],
    },
    {
      says: '三次产业结构调整为[6.0]:[46.9]:[47.1]。',
      reads: [
        'primary-value-added 6.0% share actual 2021 of gdp',
        'secondary-value-added 46.9% share actual 2021 of gdp',
        'tertiary-value-added 47.1% share actual 2021 of gdp',
      ],
    },
  ],
  'points, which are a change and never a growth': [
    {
      says: '常住人口城镇化率提高[1.2个百分点]。',
      reads: ['urbanization-rate 1.2个百分点 change actual 2021'],
    },
    {
      says: '城镇调查失业率下降[0.3个百分点]。',
      reads: ['surveyed-unemployment -0.3个百分点 change actual 2021'],
    },
    {
      says: '规模以上工业增加值增长[9%],高于全国[1.7个百分点]。',
      reads: [
        'industrial-value-added 9% growth actual 2021',
        '“规模以上工业增加值增速” 1.7个百分点 change actual 2021 against 全国',
      ],
    },
  ],
  'multiples and doublings': [
    { says: '实际使用外资[翻了一番]。', reads: ['fdi-used 2倍 multiple actual 2021'] },
    {
      says: '进出口总额是2015年的[2.1倍]。',
      reads: ['foreign-trade 2.1倍 multiple actual 2021 against 2015年'],
    },
    { says: '实际使用外资增长[1.5倍]。', reads: ['fdi-used 1.5倍 growth actual 2021'] },
  ],
  'no change, which is a growth of nothing': [
    { says: '一般公共预算收入与上年[持平]。', reads: ['general-budget-revenue 0% growth flat actual 2021'] },
    {
      says: '一般公共预算收入与上年[基本持平]。',
      reads: ['general-budget-revenue 0% growth about actual 2021'],
    },
  ],
  'the mean of several years': [
    { says: '五年来,地区生产总值年均增长[7.1%]。', reads: ['gdp 7.1% cagr actual 2017/2021'] },
    { says: '地区生产总值两年平均增长[5.2%]。', reads: ['gdp 5.2% cagr actual 2020/2021'] },
  ],
  'how much of a plan was done': [
    {
      says: '一般公共预算收入[12亿元],完成年初预算的[102.3%]。',
      reads: [
        'general-budget-revenue 12亿元 level actual 2021',
        'general-budget-revenue 102.3% completion actual 2021 of 年初预算',
      ],
    },
    {
      says: '一般公共预算支出[30亿元],为调整预算数的[97.7%]。',
      reads: [
        'general-budget-expenditure 30亿元 level actual 2021',
        'general-budget-expenditure 97.7% completion actual 2021 of 调整预算数',
      ],
    },
  ],
  'the same on another 口径': [
    {
      says: '一般公共预算收入下降[2%],同口径增长[4.5%]。',
      reads: [
        'general-budget-revenue -2% growth actual 2021',
        'general-budget-revenue 4.5% growth actual 2021 comparable',
      ],
    },
    {
      says: '一般公共预算收入(同口径)[3.2亿元],增长[5%]。',
      reads: [
        'general-budget-revenue 3.2亿元 level actual 2021 comparable',
        'general-budget-revenue 5% growth actual 2021 comparable',
      ],
    },
  ],
  'what goes on unsaid, and where it ends': [
    {
      says: '地区生产总值突破2万亿元、达到[23562亿元]。',
      reads: ['gdp 23562亿元 level actual 2021'],
    },
    {
      says: '一般公共预算收入[20亿元],其中税收收入[15亿元]、增长[6%]。',
      reads: [
        'general-budget-revenue 20亿元 level actual 2021',
        'tax-revenue 15亿元 level actual 2021',
        'tax-revenue 6% growth actual 2021',
      ],
    },
    {
      says: '省属企业研发投入增长[12%],开发区地区生产总值增长[11%]。',
      reads: ['“省属企业研发投入” 12% growth actual 2021', '“开发区地区生产总值” 11% growth actual 2021'],
    },
    {
      says: '新区完成固定资产投资[435亿元],地区生产总值达到[96亿元]。',
      reads: [
        '“新区完成固定资产投资” 435亿元 level actual 2021',
        '“新区地区生产总值” 96亿元 level actual 2021',
      ],
    },
    {
      says: '全市一般公共预算收入[50亿元];市本级一般公共预算收入[20亿元]。',
      reads: [
        'general-budget-revenue 50亿元 level actual 2021',
        'general-budget-revenue 20亿元 level actual 2021 市本级',
      ],
    },
    {
      says: '地区生产总值[306.2亿元],增速稳居全省[第一]。',
      reads: ['gdp 306.2亿元 level actual 2021', 'gdp 1位 rank actual 2021 of 全省'],
    },
  ],
  'a balance, whose items are each a thing of its own': [
    {
      says: '一般公共预算收入[35亿元],加上上级补助收入[12亿元]、上年结余[2亿元]、调入资金[1亿元],收入总量[50亿元]。',
      reads: [
        'general-budget-revenue 35亿元 level actual 2021',
        'upper-level-funds 12亿元 level actual 2021',
        'carried-over 2亿元 level actual 2021',
        'transferred-in 1亿元 level actual 2021',
        'balance-total-revenue 50亿元 level actual 2021',
      ],
    },
    {
      says: '一般公共预算收入增收[2798万元]。',
      reads: ['general-budget-revenue 2798万元 change actual 2021'],
    },
  ],
  'limits of a class, which are no figures of it': [
    {
      says: '产值超过10亿元的企业达到[7家]。',
      reads: ['“产值超过10亿元的企业” 7家 level actual 2021'],
    },
    {
      says: '年收入50万元以上的村占[68%]。',
      reads: ['“年收入50万元以上的村” 68% share actual 2021'],
    },
  ],
  'what is one amount of several things': [
    {
      says: '调入资金、动用预算稳定调节基金及上年结转收入等[149亿元]。',
      reads: ['“调入资金、动用预算稳定调节基金及上年结转收入等” 149亿元 level actual 2021'],
    },
    {
      says: '进出口总额接连突破8万亿元、[9万亿元]。',
      reads: ['foreign-trade 9万亿元 level more-than actual 2021'],
    },
  ],
  bounds: [
    { says: '民生支出占比保持在[七成]以上。', reads: ['livelihood-share 7成 share at-least actual 2021'] },
    { says: '粮食产量[5000多万吨]。', reads: ['grain-output 5000万吨 level more-than actual 2021'] },
    {
      says: '城镇登记失业率控制在[3.5%]以内。',
      reads: ['registered-unemployment 3.5% level at-most actual 2021'],
    },
    { says: '预计全社会研发投入约[26亿元]。', reads: ['rd-expenditure 26亿元 level about estimated 2021'] },
    { says: '进出口总额突破[千亿元]大关。', reads: ['foreign-trade 1000亿元 level more-than actual 2021'] },
  ],
};

const PLANS: Readonly<Record<string, readonly Case[]>> = {
  targets: [
    { says: '地区生产总值增长[6%]左右。', reads: ['gdp 6% growth about target 2022'] },
    { says: '力争到2025年城镇化率达到[65%]。', reads: ['urbanization-rate 65% level target 2025'] },
    {
      says: '“十四五”时期地区生产总值年均增长[6.5%]以上。',
      reads: ['gdp 6.5% cagr at-least target 2021/2025'],
    },
    {
      says: '城镇新增就业[3万人]以上,城镇登记失业率控制在[4%]以内。',
      reads: [
        'new-urban-jobs 3万人 level at-least target 2022',
        'registered-unemployment 4% level at-most target 2022',
      ],
    },
  ],
};

const NOTHING: readonly string[] = [
  '居民收入增长与经济增长同步。',
  '规模以上工业增加值增速高于全国平均水平。',
  '固定资产投资实现正增长,出口保持两位数增长。',
  '2021年是建党一百周年,我们召开第十六届二次会议。',
  '咨询电话12345,邮箱见网站。',
  '印发青政发〔2021〕5号文件。',
  '地区生产总值连跨两个千亿元台阶。',
  '发放80岁以上老人高龄津贴。',
  '实施“4+3”产业布局,建设5G网络。',
];

describe.each(Object.entries(RESULTS))('in results, %s', (_, cases) => {
  test.each(cases)('$says', ({ says, reads }) => {
    const { read, places, marked } = readMarked(says);
    expect(read).toEqual(reads);
    expect(places).toEqual(marked);
  });
});

describe.each(Object.entries(PLANS))('in plans, %s', (_, cases) => {
  test.each(cases)('$says', ({ says, reads }) => {
    const { read, places, marked } = readMarked(says, 'plan');
    expect(read).toEqual(reads);
    expect(places).toEqual(marked);
  });
});

test.each(NOTHING)('no figure is invented: %s', (says) => {
  expect(readMarked(says).read).toEqual([]);
});
