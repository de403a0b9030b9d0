import { refreshOf } from '../../../src/sheets/refresh/refresh';
import { typed } from '../../../src/sheets/edits/block';
import { isOpen, type Change } from '../../../src/sheets/refresh/change';
import { writeOf } from '../../../src/sheets/refresh/table-write';
import type { CellValue } from '../../../src/sheets/plan/plan-cell';
import type { TableReading } from '../../../src/sheets/registry/table-reading';
import { applied } from './applied';
import { inserted, smallPlan } from '../plan/small-plan';

const FIGURES = { gdp: 306.2, revenue: 21.9, trade: '' } as const;
const plan = smallPlan(FIGURES);
const { reading, record } = inserted(plan);

function withCell(reading: TableReading, row: number, column: number, value: CellValue): TableReading {
  return {
    ...reading,
    rows: reading.rows.map((cells, index) => (index === row ? cells.with(column, value) : cells)),
  };
}

describe('refreshing a table', () => {
  test('a table that nobody touched has no changes', () => {
    expect(refreshOf(plan, record, reading).changes).toEqual([]);
  });

  test("a number that the user typed over is the user's edit: it stays, and the report's figure comes back on choice", () => {
    const edited = withCell(reading, 0, 1, 999);
    const refresh = refreshOf(plan, record, edited);
    expect(refresh.changes).toEqual([{ kind: 'edited', key: 'gdp', column: 'value', from: 999, to: 306.2 }]);
    expect(writeOf(refresh).cells).toEqual([]);
    const write = writeOf(refresh, () => true);
    expect(write.cells).toEqual([{ row: 0, column: 1, value: 306.2, format: '0.00' }]);
    expect(applied(write, edited).rows).toEqual(reading.rows);
  });

  test('a figure that the dataset corrected is a change of the report, not an edit', () => {
    const corrected = smallPlan({ ...FIGURES, gdp: 306.3 }, '2');
    const refresh = refreshOf(corrected, record, reading);
    expect(refresh.changes).toEqual([
      { kind: 'changed', key: 'gdp', column: 'value', from: 306.2, to: 306.3 },
    ]);
    expect(writeOf(refresh).record.datasetVersion).toBe('2');
  });

  test('a corrected figure that the user had typed over is still called an edit', () => {
    const corrected = smallPlan({ ...FIGURES, gdp: 306.3 }, '2');
    expect(refreshOf(corrected, record, withCell(reading, 0, 1, 1)).changes).toEqual([
      { kind: 'edited', key: 'gdp', column: 'value', from: 1, to: 306.3 },
    ]);
  });

  test('a number stored as text is an edit, since it cannot be added up', () => {
    expect(refreshOf(plan, record, withCell(reading, 1, 1, '21.9')).changes).toHaveLength(1);
  });

  test('a gap that the user filled is told and left alone', () => {
    const filled = withCell(reading, 2, 1, 512.8);
    const refresh = refreshOf(plan, record, filled);
    expect(refresh.changes).toEqual([{ kind: 'filled', key: 'trade', column: 'value', value: 512.8 }]);
    expect(writeOf(refresh).cells).toEqual([]);
  });

  test("the user's own rows and columns are not looked at", () => {
    const own: TableReading = {
      ...reading,
      header: ['My column', ...reading.header],
      rows: [
        ['mine', 'Total', 328.1, '', ''],
        ...reading.rows.map((row, index) => [index, ...row]),
        ['', 'Copied from elsewhere', 5, '', 'unknown key'],
      ],
    };
    const edited = withCell(own, 1, 2, 1);
    expect(refreshOf(plan, record, own).changes).toEqual([]);
    expect(writeOf(refreshOf(plan, record, edited), () => true).cells).toEqual([
      { row: 1, column: 2, value: 306.2, format: '0.00' },
    ]);
  });

  test('a new row of the dataset is appended under our columns, wherever they stand by now', () => {
    const moved: TableReading = {
      ...reading,
      header: ['Mine', 'Key', 'Value', 'Indicator', 'Note'],
      rows: reading.rows.map((row) => ['', row[3] ?? '', row[1] ?? '', row[0] ?? '', row[2] ?? '']),
    };
    const larger = smallPlan({ ...FIGURES, retail: 5 });
    const refresh = refreshOf(larger, record, moved);
    expect(refresh.changes).toEqual([{ kind: 'added', key: 'retail' }]);
    expect(applied(writeOf(refresh), moved).rows.at(-1)).toEqual(['', 'retail', 5, 'Name of retail', '']);
  });

  test('a row that the user deleted is told, and comes back only on request', () => {
    const shorter = { ...reading, rows: reading.rows.slice(1) };
    const refresh = refreshOf(plan, record, shorter);
    expect(refresh.changes).toEqual([{ kind: 'removed', key: 'gdp' }]);
    expect(writeOf(refresh).appended).toEqual([]);
    const back = applied(
      writeOf(refresh, () => true),
      shorter,
    );
    expect(back.rows.at(-1)).toEqual(reading.rows[0]);
  });

  test('a deleted row is still known as deleted after another refresh was accepted', () => {
    const shorter = { ...reading, rows: reading.rows.slice(1) };
    const { record: next } = writeOf(refreshOf(plan, record, shorter));
    expect(refreshOf(plan, next, shorter).changes).toEqual([{ kind: 'removed', key: 'gdp' }]);
  });

  test('a row that the dataset dropped is marked once and stays', () => {
    const smaller = smallPlan({ gdp: 306.2, trade: '' }, '2');
    const refresh = refreshOf(smaller, record, reading);
    expect(refresh.changes).toEqual([{ kind: 'gone', key: 'revenue' }]);
    const write = writeOf(refresh);
    const marked = applied(write, reading);
    expect(marked.rows).toHaveLength(3);
    expect(marked.rows[1]).toEqual(['Name of revenue', 21.9, 'No longer in the report', 'revenue']);
    expect(refreshOf(smaller, write.record, marked).changes).toEqual([]);
  });

  test('a row that comes back into the dataset is written again', () => {
    const smaller = writeOf(refreshOf(smallPlan({ gdp: 306.2, trade: '' }), record, reading));
    const marked = applied(smaller, reading);
    expect(refreshOf(plan, smaller.record, marked).changes).toEqual([
      { kind: 'changed', key: 'revenue', column: 'note', from: 'No longer in the report', to: '' },
    ]);
  });

  test('a copied row makes its key ambiguous, so neither copy is touched', () => {
    const copied = { ...reading, rows: [...reading.rows, ['Name of gdp', 1, 'what if', 'gdp']] };
    const refresh = refreshOf(smallPlan({ ...FIGURES, gdp: 400 }), record, copied);
    expect(refresh.changes).toEqual([{ kind: 'key-duplicated', key: 'gdp', rows: 2 }]);
    expect(writeOf(refresh).cells).toEqual([]);
  });

  test('a renamed header is recognised by what its column holds, and the header stays', () => {
    const renamed = { ...reading, header: ['Indicator', 'Amount', 'Note', 'Key'] };
    const refresh = refreshOf(smallPlan({ ...FIGURES, gdp: 306.3 }), record, renamed);
    expect(refresh.changes).toEqual([
      { kind: 'column-renamed', column: 'value', header: 'Amount' },
      { kind: 'changed', key: 'gdp', column: 'value', from: 306.2, to: 306.3 },
    ]);
    expect(writeOf(refresh).cells).toMatchObject([{ row: 0, column: 1, value: 306.3 }]);
  });

  test('a renamed key column is recognised by its keys', () => {
    const renamed = { ...reading, header: ['Indicator', 'Value', 'Note', 'Do not touch'] };
    expect(refreshOf(plan, record, renamed).changes).toEqual([
      { kind: 'column-renamed', column: 'key', header: 'Do not touch' },
    ]);
  });

  test('a deleted column is told and the rest refreshed', () => {
    const narrow = {
      ...reading,
      header: ['Indicator', 'Value', 'Key'],
      rows: reading.rows.map((row) => row.toSpliced(2, 1)),
    };
    expect(refreshOf(smallPlan({ ...FIGURES, gdp: 1 }), record, narrow).changes).toEqual([
      { kind: 'column-missing', column: 'note' },
      { kind: 'changed', key: 'gdp', column: 'value', from: 306.2, to: 1 },
    ]);
  });

  test('without the key column no row can be told from another, so nothing is written', () => {
    const keyless = {
      ...reading,
      header: reading.header.slice(0, 3),
      rows: reading.rows.map((row) => row.slice(0, 3)),
    };
    const refresh = refreshOf(smallPlan({ gdp: 1 }), record, keyless);
    expect(refresh.changes).toEqual([{ kind: 'column-missing', column: 'key' }]);
    const write = writeOf(refresh);
    expect([write.cells, write.appended]).toEqual([[], []]);
  });
});

