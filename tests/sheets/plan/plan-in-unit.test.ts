import { LANGUAGES } from '../../../src/core/language';
import { isMissing } from '../../../src/core/missing';
import { bundled } from '../../../src/library/bundled';
import { planInUnit } from '../../../src/sheets/plan/plan-in-unit';
import type { SheetPlan } from '../../../src/sheets/plan/sheet-plan';
import { headlineResults } from '../../../src/sheets/tables/headline-results/table';
import { projectsAndInvestment } from '../../../src/sheets/tables/projects-and-investment/table';
import { publicMoney } from '../../../src/sheets/tables/public-money/table';
import { TABLES } from '../../../src/sheets/tables/catalogue';
import { cellsOf, formatOf, zhuhai } from './plan-cells';

const GDP = 'gdp|主园区|2021';
const headline = headlineResults(zhuhai(), bundled(), 'zh-CN');

test('every amount of a row moves with its unit, rates and years stay', () => {
  const plan = planInUnit(headline, '万元') as SheetPlan;
  expect(cellsOf(plan, GDP, 'year', 'value', 'unit', 'growth')).toEqual([2021, 3062000, '万元', 0.097]);
  const [priorYear] = cellsOf(headline, GDP, 'prior-year');
  expect(cellsOf(plan, GDP, 'prior-year')[0]).toBeCloseTo(Number(priorYear) * 10000, 6);
  expect(formatOf(plan, GDP, 'value')).toBe('#,##0');
  expect(plan.request.unit).toBe('万元');
});

test('a larger unit keeps the digits that were printed', () => {
  const plan = planInUnit(headline, 'RMB bn') as SheetPlan;
  expect(cellsOf(plan, GDP, 'value', 'unit')).toEqual([30.62, 'RMB bn']);
  expect(formatOf(plan, GDP, 'value')).toBe('#,##0.00');
});

test('dollars stay dollars, and what is no money stays as it is', () => {
  const plan = planInUnit(headline, 'RMB mn') as SheetPlan;
  for (const [index, row] of headline.rows.entries()) {
    const [unit] = cellsOf(headline, row.key, 'unit');
    if (unit === '亿元') expect(cellsOf(plan, row.key, 'unit')).toEqual(['RMB mn']);
    else expect(plan.rows[index]).toBe(row);
  }
});

test('in an English table the units are those of the rows too', () => {
  const english = publicMoney(zhuhai(), bundled(), 'en-US');
  const plan = planInUnit(english, 'RMB mn') as SheetPlan;
  const key = 'small-livelihood-projects-funding.2021.level.actual';
  expect(cellsOf(english, key, 'amount', 'unit')).toEqual([1551, 'RMB 10,000']);
  expect(cellsOf(plan, key, 'amount', 'unit', 'in-yi')).toEqual([15.51, 'RMB mn', 0.1551]);
});

test.each(TABLES.map((table) => [table.id, table] as const))(
  'no header of %s says “as printed” of amounts that are not',
  (_, { build }) => {
    for (const language of LANGUAGES) {
      const plan = planInUnit(build(zhuhai(), bundled(), language), '万元');
      if (isMissing(plan)) continue;
      expect(
        plan.columns
          .map(({ header }) => header)
          .filter((header) => /as printed|(?:金额|数值|单位)\(原文\)/.test(header)),
      ).toEqual([]);
    }
  },
);

test('a header that speaks of printed amounts does so as long as they are', () => {
  const whole = publicMoney(zhuhai(), bundled(), 'en-US');
  const headers = ({ columns }: SheetPlan) => columns.map(({ header }) => header);
  expect(headers(whole)).toEqual(expect.arrayContaining(['Amount, as printed', 'Unit, as printed']));
  expect(headers(planInUnit(whole, '万元') as SheetPlan)).toEqual(expect.arrayContaining(['Amount', 'Unit']));
});

test('percentages are in no other unit, since nothing beside them says so', () => {
  const money = publicMoney(zhuhai(), bundled(), 'zh-CN');
  for (const plan of [money, headline]) {
    expect(planInUnit(plan, 'percent')).toMatchObject({ reason: 'unit-mismatch' });
    expect(planInUnit(plan, '%')).toMatchObject({ reason: 'unit-mismatch' });
  }
});

test('land in mu comes in hectares', () => {
  const land = projectsAndInvestment(zhuhai(), bundled(), 'zh-CN');
  const inMu = land.rows.find(({ key }) => cellsOf(land, key, 'unit')[0] === '亩');
  const plan = planInUnit(land, '公顷') as SheetPlan;
  const key = inMu?.key ?? '';
  const amounts = (of: SheetPlan) => cellsOf(of, key, 'result', 'plan').filter((cell) => cell !== '');
  expect(amounts(plan)).toEqual(amounts(land).map((mu) => expect.closeTo(Number(mu) / 15, 9)));
  expect(cellsOf(plan, key, 'unit')).toEqual(['公顷']);
});

test('a unit of which nothing in the table is, is refused', () => {
  expect(planInUnit(headline, '个百分点')).toMatchObject({ reason: 'unit-mismatch' });
  expect(planInUnit(headline, '斛')).toMatchObject({ reason: 'unknown-unit', unit: '斛' });
});
