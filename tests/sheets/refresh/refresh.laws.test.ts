import fc from 'fast-check';
import { isWritten } from '../../../src/sheets/refresh/change';
import { refreshOf, type TableRefresh } from '../../../src/sheets/refresh/refresh';
import type { CellValue } from '../../../src/sheets/plan/plan-cell';
import type { TableReading } from '../../../src/sheets/registry/table-reading';
import { isEmptyWrite, writeOf } from '../../../src/sheets/refresh/table-write';
import { digestOf } from '../../../src/sheets/registry/cell-digest';
import { applied } from './applied';
import { inserted, smallPlan } from '../plan/small-plan';

const key = fc.constantFrom('gdp', 'revenue', 'trade', 'retail', 'investment', 'fdi');
const value = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.string(),
  fc.constant('' as const),
);
const figures = fc.dictionary(key, value, { maxKeys: 6 });

/** A table as a user may leave it: rows deleted, copied, sorted, added; cells overwritten; a column of one's own. */
const scene: fc.Arbitrary<TableRefresh> = fc
  .record({
    then: figures,
    now: figures,
    overwritten: fc.array(fc.tuple(fc.nat(7), fc.nat(2), value), { maxLength: 5 }),
    deleted: fc.array(fc.nat(7), { maxLength: 2 }),
    copied: fc.option(fc.nat(7)),
    ownColumnAt: fc.option(fc.nat(4)),
    seed: fc.infiniteStream(fc.nat()),
  })
  .map(({ then, now, overwritten, deleted, copied, ownColumnAt, seed }) => {
    const { reading, record } = inserted(smallPlan(then));
    let rows: CellValue[][] = reading.rows.map((row) => [...row]);
    for (const [row, column, cell] of overwritten) {
      const cells = rows[row];
      if (cells) cells[column] = cell;
    }
    rows = rows.filter((_, index) => !deleted.includes(index));
    const copy = copied === null ? undefined : rows[copied];
    if (copy) rows.push([...copy]);
    rows = rows
      .map((row) => ({ row, at: seed.next().value }))
      .sort((a, b) => a.at - b.at)
      .map(({ row }) => row);
    const header = [...reading.header];
    if (ownColumnAt !== null) {
      header.splice(ownColumnAt, 0, 'My own');
      rows.forEach((row, index) => row.splice(ownColumnAt, 0, `mine ${index}`));
    }
    return refreshOf(smallPlan(now, '2'), record, { ...reading, header, rows });
  });

describe('laws of refresh', () => {
  test('a refresh accepted and run again changes nothing', () => {
    fc.assert(
      fc.property(scene, (refresh) => {
        const write = writeOf(refresh);
        const after = applied(write, refresh.reading);
        const again = refreshOf(refresh.plan, write.record, after);
        expect(again.changes.filter(isWritten)).toEqual([]);
        expect(isEmptyWrite(writeOf(again), write.record)).toBe(true);
      }),
    );
  });

  test('consent alone writes over nothing but what was written last', () => {
    fc.assert(
      fc.property(scene, ({ plan, record, reading, changes }) => {
        const keys = reading.rows.map((row) => String(row[reading.header.indexOf('Key')]));
        for (const { row, column } of writeOf({ plan, record, reading, changes }).cells) {
          const id = plan.columns.find(({ header }) => header === reading.header[column])?.id ?? '';
          const written = record.digests[keys[row] ?? '']?.[record.columns.indexOf(id)];
          expect(digestOf(reading.rows[row]?.[column] ?? '')).toBe(written);
        }
      }),
    );
  });

  test('a refresh never writes into a cell that is not its own', () => {
    fc.assert(
      fc.property(scene, (refresh) => {
        const { header, rows } = refresh.reading;
        const keyColumn = header.indexOf('Key');
        const known = new Set([
          ...refresh.plan.rows.map((row) => row.key),
          ...Object.keys(refresh.record.digests),
        ]);
        for (const { row, column } of writeOf(refresh, () => true).cells) {
          expect(header[column]).not.toBe('My own');
          expect(column).not.toBe(keyColumn);
          const key = rows[row]?.[keyColumn];
          expect(known).toContain(key);
          expect(rows.filter((cells) => cells[keyColumn] === key)).toHaveLength(1);
        }
      }),
    );
  });

  test('a refresh never loses a row', () => {
    fc.assert(
      fc.property(scene, (refresh) => {
        const after = applied(writeOf(refresh), refresh.reading);
        expect(after.rows.length).toBeGreaterThanOrEqual(refresh.reading.rows.length);
      }),
    );
  });

  test('sorting the rows makes no difference to what is found', () => {
    fc.assert(
      fc.property(scene, (refresh) => {
        const { plan, record, reading } = refresh;
        const sorted: TableReading = { ...reading, rows: reading.rows.toReversed() };
        expect(refreshOf(plan, record, sorted).changes).toEqual(refresh.changes);
      }),
    );
  });

  test('whatever is refused is offered again, but for the user’s edits, which are kept then', () => {
    fc.assert(
      fc.property(scene, (refresh) => {
        const { record } = writeOf(refresh, () => false);
        expect(refreshOf(refresh.plan, record, refresh.reading).changes).toEqual(
          refresh.changes.map((change) => (change.kind === 'edited' ? { ...change, kind: 'kept' } : change)),
        );
      }),
    );
  });
});
