import { withId, withParticulars } from '../../../src/taskpane/reports/particulars';
import { EXAMPLE } from './example-report';

const { report } = EXAMPLE;

test('figures of the whole area follow it when a person calls it otherwise; those of a part of it stay', () => {
  const [first, second, ...rest] = EXAMPLE.observations;
  if (first === undefined || second === undefined) throw new Error('no figures');
  const read = { ...EXAMPLE, observations: [first, { ...second, area: '城关镇' }, ...rest] };
  const { observations } = withParticulars(read, { ...report, area: '青石市' });
  expect(observations.map(({ area }) => area)).toEqual(['青石市', '城关镇', '青石市', '青石市', '青石市']);
});

test('what a person emptied is not known', () => {
  const called = withParticulars(EXAMPLE, { title: '报告', area: '青石县' });
  expect(called.report).not.toHaveProperty('year');
  expect(called.report).not.toHaveProperty('level');
});

test('a report is known by its area and year, and by what it is where that is no work report', () => {
  expect(withId(EXAMPLE, []).report.id).toBe('青石县-2021');
  const budget = withParticulars(EXAMPLE, { ...report, kind: 'budget-execution' });
  expect(withId(budget, []).report.id).toBe('青石县-2021-budget-execution');
});

test('another text of the same area and year gets a number; the same text takes the place of itself', () => {
  const other = { ...report, sha256: '1'.repeat(64) };
  expect(withId(EXAMPLE, [other]).report.id).toBe('青石县-2021-2');
  expect(withId(EXAMPLE, [{ ...report, id: 'mine' }]).report.id).toBe('mine');
  expect(withId(EXAMPLE, [other]).observations[0]?.report).toBe('青石县-2021-2');
});
