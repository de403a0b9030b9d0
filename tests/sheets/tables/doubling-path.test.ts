import { bundled } from '../../../src/library/bundled';
import { doublingPath } from '../../../src/sheets/tables/doubling-path/table';
import { cellsOf, formatOf, zhuhai, sourcesOf } from '../plan/plan-cells';

const plan = doublingPath(zhuhai(), bundled(), 'zh-CN');
const GDP = 'gdp|主园区|2021-2025';
const LISTED = 'listed-companies|主园区|2021-2025';
const TALENT = 'city-level-talent|主园区|2021-2025';
const FIRMS = 'high-tech-enterprises|主园区|2021-2025';

describe('the doubling path', () => {
  test('has the four that the report wants to double, in its order', () => {
    expect(plan.rows.map(({ key }) => key)).toEqual([GDP, FIRMS, LISTED, TALENT]);
  });

  test('GDP needs 15.2 % a year from 2021, and less than 17.3 % from a 2022 that exceeds its target', () => {
    expect(cellsOf(plan, GDP, 'base', 'target', 'goal')).toEqual([306.2, 335, 540]);
    const [fromBase, fromTarget] = cellsOf(plan, GDP, 'growth-from-base', 'growth-from-target');
    expect(fromBase).toBeCloseTo((540 / 306.2) ** (1 / 4) - 1, 9);
    expect(fromTarget).toBeCloseTo((540 / 335) ** (1 / 3) - 1, 9);
    expect(formatOf(plan, GDP, 'growth-from-base')).toBe('0.0%');
    expect(cellsOf(plan, GDP, 'derived-bound')).toEqual(['自2022：低于']);
  });

  test('540 is 1.76 times 306.2, and the note says that this is not double', () => {
    expect(cellsOf(plan, GDP, 'multiple')[0]).toBeCloseTo(540 / 306.2, 9);
    expect(formatOf(plan, GDP, 'multiple')).toBe('0.00');
    expect(String(cellsOf(plan, GDP, 'note'))).toContain('1.76倍，不足2倍');
  });

  test('no base year is stated for any of them', () => {
    for (const { key } of plan.rows) expect(cellsOf(plan, key, 'base-year')).toEqual(['报告未说明基年']);
  });

  test('212 firms recognised in the year are not the target for the total, which is 620', () => {
    expect(cellsOf(plan, FIRMS, 'base', 'target', 'goal')).toEqual([580, 620, 1000]);
    expect(String(cellsOf(plan, FIRMS, 'note'))).toContain('212家为“高新技术企业认定数”');
  });

  test('34 companies listed or on the NEEQ are no base for listed companies alone', () => {
    const holes = ['base', 'multiple', 'growth-from-base'] as const;
    expect(cellsOf(plan, LISTED, ...holes)).toEqual(['', '', '']);
    expect(String(cellsOf(plan, LISTED, 'note'))).toContain(
      '2021年实际数：口径不同（“上市及新三板挂牌企业”34家）',
    );
    expect(cellsOf(plan, LISTED, 'derived-bound')).toEqual(['自2022：近似，高低不定']);
  });

  test('120 new talents are no target for the number of talents', () => {
    const cells = ['base', 'target', 'goal', 'multiple', 'growth-from-target'] as const;
    expect(cellsOf(plan, TALENT, ...cells)).toEqual(['', '', 1200, '', '']);
    expect(String(cellsOf(plan, TALENT, 'note'))).toContain('120人为“新增市级以上人才”');
  });

  test('a required growth names both levels that it lies between', () => {
    expect(sourcesOf(plan, GDP, 'growth-from-target')).toEqual([
      'gdp.2025.level.target',
      'gdp.2022.level.target',
    ]);
  });
});
