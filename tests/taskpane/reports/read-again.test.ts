import type { Observation } from '../../../src/core/reading/observation';
import type { KeptReport } from '../../../src/library/kept/kept-report';
import { canBeReadAgain, TAKEN_OVER } from '../../../src/library/kept/reader';
import { reportDataOf } from '../../../src/library/kept/report-data-of';
import type { Verdict } from '../../../src/library/kept/verdict';
import { carriedOver, changesSince } from '../../../src/taskpane/reports/carried-over';
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

test('a verdict stays with a figure that is read as it was', () => {
  expect(carriedOver(FRESH, [KEPT]).verdicts).toMatchObject({ 'gdp-2': { kind: 'accepted' } });
});

describe('a place that is read otherwise than when a person settled it', () => {
  const before = figure('revenue');
  const again = (verdict: Verdict): KeptReport =>
    carriedOver(FRESH, [{ ...KEPT, verdicts: { ...KEPT.verdicts, revenue: verdict } }]);
  const standing = (kept: KeptReport): Observation | undefined =>
    reportDataOf(kept).observations.find(({ id }) => id === 'revenue-2');

  test('has no verdict, and keeps what was said beside what is read now', () => {
    const kept = again({ kind: 'accepted' });
    expect(kept.verdicts).not.toHaveProperty('revenue-2');
    expect(kept.earlier).toEqual({ 'revenue-2': { read: before, verdict: { kind: 'accepted' } } });
  });

  test('stands as it was left, not reviewed, until something is said of it', () => {
    expect(standing(again({ kind: 'accepted' }))).toMatchObject({
      label: '财政收入',
      review: 'not-reviewed',
    });
    expect(standing(again({ kind: 'corrected', to: { value: '11' } }))).toMatchObject({ value: '11' });
    expect(standing(again({ kind: 'rejected' }))).toBeUndefined();
    const settled = again({ kind: 'rejected' });
    const accepted = {
      ...settled,
      verdicts: { ...settled.verdicts, 'revenue-2': { kind: 'accepted' } as const },
    };
    expect(standing(accepted)).toMatchObject({ label: '一般公共预算收入', review: 'accepted' });
  });

  test('keeps it over another reading still, and is settled again where it is read as it was', () => {
    const kept = again({ kind: 'accepted' });
    expect(carriedOver(FRESH, [kept]).earlier).toEqual(kept.earlier);
    expect(changesSince(kept, FRESH).changed.map((pair) => pair.before)).toEqual([before]);
    expect(changesSince(kept, EXAMPLE).changed).toEqual([]);
    const back = carriedOver(EXAMPLE, [kept]);
    expect(back).not.toHaveProperty('earlier');
    expect(back.verdicts).toMatchObject({ revenue: { kind: 'accepted' } });
  });
});

describe('a figure that is read no more', () => {
  test('stays where a person accepted it or put it right', () => {
    const kept = carriedOver(FRESH, [KEPT]);
    expect(kept.observations).toContainEqual(figure('trees'));
    expect(kept.verdicts).toMatchObject({ trees: { kind: 'accepted' } });
  });

  test('goes where it was rejected, or where nobody has looked at it', () => {
    const rejected = { ...KEPT, verdicts: { trees: { kind: 'rejected' } as const } };
    for (const before of [rejected, { ...KEPT, verdicts: {} }]) {
      const kept = carriedOver(FRESH, [before]);
      expect(kept.observations).toEqual(FRESH.observations);
      expect(kept.verdicts).toEqual({});
    }
  });

  test('gives way to another that has its id, and is told by one of its own', () => {
    const fresh = {
      ...FRESH,
      observations: FRESH.observations.map((read) => (read.id === 'year' ? { ...read, id: 'trees' } : read)),
    };
    const kept = carriedOver(fresh, [KEPT]);
    expect(kept.observations).toContainEqual({ ...figure('trees'), id: 'trees.kept-2' });
    expect(kept.verdicts).not.toHaveProperty('trees');
  });
});

test('a report that a person called otherwise keeps its verdicts', () => {
  const renamed = withParticulars(KEPT, { ...KEPT.report, area: '青石市' });
  expect(carriedOver(EXAMPLE, [renamed]).verdicts).toEqual(KEPT.verdicts);
});

describe('a report whose year a person moves', () => {
  const moved = (period: string) => ({
    ...EXAMPLE,
    report: { ...EXAMPLE.report, year: 2020 },
    observations: EXAMPLE.observations.map((read) => ({ ...read, period })),
  });

  test('keeps what was said of figures whose periods move with it', () => {
    expect(carriedOver(moved('2020'), [KEPT])).toMatchObject({ verdicts: KEPT.verdicts });
    expect(carriedOver(moved('2020'), [KEPT])).not.toHaveProperty('earlier');
  });

  test('asks of those that move otherwise, and of a period that was put right', () => {
    expect(Object.keys(carriedOver(moved('2019'), [KEPT]).earlier ?? {})).toEqual([
      'gdp',
      'revenue',
      'trees',
    ]);
    const dated: KeptReport = {
      ...KEPT,
      verdicts: { gdp: { kind: 'corrected', to: { period: '2018' } } },
    };
    expect(Object.keys(carriedOver(moved('2020'), [dated]).earlier ?? {})).toEqual(['gdp']);
  });
});

test('a document that was exported does not take the text away that it was read from', () => {
  const report = { ...EXAMPLE.report, text: EXAMPLE.report.text.replace('新建水库', '    ') };
  const exported = { ...EXAMPLE, report, reader: TAKEN_OVER };
  const kept = carriedOver(exported, [KEPT]);
  expect(kept.report.text).toBe(EXAMPLE.report.text);
  expect(canBeReadAgain(kept)).toBe(true);
  expect(canBeReadAgain(carriedOver(exported, []))).toBe(false);
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
  expect(readingChanges(KEPT, EXAMPLE)).toMatchObject({ come: [], gone: [], changed: [] });
});

test('of two figures that one number tells, each is compared with that of its name', () => {
  const [rural, urban] = ['income-rural', 'income-urban'].map((id) => ({ ...figure('gdp'), id, label: id }));
  if (rural === undefined || urban === undefined) throw new Error('no figures');
  const [before, after] = [
    [rural, urban],
    [{ ...urban, value: '8' }, rural],
  ].map((observations) => ({
    observations,
  }));
  if (before === undefined || after === undefined) throw new Error('no readings');
  const { same, changed } = readingChanges(before, after);
  expect(same.map((pair) => pair.after.id)).toEqual(['income-rural']);
  expect(changed.map((pair) => [pair.before.id, pair.after.id])).toEqual([['income-urban', 'income-urban']]);
});

function figure(id: string): Observation {
  const found = EXAMPLE.observations.find((read) => read.id === id);
  if (found === undefined) throw new Error(id);
  return found;
}
