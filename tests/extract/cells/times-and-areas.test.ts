import { readCells } from '../../../src/extract/cells/read-cells';
import { aBlock } from './a-block';
import { read, shown } from './told-of-block';

test('two tables below each other, each under its own title and unit', () => {
  const block = aBlock([
    ['2022年青石县一般公共预算收入决算表'],
    ['单位：万元'],
    ['项目', '决算数'],
    ['税收收入', 12874],
    ['2021年青石县政府性基金收入决算表'],
    ['单位：亿元'],
    ['项目', '决算数'],
    ['政府性基金收入', 9.8],
  ]);
  expect(read(block)).toEqual([
    ['tax-revenue', 'level', '12874万元', '2022', 'actual'],
    ['government-fund-revenue', 'level', '9.8亿元', '2021', 'actual'],
  ]);
});

test('months: the month, the months up to it, the year’s budget', () => {
  const block = aBlock([
    ['青石县2023年11月财政收支情况表'],
    ['单位：万元'],
    ['序号', '项目', '全年预算', '本月完成', '1-11月累计', '占预算%', '同比增减额', '同比±%', '备注'],
    [1, '税收收入', 66000, 4100, 61200, 92.7, -6900, -12.7, '留抵退税'],
  ]);
  expect(read(block)).toEqual([
    ['tax-revenue', 'level', '66000万元', '2023', 'target'],
    ['tax-revenue', 'level', '4100万元', '2023-M11', 'actual'],
    ['tax-revenue', 'level', '61200万元', '2023-M1-11', 'actual'],
    ['tax-revenue', 'completion', '92.7%', '2023-M1-11', 'actual'],
    ['tax-revenue', 'change', '-6900万元', '2023-M1-11', 'actual'],
    ['tax-revenue', 'growth', '-12.7%', '2023-M1-11', 'actual'],
  ]);
});

describe('parts of a year', () => {
  test('are of the table’s year where they tell none', () => {
    const block = aBlock([
      ['2022年青石县主要经济指标'],
      ['指标', '单位', '1-3月', '1-6月', '1-12月'],
      ['地区生产总值', '亿元', 40, 90, 193],
    ]);
    expect(read(block)).toEqual([
      ['gdp', 'level', '40亿元', '2022-Q1', 'actual'],
      ['gdp', 'level', '90亿元', '2022-H1', 'actual'],
      ['gdp', 'level', '193亿元', '2022', 'actual'],
    ]);
  });

  test('a month of which nobody says which is not read', () => {
    const block = aBlock([
      ['2022年青石县财政收入表'],
      ['单位：万元'],
      ['项目', '本月', '累计完成'],
      ['税收收入', 300, 5000],
    ]);
    expect(read(block)).toEqual([['tax-revenue', 'level', '5000万元', '2022', 'actual']]);
    expect(shown(block, 'no-period')).toEqual(['300']);
  });
});

test('the growth of what the row above is of, and of what the row itself names', () => {
  const block = aBlock(
    [
      ['主要指标'],
      ['指标', '2020年', '2021年', '2021年比2020年增长(%)'],
      ['地区生产总值(亿元)', 186, 193, 7.2],
      ['　比上年增长(%)', 3.2, 7.2, ''],
      ['一般公共预算收入增速(%)', 2.1, 7.0, ''],
    ],
    { sheet: '青石县' },
  );
  expect(read(block)).toEqual([
    ['gdp', 'level', '186亿元', '2020', 'actual'],
    ['gdp', 'level', '193亿元', '2021', 'actual'],
    ['gdp', 'growth', '7.2%', '2021', 'actual'],
    ['gdp', 'growth', '3.2%', '2020', 'actual'],
    ['gdp', 'growth', '7.2%', '2021', 'actual'],
    ['general-budget-revenue', 'growth', '2.1%', '2020', 'actual'],
    ['general-budget-revenue', 'growth', '7%', '2021', 'actual'],
  ]);
});

