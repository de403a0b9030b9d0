import type { Observation } from '../../../src/core/reading/observation';
import type { KeptReport } from '../../../src/library/kept/kept-report';
import { carriedOver } from '../../../src/taskpane/reports/carried-over';
import { withParticulars } from '../../../src/taskpane/reports/particulars';
import { readingChanges } from '../../../src/taskpane/reports/reading-changes';
import { EXAMPLE } from './example-report';

const KEPT: KeptReport = {
  ...EXAMPLE,
  verdicts: { gdp: { kind: 'accepted' }, revenue: { kind: 'rejected' }, trees: { kind: 'accepted' } },
};

/** The text as another reader reads it: other ids, one figure read differently, one no longer, one more. */
const FRESH: KeptReport = {
  ...EXAMPLE,
  observations: EXAMPLE.observations
    .filter(({ id }) => id !== 'trees')
    .map((read): Observation => ({
      ...read,
      id: `${read.id}-2`,
      ...(read.id === 'revenue' && { label: '一般公共预算收入' }),
    }))
    .concat(
      EXAMPLE.observations.slice(0, 1).map((read) => ({ ...read, id: 'year', figure: { start: 0, end: 5 } })),
    ),
};

test('a verdict stays with a figure that is read as it was, and with no other', () => {
  expect(carriedOver(FRESH, [KEPT]).verdicts).toEqual({ 'gdp-2': { kind: 'accepted' } });
});

test('a report that a person called otherwise keeps its verdicts', () => {
  const renamed = withParticulars(KEPT, { ...KEPT.report, area: '青石市' });
  expect(carriedOver(EXAMPLE, [renamed]).verdicts).toEqual(KEPT.verdicts);
});

test('the report of another text is as it was read', () => {
  const other = { ...EXAMPLE, report: { ...EXAMPLE.report, sha256: '1'.repeat(64) } };
  expect(carriedOver(other, [KEPT])).toBe(other);
});

test('what another reading would change: more, no longer, differently', () => {
  const { come, gone, changed } = readingChanges(KEPT, FRESH);
  expect(come.map(({ id }) => id)).toEqual(['year']);
  expect(gone.map(({ id }) => id)).toEqual(['trees']);
  expect(changed.map(({ before, after }) => [before.label, after.label])).toEqual([
    ['财政收入', '一般公共预算收入'],
  ]);
  expect(readingChanges(KEPT, EXAMPLE)).toEqual({ come: [], gone: [], changed: [] });
});
