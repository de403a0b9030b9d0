import { bundled } from '../../../src/library/bundled';
import { allFigures } from '../../../src/sheets/tables/all-figures/table';
import { cellsOf, columnOf, zhuhai, formatOf } from '../plan/plan-cells';

const plan = allFigures(zhuhai(), bundled(), 'zh-CN');

describe('all figures', () => {
  test('every figure and every statement has one row, under its id, in the report’s order', () => {
    const { observations, statements } = zhuhai();
    const reads = [...observations, ...statements];
    expect(plan.rows.map(({ key }) => key).toSorted()).toEqual(reads.map(({ id }) => id).toSorted());
    expect(columnOf(plan, 'kind').filter((kind) => kind === '仅文字表述')).toHaveLength(statements.length);
    const places = plan.rows.map(({ key }) => reads.find(({ id }) => id === key)?.source.start ?? 0);
    expect(places.toSorted((one, other) => one - other)).toEqual(places);
  });

  test('a share names its whole, its bound and where its area was taken from', () => {
    const key = 'livelihood-expenditure.2021.share.actual';
    expect(cellsOf(plan, key, 'measure', 'of', 'value', 'unit', 'bound', 'area-basis')).toEqual([
      '占比',
      '一般公共预算支出',
      0.806,
      '%',
      '确数',
      '推断',
    ]);
  });

  test('money stands in the unit that is printed, with its nature and its payer', () => {
    const key = 'talent-funding.2022.level.target';
    expect(cellsOf(plan, key, 'value', 'unit', 'nature', 'payer', 'span', 'printed')).toEqual([
      3,
      '亿元',
      '投入（支出）',
      '区财政',
      '每年',
      '3亿元',
    ]);
    expect(cellsOf(plan, 'tangjiawan-museum-investment.2021.level.actual', 'value', 'unit')).toEqual([
      1400,
      '万元',
    ]);
  });

  test('a range has both its ends', () => {
    const key = 'leading-firms-fostered.2022.level.target';
    expect(cellsOf(plan, key, 'value', 'value-high', 'bound', 'printed')).toEqual([2, 3, '区间', '2-3家']);
  });

  test('a rate has a percentage’s format, digits as printed', () => {
    expect(formatOf(plan, 'gdp.2021.growth.actual', 'value')).toBe('0.0%');
  });

  test('a statement has its words and no value', () => {
    const key = 'registered-unemployment.2022.level.target';
    expect(cellsOf(plan, key, 'kind', 'value', 'bound', 'printed')).toEqual([
      '仅文字表述',
      '',
      '',
      '控制在较低水平',
    ]);
  });
});
