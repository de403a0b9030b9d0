import { bundled } from '../../../src/library/bundled';
import { rowSubject } from '../../../src/sheets/plan/row-name';
import type { SheetPlan } from '../../../src/sheets/plan/sheet-plan';
import type { PlanId } from '../../../src/sheets/plan/table-request';
import { TABLES } from '../../../src/sheets/tables/catalogue';
import { rowOf, zhuhai } from './plan-cells';

describe('a row is named by what it is about', () => {
  test.each([
    ['headline-results', 'gdp|主园区|2021', '地区生产总值'],
    ['public-money', 'bond-quota.2022.level.target', '新增债券额度'],
    ['innovation-and-firms', 'patents-granted|高新区|2021-2022|cumulative', '专利授权量'],
    ['livelihood-items', 'smoke-alarms.2022.level.target', '居住出租屋智能烟感报警器'],
    ['all-figures', 'gdp.2021.rank.actual', '地区生产总值'],
    ['report-source', 'sha256', '全文 SHA-256'],
    ['function-samples', 'FIGURE', 'FISCAL.FIGURE'],
  ] as const)('in %s, %s is %s', (id, key, name) => {
    const plan = planOf(id);
    expect(rowSubject(plan, rowOf(plan, key))).toBe(name);
  });

  test('and told apart by area, measure and time, as far as its table has them', () => {
    expect(planOf('headline-results').naming).toEqual(['indicator', 'coverage', 'year']);
    expect(planOf('all-figures').naming).toEqual(['item', 'coverage', 'measure', 'period']);
  });

  test('no row of any table is without a name, of columns that it has', () => {
    for (const { build } of TABLES) {
      const plan = build(zhuhai(), bundled(), 'en-US');
      expect(plan.columns.map(({ id }) => id)).toEqual(expect.arrayContaining([...plan.naming]));
      expect(plan.rows.filter((row) => rowSubject(plan, row) === '').map(({ key }) => key)).toEqual([]);
    }
  });
});

function planOf(id: PlanId): SheetPlan {
  const table = TABLES.find((candidate) => candidate.id === id);
  if (table === undefined) throw new Error(`no table ${id}`);
  return table.build(zhuhai(), bundled(), 'zh-CN');
}
