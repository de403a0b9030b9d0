import { readCells } from '../../../src/extract/cells/read-cells';
import { aBlock, percent } from './a-block';
import { ACCOUNTS } from './accounts';
import { read, shown } from './told-of-block';

describe('accounts of income beside expenditure', () => {
  const block = aBlock(ACCOUNTS);

  test('each panel has names of its own, each column its stage', () => {
    expect(read(block)).toEqual([
      ['tax-revenue', 'level', '12300万元', '2022', 'target'],
      ['tax-revenue', 'level', '12874.5万元', '2022', 'actual'],
      ['value-added-tax', 'level', '5000万元', '2022', 'target'],
      ['value-added-tax', 'level', '5100万元', '2022', 'actual'],
      ['corporate-income-tax', 'level', '1200万元', '2022', 'target'],
      ['non-tax-revenue', 'level', '4000万元', '2022', 'target'],
      ['non-tax-revenue', 'level', '4210万元', '2022', 'actual'],
      ['general-budget-revenue', 'level', '16300万元', '2022', 'target'],
      ['general-budget-revenue', 'level', '17084.5万元', '2022', 'actual'],
      ['balance-total-revenue', 'level', '41300万元', '2022', 'target'],
      ['balance-total-revenue', 'level', '43184.5万元', '2022', 'actual'],
      ['general-services-expenditure', 'level', '8000万元', '2022', 'target'],
      ['general-services-expenditure', 'level', '8123万元', '2022', 'actual'],
      ['education-expenditure', 'level', '15000万元', '2022', 'target'],
      ['education-expenditure', 'level', '15200万元', '2022', 'actual'],
      ['health-expenditure', 'level', '7000万元', '2022', 'target'],
      ['health-expenditure', 'level', '7050万元', '2022', 'actual'],
      ['general-budget-expenditure', 'level', '39000万元', '2022', 'target'],
      ['general-budget-expenditure', 'level', '39473万元', '2022', 'actual'],
      ['balance-total-expenditure', 'level', '41300万元', '2022', 'target'],
      ['balance-total-expenditure', 'level', '43184.5万元', '2022', 'actual'],
    ]);
  });

  test('the table tells what it is', () => {
    const { heading, years } = readCells(block, 'table');
    expect({ heading, reviewed: years?.reviewed }).toEqual({
      heading: {
        kind: 'final-accounts',
        title: '2022年青石县一般公共预算收支决算总表',
        area: '青石县',
        level: 'county',
        year: 2022,
      },
      reviewed: 2022,
    });
  });

  test('the text is the table row by row, and a figure’s source its row in its panel', () => {
    const { text, observations } = readCells(block, 'table');
    const quotes = observations.map(({ source }) => text.slice(source.start, source.end));
    expect(quotes[1]).toBe('一、税收收入 | 12300 | 12874.5');
    expect(quotes[11]).toBe('一、一般公共服务支出 | 8000 | 8123');
  });

  test('each cell has a fate', () => {
    expect(shown(block, 'caption')).toEqual(['表一', '2022年青石县一般公共预算收支决算总表', '单位：万元']);
    expect(shown(block, 'header')).toContain('收 入');
    expect(shown(block, 'not-stated')).toEqual(['—']);
    expect(shown(block, 'note')).toEqual(['注：本表数据为决算数。']);
    expect(shown(block, 'figure')).toHaveLength(21);
  });

  test('a cell knows its place in the sheet', () => {
    const { cells, text } = readCells(aBlock(ACCOUNTS, { at: { row: 9, column: 2 } }), 'table');
    const cell = cells.find(({ start, end }) => text.slice(start, end) === '12874.5');
    expect(cell).toMatchObject({ row: 14, column: 4, fate: 'figure' });
  });
});

