import { bundled } from '../../../src/library/bundled';
import { valueAt } from '../../../src/sheets/plan/sheet-plan';
import { wholeTable } from '../../../src/sheets/plan/table-request';
import { isRequest } from '../../../src/sheets/registry/request-schema';
import { planFor } from '../../../src/sheets/tables/plan-for';

const request = wholeTable('one-page-brief', 'zhuhai-hitech-2022', 'zh-CN');
const fixed = planFor(request, bundled());
const live = planFor({ ...request, options: { formulas: 'ours' } }, bundled());

describe('a table that is asked for with its figures as formulas', () => {
  test('has the formula of each figure that the report states as it stands, and its value for files', () => {
    const gdp = live?.rows.find(({ key }) => key === 'gdp|主园区|2021-2022');
    expect(gdp?.cells['value']).toMatchObject({
      role: 'live',
      value: 306.2,
      sources: ['gdp.2021.level.actual'],
      formula: ['=FISCAL.FIGURE("地区生产总值",2021,"level","actual","主园区",,"zhuhai-hitech-2022")'],
    });
  });

  test('keeps as values what was computed', () => {
    const revenue = live?.rows.find(({ key }) => key === 'general-budget-revenue|主园区|2021-2022');
    expect(revenue?.cells['further']?.role).toBe('derived');
    expect(live?.rows.find(({ key }) => key === 'self-sufficiency')?.cells['value']?.role).toBe('derived');
  });

  test('shows the same as with values', () => {
    const shown = (plan: typeof live) =>
      plan?.rows.map((row) => plan.columns.map(({ id }) => valueAt(row, id)));
    expect(shown(live)).toEqual(shown(fixed));
  });
});

test('a record may ask for formulas, and for nothing else that is not known', () => {
  expect(isRequest({ ...request, options: { formulas: 'ours' } })).toBe(true);
  expect(isRequest({ ...request, options: {} })).toBe(true);
  expect(isRequest({ ...request, options: { formulas: 'theirs' } })).toBe(false);
  expect(isRequest({ ...request, options: { colour: 'red' } })).toBe(false);
});
