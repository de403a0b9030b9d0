import { readMarked } from './read-marked';

interface Case {
  readonly says: string;
  readonly reads: readonly string[];
}

const BULLETIN: readonly Case[] = [
  {
    says: '人口年末常住人口[94.9万人],国民经济全年实现地区生产总值(GDP)[439亿元],增长[3.3%]。',
    reads: [
      'population 94.9万人 level actual 2021',
      'gdp 439亿元 level actual 2021',
      'gdp 3.3% growth actual 2021',
    ],
  },
  {
    says: '产业结构持续优化,由上年的[6.9]:[55.9]:[37.2]演变为[6.7]:[55.1]:[38.2]。',
    reads: [
      'primary-value-added 6.9% share actual 2020 of gdp',
      'secondary-value-added 55.9% share actual 2020 of gdp',
      'tertiary-value-added 37.2% share actual 2020 of gdp',
      'primary-value-added 6.7% share actual 2021 of gdp',
      'secondary-value-added 55.1% share actual 2021 of gdp',
      'tertiary-value-added 38.2% share actual 2021 of gdp',
    ],
  },
  {
    says: '农林牧渔业总产值[65.7亿元],其中农业[41.5亿元],林业[3.7亿元]。',
    reads: [
      'agricultural-gross-output 65.7亿元 level actual 2021',
      '“农业总产值” 41.5亿元 level actual 2021',
      'forestry-gross-output 3.7亿元 level actual 2021',
    ],
  },
  {
    says: '一、二、三产业比重由2020年的[13.5]∶[54.0]∶[32.5]调整为[12.2]∶[55.9]∶[31.9]。',
    reads: [
      'primary-value-added 13.5% share actual 2020 of gdp',
      'secondary-value-added 54.0% share actual 2020 of gdp',
      'tertiary-value-added 32.5% share actual 2020 of gdp',
      'primary-value-added 12.2% share actual 2021 of gdp',
      'secondary-value-added 55.9% share actual 2021 of gdp',
      'tertiary-value-added 31.9% share actual 2021 of gdp',
    ],
  },
  {
    says: '城乡居民收入比值为[1.90],比上年缩小[0.04]。',
    reads: ['income-ratio 1.90 level actual 2021', 'income-ratio -0.04 change actual 2021'],
  },
  {
    says: '其中第一产业、第二产业比重比上年分别上升[0.1个]和[0.4个百分点],第三产业比重下降[0.5个百分点]。',
    reads: [
      'primary-value-added 0.1个百分点 change actual 2021',
      'secondary-value-added 0.4个百分点 change actual 2021',
      'tertiary-value-added -0.5个百分点 change actual 2021',
    ],
  },
  {
    says: '三次产业的比例为[2.7]:[56.0]:[41.3]。',
    reads: [
      'primary-value-added 2.7% share actual 2021 of gdp',
      'secondary-value-added 56.0% share actual 2021 of gdp',
      'tertiary-value-added 41.3% share actual 2021 of gdp',
    ],
  },
];

const QUARTERS: readonly Case[] = [
  {
    says: '固定资产投资增长[7%],比上半年加快[1.5个百分点]。',
    reads: [
      'fixed-asset-investment 7% growth actual 2022-M1-9',
      '“固定资产投资增速” 1.5个百分点 change actual 2022-M1-9 against 上半年',
    ],
  },
  {
    says: '工业投资[3.5亿元],比增[12.7%]。',
    reads: [
      'industrial-investment 3.5亿元 level actual 2022-M1-9',
      'industrial-investment 12.7% growth actual 2022-M1-9',
    ],
  },
  { says: '外贸增速保持平稳,进出口[12亿元]。', reads: ['foreign-trade 12亿元 level actual 2022-M1-9'] },
];

describe.each([
  ['bulletin', BULLETIN],
  ['quarters', QUARTERS],
] as const)('in a document of kind %s', (part, cases) => {
  test.each(cases)('$says', ({ says, reads }) => {
    const { read, places, marked } = readMarked(says, part);
    expect(read).toEqual(reads);
    expect(places).toEqual(marked);
  });
});