describe('rows that are called the same', () => {
  test('are of the area under which they stand', () => {
    const block = aBlock([
      ['2022年青石县财政收支执行情况表'],
      ['单位：万元'],
      ['项目', '年初预算', '完成数', '比上年增减%'],
      ['一、全县一般公共预算收入', 100, 101, 3.2],
      ['税收收入', 60, 61, 2],
      ['二、县本级一般公共预算收入', 50, 51, 4],
      ['税收收入', 30, 31, 3],
    ]);
    expect(read(block).filter(([name]) => name === 'tax-revenue')).toEqual([
      ['tax-revenue', 'level', '60万元', '2022', 'target'],
      ['tax-revenue', 'level', '61万元', '2022', 'actual'],
      ['tax-revenue', 'growth', '2%', '2022', 'actual'],
      ['tax-revenue', 'level', '30万元', '2022', 'target', '县本级'],
      ['tax-revenue', 'level', '31万元', '2022', 'actual', '县本级'],
      ['tax-revenue', 'growth', '3%', '2022', 'actual', '县本级'],
    ]);
  });

  test('are told apart by what they are a part of, and doubtful where that makes another thing of one', () => {
    const block = aBlock([
      ['2022年青石县收入执行情况表'],
      ['单位：万元'],
      ['项目', '执行数'],
      ['一、地方级收入', 100],
      ['其中：税收收入', 60],
      ['专项收入', 7],
      ['二、上划中央收入', 50],
      ['其中：税收收入', 30],
      ['专项收入', 8],
    ]);
    const { observations } = readCells(block, 'table');
    const repeated = observations.filter(({ label }) => /税收收入|专项/u.test(label));
    expect(repeated.map(({ confidence }) => confidence)).not.toContain('certain');
  });
});

test('areas side by side with their ranks: a rank is no amount', () => {
  const block = aBlock([
    ['2022年青石市各县区主要经济指标'],
    ['地区', '地区生产总值', '', '', '一般公共预算收入', ''],
    ['', '总量(亿元)', '增长(%)', '位次', '总量(亿元)', '增长(%)'],
    ['全市', 1000, 5.1, '', 80, 4.1],
    ['红山区', 300, 4.9, 3, 22, 3.0],
  ]);
  expect(read(block)).toEqual([
    ['gdp', 'level', '1000亿元', '2022', 'actual', '青石市'],
    ['gdp', 'growth', '5.1%', '2022', 'actual', '青石市'],
    ['general-budget-revenue', 'level', '80亿元', '2022', 'actual', '青石市'],
    ['general-budget-revenue', 'growth', '4.1%', '2022', 'actual', '青石市'],
    ['gdp', 'level', '300亿元', '2022', 'actual', '红山区'],
    ['gdp', 'growth', '4.9%', '2022', 'actual', '红山区'],
    ['general-budget-revenue', 'level', '22亿元', '2022', 'actual', '红山区'],
    ['general-budget-revenue', 'growth', '3%', '2022', 'actual', '红山区'],
  ]);
});

test('what an office says of itself above a table is no title, and the numbers of rows are no figures', () => {
  const block = aBlock([
    ['收入支出决算总表'],
    ['编制单位：青石县财政局', '', '2022年度', '', '', '金额单位：万元'],
    ['收入', '', '', '支出', '', ''],
    ['项目', '行次', '金额', '项目', '行次', '金额'],
    ['栏次', '', 1, '栏次', '', 2],
    ['一、事业收入', 1, 100.5, '一、教育支出', 14, 80.2],
  ]);
  expect(readCells(block, 'table').heading).toMatchObject({
    title: '收入支出决算总表',
    area: '青石县',
    year: 2022,
  });
  expect(read(block).map(([name, , value]) => [name, value])).toEqual([
    ['事业收入', '100.5万元'],
    ['education-expenditure', '80.2万元'],
  ]);
});
