import fc from 'fast-check';
import { UNKNOWN_FATES } from '../../../src/core/reading/table-source';
import { readCells } from '../../../src/extract/cells/read-cells';
import { aBlock, type ExampleCell } from './a-block';
import { ACCOUNTS } from './accounts';

const WIDTH = Math.max(...ACCOUNTS.map((row) => row.length));
const SQUARE = ACCOUNTS.map((row) => Array.from({ length: WIDTH }, (_, column) => row[column] ?? ''));
const plain = readCells(aBlock(SQUARE), 'table');

test('empty rows and columns anywhere change nothing', () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat(SQUARE.length), { maxLength: 4 }),
      fc.array(fc.nat(WIDTH), { maxLength: 4 }),
      (rows, columns) => {
        const wide = SQUARE.map((row) => columns.reduce((cells, at) => cells.toSpliced(at, 0, ''), row));
        const empty = (wide[0] ?? []).map(() => '');
        const high = rows.reduce((all, at) => all.toSpliced(at, 0, empty), wide);
        const read = readCells(aBlock(high), 'table');
        expect(read.text).toBe(plain.text);
        expect(read.observations).toEqual(plain.observations);
      },
    ),
    { numRuns: 60 },
  );
});

test('how numbers and signs are written changes nothing but the words', () => {
  const ways: readonly ((cell: ExampleCell) => ExampleCell)[] = [
    (cell) => (typeof cell === 'number' ? cell.toLocaleString('en-US', { maximumFractionDigits: 6 }) : cell),
    (cell) => (typeof cell === 'number' ? fullWidth(String(cell)) : cell),
    (cell) =>
      typeof cell === 'number'
        ? { value: cell, text: ` ${cell.toLocaleString('en-US')} `, format: '#,##0.##' }
        : cell,
    (cell) =>
      typeof cell === 'string' && !/\d/.test(cell) ? cell.replaceAll('：', ':').split('').join(' ') : cell,
  ];
  fc.assert(
    fc.property(fc.infiniteStream(fc.nat(ways.length - 1)), (choices) => {
      const rows = SQUARE.map((row) =>
        row.map((cell) => {
          const way = ways[choices.next().value ?? 0];
          return way === undefined ? cell : way(cell);
        }),
      );
      expect(told(readCells(aBlock(rows), 'table'))).toEqual(told(plain));
    }),
    { numRuns: 60 },
  );
});

test('every full cell is written down once, in order, and has a fate; a figure is read where its fate says so', () => {
  const cell = fc.oneof(
    fc.constantFrom(
      '',
      '税收收入',
      '项目',
      '2022年',
      '决算数',
      '单位：万元',
      '合计',
      '—',
      '增长%',
      '表一',
      '全县',
      '注：略',
    ),
    fc.integer({ min: -9, max: 3000 }),
    fc.constantFrom('1,234', '12.5%', '(3.4)'),
  );
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 7 }),
      (rows) => {
        const block = aBlock(rows);
        const { cells, text, observations } = readCells(block, 'table');
        const full = block.cells.flat().filter((one) => one.text.trim() !== '');
        expect(cells).toHaveLength(full.length);
        for (const [place, { start, end, row, column }] of cells.entries()) {
          expect(start).toBeGreaterThanOrEqual(cells[place - 1]?.end ?? 0);
          expect(text.slice(start, end)).not.toBe('');
          expect(block.cells[row]?.[column]?.text).not.toBe('');
        }
        const figures = new Set(observations.map(({ figure }) => figure.start));
        for (const { fate, start } of cells) {
          expect(figures.has(start)).toBe(fate === 'figure');
          if (UNKNOWN_FATES.some((unknown) => unknown === fate)) expect(text.slice(start)).toMatch(/^-?\d/);
        }
      },
    ),
  );
});

function told({ observations }: typeof plain): readonly unknown[] {
  return observations.map(({ indicator, value, unit, period, status, measure, area }) => [
    indicator,
    Number(value),
    unit,
    period,
    status,
    measure,
    area,
  ]);
}

function fullWidth(text: string): string {
  return text.replace(/[!-~]/gu, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0));
}
