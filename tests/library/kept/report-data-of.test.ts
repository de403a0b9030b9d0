import type { Observation } from '../../../src/core/reading/observation';
import type { KeptReport } from '../../../src/library/kept/kept-report';
import { reportDataOf } from '../../../src/library/kept/report-data-of';
import type { Verdict } from '../../../src/library/kept/verdict';
import { bundled } from '../../../src/library/bundled';
import type { ReportData } from '../../../src/library/dataset';
import { reportById } from '../../../src/library/report-by-id';

const zhuhai = reportById(bundled(), 'zhuhai-hitech-2022') as ReportData;
const first = zhuhai.observations[0] as Observation;
const read = { ...first, confidence: 'doubtful' as const, doubts: ['carried-far' as const] };

function kept(verdicts: Readonly<Record<string, Verdict>>): KeptReport {
  return { report: zhuhai.report, reader: '1.0', observations: [read], statements: [], verdicts };
}

test('what nobody has looked at says so, and keeps its doubts', () => {
  expect(reportDataOf(kept({})).observations).toEqual([{ ...read, review: 'not-reviewed' }]);
});

test('what a person accepted is no longer doubted', () => {
  const [accepted] = reportDataOf(kept({ [read.id]: { kind: 'accepted' } })).observations;
  expect(accepted).toEqual({ ...first, review: 'accepted' });
});

test('what a person rejected is gone, and the kept report has it still', () => {
  const report = kept({ [read.id]: { kind: 'rejected' } });
  expect(reportDataOf(report).observations).toEqual([]);
  expect(report.observations).toEqual([read]);
});

test('a correction changes the fields that it names and takes away what it says is none', () => {
  const to = { value: '306.5', unit: '亿元', indicator: null, label: '生产总值' } as const;
  const [corrected] = reportDataOf(kept({ [read.id]: { kind: 'corrected', to } })).observations;
  expect({ ...corrected, indicator: first.indicator }).toEqual({
    ...first,
    value: '306.5',
    label: '生产总值',
    review: 'corrected',
  });
  expect(corrected).not.toHaveProperty('indicator');
});