describe('an edit that the user keeps', () => {
  const edited = withCell(reading, 0, 1, 999);
  const { record: decided } = writeOf(refreshOf(plan, record, edited));

  test('is remembered, and stays kept whatever they put there later', () => {
    for (const value of [999, 7, '']) {
      expect(refreshOf(plan, decided, withCell(reading, 0, 1, value)).changes).toEqual([
        { kind: 'kept', key: 'gdp', column: 'value', from: value, to: 306.2 },
      ]);
    }
  });

  test('is asked about once more when the report has another figure there', () => {
    const corrected = smallPlan({ ...FIGURES, gdp: 306.3 }, '2');
    expect(refreshOf(corrected, decided, edited).changes).toMatchObject([{ kind: 'edited', to: 306.3 }]);
  });

  test('is forgotten when the report’s figure stands there again', () => {
    expect(writeOf(refreshOf(plan, decided, reading)).record.kept).toEqual({});
    expect(writeOf(refreshOf(plan, decided, edited), () => true).record.kept).toEqual({});
  });

  test('is still kept after its row was away', () => {
    const without = { ...reading, rows: reading.rows.slice(1) };
    const { record: next } = writeOf(refreshOf(plan, decided, without));
    expect(refreshOf(plan, next, edited).changes).toMatchObject([{ kind: 'kept', from: 999 }]);
  });
});

