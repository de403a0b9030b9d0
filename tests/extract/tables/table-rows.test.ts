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
