import type { RegistryRecord } from '../../../src/sheets/registry/registry-record';
import type { TableReading } from '../../../src/sheets/registry/table-reading';
import { refreshOf } from '../../../src/sheets/refresh/refresh';
import { writeOf } from '../../../src/sheets/refresh/table-write';
import { inserted, smallPlan } from '../plan/small-plan';

const FIRST = smallPlan({ gdp: 306.2, revenue: 21.9 });
const LATER = smallPlan({ gdp: 306.3, revenue: 22.5, trade: 285.8 }, '2');

describe("a refresh that was taken back by Excel's own undo, which leaves the record as it is,", () => {
  test('is due again: nothing of it was edited or deleted by the user', () => {
    const { reading, record } = refreshed();
    const { changes } = refreshOf(LATER, record, reading);
    expect(changes.map(({ kind }) => kind)).toEqual(['changed', 'changed', 'added']);
    expect(refreshOf(FIRST, record, reading).changes).toEqual([]);
  });

  test('is not, where the user has changed one of its figures themselves: then theirs is an edit', () => {
    const { reading, record } = refreshed();
    const rows = reading.rows.map((row, at) => (at === 0 ? row.with(1, 306.3) : row));
    const { changes } = refreshOf(LATER, record, { ...reading, rows });
    expect(changes.map(({ kind }) => kind)).toEqual(['edited', 'removed']);
  });

  test('is remembered no further once another was written', () => {
    const { reading, record } = refreshed();
    const again = writeOf(refreshOf(LATER, record, reading)).record;
    expect(again.digests).toEqual(record.digests);
    expect(again.replaced).toEqual(record.replaced);
  });

  test('gives the user back what they had before they chose the report’s figure, as an edit of theirs', () => {
    const { reading, record } = inserted(FIRST);
    const edited = { ...reading, rows: reading.rows.map((row, at) => (at === 0 ? row.with(1, 999) : row)) };
    const refresh = refreshOf(LATER, record, edited);
    const after = writeOf(refresh, () => true).record;
    const back = refreshOf(LATER, after, edited);
    expect(back.changes.map(({ kind }) => kind)).toEqual(['edited', 'changed', 'added']);
  });
});

/** The table as it was before the refresh, with the record as it was after. */
function refreshed(): { readonly reading: TableReading; readonly record: RegistryRecord } {
  const { reading, record } = inserted(FIRST);
  return { reading, record: writeOf(refreshOf(LATER, record, reading)).record };
}
