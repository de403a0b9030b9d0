import { readMarked } from './read-marked';

interface Case {
  readonly part: Parameters<typeof readMarked>[1];
  readonly says: string;
  readonly reads: readonly string[];
}

/** What is reached by what was gained, and where it ranks, with sentences that tell it, and what is read of every figure in them. */
const KINDS: Readonly<Record<string, readonly Case[]>> = {
  'a stock is reached by what it gained': [
    {
      part: 'results',
      says: '新增高新技术企业[18家],累计达到[96家]。',
      reads: [
        'new-high-tech-enterprises 18家 level actual 2021',
        'high-tech-enterprises 96家 level actual 2021',
      ],
    },
    {
      part: 'results',
      says: '新增规上工业企业[8户],达到[92户]。',
      reads: [
        'new-industrial-enterprises-above-size 8户 level actual 2021',
        'industrial-enterprises-above-size 92户 level actual 2021',
      ],
    },
    {
      part: 'results',
      says: '新增就业[5万人],累计达到[20万人]。',
      reads: ['new-urban-jobs 5万人 level actual 2021', 'new-urban-jobs 20万人 level actual 2021'],
    },
  ],
  'things are ranked one after another, and among those that are counted': [
    {
      part: 'results',
      says: '地区生产总值、固定资产投资、社会消费品零售总额增速分别位居全市[第2]、[第1]和[第3位]。',
      reads: [
        'gdp 2位 rank actual 2021 of 全市',
        'fixed-asset-investment 1位 rank actual 2021 of 全市',
        'retail-sales 3位 rank actual 2021 of 全市',
      ],
    },
    {
      part: 'results',
      says: '综合实力在全国219家国家级经开区中排名[第36位]。',
      reads: ['“综合实力” 36位 rank actual 2021 of 全国219家国家级经开区'],
    },
  ],
  'how little of a plan was done': [
    {
      part: 'results',
      says: '外贸出口完成[1.2亿美元],仅为年度计划的[78%]。',
      reads: ['exports 1.2亿美元 level actual 2021', 'exports 78% completion actual 2021 of 年度计划'],
    },
  ],
};

describe.each(Object.entries(KINDS))('%s', (_, cases) => {
  test.each(cases)('$part: $says', ({ part, says, reads }) => {
    const { read, places, marked } = readMarked(says, part);
    expect(read).toEqual(reads);
    expect(places).toEqual(marked);
  });
});
