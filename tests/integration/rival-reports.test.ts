import { createReportStore } from '../../src/excel/report-store';
import { writtenPart } from '../../src/library/kept/write-part';
import { isRefusal } from '../../src/wording/refusal';
import { aShortKeptReport } from '../library/kept/a-kept-report';
import { brittleExcel, inWorkbook, partTexts, reportsThere, storedOf } from './kept-in-excel';

describe('of a report that two authors wrote at once', () => {
  const ours = aShortKeptReport('brought', { ours: { kind: 'accepted' } });
  const theirs = aShortKeptReport('brought', { theirs: { kind: 'rejected' } });

  async function rivalry() {
    const { breakOff } = await brittleExcel();
    for (const kept of [ours, theirs]) {
      await inWorkbook((workbook) => void workbook.customXmlParts.add(writtenPart(kept).xml));
    }
    const store = createReportStore();
    const read = await store.read();
    if (isRefusal(read)) throw new Error(read.reason);
    const [used, rival] = [read.stored[0], read.rivals?.[0]];
    if (used === undefined || rival === undefined) throw new Error('no two');
    expect([used.kept, rival.kept]).toEqual(expect.arrayContaining([ours, theirs]));
    return { breakOff, store, used, rival };
  }

  test.each(['used', 'rival'] as const)('one is kept, and the other goes (the %s one)', async (which) => {
    const { store, ...both } = await rivalry();
    const taken = both[which];
    const answer = storedOf(await store.settle('brought', which === 'rival' ? taken.digest : undefined));
    expect(answer.kept).toEqual(taken.kept);
    expect((await reportsThere()).map(({ kept }) => kept)).toEqual([taken.kept]);
    expect(await partTexts()).toHaveLength(1);
    expect(await store.keep(aShortKeptReport('brought', {}))).toBeUndefined();
    expect((await reportsThere()).map(({ kept }) => kept.verdicts)).toEqual([{}]);
  });

  test.each(
    [0, 1, 2].flatMap((trip) =>
      (['before', 'after'] as const).map((when) => [trip, { when, code: 'ServiceNotAvailable' }] as const),
    ),
  )('nothing is lost where that breaks off (round trip %s, %o), and a retry works', async (trip, fault) => {
    const { breakOff, store, rival } = await rivalry();
    breakOff(trip, fault);
    await store.settle('brought', rival.digest);
    expect((await partTexts()).length).toBeGreaterThan(0);
    await store.read();
    await store.settle('brought', rival.digest);
    expect((await reportsThere()).map(({ kept }) => kept)).toEqual([rival.kept]);
  });
});
