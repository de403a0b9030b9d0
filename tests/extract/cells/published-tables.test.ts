import { readCells } from '../../../src/extract/cells/read-cells';
import { aBlock, percent } from './a-block';
import { read, shown } from './told-of-block';

test('a budget, its adjustment and how it was done: growth is the result’s, and the adjusted budget is of another 口径', () => {
  const block = aBlock([
    ['附件1'],
    ['2023年青石县一般公共预算收入决算表'],
    ['', '', '', '', '', '单位：万元'],
    ['科目编码', '预算科目', '2023年预算数', '调整预算数', '2023年决算数', '完成调整预算%', '比上年增长%'],
    ['101', '一、税收收入', 86000, 84000, 85123, 101.3, 6.4],
  ]);
  expect(read(block)).toEqual([
    ['tax-revenue', 'level', '86000万元', '2023', 'target'],
    ['tax-revenue', 'level', '84000万元', '2023', 'target'],
    ['tax-revenue', 'level', '85123万元', '2023', 'actual'],
    ['tax-revenue', 'completion', '101.3%', '2023', 'actual'],
    ['tax-revenue', 'growth', '6.4%', '2023', 'actual'],
  ]);
  const { heading, observations } = readCells(block, 'table');
  expect(heading.title).toBe('2023年青石县一般公共预算收入决算表');
  expect(observations.map(({ basis }) => basis)).toEqual([
    'headline',
    '调整预算',
    'headline',
    'headline',
    'headline',
  ]);
});

test('a table of how a year’s budget was done is of that year, and 上年同期 of the one before', () => {
  const block = aBlock([
    ['2022年青石县一般公共预算收入完成情况表'],
    ['单位：万元'],
    ['项目', '预算', '累计完成', '完成%', '上年同期', '增减', '增减%'],
    ['非税收入', 25000, 24300, 97.2, 21000, 3300, 15.7],
  ]);
  expect(read(block)).toEqual([
    ['non-tax-revenue', 'level', '25000万元', '2022', 'target'],
    ['non-tax-revenue', 'level', '24300万元', '2022', 'actual'],
    ['non-tax-revenue', 'completion', '97.2%', '2022', 'actual'],
    ['non-tax-revenue', 'level', '21000万元', '2021', 'actual'],
    ['non-tax-revenue', 'change', '3300万元', '2022', 'actual'],
    ['non-tax-revenue', 'growth', '15.7%', '2022', 'actual'],
  ]);
});

test('a budget of one level of government is of that level', () => {
  const block = aBlock([
    ['2023年青石县本级一般公共预算支出预算表'],
    ['单位：万元'],
    ['科目名称', '2022年执行数', '2023年预算数'],
    ['教育支出', 90000, 92000],
    ['支出合计', 320000, 330000],
  ]);
  expect(read(block)).toEqual([
    ['education-expenditure', 'level', '90000万元', '2022', 'actual', '县本级'],
    ['education-expenditure', 'level', '92000万元', '2023', 'target', '县本级'],
    ['general-budget-expenditure', 'level', '320000万元', '2022', 'actual', '县本级'],
    ['general-budget-expenditure', 'level', '330000万元', '2023', 'target', '县本级'],
  ]);
});

test('the whole beside its level of government: each column in its area', () => {
  const block = aBlock([
    ['2023年青石县本级及全县一般公共预算执行情况表'],
    ['单位：万元'],
    ['项目', '全县', '', '县本级', ''],
    ['', '预算数', '执行数', '预算数', '执行数'],
    ['税收收入', 86000, 85123, 60000, 59000],
  ]);
  expect(read(block)).toEqual([
    ['tax-revenue', 'level', '86000万元', '2023', 'target'],
    ['tax-revenue', 'level', '85123万元', '2023', 'actual'],
    ['tax-revenue', 'level', '60000万元', '2023', 'target', '县本级'],
    ['tax-revenue', 'level', '59000万元', '2023', 'actual', '县本级'],
  ]);
});

