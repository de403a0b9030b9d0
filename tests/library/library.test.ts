import type { ReportData } from '../../src/library/dataset';
import { reportById } from '../../src/library/report-by-id';
import { createLibrary } from '../../src/library/library';
import { zhuhaiAlone } from '../support/zhuhai-alone';

const zhuhai = reportById(zhuhaiAlone(), 'zhuhai-hitech-2022') as ReportData;
const before = edition('2021-02-10');

function edition(date: string): ReportData {
  const year = Number(date.slice(0, 4)) - 1;
  return { ...zhuhai, report: { ...zhuhai.report, id: `zhuhai ${date}`, date, year } };
}

function ids({ current }: ReturnType<typeof createLibrary>): readonly string[] {
  return current().reports.map(({ report }) => report.id);
}

test('a library holds what it was made with, and is the same dataset until a report comes or goes', () => {
  const library = createLibrary([zhuhai]);
  const first = library.current();
  expect(first).toEqual(zhuhaiAlone());
  expect(library.current()).toBe(first);
  library.add(before);
  expect(library.current()).not.toBe(first);
  expect(library.current().version).not.toBe(first.version);
});

test('a report that comes is the one before of those after it, and is so no longer when it goes', () => {
  const library = createLibrary([zhuhai]);
  library.add(before);
  expect(ids(library)).toEqual([zhuhai.report.id, before.report.id]);
  expect(library.current().reports[0]?.earlier?.report.id).toBe(before.report.id);
  library.remove(before.report.id);
  expect(ids(library)).toEqual([zhuhai.report.id]);
  expect(library.current().reports[0]?.earlier).toBeUndefined();
});

test('a report with an id that is there takes the place of the other', () => {
  const library = createLibrary([zhuhai, before]);
  library.add({ ...zhuhai, observations: [] });
  expect(ids(library)).toEqual([zhuhai.report.id, before.report.id]);
  expect(library.current().reports[0]?.observations).toEqual([]);
});

test('whoever subscribed is told of each change after it has happened, until they end it', () => {
  const library = createLibrary([zhuhai]);
  const heard: number[] = [];
  const stop = library.subscribe(() => heard.push(library.current().reports.length));
  library.add(before);
  library.remove('no such report');
  library.remove(before.report.id);
  stop();
  library.add(before);
  expect(heard).toEqual([2, 1]);
});

test('reports that come together are one change', () => {
  const library = createLibrary([zhuhai]);
  let changes = 0;
  library.subscribe(() => (changes += 1));
  library.add({ ...zhuhai, observations: [] }, before);
  library.add();
  expect(ids(library)).toEqual([zhuhai.report.id, before.report.id]);
  expect(changes).toBe(1);
});

test('reports that are expected come when somebody waits for them, and once', async () => {
  const library = createLibrary([zhuhai]);
  expect(library.coming()).toBeUndefined();
  let asked = 0;
  library.expect(() => {
    asked += 1;
    library.add(before);
    return Promise.resolve();
  });
  expect([asked, ids(library)]).toEqual([0, [zhuhai.report.id]]);
  await Promise.all([library.coming(), library.coming()]);
  expect([asked, ids(library)]).toEqual([1, [zhuhai.report.id, before.report.id]]);
  expect(library.coming()).toBeUndefined();
});

test('reports that could not be brought are tried again by whoever waits next', async () => {
  const library = createLibrary([]);
  const answers = [Promise.reject(new Error('offline')), Promise.resolve()];
  library.expect(() => answers.shift() ?? Promise.resolve());
  await expect(library.coming()).rejects.toThrow('offline');
  await library.coming();
  expect(library.coming()).toBeUndefined();
});
