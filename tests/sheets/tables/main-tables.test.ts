import { reportById } from '../../../src/library/report-by-id';
import { headlineResults } from '../../../src/sheets/tables/headline-results/table';
import { resultsAndTargets } from '../../../src/sheets/tables/results-and-targets/table';
import { bodyOf, formatOf } from '../plan/plan-cells';
import { found } from '../../support/found';
import { zhuhaiAlone } from '../../support/zhuhai-alone';
import { cell, cells, headers } from './planned-cells';

const dataset = zhuhaiAlone();
const zhuhai = found(reportById(dataset, 'zhuhai-hitech-2022'));
const results = headlineResults(zhuhai, dataset, 'zh-CN');
const targets = resultsAndTargets(zhuhai, dataset, 'zh-CN');
const resultsInEnglish = headlineResults(zhuhai, dataset, 'en-US');
const targetsInEnglish = resultsAndTargets(zhuhai, dataset, 'en-US');

describe('headline results', () => {
  test('the columns stand as the trade reads them, the key last', () => {
    expect(headers(results)).toEqual(
      '指标 统计范围 年度 数值 单位 同比增速 增速口径 数据性质 措辞 上年基数(推算) 推算区间 原文 key'.split(
        ' ',
      ),
    );
    expect(headers(resultsInEnglish).join(', ')).toBe(
      'Indicator, Coverage, Year, Value, Unit, YoY, Growth basis, Status, As worded, Implied prior year, Interval of the implied, Source sentence, key',
    );
  });

  test('budget revenue is 21.9 亿元, grew by 22.1 %, and so came from 17.94 or so', () => {
    const row = 'general-budget-revenue|主园区|2021';
    expect(cells(results, row, 'value', 'unit', 'growth')).toEqual([21.9, '亿元', 0.221]);
    expect(cell(results, row, 'prior-year')).toBeCloseTo(21.9 / 1.221, 9);
    expect(formatOf(results, row, 'prior-year')).toBe('#,##0.00');
    expect(cell(results, row, 'prior-year-interval')).toBe('17.887至17.985亿元');
    expect(cell(resultsInEnglish, row, 'prior-year-interval')).toBe('17.887 to 17.985 (RMB 100 mn)');
  });

  test('the prior year of real growth is called comparable, in GDP and industrial value added alone', () => {
    const comparable = results.rows.filter((row) =>
      cell(results, row.key, 'growth-basis').toString().includes('按可比价推算'),
    );
    expect(comparable.map((row) => row.key)).toEqual([
      'gdp|主园区|2021',
      'industrial-value-added|主园区|2021',
    ]);
  });

  test('a growth printed as 8 % leaves the prior year unsure by thirty, and the interval says so', () => {
    const row = 'operating-revenue|一区多园|2021';
    expect(cells(results, row, 'value', 'growth')).toEqual([3450, 0.08]);
    expect(cell(results, row, 'prior-year')).toBeCloseTo(3194.444444, 5);
    expect(formatOf(results, row, 'prior-year')).toBe('#,##0');
    expect(cell(results, row, 'prior-year-interval')).toBe('3179.2至3209.8亿元');
  });

  test('foreign investment stays in US dollars', () => {
    expect(cells(results, 'fdi-used|主园区|2021', 'value', 'unit')).toEqual([0.68, '亿美元']);
    expect(cells(resultsInEnglish, 'fdi-used|主园区|2021', 'value', 'unit')).toEqual([0.68, 'USD 100 mn']);
  });

  test('unemployment of 2.1 % is a fraction shown as a percentage', () => {
    const row = 'registered-unemployment|主园区|2021';
    expect([cell(results, row, 'value'), formatOf(results, row, 'value')]).toEqual([0.021, '0.0%']);
  });

  test('digits are shown as printed', () => {
    const shown = ['gdp|主园区|2021', 'livelihood-expenditure|高新区|2021', 'new-urban-jobs|主园区|2021'];
    expect(shown.map((row) => formatOf(results, row, 'value'))).toEqual(['#,##0.0', '#,##0.00', '#,##0']);
  });

  test('an expected figure is called expected, with the word that says so', () => {
    expect(cells(results, 'operating-revenue|一区多园|2021', 'status', 'wording')).toEqual(['预计', '预计']);
    expect(cells(resultsInEnglish, 'operating-revenue|一区多园|2021', 'status', 'wording')).toEqual([
      'Estimated',
      '预计',
    ]);
  });

  test('the livelihood share stands in a row of its own and says of what', () => {
    const row = 'livelihood-expenditure|高新区|2021|share';
    expect(cells(results, row, 'indicator', 'value', 'unit')).toEqual([
      '民生支出占一般公共预算支出比重',
      0.806,
      '%',
    ]);
  });
});

