import { LANGUAGES } from '../../src/core/language';
import { reportById } from '../../src/library/report-by-id';
import type { PlanId } from '../../src/sheets/plan/table-request';
import { TABLES } from '../../src/sheets/tables/catalogue';
import { planFor } from '../../src/sheets/tables/plan-for';
import { requestOf } from '../../src/sheets/tables/reports-asked';
import { counties, type CountyReport } from '../support/county-reports';
import { expectGolden } from './golden-file';
import { renderedPlan } from './rendered-plan';

/** Tables that tell of more than one report, of whom they are asked, and what is at hand. */
const ASKED: readonly (readonly [PlanId, CountyReport, readonly CountyReport[]])[] = [
  ['target-review', 'qingshi-2022', ['qingshi-2021', 'qingshi-2022']],
  [
    'time-series',
    'qingshi-2023',
    ['qingshi-2021', 'qingshi-2022', 'qingshi-budget-2022', 'qingshi-2023', 'baisha-2022'],
  ],
  [
    'cross-region',
    'qingshi-2022',
    ['qingshi-2021', 'qingshi-2022', 'qingshi-budget-2022', 'baisha-2022', 'yunling-2022'],
  ],
];

describe.each(LANGUAGES)('the tables over reports of several years and counties in %s', (language) => {
  test.each(ASKED)('%s of %s reads as the golden file', (id, report, atHand) => {
    const dataset = { ...counties(...atHand), version: '00000000' };
    const [table, data] = [TABLES.find((one) => one.id === id), reportById(dataset, report)];
    if (table === undefined || data === undefined) throw new Error('not at hand');
    const plan = planFor(requestOf(table, data, dataset, language), dataset);
    if (plan === undefined) throw new Error('no plan');
    expectGolden(`counties-${id}.${language}.txt`, renderedPlan(plan));
  });
});
