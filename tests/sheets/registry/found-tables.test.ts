import type { FoundTable } from '../../../src/sheets/registry/found-table';
import { foundTables, mayBeOurs, type Remembered } from '../../../src/sheets/registry/found-tables';
import type { TableReading } from '../../../src/sheets/registry/table-reading';
import { inserted, smallPlan } from '../plan/small-plan';

const { record, reading } = inserted(smallPlan({ gdp: 306.2, revenue: 21.9, trade: 5 }));
const elsewhere = inserted(smallPlan({ retail: 1, exports: 2 }));
const another: Remembered = { record: { ...elsewhere.record, table: 'Other' } };

describe('a table of ours is', () => {
  test.each([
    ['kept under its name', { table: 'Small', id: '1' }, { seenAs: undefined }, 'kept'],
    ['kept where nothing but its id is known', { table: 'Small', id: '1' }, { seenAs: '1' }, 'kept'],
    ['renamed by letter case', { table: 'SMALL', id: '1' }, { seenAs: undefined }, 'renamed'],
    ['renamed where its id has another name', { table: 'Mine', id: '1' }, { seenAs: '1' }, 'renamed'],
    ['renamed where its rows alone tell', { table: 'Mine', id: '1' }, { seenAs: undefined }, 'renamed'],
    ['the heir of one that was deleted', { table: 'Mine', id: '2' }, { seenAs: '1' }, 'copy'],
    ['perhaps an heir on a copied sheet', { table: 'Mine', worksheet: 'Small (2)' }, {}, 'copy'],
    [
      'not there where nobody holds its rows',
      { table: 'Mine', rows: [['mine', 1, '', 'my key']] },
      {},
      'gone',
    ],
  ] as const)('%s', (_, change: Partial<TableReading>, seen: Partial<Remembered>, kind) => {
    const found = foundTables([{ record, ...seen }, another], [{ ...reading, ...change }, tableOf(another)]);
    expect(found.filter((one) => one.kind !== 'orphan' && one.record === record)).toMatchObject([{ kind }]);
    expect(found.filter((one) => one.kind !== 'orphan' && one.record !== record)).toMatchObject([
      { kind: 'kept' },
    ]);
  });

  test('not mistaken for its copy, whichever of the two was renamed', () => {
    const copy = { ...reading, table: 'Table1', id: '2', worksheet: 'Small (2)' };
    const kinds = (original: string): readonly unknown[] =>
      foundTables([{ record, seenAs: '1' }], [copy, { ...reading, table: original, id: '1' }]).map(told);
    expect(kinds('Small')).toEqual([
      ['Table1', 'copy', false],
      ['Small', 'kept'],
    ]);
    expect(kinds('Mine')).toEqual([
      ['Table1', 'copy', false],
      ['Mine', 'renamed'],
    ]);
  });

  test('an orphan where its rows bear marks of ours and nobody remembers them', () => {
    const marked = [
      ['a', 1, '', 'FG_1DKZC9R0MOXXJA'],
      ['b', 2, '', 'FG_1DKZC9R0MOXXJB'],
    ];
    expect(foundTables([], [{ ...reading, rows: marked }]).map(told)).toEqual([['Small', 'orphan']]);
    expect(foundTables([], [reading])).toEqual([]);
  });
});

test('a table of the user’s own is not read', () => {
  expect(mayBeOurs(['Name', 'Value'])).toBe(false);
});

function told(found: FoundTable): readonly unknown[] {
  if (found.kind === 'gone' || found.kind === 'range') return [found.kind];
  return [found.reading.table, found.kind, ...(found.kind === 'copy' ? [found.isHeir] : [])];
}

function tableOf({ record: { table } }: Remembered): TableReading {
  return { ...elsewhere.reading, table, id: table };
}
