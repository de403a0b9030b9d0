import { divide } from '../../../src/extract/division/divide';
import { extract } from '../../../src/extract/extract';
import { readText } from '../../../src/extract/text/read-text';

const told = (...lines: readonly string[]) =>
  extract(lines.join('\n')).observations.map(
    ({ indicator, period, status }) => `${indicator ?? '-'} ${status} ${period}`,
  );

test('what is told of a budget so far is of the months that its text names, paragraph after paragraph', () => {
  expect(
    told(
      '财政部部长作今年以来预算执行情况的报告',
      '2013年8月29日',
      '据介绍,1-7月,全国政府性基金收入25345亿元,增长41.1%。',
      '据报告,中央政府性基金收入1900亿元。',
    ),
  ).toEqual([
    'government-fund-revenue actual 2013-M1-7',
    'government-fund-revenue actual 2013-M1-7',
    'government-fund-revenue actual 2013-M1-7',
  ]);
});

test('a release of the year’s last days that tells no year is of that year', () => {
  expect(told('青河市财政收支情况', '2021-12-31', '全年全市一般公共预算收入完成30亿元。')).toEqual([
    'general-budget-revenue actual 2021',
  ]);
  expect(told('青河市财政收支情况', '2022-01-05', '全年全市一般公共预算收入完成30亿元。')).toEqual([
    'general-budget-revenue actual 2021',
  ]);
});

test('a text without title that opens with months is of them, in the year that it tells later', () => {
  expect(
    told(
      '元至四月份,全县一般公共预算收入完成6213万元。2018年元月份收入1422万元,开局良好。一般公共预算支出完成12亿元。',
    )[0],
  ).toBe('general-budget-revenue actual 2018-M1-4');
});

test('the months before its name are no part of an area', () => {
  const { heading } = divide(readText('元至四月份青河县财政预算执行情况\n2018年5月8日'));
  expect(heading.area).toBe('青河县');
});

test('what the second half is to bring, in what is told of the first, is the year’s target', () => {
  expect(
    told(
      '青河开发区管委会2016年上半年工作总结',
      '1-6月,全区规上工业增加值60亿元。',
      '下半年,力争全年实现公共财政预算收入22亿元,规上工业增加值140亿元。',
    ),
  ).toEqual([
    'industrial-value-added actual 2016-H1',
    'general-budget-revenue target 2016',
    'industrial-value-added target 2016',
  ]);
});

test('months that were not over on the day of the report are not those of its year', () => {
  const [read] = told('今年以来预算执行情况的报告', '2013年3月29日', '去年1-10月全市一般预算收入9亿元。');
  expect(read).toBe('general-budget-revenue actual 2012-M1-10');
});
