import fc from 'fast-check';
import type { CellBlock } from '../../../src/core/reading/cell-block';
import type { TableSource } from '../../../src/core/reading/table-source';
import { readCells } from '../../../src/extract/cells/read-cells';
import { cellAddress } from '../../../src/sheets/plan/a1';
import { sourceChanges } from '../../../src/sheets/sources/source-changes';
import { tableFound } from '../../../src/sheets/sources/table-found';
import { aBlock, type ExampleCell } from '../../extract/cells/a-block';
import { ACCOUNTS } from '../../extract/cells/accounts';

type Rows = readonly (readonly ExampleCell[])[];

/** A table as it was read, by its text. */
function kept(block: CellBlock): { readonly table: TableSource; readonly text: string } {
  const { cells, text } = readCells(block, 'table');
  return { text, table: { worksheet: block.worksheet, address: block.address, cells } };
}

const before = kept(aBlock(ACCOUNTS));

/** What is told when the sheet holds these cells: which cells changed, from what to what, and which are lost. */
function told(now: CellBlock, { table, text } = before): readonly string[] {
  const { changed, lost } = sourceChanges(table, text, now);
  return [
    ...changed.map((change) => `${cellAddress(change.at)} ${change.before}>${change.after}`),
    ...lost.map(({ start, end }) => `lost ${text.slice(start, end)}`),
  ];
}

function withCell(rows: Rows, row: number, column: number, cell: ExampleCell): Rows {
  return rows.map((cells, at) => (at === row ? cells.with(column, cell) : cells));
}

describe('where a table stands as it was read', () => {
  test('nothing is told', () => {
    expect(told(aBlock(ACCOUNTS))).toEqual([]);
  });

  test('nor where its numbers are laid out otherwise', () => {
    const rows = withCell(
      withCell(ACCOUNTS, 5, 2, { value: 12874.5, text: '12874.50', format: '0.00' }),
      7,
      2,
      '……',
    );
    expect(told(aBlock(rows))).toEqual([]);
  });

  test('a cell of another number is told with its place, and one that had none', () => {
    const rows = withCell(withCell(ACCOUNTS, 5, 2, 12900), 7, 2, 1180);
    expect(told(aBlock(rows))).toEqual(['C6 12874.5>12900', 'C8 —>1180']);
  });

  test('and one that is empty now, or holds words', () => {
    const rows = withCell(withCell(ACCOUNTS, 5, 2, ''), 6, 4, '待定');
    expect(told(aBlock(rows))).toEqual(['C6 12874.5>', 'E7 15000>待定']);
  });
});

describe('where the table has moved', () => {
  test('rows and columns that came before it or between change nothing', () => {
    const wide = ACCOUNTS.map((row) => ['', ...Array.from({ length: 6 }, (_, at) => row[at] ?? '')]);
    const rows: Rows = [['抄送：财政局'], [''], ...wide.slice(0, 6), [''], ...wide.slice(6)];
    expect(told(aBlock(rows))).toEqual([]);
    expect(told(aBlock(rows.map((row) => (row[1] === '一、税收收入' ? row.with(3, 1) : row))))).toEqual([
      'D8 12874.5>1',
    ]);
  });

  test('a row with a name of its own that came between is nobody’s', () => {
    const rows = ACCOUNTS.toSpliced(6, 0, ['　　资源税', 7, 8, '', '', '']);
    expect(told(aBlock(rows))).toEqual([]);
  });

  test('a column that came between is passed over', () => {
    const rows = ACCOUNTS.map((row, at) => {
      const wide = Array.from({ length: 6 }, (_, column) => row[column] ?? '');
      return wide.toSpliced(2, 0, at === 4 ? '调整预算数' : at > 4 ? 1 : '');
    });
    expect(told(aBlock(rows))).toEqual([]);
  });

  test('where the whole table stands now is known', () => {
    const now = aBlock([['x'], [''], ...ACCOUNTS]);
    expect(tableFound(before.table, before.text, now)?.area).toEqual({
      row: 2,
      column: 0,
      rows: 12,
      columns: 6,
    });
  });
});

