import { extract } from '../../../src/extract/extract';
import { readMarked } from './read-marked';

const CASES = {
  'a budget by those who approved it, and what was carried out of it': [
    {
      says: '一般公共预算收入[3亿元],为县人民代表大会批准全县全年预算[4亿元]的[80.4%]。一般公共预算支出执行[10亿元],增长[2.3%]。',
      reads: [
        'general-budget-revenue 3亿元 level actual 2021',
        'general-budget-revenue 4亿元 level target 2021',
        'general-budget-revenue 80.4% completion actual 2021 of 县人民代表大会批准全县全年预算',
        'general-budget-expenditure 10亿元 level actual 2021',
        'general-budget-expenditure 2.3% growth actual 2021',
      ],
    },
  ],
  'numerals beyond ten thousand, in words': [
    {
      says: '地区生产总值达到[二万五千九百六十八点五五亿元],增长[百分之十四点一]。',
      reads: ['gdp 25968.55亿元 level actual 2021', 'gdp 14.1% growth actual 2021'],
    },
  ],
  'what several things came from, and what they came to': [
    {
      says: '城乡居民人均可支配收入从[33846元]、[15806元]增加到[51261元]、[24956元]。',
      reads: [
        'income-urban 33846元 level actual 2020',
        'income-rural 15806元 level actual 2020',
        'income-urban 51261元 level actual 2021',
        'income-rural 24956元 level actual 2021',
      ],
    },
  ],
  'what was set is named behind its figure, and years hold for all that was added up in them': [
    { says: '年初确定的国内生产总值增长[8%]的预期目标。', reads: ['gdp 8% growth target 2021'] },
    {
      says: '五年城镇新增就业[422万人],农村劳动力转移就业[396万人]。',
      reads: [
        'new-urban-jobs 422万人 level actual 2017/2021',
        'rural-labour-transferred 396万人 level actual 2017/2021',
      ],
    },
  ],
  'what was gained, told behind what there is': [
    {
      says: '规模以上工业企业[2227家]、新增[171家]。粮食总产量[1357亿斤],新增[49亿斤]。',
      reads: [
        'industrial-enterprises-above-size 2227家 level actual 2021',
        'industrial-enterprises-above-size 171家 change actual 2021',
        'grain-output 1357亿斤 level actual 2021',
        'grain-output 49亿斤 change actual 2021',
      ],
    },
  ],
  'what a name goes on to': [
    { says: '进出口差额(出口减进口)[15亿美元]。', reads: ['“进出口差额” 15亿美元 level actual 2021'] },
    {
      says: '新增高新技术企业[551户]、总量达[2302户]。',
      reads: [
        'new-high-tech-enterprises 551户 level actual 2021',
        'high-tech-enterprises 2302户 level actual 2021',
      ],
    },
  ],
  'a sign that stands before the digits, and what a figure is measured against in brackets': [
    {
      says: '地区生产总值比上年同期增长[-8.7%],较一季度(-10.8%)回升[2.1个百分点]。',
      reads: [
        'gdp -8.7% growth actual 2021',
        '“地区生产总值增速” 2.1个百分点 change actual 2021 against 一季度',
      ],
    },
    {
      says: '规模以上工业增加值增长[17.7%],增速高于全市(13%)[4.7个百分点]。',
      reads: [
        'industrial-value-added 17.7% growth actual 2021',
        '“规模以上工业增加值增速” 4.7个百分点 change actual 2021 against 全市',
      ],
    },
  ],
  'what stays, and what only looks as if it did': [
    { says: '农业生产保持平稳增长。', reads: [] },
    {
      says: '规模以上工业增加值增长[6%],增速与上半年持平。',
      reads: ['industrial-value-added 6% growth actual 2021'],
    },
  ],
  'a contribution to growth is no growth, and what was expected is a target': [
    {
      says: '第三产业对经济增长的贡献率为[75.2%]。',
      reads: ['“第三产业对经济增长的贡献率” 75.2% share actual 2021'],
    },
    {
      says: '城镇登记失业率[3.5%],控制在预期[4.2%]以内。',
      reads: [
        'registered-unemployment 3.5% level actual 2021',
        'registered-unemployment 4.2% level at-most target 2021',
      ],
    },
  ],
  'a share, and what it gained or how it stayed': [
    {
      says: '第二产业增加值比重为[36.6%],比上年提升了[1.1个百分点]。',
      reads: [
        'secondary-value-added 36.6% share actual 2021',
        'secondary-value-added 1.1个百分点 change actual 2021',
      ],
    },
    {
      says: '第一产业增加值占地区生产总值的比重为[29.5%],与上年[持平]。',
      reads: [
        'primary-value-added 29.5% share actual 2021 of gdp',
        'primary-value-added 0个百分点 change flat actual 2021',
      ],
    },
  ],
  'what words around or inside a name say of how it is measured': [
    {
      says: '预计(下同)全年实现地区生产总值(现行价)[24亿元],比上年增长(可比价)[9.8%]。',
      reads: ['gdp 24亿元 level estimated 2021', 'gdp 9.8% growth estimated 2021'],
    },
    {
      says: '一、二、三产业现价增加值分别达到[9亿元]、[4亿元]、[10亿元]。',
      reads: [
        'primary-value-added 9亿元 level actual 2021',
        'secondary-value-added 4亿元 level actual 2021',
        'tertiary-value-added 10亿元 level actual 2021',
      ],
    },
    {
      says: '工业实现增加值[9亿元],服务业完成社会消费品零售总额[98亿元],限额以上企业实现消费品零售总额[13亿元]。',
      reads: [
        'all-industry-value-added 9亿元 level actual 2021',
        'retail-sales 98亿元 level actual 2021',
        'retail-sales-above-limit 13亿元 level actual 2021',
      ],
    },
  ],
};

describe.each(Object.entries(CASES))('%s', (_, cases) => {
  test.each(cases)('$says', ({ says, reads }) => {
    const { read, places, marked } = readMarked(says);
    expect(read).toEqual(reads);
    expect(places).toEqual(marked);
  });
});

test('a growth tells at whose prices it is, where words beside it do', () => {
  const { observations } = extract(
    '青河市2022年政府工作报告\n一、2021年工作回顾\n居民人均消费支出21210元,比上年增长8.6%,扣除价格因素,实际增长8.3%,名义增长8.6%。',
  );
  expect(observations.map(({ value, prices }) => [value, prices])).toEqual([
    ['21210', undefined],
    ['8.6', undefined],
    ['8.3', 'real'],
    ['8.6', 'nominal'],
  ]);
});
