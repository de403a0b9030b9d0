import { extract } from '../../../src/extract/extract';

/** Each figure of a text: its name, measure, value with unit, period and status. */
function read(found: string): readonly (readonly string[])[] {
  return extract(found).observations.map(({ indicator, label, measure, value, unit, period, status }) => [
    indicator ?? label,
    measure,
    `${value}${unit}`,
    period,
    status,
  ]);
}

test('a row under a header with units: each column measures what the row names', () => {
  const found = [
    '青河县2021年国民经济和社会发展统计公报',
    '表1 2021年青河县生产总值',
    '| 绝对数（亿元） | 比上年增长（％） |',
    '地区生产总值 | 617.50 | 5.2 |',
    '第一产业增加值 | 37.11 | -2.6 |',
  ].join('\n');
  expect(read(found)).toEqual([
    ['gdp', 'level', '617.50亿元', '2021', 'actual'],
    ['gdp', 'growth', '5.2%', '2021', 'actual'],
    ['primary-value-added', 'level', '37.11亿元', '2021', 'actual'],
    ['primary-value-added', 'growth', '-2.6%', '2021', 'actual'],
  ]);
});

test('columns of two years and two budgets: each has its own time', () => {
  const found = [
    '关于青河县2022年预算执行情况和2023年预算草案的报告',
    '二、2023年预算草案',
    '单位：万元',
    '|科目|2022年执行数|完成预算%|2023年预算数|',
    '|---|---|---|---|',
    '|一般公共预算收入|124,000|98.4|131,000|',
  ].join('\n');
  expect(read(found)).toEqual([
    ['general-budget-revenue', 'level', '124000万元', '2022', 'actual'],
    ['general-budget-revenue', 'completion', '98.4%', '2022', 'actual'],
    ['general-budget-revenue', 'level', '131000万元', '2023', 'target'],
  ]);
});

test('a table that was flattened to a cell a line', () => {
  const found = [
    '青河县2021年国民经济和社会发展统计公报',
    '产量',
    '比上年增长（％）',
    ...['水泥', '万吨', '120.5', '-3.1', '饮料', '吨', '8800', '12.4', '服装', '件', '305', '7'],
  ].join('\n');
  expect(read(found).slice(0, 2)).toEqual([
    ['水泥', 'level', '120.5万吨', '2021', 'actual'],
    ['水泥', 'growth', '-3.1%', '2021', 'actual'],
  ]);
});

test('a cell whose column tells no unit is unread', () => {
  const found = '青河县2021年统计公报\n|指标|绝对数|\n|地区生产总值|617.50|';
  expect(read(found)).toEqual([]);
});

describe('two lines of headers', () => {
  const rows = ['|一般公共预算收入|138,420|6.2|146,700|6.0|'];
  const reads = [
    ['general-budget-revenue', 'level', '138420万元', '2022', 'actual'],
    ['general-budget-revenue', 'growth', '6.2%', '2022', 'actual'],
    ['general-budget-revenue', 'level', '146700万元', '2023', 'target'],
    ['general-budget-revenue', 'growth', '6.0%', '2023', 'target'],
  ];
  const head = ['关于青河县2022年预算执行情况和2023年预算草案的报告', '单位:万元'];
  test.each([
    ['with their empty cells', ['|项目|2022年||2023年||', '||完成数|比上年增长%|预算数|比上年增长%|']],
    ['without them', ['|项目|2022年|2023年|', '|完成数|比上年增长%|预算数|比上年增长%|']],
  ])('the wider words stand over the narrower, %s', (_, headers) => {
    expect(read([...head, ...headers, ...rows].join('\n'))).toEqual(reads);
  });
});

