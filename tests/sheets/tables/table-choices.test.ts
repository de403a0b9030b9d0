import { bundled } from '../../../src/library/bundled';
import { wholeTable, type PlanId } from '../../../src/sheets/plan/table-request';
import { TABLES } from '../../../src/sheets/tables/catalogue';
import { planFor } from '../../../src/sheets/tables/plan-for';
import { tableChoices } from '../../../src/sheets/tables/table-choices';

const asked = (id: PlanId) => wholeTable(id, 'zhuhai-hitech-2022', 'zh-CN');
const choices = (...ids: readonly PlanId[]) => tableChoices(ids.map(asked), bundled());

describe('what can be chosen about a table', () => {
  test('is its unit, its formulas, its sources, its title and its columns', () => {
    const { columns, ...others } = choices('headline-results');
    expect(others).toEqual({
      hasMoney: true,
      hasCharts: false,
      formulas: ['ours', 'native'],
      hasSources: true,
      canBeTitled: true,
      canBeTranslated: true,
    });
    expect(columns.map(({ id }) => id)).toEqual([
      'value',
      'growth',
      'growth-basis',
      'wording',
      'prior-year',
      'prior-year-interval',
    ]);
  });

  test('is no unit where there is no money, nor a formula where nothing is computed', () => {
    expect(choices('report-source')).toMatchObject({ hasMoney: false, formulas: [], hasSources: false });
    expect(choices('disclosure')).toMatchObject({ hasMoney: false });
  });

  test('of a page is what stands in its cells alone', () => {
    expect(choices('one-page-brief')).toMatchObject({
      formulas: ['ours'],
      hasSources: false,
      canBeTitled: false,
      canBeTranslated: false,
      columns: [],
    });
  });

  test('of several tables is what any of them can follow, and no columns', () => {
    expect(choices('report-source', 'headline-results')).toMatchObject({ hasMoney: true, columns: [] });
  });

  test.each(TABLES.map(({ id }) => id))('of %s is nothing that makes no difference', (id) => {
    const offered = choices(id);
    const rows = (change: object) => planFor({ ...asked(id), ...change }, bundled())?.rows;
    if (offered.hasMoney) expect(rows({ unit: '元' })).not.toEqual(rows({}));
    else expect(rows({ unit: '元' })).toEqual(rows({}));
    for (const formulas of ['ours', 'native'] as const) {
      const told = expect(rows({ options: { formulas } }));
      if (offered.formulas.includes(formulas)) told.not.toEqual(rows({}));
    }
  });
});