describe('results and targets', () => {
  test('the columns stand as the trade reads them, the key last', () => {
    expect(headers(targets)).toEqual(
      '指标 统计范围 单位 2021实际 2021增速 2022目标增速 目标值(原文) 目标值(推算) 目标增速较上年实际(个百分点) 目标性质 备注 原文 key'.split(
        ' ',
      ),
    );
  });

  test('the revenue target asks for a slowdown of 13.1 percentage points', () => {
    const row = 'general-budget-revenue|主园区|2021-2022';
    expect(cells(targets, row, 'growth', 'target-growth', 'target-shift')).toEqual([0.221, 0.09, -13.1]);
    expect(formatOf(targets, row, 'target-shift')).toBe('+0.0;-0.0;0.0');
  });

  test('a target of 10 % on a GDP of 306.2 implies 336.8, beside the 335 that the report states', () => {
    const row = 'gdp|主园区|2021-2022';
    expect(cells(targets, row, 'target-implied', 'target-stated', 'target-shift')).toEqual([
      336.82, 335, 0.3,
    ]);
    expect(formatOf(targets, row, 'target-implied')).toBe('#,##0.0');
  });

  test('trade has no target and its note says so', () => {
    const row = 'foreign-trade|主园区|2021-2022';
    expect(cells(targets, row, 'target-growth', 'target-stated', 'note')).toEqual([
      '',
      '',
      '2022年目标：报告未列',
    ]);
    expect(cell(targetsInEnglish, row, 'note')).toBe('2022 target: not in the report');
  });

  test('retail sales have no result and their note says so', () => {
    const row = 'retail-sales|主园区|2021-2022';
    expect(cells(targets, row, 'actual', 'growth', 'target-growth', 'note')).toEqual([
      '',
      '',
      0.1,
      '2021年实际数：报告未列',
    ]);
  });

  test('a target in words only is quoted, and no number made of it', () => {
    const row = 'registered-unemployment|主园区|2021-2022';
    expect(cells(targets, row, 'target-growth', 'target-stated', 'target-implied')).toEqual(['', '', '']);
    expect(cell(targets, row, 'note')).toBe('2022年目标：仅有文字表述“控制在较低水平”');
  });

  test('operating revenue has a target level and no target growth, so the growth is implied and said to be', () => {
    const row = 'operating-revenue|一区多园|2021-2022';
    expect(cells(targets, row, 'target-growth', 'target-stated', 'target-shift')).toEqual(['', 3800, '']);
    expect(cell(targets, row, 'note')).toContain('目标增速（推算）：10.1%');
  });

  test('“以上” makes the target a floor, and what is implied by it too', () => {
    const row = 'industrial-value-added|主园区|2021-2022';
    expect(cells(targets, row, 'target-growth', 'target-implied', 'strength')).toEqual([
      0.25,
      151.25,
      '预期、不低于（“以上”）',
    ]);
    expect(cell(targets, row, 'note')).toContain('下限');
  });

  test('“努力” makes a target an aspiration', () => {
    expect(cell(targets, 'gdp|主园区|2021-2022', 'strength')).toBe(
      '增速：力争（“努力”）；数值：预期、超过（“超”）',
    );
  });

  test('“持平” is growth of 0 and implies the level of the year before', () => {
    const row = 'fdi-used|主园区|2021-2022';
    expect(cells(targets, row, 'target-growth', 'target-implied', 'target-shift')).toEqual([0, 0.68, '']);
  });

  test('a target for 2025 is no target for 2022', () => {
    expect(bodyOf(targets).flat()).not.toContain(540);
  });
});

test('money printed in 万元 is shown in 亿元, with the digits as printed', () => {
  const observations = zhuhai.observations.map((observation) =>
    observation.id === 'general-budget-revenue.2021.level.actual'
      ? { ...observation, value: '219000', unit: '万元' }
      : observation,
  );
  const plan = headlineResults({ ...zhuhai, observations }, dataset, 'zh-CN');
  const row = 'general-budget-revenue|主园区|2021';
  expect(cells(plan, row, 'value', 'unit')).toEqual([21.9, '亿元']);
  expect(formatOf(plan, row, 'value')).toBe('#,##0.0000');
});
