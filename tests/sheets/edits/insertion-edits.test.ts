import { bundled } from '../../../src/library/bundled';
import type { Edit } from '../../../src/sheets/edits/edit';
import { newSheetEdits } from '../../../src/sheets/edits/insertion-edits';
import { TABLES } from '../../../src/sheets/tables/catalogue';

const dataset = bundled();
const [report] = dataset.reports;
if (report === undefined) throw new Error('no report');

const edited = TABLES.map(({ id, build }): readonly [string, readonly Edit[]] => {
  const plan = build(report, dataset, 'zh-CN');
  const names = { worksheet: plan.title, table: plan.tableName, record: null };
  return [id, newSheetEdits(plan, { ...names, isInFront: true })];
});

const lastOf = (edits: readonly Edit[], is: (edit: Edit) => boolean): number => edits.findLastIndex(is);
const firstOf = (edits: readonly Edit[], is: (edit: Edit) => boolean): number => edits.findIndex(is);

describe.each(edited)('the table %s on a sheet of its own', (_, edits) => {
  test('has its widths before a text is wrapped, so that no row is higher than it need be', () => {
    const lastWidth = lastOf(edits, (edit) => edit.kind === 'look' && edit.to.columnWidth !== undefined);
    const firstWrap = firstOf(edits, (edit) => edit.kind === 'look' && edit.to.wrapText === true);
    expect(lastWidth).toBeGreaterThan(0);
    expect(firstWrap === -1 || lastWidth < firstWrap).toBe(true);
  });

  test('is written as cells before it becomes a table, so that Excel continues no formula', () => {
    const table = firstOf(edits, ({ kind }) => kind === 'table');
    const cells = firstOf(edits, ({ kind }) => kind === 'cells');
    expect(cells).toBeGreaterThan(0);
    expect(cells).toBeLessThan(table);
  });
});

test('some table wraps texts', () => {
  const wraps = edited.filter(([, edits]) => edits.some((edit) => edit.kind === 'look' && edit.to.wrapText));
  expect(wraps.length).toBeGreaterThan(0);
});
