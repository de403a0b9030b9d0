import { bundled } from '../../src/library/bundled';
import { valueAt } from '../../src/sheets/plan/sheet-plan';
import { TABLES } from '../../src/sheets/tables/catalogue';
import { unitName } from '../../src/wording/units';

describe('units in words', () => {
  test('every unit in the tables of the bundled reports has an English name', () => {
    const dataset = bundled();
    const plans = dataset.reports.flatMap((data) => TABLES.map(({ build }) => build(data, dataset, 'en-US')));
    const units = plans.flatMap(({ rows }) => rows.map((row) => String(valueAt(row, 'unit'))));
    expect(units).toContain('RMB 100 mn');
    expect(units.filter((unit) => /\p{Script=Han}/u.test(unit))).toEqual([]);
  });

  test('亿元 is RMB 100 mn, so that the digits stay as printed', () => {
    expect(unitName('亿元', 'en-US')).toBe('RMB 100 mn');
    expect(unitName('亿元', 'zh-CN')).toBe('亿元');
  });

  test('a unit without a translation stays as the report prints it', () => {
    expect(unitName('担', 'en-US')).toBe('担');
  });
});
