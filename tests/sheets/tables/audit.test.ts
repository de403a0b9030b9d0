import { bundled } from '../../../src/library/bundled';
import type { ReportData } from '../../../src/library/dataset';
import { reportById } from '../../../src/library/report-by-id';
import { withEarlier } from '../../../src/library/with-earlier';
import { valueAt } from '../../../src/sheets/plan/sheet-plan';
import { auditTable } from '../../../src/sheets/tables/audit/table';

const zhuhai = reportById(bundled(), 'zhuhai-hitech-2022') as ReportData;

/** The same text a year before, its results a year older: what an edition copied from the last one looks like. */
const copied: ReportData = {
  ...zhuhai,
  report: { ...zhuhai.report, id: 'edition-of-2021', date: '2021-02-10' },
  observations: zhuhai.observations.map((figure) => ({
    ...figure,
    report: 'edition-of-2021',
    period: figure.period === '2021' ? '2020' : figure.period,
  })),
};

function rowsOf(reports: readonly ReportData[]) {
  const [data] = withEarlier(reports) as readonly [ReportData];
  const plan = auditTable(data, { version: '0', reports }, 'zh-CN');
  return plan.rows.map((row) => ({
    key: row.key,
    sentence: valueAt(row, 'sentence'),
    source: valueAt(row, 'source'),
  }));
}

describe('the cross-check of a report', () => {
  test('finds what the edition before it said word for word, and cites both sentences', () => {
    const repeated = rowsOf([zhuhai, copied]).filter(({ key }) => key.startsWith('repeated-report'));
    const revenue = repeated.find(({ key }) => key.includes('general-budget-revenue.2021.level'));
    expect(revenue?.sentence).toContain('与上一份报告所列2020年数逐字相同');
    expect(revenue?.source).toContain('一般公共预算收入21.9亿元');
  });

  test('of a report alone compares it with no other', () => {
    expect(rowsOf([zhuhai]).filter(({ key }) => key.startsWith('repeated-report'))).toEqual([]);
  });
});
