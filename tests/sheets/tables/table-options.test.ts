import { LANGUAGES } from '../../../src/core/language';
import { isYuan, unitScale } from '../../../src/core/number/unit';
import { toUnit } from '../../../src/core/number/to-unit';
import { bundled } from '../../../src/library/bundled';
import { AS_PRINTED, wholeTable, type TableRequest } from '../../../src/sheets/plan/table-request';
import { KEY_COLUMN, type SheetPlan } from '../../../src/sheets/plan/sheet-plan';
import { optionalColumns } from '../../../src/sheets/plan/chosen-columns';
import { formulaRows } from '../../../src/sheets/plan/formula-rows';
import { TABLES } from '../../../src/sheets/tables/catalogue';
import { planFor } from '../../../src/sheets/tables/plan-for';
import { cellsOf, formatOf } from '../plan/plan-cells';

const REPORT = 'zhuhai-hitech-2022';
const EVERY = TABLES.flatMap(({ id }) => LANGUAGES.map((language) => [id, language] as const));

function planned(request: TableRequest, asked: Partial<TableRequest> = {}): SheetPlan {
  const plan = planFor({ ...request, ...asked }, bundled());
  if (plan === undefined) throw new Error('no plan');
  return plan;
}

const HEADLINE = wholeTable('headline-results', REPORT, 'zh-CN');
const GDP = 'gdp|主园区|2021';

describe.each(EVERY)('%s in %s', (id, language) => {
  const request = wholeTable(id, REPORT, language);
  const whole = planned(request);

  test.each(['元', '万元', '百万元', '十亿元', AS_PRINTED])(
    'with its money in %s has the same rows, each amount exactly what it was, and its unit beside it',
    (unit) => {
      const plan = planned(request, { unit });
      expect(plan.rows.map(({ key }) => key)).toEqual(whole.rows.map(({ key }) => key));
      plan.rows.forEach(({ cells }, at) => {
        const before = whole.rows[at]?.cells ?? {};
        for (const [column, cell] of Object.entries(cells)) {
          const was = before[column];
          if (typeof cell.value !== 'number' || was?.unit === undefined || cell.unit === undefined) continue;
          expect(toUnit(cell.value, cell.unit, was.unit)).toBeCloseTo(Number(was.value), 9);
          const named = Object.values(cells).filter(
            (one) => typeof one.value === 'string' && one.unit !== undefined,
          );
          if (cell.unit !== was.unit) expect(named.map((one) => one.unit)).toEqual([cell.unit]);
        }
      });
    },
  );

  test('goes without each column that it can do without, and without all of them', () => {
    const ids = optionalColumns(whole).map((column) => column.id);
    for (const without of [...ids.map((one) => [one]), ids]) {
      const plan = planned(request, { options: { without } });
      const left = plan.columns.map((column) => column.id);
      expect(left).toEqual(whole.columns.map((column) => column.id).filter((one) => !without.includes(one)));
      expect(left).toEqual(expect.arrayContaining([...plan.naming, plan.goneMark.column, KEY_COLUMN]));
      // Whatever is computed finds its cells.
      expect(() => formulaRows(plan, { row: 1, column: 0 })).not.toThrow();
      for (const chart of plan.charts ?? [])
        for (const { points } of chart.categories)
          for (const point of points) if (point) expect(left).toContain(point.column);
    }
  });

  test.each(['ours', 'native'] as const)('with %s formulas shows what it shows as values', (formulas) => {
    const plan = planned(request, { options: { formulas } });
    expect(plan.rows.map(({ cells }) => Object.values(cells).map(({ value }) => value))).toEqual(
      whole.rows.map(({ cells }) => Object.values(cells).map(({ value }) => value)),
    );
    const added = formulaRows(plan, { row: 1, column: 0 })
      .flatMap((row, r) =>
        row.filter((_, c) => whole.rows[r]?.cells[plan.columns[c]?.id ?? '']?.role !== 'live'),
      )
      .filter((formula) => formula !== null);
    if (formulas === 'native') for (const formula of added) expect(formula).not.toMatch(/FISCAL/);
  });

  test('says above itself what it is, of which report, in which unit and how to cite it', () => {
    const { heading } = planned(request, { options: { titled: true } });
    if (whole.page !== undefined) {
      expect(heading).toBeUndefined();
      return;
    }
    expect(heading?.[0]).toBe(whole.title);
    expect(heading?.[1]).toContain('2022-02-10');
    expect(heading?.at(-1)).toMatch(language === 'zh-CN' ? /^来源：.*\[R\]/ : /^Source: /);
    const hasAmounts = whole.rows.some(({ cells }) =>
      whole.columns.some(({ id: column }) => {
        const { value, unit } = cells[column] ?? {};
        return typeof value === 'number' && unit !== undefined && isYuan(unit);
      }),
    );
    expect(heading).toHaveLength(hasAmounts ? 4 : 3);
  });

  test('with its sources in its cells has no column for them, and with neither none of both', () => {
    for (const source of ['cell', 'none'] as const) {
      const plan = planned(request, { options: { source } });
      const isKept = !optionalColumns(whole).some((column) => column.id === 'source');
      if (!isKept) expect(plan.columns.map((column) => column.id)).not.toContain('source');
      expect(plan.cards === undefined).toBe(source === 'none');
    }
  });
});

