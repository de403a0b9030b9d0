import { bundled } from '../../src/library/bundled';
import type { ReportData } from '../../src/library/dataset';
import { reportById } from '../../src/library/report-by-id';
import { quoteOf } from '../../src/library/text/quote';
import { withEarlier } from '../../src/library/with-earlier';

const zhuhai = reportById(bundled(), 'zhuhai-hitech-2022') as ReportData;

function edition(date: string, area = zhuhai.report.area): ReportData {
  const year = Number(date.slice(0, 4)) - 1;
  return { ...zhuhai, report: { ...zhuhai.report, id: `${area} ${date}`, area, date, year } };
}

const [of2020, of2021, of2022] = ['2020-02-10', '2021-02-10', '2022-02-10'].map((date) => edition(date));

function beforeIn(reports: readonly (ReportData | undefined)[], wanted: ReportData | undefined) {
  const linked = withEarlier(reports.filter((data) => data !== undefined));
  return linked.find(({ report }) => report.id === wanted?.report.id)?.earlier;
}

test('a report knows the one just before it, and that one its own, in whatever order they come', () => {
  const before = beforeIn([of2022, of2020, of2021], of2022);
  expect(before?.report.id).toBe(of2021?.report.id);
  expect(before?.earlier?.report.id).toBe(of2020?.report.id);
  expect(before?.earlier?.earlier).toBeUndefined();
});

test('a report of another area, or of the same year, is not before it', () => {
  expect(beforeIn([of2022, edition('2021-02-10', '斗门区')], of2022)).toBeUndefined();
  expect(beforeIn([of2022, { ...zhuhai }], of2022)).toBeUndefined();
});

test('a report that tells no year at all is before none', () => {
  const { date, ...undated } = zhuhai.report;
  const empty = { ...zhuhai, report: { ...undated, id: 'empty' }, observations: [], statements: [] };
  expect(date).toBeDefined();
  expect(beforeIn([of2022, empty], of2022)).toBeUndefined();
});

test('the reports stay in their order', () => {
  const reports = [of2022, of2020, of2021].filter((data) => data !== undefined);
  expect(withEarlier(reports).map(({ report }) => report.id)).toEqual(reports.map(({ report }) => report.id));
});

test('a sentence of the report before is read from that report', () => {
  const [figure] = zhuhai.observations as readonly [ReportData['observations'][number]];
  const before: ReportData = {
    ...zhuhai,
    report: { ...zhuhai.report, id: 'before', year: 2020, text: `甲${zhuhai.report.text}` },
  };
  const [later] = withEarlier([zhuhai, before]) as readonly [ReportData];
  expect(quoteOf(later, { ...figure, report: 'before' })).toBe(quoteOf(before, figure));
  expect(quoteOf(later, figure)).toBe(quoteOf(zhuhai, figure));
});