test('a header of two lines, merged: a budget and how the one before was done', () => {
  const block = aBlock(
    [
      ['2023年青石县政府性基金预算收入表'],
      ['单位：亿元'],
      ['项目', '2022年', '', '', '2023年预算', ''],
      ['', '年初预算数', '执行数', '完成预算%', '预算数', '比上年执行数增长%'],
      ['政府性基金收入', 10.5, 9.8, percent(0.933), 11.2, 14.3],
      ['其中：国有土地使用权出让收入', 9, 8.2, percent(0.911), 9.5, 15.9],
    ],
    {
      merged: [
        { row: 2, column: 0, rows: 2, columns: 1 },
        { row: 2, column: 1, rows: 1, columns: 3 },
        { row: 2, column: 4, rows: 1, columns: 2 },
      ],
    },
  );
  expect(read(block).slice(0, 5)).toEqual([
    ['government-fund-revenue', 'level', '10.5亿元', '2022', 'target'],
    ['government-fund-revenue', 'level', '9.8亿元', '2022', 'actual'],
    ['government-fund-revenue', 'completion', '93.3%', '2022', 'actual'],
    ['government-fund-revenue', 'level', '11.2亿元', '2023', 'target'],
    ['government-fund-revenue', 'growth', '14.3%', '2023', 'target'],
  ]);
  expect(read({ ...block, merged: [] })).toEqual(read(block));
});

test('limits and balances of debt: columns name things, rows areas, a line counts the columns', () => {
  const block = aBlock([
    ['2022年地方政府债务限额及余额决算情况表'],
    ['', '', '', '', '单位：亿元'],
    ['地区', '2022年债务限额', '', '2022年债务余额（决算数）', ''],
    ['', '合计', '一般债务', '合计', '专项债务'],
    ['公式', 'A=B+C', 'B', 'D=E+F', 'F'],
    ['青石县', 35.6, 20.1, 34.9, 15.1],
    ['一、本级', 30, 18, 29.5, 11.7],
  ]);
  expect(read(block)).toEqual([
    ['debt-limit', 'level', '35.6亿元', '2022', 'actual'],
    ['general-debt-limit', 'level', '20.1亿元', '2022', 'actual'],
    ['debt-balance', 'level', '34.9亿元', '2022', 'actual'],
    ['special-debt-balance', 'level', '15.1亿元', '2022', 'actual'],
    ['debt-limit', 'level', '30亿元', '2022', 'actual', '本级'],
    ['general-debt-limit', 'level', '18亿元', '2022', 'actual', '本级'],
    ['debt-balance', 'level', '29.5亿元', '2022', 'actual', '本级'],
    ['special-debt-balance', 'level', '11.7亿元', '2022', 'actual', '本级'],
  ]);
});

test('rows may date their figures, and a part is of the time and the thing of its whole', () => {
  const block = aBlock([
    ['2022年度青石县地方政府债务相关情况表'],
    ['单位：万元'],
    ['项目', '全县', '县本级'],
    ['一、2021年末地方政府债务余额', 320000, 250000],
    ['其中：一般债务', 190000, 150000],
    ['专项债务', 130000, 100000],
    ['二、2022年地方政府债务限额', 356000, 280000],
  ]);
  expect(read(block)).toEqual([
    ['debt-balance', 'level', '320000万元', '2021', 'actual'],
    ['debt-balance', 'level', '250000万元', '2021', 'actual', '县本级'],
    ['general-debt-balance', 'level', '190000万元', '2021', 'actual'],
    ['general-debt-balance', 'level', '150000万元', '2021', 'actual', '县本级'],
    ['special-debt-balance', 'level', '130000万元', '2021', 'actual'],
    ['special-debt-balance', 'level', '100000万元', '2021', 'actual', '县本级'],
    ['debt-limit', 'level', '356000万元', '2022', 'actual'],
    ['debt-limit', 'level', '280000万元', '2022', 'actual', '县本级'],
  ]);
});

describe('a yearbook', () => {
  test('years across are a header, the unit stands in a column', () => {
    const block = aBlock(
      [
        ['3-1 国民经济主要指标'],
        ['指标', '单位', 2020, 2021],
        ['年末常住人口', '万人', 31.0, 30.8],
        ['地区生产总值', '亿元', '186.3', '193.4'],
        ['  第一产业', '亿元', 31.5, '...'],
        ['城镇化率', '%', 49.1, 50.3],
        ['居民消费价格指数', '', 102.5, 100.9],
      ],
      { sheet: '青石县' },
    );
    expect(read(block)).toEqual([
      ['population', 'level', '31万人', '2020', 'actual'],
      ['population', 'level', '30.8万人', '2021', 'actual'],
      ['gdp', 'level', '186.3亿元', '2020', 'actual'],
      ['gdp', 'level', '193.4亿元', '2021', 'actual'],
      ['primary-value-added', 'level', '31.5亿元', '2020', 'actual'],
      ['urbanization-rate', 'level', '49.1%', '2020', 'actual'],
      ['urbanization-rate', 'level', '50.3%', '2021', 'actual'],
      ['cpi', 'level', '102.5', '2020', 'actual'],
      ['cpi', 'level', '100.9', '2021', 'actual'],
    ]);
  });

  test('years down the side date the rows', () => {
    const block = aBlock([
      ['青石县历年主要指标'],
      ['年份', '地区生产总值(亿元)', '地区生产总值增长(%)', '一般公共预算收入(万元)'],
      [2020, 186.3, 3.2, 101200],
      [2021, 193.4, 7.2, 108300],
    ]);
    expect(read(block)).toEqual([
      ['gdp', 'level', '186.3亿元', '2020', 'actual'],
      ['gdp', 'growth', '3.2%', '2020', 'actual'],
      ['general-budget-revenue', 'level', '101200万元', '2020', 'actual'],
      ['gdp', 'level', '193.4亿元', '2021', 'actual'],
      ['gdp', 'growth', '7.2%', '2021', 'actual'],
      ['general-budget-revenue', 'level', '108300万元', '2021', 'actual'],
    ]);
  });
});

