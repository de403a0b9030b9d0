import { reportInCells } from '../../../src/intake/report-in-cells';
import { readAlikeByColumn, tableRows } from '../../../src/taskpane/reports/table-rows';
import { aBlock } from '../../extract/cells/a-block';

test('a column says what all its figures are read as, and no more', async () => {
  const block = aBlock([
    ['2022年青石县财政收支决算表'],
    ['项目', '预算数（万元）', '决算数'],
    ['税收收入（万元）', 12300, 12874.5],
    ['政府债务余额（亿元）', 31, 30.2],
  ]);
  const read = await reportInCells({ kind: 'cells', name: 'table', block });
  if (read === undefined) throw new Error('The cells hold no table.');
  const rows = tableRows({
    report: read.data.report,
    observations: read.data.observations,
    table: read.table,
  });
  expect(readAlikeByColumn(rows)).toEqual([
    undefined,
    { period: '2022', status: 'target', measure: 'level' },
    { period: '2022', status: 'actual', measure: 'level' },
  ]);
});
