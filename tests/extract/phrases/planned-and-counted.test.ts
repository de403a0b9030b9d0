import { readMarked } from './read-marked';

test.each([
  [
    '计划完成固定资产投资[85亿元],增长[12%]。',
    ['fixed-asset-investment 85亿元 level target 2021', 'fixed-asset-investment 12% growth target 2021'],
  ],
  [
    '计划完成固定资产投资[85亿元],实际完成[90亿元],增长[15%]。',
    [
      'fixed-asset-investment 85亿元 level target 2021',
      'fixed-asset-investment 90亿元 level actual 2021',
      'fixed-asset-investment 15% growth actual 2021',
    ],
  ],
  [
    '固定资产投资完成[75亿元],完成预计目标的[87.7%]。',
    [
      'fixed-asset-investment 75亿元 level actual 2021',
      'fixed-asset-investment 87.7% completion actual 2021 of 预计目标',
    ],
  ],
  ['截止9月底,完成固定资产投资[75亿元]。', ['fixed-asset-investment 75亿元 level actual 2021-M1-9']],
  [
    '[12家]国家级经开区实现地区生产总值[900亿元],增长[9%]。',
    [
      '“国家级经开区实现地区生产总值” 12家 level actual 2021',
      'gdp 900亿元 level actual 2021 国家级经开区',
      'gdp 9% growth actual 2021 国家级经开区',
    ],
  ],
  [
    '自治区一般公共预算收入[61亿元],增长[9%]。',
    [
      'general-budget-revenue 61亿元 level actual 2021 自治区',
      'general-budget-revenue 9% growth actual 2021 自治区',
    ],
  ],
  ['截至11月末,金融机构各项存款余额[75亿元]。', ['deposits 75亿元 level actual 2021']],
  ['截止12月底,完成固定资产投资[75亿元]。', ['fixed-asset-investment 75亿元 level actual 2021']],
  ['全市“千企”投资促进计划完成投资[75亿元]。', ['“全市“千企”投资促进计划完成投资” 75亿元 level actual 2021']],
] as const)('%s', (says, reads) => {
  const { read, places, marked } = readMarked(says);
  expect(read).toEqual(reads);
  expect(places).toEqual(marked);
});
