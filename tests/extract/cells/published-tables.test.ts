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

describe('debt', () => {
  test('rows tell the year, and what is issued, repaid and paid in interest under one name is doubtful', () => {
    const block = aBlock([
      ['青石县地方政府债务发行及还本付息情况表'],
      ['单位：万元'],
      ['项目', '公式', '本地区', '县本级'],
      ['一、2022年发行预计执行数', 'A=B+C', 210000, 180000],
      ['（一）一般债券', 'B', 80000, 70000],
      ['二、2022年还本支出预计执行数', 'F=G+H', 75000, 66000],
      ['（一）一般债券', 'G', 52000, 46000],
    ]);
    const { observations } = readCells(block, 'table');
    expect(observations.map(({ label, period, confidence }) => [label, period, confidence])).toEqual([
      ['2022年发行预计执行数', '2022', 'likely'],
      ['2022年发行预计执行数', '2022', 'likely'],
      ['发行一般债券', '2022', 'doubtful'],
      ['发行一般债券', '2022', 'doubtful'],
      ['2022年还本支出预计执行数', '2022', 'likely'],
      ['2022年还本支出预计执行数', '2022', 'likely'],
      ['还本支出一般债券', '2022', 'doubtful'],
      ['还本支出一般债券', '2022', 'doubtful'],
    ]);
  });

  test('limits below balances: the parts of each are its own', () => {
    const block = aBlock([
      ['青石县2022年政府债务限额余额情况表'],
      ['单位：亿元'],
      ['项    目', '预算数', '执行数'],
      ['一、2021年末政府债务余额实际数', '', 75.13],
      ['　　其中：一般债务', '', 33.01],
      ['二、2022年末政府债务余额限额', 98.5, ''],
      ['　　其中：一般债务', 41.2, ''],
      ['三、2022年末政府债务余额', '', 92.13],
      ['　　其中：一般债务', '', 39.8],
    ]);
    expect(read(block)).toEqual([
      ['debt-balance', 'level', '75.13亿元', '2021', 'actual'],
      ['general-debt-balance', 'level', '33.01亿元', '2021', 'actual'],
      ['debt-limit', 'level', '98.5亿元', '2022', 'target'],
      ['general-debt-limit', 'level', '41.2亿元', '2022', 'target'],
      ['debt-balance', 'level', '92.13亿元', '2022', 'actual'],
      ['general-debt-balance', 'level', '39.8亿元', '2022', 'actual'],
    ]);
    expect(readCells(block, 'table').observations.every(({ confidence }) => confidence === 'certain')).toBe(
      true,
    );
  });

  test('kinds of debt across, balances and limits down', () => {
    const block = aBlock([
      ['青石县2023年政府债务余额变动情况表'],
      ['单位：亿元'],
      ['项目', '一般债务', '专项债务', '合计'],
      ['2022年末债务余额', 39.8, 52.33, 92.13],
      ['2023年新增债务', 3, 6, 9],
      ['2023年末债务限额', 43, 60, 103],
    ]);
    expect(read(block).map(([name, , value, period]) => [name, value, period])).toEqual([
      ['general-debt-balance', '39.8亿元', '2022'],
      ['special-debt-balance', '52.33亿元', '2022'],
      ['debt-balance', '92.13亿元', '2022'],
      ['2023年新增债务一般债务', '3亿元', '2023'],
      ['2023年新增债务专项债务', '6亿元', '2023'],
      ['2023年新增债务', '9亿元', '2023'],
      ['general-debt-limit', '43亿元', '2023'],
      ['special-debt-limit', '60亿元', '2023'],
      ['debt-limit', '103亿元', '2023'],
    ]);
  });
});

describe('social insurance', () => {
  test('funds across: each fund’s income, that of institutions too', () => {
    const block = aBlock([
      ['2023年青石县社会保险基金决算表'],
      ['单位：万元'],
      ['项目', '失业保险基金', '机关事业单位基本养老保险基金'],
      ['一、收入', 3000, 22000],
      ['其中：财政补贴收入', 0, 7000],
    ]);
    expect(read(block).map(([name, , value]) => [name, value])).toEqual([
      ['失业保险基金收入', '3000万元'],
      ['机关事业单位基本养老保险基金收入', '22000万元'],
      ['失业保险基金财政补贴收入', '0万元'],
      ['机关事业单位基本养老保险基金财政补贴收入', '7000万元'],
    ]);
  });

  test('four budgets down, income and expenditure of each year across', () => {
    const block = aBlock([
      ['青石县财政收支总表'],
      ['单位：亿元'],
      ['', '2021年', '', '2022年', ''],
      ['', '收入', '支出', '收入', '支出'],
      ['一般公共预算', 10.8, 33.5, 11.2, 35.2],
      ['社会保险基金预算', 9, 8.5, 9.8, 9],
    ]);
    expect(read(block).map(([name, , value, period]) => [name, value, period])).toEqual([
      ['general-budget-revenue', '10.8亿元', '2021'],
      ['general-budget-revenue', '11.2亿元', '2022'],
      ['general-budget-expenditure', '33.5亿元', '2021'],
      ['general-budget-expenditure', '35.2亿元', '2022'],
      ['social-insurance-revenue', '9亿元', '2021'],
      ['social-insurance-revenue', '9.8亿元', '2022'],
      ['social-insurance-expenditure', '8.5亿元', '2021'],
      ['social-insurance-expenditure', '9亿元', '2022'],
    ]);
  });
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
