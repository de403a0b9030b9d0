import fc from 'fast-check';
import type { Edit } from '../../../src/sheets/edits/edit';
import { piecesOf } from '../../../src/sheets/edits/pieces';
import { rowBytes } from '../../../src/sheets/edits/wire-size';

const BUDGET = { bytes: 5_000, cells: 40 };

const cellsOnSheet = fc
  .record({ row: fc.nat(9), rows: fc.integer({ min: 1, max: 60 }), columns: fc.integer({ min: 1, max: 4 }) })
  .map(({ row, rows, columns }): Edit => ({
    kind: 'cells',
    at: { kind: 'on-sheet', worksheet: 'Sheet1', row, column: 0 },
    from: { contents: blank(rows, columns) },
    to: {
      contents: Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (_, c) => r * 10 + c)),
    },
  }));
const cellInTable = fc.nat(999).map((row): Edit => ({
  kind: 'cells',
  at: { kind: 'in-table', table: 'T', row, column: 1 },
  from: { contents: [['']] },
  to: { contents: [[row]] },
}));
const edits = fc.array(fc.oneof(cellsOnSheet, cellInTable), { maxLength: 30 });
const TABLES = new Map([['T', { rows: 1_000, columns: 4 }]]);

test('pieces write the same cells as the edits, in their order', () => {
  fc.assert(
    fc.property(edits, (all) => {
      expect(piecesOf(all, TABLES, BUDGET).flat().flatMap(rowsOf)).toEqual(all.flatMap(rowsOf));
    }),
  );
});

test('no piece writes more cells than the budget, nor looks at more', () => {
  fc.assert(
    fc.property(edits, (all) => {
      for (const piece of piecesOf(all, TABLES, BUDGET)) {
        const onSheet = piece.flatMap((edit) =>
          edit.kind === 'cells' && edit.at.kind === 'on-sheet' ? (edit.to.contents ?? []).flat() : [],
        );
        const rows = piece.flatMap((edit) =>
          edit.kind === 'cells' && edit.at.kind === 'in-table' ? [edit.at.row] : [],
        );
        const looked = rows.length === 0 ? 0 : (Math.max(...rows) - Math.min(...rows) + 1) * 4;
        expect(onSheet.length + looked).toBeLessThanOrEqual(BUDGET.cells);
      }
    }),
  );
});

test('what fits into one request is one piece', () => {
  const few: readonly Edit[] = [
    {
      kind: 'cells',
      at: { kind: 'on-sheet', worksheet: 'Sheet1', row: 0, column: 0 },
      from: { contents: [['']] },
      to: { contents: [[1]] },
    },
    { kind: 'record', table: 'T', from: null, to: '{}' },
  ];
  expect(piecesOf(few)).toEqual([few]);
});

test('a row is as many bytes as its texts are on the wire', () => {
  expect(rowBytes({ contents: [['财政']] }, 0)).toBe(rowBytes({ contents: [['abcdef']] }, 0));
});

function rowsOf(edit: Edit): readonly unknown[] {
  if (edit.kind !== 'cells') return [edit];
  return (edit.to.contents ?? []).map((cells, below) => [
    { ...edit.at, row: edit.at.row + below },
    edit.from.contents?.[below],
    cells,
  ]);
}

function blank(rows: number, columns: number): string[][] {
  return Array.from({ length: rows }, () => Array.from({ length: columns }, () => ''));
}