describe('what cannot be found for certain is lost, and no other cell stands for it', () => {
  test('a row that has gone, or is called otherwise', () => {
    expect(told(aBlock(ACCOUNTS.toSpliced(8, 1)))).toEqual(['lost 4000', 'lost 4210']);
    expect(told(aBlock(withCell(ACCOUNTS, 8, 0, '二、其他收入')))).toEqual(['lost 4000', 'lost 4210']);
  });

  test('a column whose header was changed', () => {
    expect(told(aBlock(withCell(ACCOUNTS, 4, 2, '快报数')))).toEqual(
      ['12874.5', '5100', '4210', '17084.5', '43184.5'].map((figure) => `lost ${figure}`),
    );
  });

  test('one of two rows of one name, of which one has gone', () => {
    const rows: Rows = [
      ['2022年青石县一般公共预算收入决算表'],
      ['单位：万元'],
      ['项目', '决算数'],
      ['其他收入', 5],
      ['其他收入', 7],
    ];
    expect(told(aBlock(rows.slice(0, 4)), kept(aBlock(rows)))).toEqual(['lost 5', 'lost 7']);
  });

  test('all of it where the sheet holds something else, or is gone', () => {
    expect(sourceChanges(before.table, before.text, aBlock([['x', 1]])).lost).toHaveLength(21);
    expect(sourceChanges(before.table, before.text, undefined).lost).toHaveLength(21);
  });
});

describe('beside and below other tables', () => {
  const other = ACCOUNTS.map((row, at) => (at === 1 ? ['2021年青石县一般公共预算收支决算总表'] : row));

  test('one with the same names is not taken for it', () => {
    const rows = [...other.slice(0, 11), [''], ...ACCOUNTS];
    const { changed, lost } = sourceChanges(before.table, before.text, aBlock(withCell(rows, 5, 2, 1)));
    expect({ changed, lost }).toEqual({ changed: [], lost: [] });
    expect(told(aBlock(withCell(rows, 17, 2, 1)))).toEqual(['C18 12874.5>1']);
  });

  test('one beside it with the same headers is not either', () => {
    const beside = ACCOUNTS.map((row, at) => [
      ...Array.from({ length: 6 }, (_, column) => row[column] ?? ''),
      '',
      ...(at === 4 ? ['科目', '预算数', '决算数'] : at > 4 && at < 10 ? [`其他${at}`, 1, 2] : []),
    ]);
    expect(told(aBlock(beside))).toEqual([]);
  });
});

test('law: whatever rows come and go, a cell that is told of holds what its own row and column name', () => {
  const named = ACCOUNTS.slice(5, 11);
  fc.assert(
    fc.property(
      fc.array(fc.nat(11), { maxLength: 5 }),
      fc.array(fc.tuple(fc.nat(11), fc.constantFrom('', '其他收入', '二、非税收入')), { maxLength: 4 }),
      (gone, come) => {
        const left: Rows = ACCOUNTS.filter((_, at) => !gone.includes(at));
        const rows = come.reduce<Rows>(
          (all, [at, name]) => all.toSpliced(at, 0, name === '' ? [''] : [name, 1, 2, '', '', '']),
          left,
        );
        const found = tableFound(before.table, before.text, aBlock(rows));
        for (const cell of before.table.cells.filter(({ fate }) => fate === 'figure')) {
          const at = found?.placeOf(cell);
          if (at === undefined) continue;
          const panel = cell.column < 3 ? 0 : 3;
          expect(rows[at.row]?.[at.column < 3 ? 0 : 3]).toBe(named[cell.row - 5]?.[panel]);
          expect(at.column).toBe(cell.column);
        }
      },
    ),
  );
});