describe('what a table does not tell', () => {
  const title = ['2022年青石县一般公共预算支出决算表'];
  test('codes and remarks are no figures; a rate of the year before is neither growth nor completion', () => {
    const block = aBlock([
      title,
      ['单位：万元'],
      ['科目编码', '科目名称', '决算数', '决算数为预算数的%', '决算数为上年决算数的%', '备注'],
      [201, '一般公共服务支出', 8123, 99.1, 103.2, ''],
      [20101, '人大事务', 305, 98.4, 101, '含换届'],
      ['', '合计', 23323, 100.1, 105, ''],
    ]);
    expect(read(block)).toEqual([
      ['general-services-expenditure', 'level', '8123万元', '2022', 'actual'],
      ['general-services-expenditure', 'completion', '99.1%', '2022', 'actual'],
      ['人大事务', 'level', '305万元', '2022', 'actual'],
      ['人大事务', 'completion', '98.4%', '2022', 'actual'],
      ['general-budget-expenditure', 'level', '23323万元', '2022', 'actual'],
      ['general-budget-expenditure', 'completion', '100.1%', '2022', 'actual'],
    ]);
    expect(shown(block, 'no-measure')).toEqual(['103.2', '101', '105']);
    expect(shown(block, 'label')).toContain('20101');
    expect(shown(block, 'note')).toEqual(['含换届']);
  });

  test('without a unit nothing is read', () => {
    const block = aBlock([title, ['项目', '决算数'], ['教育支出', 15200]]);
    expect(read(block)).toEqual([]);
    expect(shown(block, 'no-unit')).toEqual(['15200']);
  });

  test('without a year nothing is read', () => {
    const block = aBlock([['单位：万元'], ['项目', '决算数'], ['教育支出', 15200]]);
    expect(read(block)).toEqual([]);
    expect(shown(block, 'no-period')).toEqual(['15200']);
  });

  test('a column without a header, a row without a name', () => {
    const block = aBlock([
      title,
      ['单位：万元'],
      ['项目', '决算数', ''],
      ['教育支出', 15200, 7],
      ['', 900, ''],
    ]);
    expect(read(block)).toEqual([['education-expenditure', 'level', '15200万元', '2022', 'actual']]);
    expect(shown(block, 'no-header')).toEqual(['7']);
    expect(shown(block, 'no-label')).toEqual(['900']);
  });

  test('a column that names something of its own makes another thing of the row', () => {
    const block = aBlock([title, ['单位：万元'], ['项目', '决算数', '上级专款'], ['教育支出', 15200, 3100]]);
    expect(read(block)).toEqual([
      ['education-expenditure', 'level', '15200万元', '2022', 'actual'],
      ['教育支出上级专款', 'level', '3100万元', '2022', 'actual'],
    ]);
  });

  test('words in the place of a number', () => {
    const block = aBlock([
      title,
      ['单位：万元'],
      ['项目', '决算数'],
      ['教育支出', 15200],
      ['卫生健康支出', '待定'],
    ]);
    expect(shown(block, 'no-number')).toEqual(['待定']);
  });

  test('cells without any figure are text', () => {
    expect(
      read(
        aBlock([
          ['项目', '说明'],
          ['教育支出', '见附件'],
        ]),
      ),
    ).toEqual([]);
    expect(read(aBlock([['']]))).toEqual([]);
  });
});
