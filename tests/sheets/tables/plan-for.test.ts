import { bundled } from '../../../src/library/bundled';
import { wholeTable } from '../../../src/sheets/plan/table-request';
import { refreshOf } from '../../../src/sheets/refresh/refresh';
import { parseRegistryRecord } from '../../../src/sheets/registry/registry-schema';
import { planFor } from '../../../src/sheets/tables/plan-for';
import { plannedWorkbook } from '../../../src/sheets/tables/planned-workbook';
import { bodyOf, cellsOf } from '../plan/plan-cells';
import { inserted } from '../plan/small-plan';

const ASKED = wholeTable('results-and-targets', 'zhuhai-hitech-2022', 'zh-CN');
const GDP = 'gdp|主园区|2021-2022';

describe('a request for a table', () => {
  test('in another unit has its money in that unit, and so have its charts', () => {
    const plan = planFor({ ...ASKED, unit: '万元' }, bundled());
    if (plan === undefined) throw new Error('no plan');
    expect(cellsOf(plan, GDP, 'actual', 'unit', 'growth')).toEqual([3062000, '万元', 0.097]);
    const charts = (unit: string) => planFor({ ...ASKED, unit }, bundled())?.charts ?? [];
    expect(plan.charts?.map(({ valueTitle }) => valueTitle)).toEqual(
      charts(ASKED.unit).map(({ valueTitle }) => (valueTitle === '亿元' ? '万元' : valueTitle)),
    );
    expect(plan.charts?.map(({ altText }) => altText).join()).not.toContain('亿元');
    expect(plan.request.unit).toBe('万元');
  });

  test.each(['credit-memo', 'disclosure'] as const)(
    'of %s, which computes on the sheet or has no money, is the table as it is whatever the unit',
    (id) => {
      const asked = { ...ASKED, plan: id };
      expect(planFor({ ...asked, unit: '万元' }, bundled())?.rows).toEqual(planFor(asked, bundled())?.rows);
    },
  );

  test('is what a refresh plans anew: a table is found as it was inserted', () => {
    for (const request of [ASKED, { ...ASKED, unit: '万元' }, { ...ASKED, charts: false }]) {
      const plan = planFor(request, bundled());
      if (plan === undefined) throw new Error('no plan');
      const { tables, unplanned } = plannedWorkbook([inserted(plan)], bundled());
      expect(unplanned).toEqual([]);
      expect(tables.map(({ plan: again }) => again)).toEqual([plan]);
    }
  });

  test('as version 1 of the product remembered it is refreshed as before', () => {
    const plan = planFor({ ...ASKED, charts: false }, bundled());
    if (plan === undefined) throw new Error('no plan');
    const { record, reading } = inserted(plan);
    const { table, datasetVersion, columns, digests, request } = record;
    const old = {
      table,
      datasetVersion,
      columns,
      digests,
      version: 1,
      plan: request.plan,
      report: request.reports[0],
      language: request.language,
      unit: request.unit,
    };
    const read = parseRegistryRecord(JSON.stringify(old));
    if ('kind' in read) throw new Error(read.reason);
    const edited = {
      ...reading,
      rows: bodyOf(plan).map((row, index) => (index === 0 ? row.with(3, 1) : row)),
    };
    const [planned] = plannedWorkbook([{ record: read, reading: edited }], bundled()).tables;
    expect(planned && refreshOf(planned.plan, planned.record, planned.reading).changes).toMatchObject([
      { kind: 'edited', column: 'actual', from: 1 },
    ]);
  });
});
