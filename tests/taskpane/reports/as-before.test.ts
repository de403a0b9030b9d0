import type { Observation } from '../../../src/core/reading/observation';
import { asBefore, asSettled } from '../../../src/taskpane/reports/as-before';
import { EXAMPLE } from './example-report';

const [then] = EXAMPLE.observations as [Observation];
const now: Observation = { ...then, value: '193.8', period: '2020', bound: 'range', valueHigh: '194' };

test('what was accepted is put in the place of what is read now, field by field', () => {
  expect(asBefore(now, { read: then, verdict: { kind: 'accepted' } })).toEqual({
    kind: 'corrected',
    to: { value: '193.4', period: '2021', bound: 'exact', valueHigh: null },
  });
});

test('what was put right is what it is to be, and what is read so by now is right', () => {
  const corrected = { read: then, verdict: { kind: 'corrected', to: { value: '193.8' } } } as const;
  expect(asBefore(now, corrected)).toMatchObject({ to: { period: '2021' } });
  expect(asBefore({ ...then, value: '193.8' }, corrected)).toEqual({ kind: 'accepted' });
  expect(asSettled(corrected)).toEqual({ ...then, value: '193.8' });
});

test('what was rejected is rejected', () => {
  expect(asBefore(now, { read: then, verdict: { kind: 'rejected' } })).toEqual({ kind: 'rejected' });
});
