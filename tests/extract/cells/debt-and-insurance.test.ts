import { readCells } from '../../../src/extract/cells/read-cells';
import { aBlock } from './a-block';
import { read } from './told-of-block';

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
