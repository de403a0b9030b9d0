import type { CellValue } from '../../../src/sheets/plan/plan-cell';
import { rowMark } from '../../../src/sheets/plan/row-mark';
import { KEY_COLUMN } from '../../../src/sheets/plan/sheet-plan';
import { refreshOf } from '../../../src/sheets/refresh/refresh';
import { writeOf } from '../../../src/sheets/refresh/table-write';
import type { TableReading } from '../../../src/sheets/registry/table-reading';
import { inserted, smallPlan } from '../plan/small-plan';
import { withValue } from '../plan/plan-cells';
import { applied } from './applied';

const FIGURES = { gdp: 306.2, revenue: 21.9, trade: 285.8 } as const;
const plan = smallPlan(FIGURES);
const corrected = smallPlan({ ...FIGURES, trade: 286 }, '2');
const { reading, record } = inserted(plan);
const CORRECTION = { kind: 'changed', key: 'trade', column: 'value', from: 285.8, to: 286 };

function withKeys(...keys: readonly string[]): TableReading {
  return { ...reading, rows: reading.rows.map((row, at) => row.with(3, keys[at] ?? '')) };
}

function withColumn(at: number, cells: readonly CellValue[]): TableReading {
  return { ...reading, rows: reading.rows.map((row, index) => row.with(at, cells[index] ?? '')) };
}

describe('a row whose key is not there any more', () => {
  const lost = (...keys: readonly string[]) => keys.map((key) => ({ kind: 'key-lost', key }));

  test('is recognised by what it holds, and gets its key again', () => {
    const cleared = withKeys();
    const refresh = refreshOf(corrected, record, cleared);
    expect(refresh.changes).toEqual([CORRECTION, ...lost('gdp', 'revenue', 'trade')]);
    const write = writeOf(refresh);
    const after = applied(write, cleared);
    expect(after.rows.map((row) => row[3])).toEqual(['gdp', 'revenue', 'trade']);
    expect(refreshOf(corrected, write.record, after).changes).toEqual([]);
  });

  test('is recognised where the first key was filled down', () => {
    expect(refreshOf(plan, record, withKeys('gdp', 'gdp', 'gdp')).changes).toEqual(lost('revenue', 'trade'));
  });

  test('is recognised where the first key was filled down and its row deleted', () => {
    const filled = withKeys('gdp', 'gdp', 'gdp');
    for (const deleted of [1, 2]) {
      const rest = { ...filled, rows: filled.rows.slice(deleted) };
      const gone = ['gdp', 'revenue', 'trade'].slice(0, deleted).map((key) => ({ kind: 'removed', key }));
      const found = ['revenue', 'trade'].slice(deleted - 1);
      expect(refreshOf(plan, record, rest).changes).toEqual([...gone, ...lost(...found)]);
    }
  });

  test('is known by its key where all its words are others, as in 繁體', () => {
    const words = withColumn(0, ['國內生產總值', '收入', '外貿']);
    expect(refreshOf(plan, record, words).changes.map(({ kind }) => kind)).toEqual([
      'edited',
      'edited',
      'edited',
    ]);
  });

  test('is recognised where a word in its key was replaced, and among rows of the user’s own', () => {
    const replaced = withKeys('GDP of 2021', 'revenue', 'trade');
    const own = { ...replaced, rows: [['mine', 1, '', ''], ...replaced.rows] };
    expect(refreshOf(plan, record, own).changes).toEqual(lost('gdp'));
  });

  test('is not taken for ours where it bears the name and little else, or where two hold the same', () => {
    const other = { ...reading, rows: [['Name of gdp', 1, 'what if', ''], ...reading.rows.slice(1)] };
    expect(refreshOf(plan, record, other).changes).toEqual([{ kind: 'removed', key: 'gdp' }]);
    const [row = []] = withKeys().rows;
    const twice = { ...reading, rows: [row, row, ...reading.rows.slice(1)] };
    expect(refreshOf(plan, record, twice).changes).toEqual([{ kind: 'removed', key: 'gdp' }]);
  });
});

describe('a key as it stands in the table', () => {
  test('is a mark without any word of the table, and read wherever the words stood before', () => {
    const marked = { ...plan, rows: plan.rows.map((row) => withValue(row, KEY_COLUMN, rowMark(row.key))) };
    expect(rowMark('gdp|主园区|2021')).toMatch(/^FG_[0-9A-Z]{14}$/);
    expect(refreshOf(marked, record, reading).changes).toEqual([]);
    expect(refreshOf(marked, record, withKeys(...Object.keys(FIGURES).map(rowMark))).changes).toEqual([]);
  });

  test('tells a row that the dataset dropped, too', () => {
    const smaller = smallPlan({ gdp: 306.2, revenue: 21.9 });
    expect(refreshOf(smaller, record, withKeys('gdp', 'revenue', rowMark('trade'))).changes).toEqual([
      { kind: 'gone', key: 'trade' },
    ]);
  });
});

describe('a column whose header and content disagree', () => {
  test('is told and left where two headers were swapped, and so is the other', () => {
    const swapped = { ...reading, header: ['Indicator', 'Note', 'Value', 'Key'] };
    const refresh = refreshOf(corrected, record, swapped);
    expect(refresh.changes).toEqual([
      { kind: 'column-unsure', column: 'value', header: 'Note' },
      { kind: 'column-unsure', column: 'note', header: 'Note' },
    ]);
    expect(writeOf(refresh).cells).toEqual([]);
  });

  test('is not sought in a column of the user’s own that holds half of it', () => {
    const adjusted = {
      ...withColumn(1, [306.2, 21.9, 0.3]),
      header: ['Indicator', 'Adjusted', 'Note', 'Key'],
    };
    const refresh = refreshOf(corrected, record, adjusted);
    expect(refresh.changes).toEqual([{ kind: 'column-unsure', column: 'value', header: 'Adjusted' }]);
    expect(writeOf(refresh).cells).toEqual([]);
    expect(refreshOf(corrected, record, { ...adjusted, rows: reading.rows }).changes).toEqual([
      { kind: 'column-renamed', column: 'value', header: 'Adjusted' },
      CORRECTION,
    ]);
  });

  test('is ours under its own header, however many of its cells the user changed', () => {
    const changed = withColumn(1, [1, 2, 285.8]);
    expect(refreshOf(corrected, record, changed).changes.map(({ kind }) => kind)).toEqual([
      'edited',
      'edited',
      'changed',
    ]);
  });

  test('cannot be told where two columns hold all of it', () => {
    const twice: TableReading = {
      ...reading,
      header: ['Indicator', 'One', 'Note', 'Key', 'Two'],
      rows: reading.rows.map((row) => [...row, row[1] ?? '']),
    };
    expect(refreshOf(plan, record, twice).changes).toEqual([
      { kind: 'column-unsure', column: 'value', header: 'One' },
    ]);
  });

  test('a copy beside it does not make it doubtful', () => {
    const copied: TableReading = {
      ...reading,
      header: ['Copy', ...reading.header],
      rows: reading.rows.map((row) => [row[1] ?? '', ...row]),
    };
    expect(refreshOf(corrected, record, copied).changes).toEqual([CORRECTION]);
  });

  test('the key’s is the one with the keys in it, whatever stands above', () => {
    const swapped = { ...reading, header: ['Indicator', 'Value', 'Key', 'Note'] };
    expect(refreshOf(corrected, record, swapped).changes).toContainEqual({
      kind: 'column-renamed',
      column: 'key',
      header: 'Note',
    });
  });
});
