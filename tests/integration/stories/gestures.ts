import fc from 'fast-check';
import type { Person } from '../../../preview/workbook/gestures/person';
import type { TablePicture } from '../invariants';
import type { Gesture, Scene } from './world';

/** What people do, each to one of the tables, wherever it is by then, or beside them. */
export const gestures: readonly fc.Arbitrary<Gesture>[] = [
  inTable('writes a text over a figure', (person, table, { mark }, pick) => {
    person.type(cellOf(table, pick, oneOf(['Value', 'Note'], pick)), mark());
  }),
  inTable('writes a number over a figure', (person, table, { number }, pick) => {
    person.type(cellOf(table, pick, 'Value'), String(number()));
  }),
  inTable('writes a formula over a figure', (person, table, { number }, pick) => {
    person.type(cellOf(table, pick, 'Value'), `=1000+${number()}`);
  }),
  inTable('clears a cell', (person, table, _, pick) => {
    person.clear(cellOf(table, pick, oneOf(['Indicator', 'Value', 'Note'], pick)));
  }),
  inTable('writes into a column of their own', (person, table, { mark }, pick) => {
    const own = ownColumn(table);
    if (own !== undefined) person.type(cellOf(table, pick, own), mark());
  }),
  inTable('computes in a column of their own', (person, table, { number }, pick) => {
    const own = ownColumn(table);
    if (own !== undefined) person.type(cellOf(table, pick, own), `=1000+${number()}`);
  }),
  inTable('writes right below', (person, table, { mark }, pick) => {
    person.type(cellAt(table, table.keys.length + 1, pick % table.header.length), mark());
  }),
  inTable('writes right beside', (person, table, { mark }, pick) => {
    person.type(cellAt(table, 1 + (pick % table.keys.length), table.header.length), mark());
  }),
  inTable('writes a note', (person, table, { mark }, pick) => {
    person.note(cellOf(table, pick), mark());
  }),
  inTable('colours and checks cells', (person, table, _, pick) => {
    person.highlight(cellOf(table, pick), '#ffff00');
    person.validate(cellOf(table, pick + 1), 'yes,no');
  }),
  inTable('sorts', (person, table, _, pick) => {
    person.sort(table.name, oneOf(table.header, pick), pick > 4);
  }),
  inTable('filters', (person, table, _, pick) => {
    person.filter(table.name, 'Key', [oneOf(table.keys, pick)]);
  }),
  inTable('takes the filter away', (person, table) => {
    person.clearFilter(table.name);
  }),
  inTable('inserts a row', (person, table, _, pick) => {
    person.insertTableRow(table.name, pick % (table.keys.length + 1));
  }),
  inTable('deletes a row', (person, table, _, pick) => {
    person.deleteTableRow(table.name, pick % table.keys.length);
  }),
  inTable('inserts a column', (person, table, _, pick) => {
    person.insertTableColumn(table.name, pick % (table.header.length + 1), `Own ${pick}`);
  }),
  inTable('deletes their column', (person, table) => {
    const own = ownColumn(table);
    if (own !== undefined) person.deleteTableColumn(table.name, own);
  }),
  inTable('deletes a column of ours', (person, table, _, pick) => {
    person.deleteTableColumn(table.name, oneOf(['Indicator', 'Note', 'Key'], pick));
  }),
  inTable('renames a column of ours', (person, table, _, pick) => {
    person.renameTableColumn(table.name, oneOf(['Indicator', 'Note'], pick), `Called ${pick}`);
  }),
  inTable('drags a column', (person, table, _, pick) => {
    person.moveTableColumn(table.name, oneOf(table.header, pick), (pick * 7) % table.header.length);
  }),
  inTable('clears the keys', (person, table, _, pick) => {
    if (pick < 3) for (const at of table.keys.keys()) person.clear(cellOf(table, at, 'Key'));
    else person.clear(cellOf(table, pick, 'Key'));
  }),
  inTable('replaces a word everywhere', (person, { sheet }, { mark }) => {
    person.replaceAll(sheet, 'Name of', mark());
  }),
  inTable('cuts a cell and pastes it elsewhere', carryCell, true),
  inTable('carries the table elsewhere', (person, { address }) => {
    person.cutAndPaste(address, `${address.split('!')[0] ?? ''}!K30`);
  }),
  inTable('renames the table', (person, { name }, _, pick) => {
    person.renameTable(name, `Renamed${pick}`);
  }),
  inTable('writes the table’s name in capitals', (person, { name }) => {
    person.renameTable(name, name.toUpperCase());
  }),
  inTable(
    'fills a key down',
    (person, table, _, pick) => {
      const above = table.keys[pick % table.keys.length] ?? '';
      person.type(cellOf(table, pick + 1, 'Key'), above);
    },
    // Once the first of the two rows is deleted, the other is believed to be the row whose key it has.
    true,
  ),
  inTable('converts it to a range', (person, { name }, _, pick) => {
    if (pick < 3) person.convertToRange(name);
  }),
  inTable('inserts rows of the sheet', (person, { sheet }, _, pick) => {
    person.insertRows(`${sheet}!${pick + 1}:${pick + 1}`);
  }),
  inTable('deletes a row of the sheet', (person, { sheet }, _, pick) => {
    person.deleteRows(`${sheet}!${pick + 1}:${pick + 1}`);
  }),
  inTable('copies the sheet', (person, { sheet }, _, pick) => {
    if (pick < 3) person.copySheet(sheet);
  }),
  inTable('renames the sheet', (person, { sheet }, _, pick) => {
    person.renameSheet(sheet, `Sheet of ${pick}`);
  }),
  inTable('deletes the sheet', (person, { sheet }, _, pick) => {
    if (pick < 2) person.deleteSheet(sheet);
  }),
  inTable('protects the sheet', (person, { sheet }) => {
    person.protectSheet(sheet);
  }),
  inTable('takes the protection away', (person, { sheet }) => {
    person.unprotectSheet(sheet);
  }),
  inTable('hides the sheet', (person, { sheet }) => {
    person.hideSheet(sheet, 'VeryHidden');
  }),
  fc.nat(60).map((place) => ({
    said: `writes on Sheet1 (${place})`,
    act: (person, { mark }) => {
      person.type(`Sheet1!${String.fromCharCode(65 + (place % 8))}${1 + Math.floor(place / 4)}`, mark());
    },
  })),
];