describe('a formula of the user’s in the place of a figure', () => {
  const withFormula = (value: CellValue, row = 0, column = 1): TableReading => {
    const typedIn = withCell(reading, row, column, value);
    const contents = typedIn.rows.map((cells, r) =>
      cells.map((cell, c) => (r === row && c === column ? typed('=B9+4') : cell)),
    );
    return { ...typedIn, body: { contents, formats: [] } };
  };

  test('is an edit, also where it gives what the report says', () => {
    for (const value of [310, 306.2]) {
      const refresh = refreshOf(plan, record, withFormula(value));
      expect(refresh.changes).toEqual([
        { kind: 'edited', key: 'gdp', column: 'value', from: value, to: 306.2, formula: '=B9+4' },
      ]);
      expect(writeOf(refresh).cells).toEqual([]);
    }
  });

  test('in a cell that the report leaves empty is told and left alone', () => {
    expect(refreshOf(plan, record, withFormula('', 2)).changes).toMatchObject([
      { kind: 'filled', value: '' },
    ]);
  });

  test('stays where the row would be marked as dropped', () => {
    const smaller = smallPlan({ revenue: 21.9, trade: '' });
    const refresh = refreshOf(smaller, record, withFormula('No longer in the report', 0, 2));
    expect(refresh.changes).toEqual([{ kind: 'gone', key: 'gdp', remark: 'No longer in the report' }]);
  });
});

test('a remark of the user’s where a dropped row would be marked is left, and told', () => {
  const remarked = withCell(reading, 1, 2, 'my remark');
  const smaller = smallPlan({ gdp: 306.2, trade: '' }, '2');
  const refresh = refreshOf(smaller, record, remarked);
  expect(refresh.changes).toEqual([{ kind: 'gone', key: 'revenue', remark: 'my remark' }]);
  expect(isOpen(refresh.changes[0] as Change)).toBe(false);
  const write = writeOf(refresh);
  expect(applied(write, remarked).rows).toEqual(remarked.rows);
  expect(refreshOf(smaller, write.record, withCell(remarked, 1, 2, '')).changes).toEqual([
    { kind: 'gone', key: 'revenue' },
  ]);
});
