import { readMarked } from './read-marked';

interface Case {
  readonly part: Parameters<typeof readMarked>[1];
  readonly says: string;
  readonly reads: readonly string[];
}

/** Numbers in words, and numbers in names, with sentences that have them, and what is read of every figure in them. */
const KINDS: Readonly<Record<string, readonly Case[]>> = {
  'numerals in words may have two magnitudes': [
    {
      part: 'results',
      says: '固定资产投资达[十六亿五千万元],比上年增加[三亿二千万元]。',
      reads: [
        'fixed-asset-investment 1650000000元 level actual 2021',
        'fixed-asset-investment 320000000元 change actual 2021',
      ],
    },
    {
      part: 'results',
      says: '一般公共预算收入[一亿二千三百四十五万元]。',
      reads: ['general-budget-revenue 123450000元 level actual 2021'],
    },
    {
      part: 'results',
      says: '固定资产投资[十二亿多元]。',
      reads: ['fixed-asset-investment 12亿元 level more-than actual 2021'],
    },
  ],
  'how much a plant can do is a part of its name': [
    { part: 'results', says: '年产60万吨水泥生产线建成投产,总装机30万千瓦的风电项目并网。', reads: [] },
    {
      part: 'results',
      says: '建成年产10万吨纸浆生产线[2条]。',
      reads: ['“纸浆生产线” 2条 level actual 2021'],
    },
    {
      part: 'results',
      says: '全市年产原煤[3000万吨]。',
      reads: ['“全市年产原煤” 3000万吨 level actual 2021'],
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
