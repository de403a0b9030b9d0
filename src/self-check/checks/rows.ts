import type { SheetCheck } from '../check';
import { exactly } from '../seen';
import { smallTable } from '../small-table';

/** What happens to rows of a table that is filtered or sorted, and to hidden ones. */
export const ROWS: readonly SheetCheck[] = [
  {
    kind: 'on-sheet',
    id: 'filter-is-told',
    proves: {
      'zh-CN': '可以得知一张表正在筛选',
      'en-US': 'A table tells whether it is filtered',
    },
    expected: exactly([false, true]),
    look: async ({ context, sheet }) => {
      const table = smallTable(sheet);
      table.autoFilter.load('isDataFiltered');
      await context.sync();
      const before = table.autoFilter.isDataFiltered;
      table.columns.getItem('Name').filter.applyValuesFilter(['gdp']);
      table.autoFilter.load('isDataFiltered');
      await context.sync();
      return [before, table.autoFilter.isDataFiltered];
    },
  },
  {
    kind: 'on-sheet',
    id: 'filtered-rows-are-not-deleted',
    proves: {
      'zh-CN': '筛选状态下删除行不起作用，也不报错：须先得知正在筛选',
      'en-US': 'Deleting rows of a filtered table does nothing, and says nothing: one has to ask first',
    },
    expected: exactly(['gdp', 'revenue', 'trade']),
    look: async ({ context, sheet }) => {
      const table = smallTable(sheet);
      table.columns.getItem('Name').filter.applyValuesFilter(['gdp']);
      await context.sync();
      table.rows.getItemAt(1).delete();
      await context.sync();
      return namesIn(context, table);
    },
  },
  {
    kind: 'on-sheet',
    id: 'block-over-filtered-rows',
    proves: {
      'zh-CN': '整块写入筛选中的表：隐藏的行保持原样，可见的行取第一行的内容',
      'en-US': 'Of a block over filtered rows, hidden rows take nothing and visible ones its first row',
    },
    expected: exactly(['a', 'revenue', 'a']),
    look: async ({ context, sheet }) => {
      const table = smallTable(sheet);
      table.columns.getItem('Name').filter.applyValuesFilter(['gdp', 'trade']);
      await context.sync();
      sheet.getRange('A2:A4').values = [['a'], ['b'], ['c']];
      await context.sync();
      return namesIn(context, table);
    },
  },
  {
    kind: 'on-sheet',
    id: 'cleared-filter-shows-all',
    proves: {
      'zh-CN': '清除筛选后，各行恢复显示，内容不变',
      'en-US': 'A filter that is cleared leaves all rows shown, with what they held',
    },
    expected: exactly([false, 'gdp', 'revenue', 'trade']),
    look: async ({ context, sheet }) => {
      const table = smallTable(sheet);
      table.columns.getItem('Name').filter.applyValuesFilter(['gdp']);
      await context.sync();
      table.clearFilters();
      const rows = sheet.getRange('A2:A4');
      rows.load('rowHidden');
      await context.sync();
      return [rows.rowHidden, ...(await namesIn(context, table))];
    },
  },
  {
    kind: 'on-sheet',
    id: 'sorted-rows-move-whole',
    proves: {
      'zh-CN': '排序时整行移动，各列仍然对应',
      'en-US': 'Rows that are sorted move as a whole',
    },
    expected: exactly(['revenue', 'trade', 'gdp']),
    look: async ({ context, sheet }) => {
      const table = smallTable(sheet);
      await context.sync();
      table.sort.apply([{ key: 1, ascending: true }]);
      await context.sync();
      return namesIn(context, table);
    },
  },
  {
    kind: 'on-sheet',
    id: 'hidden-rows-are-written',
    proves: {
      'zh-CN': '手工隐藏的行照常写入，并仍然隐藏',
      'en-US': 'Rows that were hidden by hand are written like others, and stay hidden',
    },
    expected: exactly([true, 'a', 'b', 'c']),
    look: async ({ context, sheet }) => {
      const table = smallTable(sheet);
      const row = sheet.getRange('A3');
      row.rowHidden = true;
      await context.sync();
      sheet.getRange('A2:A4').values = [['a'], ['b'], ['c']];
      row.load('rowHidden');
      await context.sync();
      return [row.rowHidden, ...(await namesIn(context, table))];
    },
  },
  {
    kind: 'on-sheet',
    id: 'last-row-leaves-a-blank-one',
    proves: {
      'zh-CN': '删除最后一行数据后，表仍保留一个空行',
      'en-US': 'A table whose last row is deleted keeps an empty one',
    },
    expected: exactly(['']),
    look: async ({ context, sheet }) => {
      const cells = sheet.getRange('A1:A2');
      cells.values = [['Name'], ['gdp']];
      const table = sheet.tables.add(cells, true);
      await context.sync();
      table.rows.getItemAt(0).delete();
      await context.sync();
      return namesIn(context, table);
    },
  },
];

async function namesIn(context: Excel.RequestContext, table: Excel.Table): Promise<readonly string[]> {
  const cells = table.columns.getItemAt(0).getDataBodyRange();
  cells.load('values');
  await context.sync();
  return cells.values.map(([name]) => name as string);
}
