import type { Fault } from '../../preview/wire/fault';
import { keepReport, readKeptReports, removeReport } from '../../src/excel/kept-reports';
import { createPartsSeen, type PartsSeen } from '../../src/excel/parts-seen';
import { createReportStore } from '../../src/excel/report-store';
import type { KeptReport } from '../../src/library/kept/kept-report';
import { KEPT_REPORTS_NAMESPACE } from '../../src/library/kept/part-heading';
import type { StoredReport } from '../../src/library/kept/stored-report';
import { writtenPart } from '../../src/library/kept/write-part';
import { isRefusal } from '../../src/wording/refusal';
import { aKeptReport, aShortKeptReport } from '../library/kept/a-kept-report';
import { ofNextVersion } from '../library/kept/of-next-version';
import { Accessor } from '../preview/workbook/host-accessor';
import { brittleExcel, inWorkbook, partTexts, reportsThere, storedOf } from './kept-in-excel';
import { openExcel, roundTripsOf } from './open-excel';

test('a report is kept in the workbook and read back from it, at the oldest Excel that is served', async () => {
  await openExcel({ excelApi: '1.13' });
  expect(await readKeptReports()).toEqual({ kind: 'kept-reports-read', stored: [], unreadable: [] });
  const stored = await keepReport(aKeptReport());
  expect(await readKeptReports()).toEqual({ kind: 'kept-reports-read', stored: [stored], unreadable: [] });
  expect(stored).toMatchObject({ kept: aKeptReport(), revision: 1 });
});

test('a report that changes takes the place of the state before it, and others stay', async () => {
  await openExcel();
  const other = storedOf(await keepReport(aKeptReport('other')));
  const first = storedOf(await keepReport(aKeptReport()));
  const second = storedOf(await keepReport(aKeptReport('brought', {}), first));
  expect(await reportsThere()).toEqual([other, second]);
  expect(await partTexts()).toHaveLength(2);
});

test('a report that is removed is gone, and others stay', async () => {
  await openExcel();
  const other = storedOf(await keepReport(aKeptReport('other')));
  const stored = storedOf(await keepReport(aKeptReport()));
  expect(await removeReport(stored)).toBeUndefined();
  expect(await reportsThere()).toEqual([other]);
});

test('a report that is kept as it stands is the state that was seen: it can be changed and removed afterwards', async () => {
  const excel = await openExcel();
  const first = storedOf(await keepReport(aKeptReport()));
  const { answer, writes } = await roundTripsOf(excel, () => keepReport(aKeptReport(), first));
  expect(answer).toEqual(first);
  expect(writes).toBe(0);
  expect(await removeReport(storedOf(answer))).toBeUndefined();
  expect(await reportsThere()).toEqual([]);
});

test('no more than two reads and a write are made to keep a report, and nothing is written to read it', async () => {
  const excel = await openExcel();
  await keepReport(aKeptReport('other'));
  expect(await roundTripsOf(excel, () => keepReport(aKeptReport()))).toMatchObject({ reads: 2, writes: 1 });
  expect(await roundTripsOf(excel, readKeptReports)).toMatchObject({ reads: 2, writes: 0 });
});

test('what is said of one figure after another is one write each, until another author has kept something', async () => {
  const excel = await openExcel();
  await keepReport(aShortKeptReport('other'));
  const store = createReportStore();
  await store.keep(aShortKeptReport());
  const saying = (id: string): KeptReport => aShortKeptReport('brought', { [id]: { kind: 'accepted' } });
  const step = { answer: undefined, reads: 0, writes: 1 };
  expect(await roundTripsOf(excel, () => store.keep(saying('a')))).toEqual(step);
  expect(await roundTripsOf(excel, () => store.keep(saying('b')))).toEqual(step);
  await keepReport(aShortKeptReport('theirs'));
  expect(await roundTripsOf(excel, () => store.keep(saying('c')))).toMatchObject({ reads: 2, writes: 1 });
  expect(await roundTripsOf(excel, () => store.keep(saying('d')))).toEqual(step);
  expect(await roundTripsOf(excel, () => store.remove('brought'))).toEqual(step);
  expect((await reportsThere()).map(({ kept }) => kept.report.id)).toEqual(['other', 'theirs']);
});

test('the protected structure of a workbook does not concern what it keeps', async () => {
  await openExcel();
  await inWorkbook((workbook) => {
    workbook.protection.protect();
  });
  const stored = storedOf(await keepReport(aKeptReport()));
  expect(await reportsThere()).toEqual([stored]);
});

test('a report that is too large is refused by name, and nothing is written', async () => {
  const excel = await openExcel();
  const kept = aShortKeptReport();
  const report = { ...kept.report, text: incompressible(5_500_000) };
  const { answer, writes } = await roundTripsOf(excel, () => keepReport({ ...kept, report }));
  expect(answer).toMatchObject({ reason: 'report-too-large', detail: { report: report.title } });
  expect(writes).toBe(0);
});

