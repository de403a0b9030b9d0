import { extract } from '../../../src/extract/extract';
import { readMarked } from './read-marked';

const told = (text: string) =>
  extract(text).observations.map(({ indicator, label, period }) => `${indicator ?? `“${label}”`} ${period}`);

const HEAD = '青河县2021年国民经济和社会发展统计公报\n';

test('完成投资 under a heading of 固定资产投资 is that, whatever was told of before', () => {
  expect(told(`${HEAD}四、固定资产投资\n本年新开工项目130个。全年累计完成投资额23亿元,增长5%。`)).toEqual([
    '“新开工项目” 2021',
    'fixed-asset-investment 2021',
    'fixed-asset-investment 2021',
  ]);
});

test('… but not under another heading, or where the clause names whose it is', () => {
  expect(told(`${HEAD}四、重点项目\n全年完成投资额23亿元。`)).not.toContain('fixed-asset-investment 2021');
  expect(told(`${HEAD}四、固定资产投资\n重点项目完成投资23亿元。`)).not.toContain(
    'fixed-asset-investment 2021',
  );
});

test('the months up to that of which a release is hold in its next paragraphs', () => {
  expect(
    told('青河市2015年7月财政收支情况\n1至7月份,全市一般公共预算收入15亿元。\n全市一般公共预算支出16亿元。'),
  ).toEqual(['general-budget-revenue 2015-M1-7', 'general-budget-expenditure 2015-M1-7']);
});

test.each([
  ['国家级经开区实现地区生产总值[14万亿元]。', ['gdp 14万亿元 level actual 2021 国家级经开区']],
  ['完成工业性投资[9亿元]。', ['industrial-investment 9亿元 level actual 2021']],
] as const)('%s', (says, reads) => {
  const { read, places, marked } = readMarked(says);
  expect(read).toEqual(reads);
  expect(places).toEqual(marked);
});