describe('the headline results', () => {
  test('in a larger unit keep the digits that were printed', () => {
    const plan = planned(HEADLINE, { unit: '十亿元' });
    expect(cellsOf(plan, GDP, 'value', 'unit')).toEqual([30.62, '十亿元']);
    expect(formatOf(plan, GDP, 'value')).toBe('#,##0.00');
  });

  test('have room for the longer numbers of a smaller unit', () => {
    const width = (unit: string) =>
      planned(HEADLINE, { unit }).columns.find(({ id }) => id === 'value')?.width ?? 0;
    expect(width('万元')).toBeGreaterThanOrEqual('34,500,000'.length + 2);
    expect(width('元')).toBeGreaterThan(width('万元'));
  });

  test('name a unit in the language of the table', () => {
    const request = wholeTable('headline-results', REPORT, 'en-US');
    expect(cellsOf(planned(request, { unit: '百万元' }), GDP, 'value', 'unit')).toEqual([30620, 'RMB mn']);
    expect(cellsOf(planned(request, { unit: '十亿元' }), GDP, 'unit')).toEqual(['RMB bn']);
  });

  test('have the prior year as Excel computes it, and the report’s figures as values', () => {
    const plan = planned(HEADLINE, { options: { formulas: 'native' } });
    const row = plan.rows.findIndex(({ key }) => key === 'general-budget-revenue|主园区|2021');
    const formulas = formulaRows(plan, { row: 1, column: 0 })[row]?.filter((formula) => formula !== null);
    expect(formulas).toEqual([`=D${row + 2}/(1+F${row + 2})`]);
  });

  test('have a figure in another unit than it was printed in as a formula that says which', () => {
    const plan = planned(HEADLINE, { unit: '万元', options: { formulas: 'ours' } });
    expect(plan.rows.find(({ key }) => key === GDP)?.cells['value']).toMatchObject({
      role: 'live',
      value: 3062000,
      formula: ['=FISCAL.FIGURE("地区生产总值",2021,"level","actual","主园区","万元","zhuhai-hitech-2022")'],
    });
  });

  test('have no prior year to compute where its growth is left out', () => {
    const plan = planned(HEADLINE, { options: { formulas: 'native', without: ['growth'] } });
    expect(Object.values(plan.rows[0]?.cells ?? {}).map(({ role }) => role)).not.toContain('live');
  });
});

test('what is printed in one unit is shown in it, whatever the tables usually show', () => {
  const money = wholeTable('public-money', REPORT, 'zh-CN');
  const [usual, printed, inYi] = [{}, { unit: AS_PRINTED }, { unit: '百万元' }].map((asked) =>
    planned(money, asked),
  );
  expect(printed?.rows).toEqual(usual?.rows);
  const key = 'small-livelihood-projects-funding.2021.level.actual';
  expect(inYi && cellsOf(inYi, key, 'amount', 'unit')).toEqual([15.51, '百万元']);
  expect(unitScale('百万元').power).toBe(6);
});
