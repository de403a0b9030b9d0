import { reportScorecard } from '../../src/core/health/report-scorecard';
import { isMissing } from '../../src/core/missing';
import { readingsBy } from '../../src/core/reading/readings-by';
import type { Dataset, ReportData } from '../../src/library/dataset';
import { documentSet, documentSets, setAround } from '../../src/library/document-set';
import { createLibrary } from '../../src/library/library';
import { peersOf } from '../../src/library/peers';
import { reportById } from '../../src/library/report-by-id';
import { quoteOf } from '../../src/library/text/quote';
import { counties, county, type CountyReport } from '../support/county-reports';

const atHand = counties('qingshi-2021', 'qingshi-2022', 'qingshi-budget-2022', 'baisha-2022', 'yunling-2022');
const whole = setAround(found(atHand, 'qingshi-2022'), atHand);

describe('the documents of one county and year', () => {
  test('are those of its year alone, and go by the name of the one that was asked for', () => {
    expect(whole.report.id).toBe('qingshi-2022');
    expect(whole.beside?.map(({ report }) => report.id)).toEqual(['qingshi-budget-2022']);
    expect(setAround(found(atHand, 'baisha-2022'), atHand)).toBe(found(atHand, 'baisha-2022'));
  });

  test('state revenue once, as the budget report has it, under its address and in its sentence', () => {
    const revenue = readingsBy(whole.observations, {
      indicator: 'general-budget-revenue',
      period: '2021',
      measure: 'level',
      stage: 'result',
    });
    expect(revenue.map(({ id, value }) => [id, value])).toEqual([
      ['qingshi-budget-2022#general-budget-revenue.2021.level.actual', '10.85'],
    ]);
    expect(revenue.map((read) => quoteOf(whole, read))).toEqual([
      expect.stringContaining('全县一般公共预算收入完成10.85亿元'),
    ]);
  });

  test('take the work report first where that is asked for', () => {
    const [work, budget] = [county('qingshi-2022'), county('qingshi-budget-2022')];
    const { observations } = documentSet([work, budget], ['work-report', 'budget-execution']);
    const [revenue] = readingsBy(observations, {
      indicator: 'general-budget-revenue',
      period: '2021',
      measure: 'level',
    });
    expect(revenue?.value).toBe('10.83');
  });

  test('keep what only one of them states, and both growths where the 口径 differ', () => {
    const growths = readingsBy(whole.observations, {
      indicator: 'general-budget-revenue',
      period: '2021',
      measure: 'growth',
    });
    expect(growths.map(({ basis, value }) => [basis, value])).toEqual([
      ['headline', '14.2'],
      ['comparable', '13.0'],
    ]);
    expect(readingsBy(whole.observations, { indicator: 'gdp', period: '2021' })).toHaveLength(2);
    expect(readingsBy(whole.observations, { indicator: 'debt-balance' })).toHaveLength(1);
  });

  test('fill the scorecard: at least 22 criteria, where the work report alone has fewer than 10', () => {
    const computed = (data: ReportData) =>
      reportScorecard(data).rows.filter(({ value }) => !isMissing(value)).length;
    expect(computed(whole)).toBeGreaterThanOrEqual(22);
    expect(computed(county('qingshi-2022'))).toBeLessThan(10);
  });

  test('build fiscal resources from their parts, and name those that are missing', () => {
    expect(reportScorecard(whole).inputs['fiscal-resources'].origin).toEqual({
      kind: 'derived',
      from: ['revenue', 'transfers', 'carried-over', 'fund-revenue', 'state-capital-revenue', 'remitted'],
      lacks: ['transferred-in', 'fund-transfers', 'transferred-out'],
    });
  });
});

test('two work reports of one name and year are of two places: nothing is joined', () => {
  const other = county('qingshi-2022');
  const twice = createLibrary([
    ...['qingshi-2022', 'qingshi-budget-2022'].map((id) => county(id as CountyReport)),
    { ...other, report: { ...other.report, id: 'elsewhere' } },
  ]).current();
  for (const data of twice.reports) expect(setAround(data, twice)).toBe(data);
  expect(documentSets(twice.reports)).toHaveLength(3);
});

test('documents of two levels are of two places too', () => {
  const budget = county('qingshi-budget-2022');
  const city = { ...budget, report: { ...budget.report, level: 'city' as const } };
  expect(documentSets([county('qingshi-2022'), city])).toHaveLength(2);
});

test('sets go by the name of their work report, whatever came first', () => {
  const sets = documentSets(counties('qingshi-budget-2022', 'baisha-2022', 'qingshi-2022').reports);
  expect(sets.map(({ report }) => report.id)).toEqual(['qingshi-2022', 'baisha-2022']);
});

test('last year’s growth and this year’s target come from the documents of the year before', () => {
  const { inputs } = reportScorecard(whole);
  expect(inputs['revenue-growth-before'].value).toMatchObject({ value: 0.02 });
  expect(inputs['revenue-growth-target'].value).toMatchObject({ value: 0.05 });
});

test('a budget report read beside a work report is not the report before it', () => {
  expect(found(atHand, 'qingshi-2022').earlier?.report.id).toBe('qingshi-2021');
  expect(found(atHand, 'qingshi-budget-2022').earlier?.report.id).toBe('qingshi-2021');
});

test('of two work reports of the year before, as two places of one name have them, one alone is taken', () => {
  const before = county('qingshi-2021');
  const elsewhere = { ...before, report: { ...before.report, id: 'elsewhere', date: '2021-02-01' } };
  const dataset = createLibrary([county('qingshi-2022'), elsewhere, before]).current();
  expect(found(dataset, 'qingshi-2022').earlier?.report.id).toBe('qingshi-2021');
  expect(found(dataset, 'qingshi-2022').earlier?.beside).toBeUndefined();
});

test('peers are other areas of the same year', () => {
  expect(peersOf(whole, atHand).map(({ report }) => report.area)).toEqual(['白沙县', '云岭县']);
  expect(peersOf(found(atHand, 'qingshi-2021'), atHand)).toEqual([]);
});

function found(dataset: Dataset, id: string): ReportData {
  const data = reportById(dataset, id);
  if (data === undefined) throw new Error(`${id} is not at hand`);
  return data;
}