test('a label may tell the unit, and a growth is of the year to its left', () => {
  const found = [
    '表1 2021年青河县主要指标',
    '|指标|计量单位|2020年|2021年|涨跌(%)|',
    '|粮食产量(万吨)||51.2|54.3|6.1|',
    '|居民消费价格指数(上年=100)||101.9|102.4|2.4|',
    '|固定资产投资|亿元|190|204|7.4|',
    '|其中:第三产业|亿元|-|80|-3.1|',
  ].join('\n');
  expect(read(found)).toEqual([
    ['grain-output', 'level', '51.2万吨', '2020', 'actual'],
    ['grain-output', 'level', '54.3万吨', '2021', 'actual'],
    ['grain-output', 'growth', '6.1%', '2021', 'actual'],
    ['cpi', 'level', '101.9', '2020', 'actual'],
    ['cpi', 'level', '102.4', '2021', 'actual'],
    ['cpi', 'growth', '2.4%', '2021', 'actual'],
    ['fixed-asset-investment', 'level', '190亿元', '2020', 'actual'],
    ['fixed-asset-investment', 'level', '204亿元', '2021', 'actual'],
    ['fixed-asset-investment', 'growth', '7.4%', '2021', 'actual'],
    ['services-investment', 'level', '80亿元', '2021', 'actual'],
    ['services-investment', 'growth', '-3.1%', '2021', 'actual'],
  ]);
});

test('a table of months: the month, the months up to it, the year’s budget; rows may be counted', () => {
  const found = [
    '青河县2023年11月财政收支情况表',
    '|单位:万元|',
    '|序号|项目|全年预算|本月完成|1-11月累计|占预算%|同比增减额|同比±%|备注|',
    '|1|税收收入|66,000|4,100|61,200|92.7|-6,900|-12.7|留抵退税|',
  ].join('\n');
  expect(read(found)).toEqual([
    ['tax-revenue', 'level', '66000万元', '2023', 'target'],
    ['tax-revenue', 'level', '4100万元', '2023-M11', 'actual'],
    ['tax-revenue', 'level', '61200万元', '2023-M1-11', 'actual'],
    ['tax-revenue', 'completion', '92.7%', '2023-M1-11', 'actual'],
    ['tax-revenue', 'change', '-6900万元', '2023-M1-11', 'actual'],
    ['tax-revenue', 'growth', '-12.7%', '2023-M1-11', 'actual'],
  ]);
});

test('what accounts are of the year before in per cent is neither growth nor completion, and a sum is of what it sums', () => {
  const found = [
    '关于青河县2022年财政决算的报告',
    '单位:万元',
    '|项目|2022年调整预算数|2022年决算数|决算数为调整预算数的%|决算数为上年决算数的%|',
    '|一般公共预算收入合计|68,500|69,160|101.0|106.1|',
  ].join('\n');
  expect(read(found)).toEqual([
    ['general-budget-revenue', 'level', '68500万元', '2022', 'target'],
    ['general-budget-revenue', 'level', '69160万元', '2022', 'actual'],
    ['general-budget-revenue', 'completion', '101.0%', '2022', 'actual'],
  ]);
});

describe('a table that was copied a cell a line, each with its bar', () => {
  const head = '青河县2021年国民经济和社会发展统计公报';
  test('cells may have units of their own', () => {
    const cells = ['指标名称', '2021年', '比上年增长(±%)', '粮食产量', '4.48万吨', '-0.4'];
    const more = ['蔬菜产量', '21221吨', '12.5', '#油菜籽', '78吨', '6.8'];
    const found = [head, ...[...cells, ...more].map((cell) => `${cell} |`)].join('\n');
    expect(read(found)).toEqual([
      ['grain-output', 'level', '4.48万吨', '2021', 'actual'],
      ['grain-output', 'growth', '-0.4%', '2021', 'actual'],
      ['vegetable-output', 'level', '21221吨', '2021', 'actual'],
      ['vegetable-output', 'growth', '12.5%', '2021', 'actual'],
      ['油菜籽', 'level', '78吨', '2021', 'actual'],
      ['油菜籽', 'growth', '6.8%', '2021', 'actual'],
    ]);
  });

  test('bars may part the rows, and amounts at the prices of another year are no levels', () => {
    const rows = [
      ['行业名称', '现价(万元)', '不变价(万元)', '增速(%)'],
      ['地区生产总值', '529757', '520278', '13.1'],
      ['工业', '111250', '114767', '12.7'],
      ['建筑业', '19094', '19425', '15.5'],
    ];
    const found = [head, ...rows.flatMap((row) => ['|', ...row.map((cell) => `${cell} |`)])].join('\n');
    expect(read(found).slice(0, 3)).toEqual([
      ['gdp', 'level', '529757万元', '2021', 'actual'],
      ['gdp', 'growth', '13.1%', '2021', 'actual'],
      ['工业', 'level', '111250万元', '2021', 'actual'],
    ]);
  });
});
