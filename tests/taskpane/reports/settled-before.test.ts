import type { Observation } from '../../../src/core/reading/observation';
import type { KeptReport } from '../../../src/library/kept/kept-report';
import { settledBefore } from '../../../src/taskpane/reports/settled-before';
import { EXAMPLE } from './example-report';

const LAST_YEAR: KeptReport = {
  ...EXAMPLE,
  report: { ...EXAMPLE.report, id: '青石县-2020' },
  verdicts: {
    revenue: { kind: 'corrected', to: { indicator: 'total-fiscal-revenue', value: '9.6' } },
    gdp: { kind: 'corrected', to: { value: '180.1' } },
    trees: { kind: 'rejected' },
  },
};

function figure(id: string): Observation {
  const found = EXAMPLE.observations.find((read) => read.id === id);
  if (found === undefined) throw new Error(id);
  return found;
}

test('what a name means is offered for the next document of the area; the value that it had is not', () => {
  expect(settledBefore(figure('revenue'), EXAMPLE, [LAST_YEAR, EXAMPLE])).toEqual({
    indicator: 'total-fiscal-revenue',
  });
});

test.each(['gdp', 'trees', 'reservoirs'])('nothing is offered where no name was settled: %s', (id) => {
  expect(settledBefore(figure(id), EXAMPLE, [LAST_YEAR])).toBeUndefined();
});

test('another area has its own names', () => {
  const elsewhere = { ...LAST_YEAR, report: { ...LAST_YEAR.report, area: '白沙县' } };
  expect(settledBefore(figure('revenue'), EXAMPLE, [elsewhere])).toBeUndefined();
});

test('a figure that is read otherwise is not of that name', () => {
  const read = { ...figure('revenue'), label: '一般公共预算收入' };
  expect(settledBefore(read, EXAMPLE, [LAST_YEAR])).toBeUndefined();
});