test('months: what 本月 and 本月止累计 are of, under a title that tells them', () => {
  const block = aBlock([
    ['青石县2023年1-9月主要经济指标完成情况'],
    ['指标名称', '计量单位', '本月', '', '本月止累计', ''],
    ['', '', '绝对值', '同比±%', '绝对值', '同比±%'],
    ['社会消费品零售总额', '亿元', 5.1, 3.2, 52.1, 4.4],
  ]);
  expect(read(block)).toEqual([
    ['retail-sales', 'level', '5.1亿元', '2023-M9', 'actual'],
    ['retail-sales', 'growth', '3.2%', '2023-M9', 'actual'],
    ['retail-sales', 'level', '52.1亿元', '2023-M1-9', 'actual'],
    ['retail-sales', 'growth', '4.4%', '2023-M1-9', 'actual'],
  ]);
});

describe('rates', () => {
  test('are rates in a table whose unit is one of amounts', () => {
    const block = aBlock([
      ['2022年青石市各县财政收支情况'],
      ['单位：亿元、%'],
      ['地区', '一般公共预算收入', ''],
      ['', '绝对数', '增速'],
      ['青石县', 18.2, 6.1],
    ]);
    expect(read(block)).toEqual([
      ['general-budget-revenue', 'level', '18.2亿元', '2022', 'actual'],
      ['general-budget-revenue', 'growth', '6.1%', '2022', 'actual'],
    ]);
  });

  test('that may be fractions of one are left', () => {
    const rows = [['青石县2022年预算执行情况表'], ['单位：万元'], ['项目', '执行数', '完成率', '增长率']];
    const plain = aBlock([...rows, ['税收收入', 84000, 0.988, -0.021]]);
    expect(read(plain)).toEqual([['tax-revenue', 'level', '84000万元', '2022', 'actual']]);
    expect(shown(plain, 'no-scale')).toEqual(['0.988', '-0.021']);
    const formatted = aBlock([...rows, ['税收收入', 84000, percent(0.988), percent(-0.021)]]);
    expect(read(formatted)).toEqual([
      ['tax-revenue', 'level', '84000万元', '2022', 'actual'],
      ['tax-revenue', 'completion', '98.8%', '2022', 'actual'],
      ['tax-revenue', 'growth', '-2.1%', '2022', 'actual'],
    ]);
  });
});

test('a yearbook in two languages is read by the Chinese', () => {
  const block = aBlock(
    [
      ['8-1 财政收支  Government Revenue and Expenditure'],
      ['单位：万元 (10 000 yuan)'],
      ['年份 Year', '一般公共预算收入 General Public Budget Revenue', '税收收入 Tax Revenue'],
      [2020, 101200, 80000],
    ],
    { sheet: '青石县' },
  );
  expect(readCells(block, 'table').heading.title).toBe('财政收支');
  expect(read(block)).toEqual([
    ['general-budget-revenue', 'level', '101200万元', '2020', 'actual'],
    ['tax-revenue', 'level', '80000万元', '2020', 'actual'],
  ]);
});

test('a table of no Chinese word: no number of it is told to be a name', () => {
  const block = aBlock([
    ['Main indicators'],
    ['Item', 'Unit', '2021', '2022'],
    ['GDP', '100 million yuan', 203.4, 215.7],
  ]);
  expect(read(block)).toEqual([]);
  expect(shown(block, 'no-label')).toEqual(['203.4', '215.7']);
});

