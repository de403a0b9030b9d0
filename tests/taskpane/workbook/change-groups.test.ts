import { changeGroups } from '../../../src/taskpane/workbook/change-groups';
import { changeTexts } from '../../../src/taskpane/workbook/change-words';
import { ADDED, CHANGED, COLUMN_MISSING, EDITED, GONE, RESULTS, refreshWith } from '../workbook-example';

const CHINESE = changeTexts('zh-CN');

function only(...changes: Parameters<typeof refreshWith>[1]) {
  const [group] = changeGroups(refreshWith(RESULTS, changes), CHINESE);
  return group?.lines[0];
}

describe('the change list in words', () => {
  test('names the indicator and the column, with both values as they are printed', () => {
    expect(only(EDITED)).toMatchObject({
      row: '地区生产总值 · 主园区',
      column: '数值',
      before: '300.0',
      after: '306.2',
    });
    expect(only(CHANGED)).toMatchObject({ column: '同比增速', before: '10.0%', after: '9.7%' });
  });

  test('shows an amount that is told in another unit as each of its cells does', () => {
    const rows = RESULTS.rows.map((row) => ({
      ...row,
      cells: Object.fromEntries(
        Object.entries(row.cells).map(([id, cell]) => [
          id,
          id === 'value' ? { ...cell, format: '#,##0' } : cell,
        ]),
      ),
    }));
    const inYuan = { ...RESULTS, rows, retells: RESULTS };
    const change = { kind: 'retold', key: 'gdp', column: 'value', from: 306.2, to: 30_620_000_000 } as const;
    const [group] = changeGroups(refreshWith(inYuan, [change]), CHINESE);
    expect(group?.lines).toMatchObject([{ before: '306.2', after: '30,620,000,000' }]);
  });

  test('says in words that a cell was emptied', () => {
    expect(only({ ...EDITED, from: '' } as typeof EDITED)).toMatchObject({
      before: '（空）',
      after: '306.2',
    });
  });

  test('names a new row from the dataset, and one that is gone from the table itself', () => {
    expect(only(ADDED)).toMatchObject({ row: '一般公共预算收入 · 主园区' });
    expect(only(GONE)).toMatchObject({ row: '社会消费品零售总额 · 主园区' });
  });

  test('falls back on the key of a row that nobody can name', () => {
    expect(only({ kind: 'removed', key: 'no-such-row' })).toMatchObject({ row: 'no-such-row' });
  });

  test('shows what the user filled in, renamed and copied', () => {
    expect(only({ kind: 'filled', key: 'gdp', column: 'note', value: '待核' })).toMatchObject({
      column: '备注',
      note: '待核',
    });
    expect(only({ kind: 'column-renamed', column: 'value', header: '金额' })).toMatchObject({
      column: '数值',
      note: '现名“金额”',
    });
    expect(only({ kind: 'key-duplicated', key: 'gdp', rows: 2 })).toMatchObject({
      row: '地区生产总值 · 主园区',
      note: '出现 2 次',
    });
  });

  test('puts what consent writes before what is only told, each kind once', () => {
    const refresh = refreshWith(RESULTS, [COLUMN_MISSING, GONE, ADDED, CHANGED, EDITED]);
    expect(changeGroups(refresh, CHINESE).map(({ kind }) => kind)).toEqual([
      'edited',
      'changed',
      'added',
      'gone',
      'column-missing',
    ]);
  });

  test('gives every line an identity of its own', () => {
    const refresh = refreshWith(RESULTS, [EDITED, CHANGED, ADDED, GONE, COLUMN_MISSING]);
    const ids = changeGroups(refresh, CHINESE).flatMap(({ lines }) => lines.map(({ id }) => id));
    expect(new Set(ids).size).toBe(5);
  });
});