test('reports that are together more than Excel answers at once are read all the same', async () => {
  await openExcel();
  const large = (id: string): KeptReport => {
    const kept = aShortKeptReport(id);
    return { ...kept, report: { ...kept.report, text: kept.report.text + incompressible(2_800_000) } };
  };
  for (const id of ['one', 'two']) await keepReport(large(id));
  expect((await reportsThere()).map(({ kept }) => kept)).toEqual(['one', 'two'].map(large));
});

describe('a part that cannot be used is told, stays as it is, and hinders no other:', () => {
  test.each([
    ['damaged', (xml: string) => xml.replace(/>.{100}/, '>'), 'damaged'],
    ['of a newer version', ofNextVersion, 'newer-version'],
  ] as const)('%s', async (_, change, reason) => {
    await openExcel();
    await keepReport(aKeptReport('other'));
    const [written = ''] = await partTexts();
    const broken = change(written).replace('report="other"', 'report="third"');
    await inWorkbook((workbook) => void workbook.customXmlParts.add(broken));
    const stored = storedOf(await keepReport(aKeptReport()));
    expect(await readKeptReports()).toMatchObject({
      stored: expect.arrayContaining([stored]) as unknown,
      unreadable: [{ title: aKeptReport().report.title, reason }],
    });
    await removeReport(stored);
    expect(await partTexts()).toContain(broken);
  });
});

describe('while a report is being kept or removed, another author', () => {
  const changed = aShortKeptReport('brought', { ours: { kind: 'accepted' } });
  const theirs = aShortKeptReport('brought', { theirs: { kind: 'accepted' } });

  test('has changed it before: theirs stays, and the refusal names it', async () => {
    await openExcel();
    const seen = storedOf(await keepReport(aShortKeptReport()));
    const stored = storedOf(await keepReport(theirs, seen));
    const refused = { reason: 'report-changed-since', detail: { report: seen.kept.report.title } };
    expect(await keepReport(changed, seen)).toMatchObject(refused);
    expect(await removeReport(seen)).toMatchObject(refused);
    expect(await reportsThere()).toEqual([stored]);
  });

  test.each([
    ['keep', 'known'],
    ['keep', 'looked for'],
    ['remove', 'known'],
    ['remove', 'looked for'],
  ] as const)('changes it right before our writing (%s, where the part is %s)', async (deed, part) => {
    const { meanwhile } = await sharedExcel();
    const kept = storedOf(await keepReport(aShortKeptReport()));
    const seen = part === 'known' ? kept : stateOf(kept);
    const { xml, stored } = writtenPart(theirs, seen);
    meanwhile({ xml, without: seen });
    const answer = await (deed === 'keep' ? keepReport(changed, seen) : removeReport(seen));
    expect(answer).toMatchObject({ reason: 'report-changed-since' });
    expect((await reportsThere()).map(stateOf)).toEqual([stored]);
    expect(await partTexts()).toEqual([xml]);
  });

  test('removes it between our reading and our writing: what a person accepted is kept', async () => {
    const { meanwhile } = await sharedExcel();
    const seen = storedOf(await keepReport(aShortKeptReport()));
    meanwhile({ without: seen });
    const stored = storedOf(await keepReport(changed, seen));
    expect(await reportsThere()).toEqual([stored]);
  });

  test('adds another report, and both are there', async () => {
    const { meanwhile } = await sharedExcel();
    meanwhile(writtenPart(aShortKeptReport('theirs')));
    await keepReport(aShortKeptReport('ours'));
    expect((await reportsThere()).map(({ kept }) => kept.report.id).sort()).toEqual(['ours', 'theirs']);
  });

  test('adds the same report at the same moment: one is used, and the other is told', async () => {
    const { meanwhile } = await sharedExcel();
    meanwhile(writtenPart(theirs));
    await keepReport(aShortKeptReport());
    expect(await readKeptReports()).toMatchObject({
      stored: [{ kept: { report: { id: 'brought' } } }],
      unreadable: [{ reason: 'twice' }],
      rivals: [{ kept: { report: { id: 'brought' } } }],
    });
    expect(await partTexts()).toHaveLength(2);
  });
});