test('an analyst’s own sheet: units in the names of rows, a part in that of its whole', () => {
  const block = aBlock(
    [
      ['', '2021', '2022', '2023E'],
      ['GDP（亿元）', 203.4, 215.7, 226],
      ['一般公共预算收入（亿元）', 10.83, 11.2, 11.8],
      ['其中：税收收入', 8.4, 8.6, 9],
      ['税收占比', percent(0.776), percent(0.768), ''],
    ],
    { sheet: '青石县' },
  );
  expect(read(block)).toEqual([
    ['gdp', 'level', '203.4亿元', '2021', 'actual'],
    ['gdp', 'level', '215.7亿元', '2022', 'actual'],
    ['general-budget-revenue', 'level', '10.83亿元', '2021', 'actual'],
    ['general-budget-revenue', 'level', '11.2亿元', '2022', 'actual'],
    ['tax-revenue', 'level', '8.4亿元', '2021', 'actual'],
    ['tax-revenue', 'level', '8.6亿元', '2022', 'actual'],
    ['tax-share', 'level', '77.6%', '2021', 'actual'],
    ['tax-share', 'level', '76.8%', '2022', 'actual'],
  ]);
  expect(shown(block, 'no-period')).toEqual(['226', '11.8', '9']);
});

describe('a table in parts', () => {
  test('what goes on as 续表 is of the title and the unit before it, though the unit stands behind the title', () => {
    const block = aBlock([
      ['2022年青石县一般公共预算支出决算表（单位：万元）'],
      ['项目', '决算数'],
      ['一、教育支出', 87000],
      ['续表'],
      ['项目', '决算数'],
      ['二、卫生健康支出', 41000],
    ]);
    expect(readCells(block, 'table').heading.title).toBe('2022年青石县一般公共预算支出决算表');
    expect(read(block)).toEqual([
      ['education-expenditure', 'level', '87000万元', '2022', 'actual'],
      ['health-expenditure', 'level', '41000万元', '2022', 'actual'],
    ]);
  });

  test('areas down, several rows of each, and the unit by itself above', () => {
    const block = aBlock(
      [
        ['2022年青石市财政收入分县区'],
        ['', '', '亿元'],
        ['县区', '项目', '2022年'],
        ['青石县', '一般公共预算收入', 11.2],
        ['', '税收收入', 8.6],
        ['红山区', '一般公共预算收入', 22],
      ],
      { merged: [{ row: 3, column: 0, rows: 2, columns: 1 }] },
    );
    expect(read(block)).toEqual([
      ['general-budget-revenue', 'level', '11.2亿元', '2022', 'actual'],
      ['tax-revenue', 'level', '8.6亿元', '2022', 'actual'],
      ['general-budget-revenue', 'level', '22亿元', '2022', 'actual', '红山区'],
    ]);
  });
});

test('the latest year first: the growth is its own, one over years is of none, and a rank is no growth', () => {
  const block = aBlock([
    ['青石县主要经济指标'],
    ['计量单位：亿元'],
    ['指标', '2022年', '2021年', '±%', '年均增长%', '增速居全市位次'],
    ['地区生产总值', 215.7, 203.4, 4.1, 5.2, 2],
  ]);
  expect(read(block)).toEqual([
    ['gdp', 'level', '215.7亿元', '2022', 'actual'],
    ['gdp', 'level', '203.4亿元', '2021', 'actual'],
    ['gdp', 'growth', '4.1%', '2022', 'actual'],
  ]);
  expect(shown(block, 'no-measure')).toEqual(['5.2']);
});

test('a year told by its twelve months is that year, and △ is a minus', () => {
  const block = aBlock([
    ['2022年1-12月青石县一般公共预算执行情况表'],
    ['金额：万元'],
    ['科目', '年度预算', '累计完成', '比同期增减'],
    ['税收收入', '85 000', '84,000', '△1,200'],
  ]);
  expect(read(block)).toEqual([
    ['tax-revenue', 'level', '85000万元', '2022', 'target'],
    ['tax-revenue', 'level', '84000万元', '2022', 'actual'],
    ['tax-revenue', 'change', '-1200万元', '2022', 'actual'],
  ]);
});

test('the end of a year in a title is no part of the area', () => {
  const block = aBlock([['2022年末青石县基本情况'], ['项目', '数值'], ['常住人口', '44.5万人']]);
  expect(read(block)).toEqual([['population', 'level', '44.5万人', '2022', 'actual']]);
});