/** A gesture on one of the tables, by a number that may be larger than there are. */
function inTable(
  said: string,
  act: (person: Person, table: TablePicture, scene: Scene, pick: number) => void,
  mixesUp = false,
): fc.Arbitrary<Gesture> {
  return fc.tuple(fc.nat(2), fc.nat(9)).map(([which, pick]) => ({
    said: `${said} (table ${which}, ${pick})`,
    mixesUp,
    act: (person, scene) => {
      const table = scene.tables[which % Math.max(1, scene.tables.length)];
      if (table !== undefined) act(person, table, scene, pick);
    },
  }));
}

function carryCell(person: Person, table: TablePicture, _: Scene, pick: number): void {
  person.cutAndPaste(cellOf(table, pick, 'Value'), cellOf(table, pick + 1, 'Note'));
}

function ownColumn({ header }: TablePicture): string | undefined {
  return header.find((name) => name.startsWith('Own'));
}

function oneOf<T>(list: readonly T[], pick: number): T {
  const found = list[pick % list.length];
  if (found === undefined) throw new RangeError('there is nothing to choose from');
  return found;
}

/** A cell of a table's body; where the column is gone, in the first. */
function cellOf(table: TablePicture, pick: number, column?: string): string {
  const { header, keys } = table;
  const across = column === undefined ? pick % header.length : Math.max(0, header.indexOf(column));
  return cellAt(table, 1 + (pick % Math.max(1, keys.length)), across);
}

/** A cell by its distance from the table's upper left one. */
function cellAt({ address }: TablePicture, down: number, across: number): string {
  const [sheet = '', cells = ''] = address.split('!');
  const [, letters = 'A', row = '1'] = /^([A-Z]+)(\d+)/.exec(cells) ?? [];
  const letter = String.fromCharCode(letters.charCodeAt(0) + across);
  return `${sheet}!${letter}${Number(row) + down}`;
}