describe('where Excel breaks off', () => {
  const changed = aShortKeptReport('brought', { ours: { kind: 'accepted' } });
  const faults: readonly Fault[] = [
    { when: 'before', code: 'ServiceNotAvailable' },
    { when: 'midway', afterActions: 1, code: 'ServiceNotAvailable' },
    { when: 'midway', afterActions: 4, code: 'ServiceNotAvailable' },
    { when: 'midway', afterActions: 7, code: 'ServiceNotAvailable' },
    { when: 'after', code: 'ServiceNotAvailable' },
    { when: 'before', code: 'RequestPayloadSizeLimitExceeded' },
    { when: 'before', code: 'AccessDenied' },
  ];
  const reading = [0, 1].flatMap((trip) => faults.map((fault) => [trip, fault] as const));
  /** Where the part is known, one round trip is made; else it is looked for in the first two. */
  const trials = (['known', 'looked for'] as const).flatMap((part) =>
    (part === 'known' ? [0] : [0, 1, 2]).flatMap((trip) =>
      faults.map((fault) => [part, trip, fault] as const),
    ),
  );
  const seenWhere = async (part: 'known' | 'looked for', parts: PartsSeen): Promise<StoredReport> => {
    const stored = storedOf(await keepReport(aShortKeptReport(), undefined, parts));
    return part === 'known' ? stored : stateOf(stored);
  };

  test.each(trials)(
    'where the part is %s, at round trip %s of keeping (%o), a sentence comes or it is kept, and a retry works',
    async (part, trip, fault) => {
      const { breakOff } = await brittleExcel();
      const parts = createPartsSeen();
      const seen = await seenWhere(part, parts);
      breakOff(trip, fault);
      const answer = await keepReport(changed, seen, parts);
      const there = await reportsThere();
      expect(there.map(stateOf)).toEqual([stateOf(isRefusal(answer) ? seen : answer)]);
      const again = storedOf(await keepReport(changed, isRefusal(answer) ? seen : answer, parts));
      const next = { ...changed, report: { ...changed.report, title: '再改' } };
      const last = storedOf(await keepReport(next, again, parts));
      expect(await partTexts()).toHaveLength(1);
      expect((await reportsThere()).map(stateOf)).toEqual([stateOf(last)]);
      expect([again.kept, last.kept]).toEqual([changed, next]);
    },
  );

  test.each(trials)(
    'where the part is %s, at round trip %s of removing (%o), likewise',
    async (part, trip, fault) => {
      const { breakOff } = await brittleExcel();
      const parts = createPartsSeen();
      const seen = await seenWhere(part, parts);
      breakOff(trip, fault);
      const answer = await removeReport(seen, parts);
      expect((await reportsThere()).map(stateOf)).toEqual(isRefusal(answer) ? [stateOf(seen)] : []);
      expect(await removeReport(seen, parts)).toBeUndefined();
      expect(await reportsThere()).toEqual([]);
    },
  );

  test.each(reading)('at round trip %s of reading (%o), nothing is said to be lost', async (trip, fault) => {
    const { breakOff } = await brittleExcel();
    const seen = storedOf(await keepReport(aShortKeptReport()));
    breakOff(trip, fault);
    const answer = await readKeptReports();
    expect(answer).toMatchObject({ kind: 'refused' });
    expect(await reportsThere()).toEqual([seen]);
  });

  test('a read-only workbook is named as the reason', async () => {
    const { breakOff } = await brittleExcel();
    breakOff(1, { when: 'before', code: 'AccessDenied' });
    expect(await keepReport(aShortKeptReport())).toMatchObject({ reason: 'workbook-read-only' });
  });
});

/** An Excel in which another author adds a part, or deletes one, right before our next write. */
async function sharedExcel() {
  let pending: { readonly xml?: string; readonly without?: StoredReport } | undefined;
  const { workbook } = await openExcel({
    beforeBatch: ({ batch, actions }) => {
      const due = pending;
      const isWrite =
        actions.includes('Delete()') || Object.values(batch.ObjectPaths).some(({ Name }) => Name === 'Add');
      if (due === undefined || !isWrite) return undefined;
      pending = undefined;
      const parts = new Accessor(workbook.root).go('CustomXmlParts');
      const { without } = due;
      for (const part of parts.call('GetByNamespace', KEPT_REPORTS_NAMESPACE).items()) {
        if (without && String(part.run('GetXml')).includes(`digest="${without.digest}"`)) part.run('Delete');
      }
      if (due.xml !== undefined) parts.call('Add', due.xml);
      return undefined;
    },
  });
  return { meanwhile: (act: NonNullable<typeof pending>) => (pending = act) };
}

/** Without Excel's id of its part, which is not always known. */
function stateOf({ kind, kept, revision, digest }: StoredReport): StoredReport {
  return { kind, kept, revision, digest };
}

/** Characters that packing makes little smaller: what comes again comes too far behind for it to see. */
function incompressible(length: number, seed = 7): string {
  const codes = new Uint8Array(FAR);
  let state = seed;
  for (let at = 0; at < FAR; at += 1) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    codes[at] = 0x23 + ((state >>> 24) % 57);
  }
  return new TextDecoder().decode(codes).repeat(Math.ceil(length / FAR));
}

/** Deflate sees 32 kB behind it. */
const FAR = 100_000;
