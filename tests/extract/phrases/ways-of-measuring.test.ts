import { readMarked } from './read-marked';

const CASES = {
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
