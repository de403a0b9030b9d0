import type { PreviewWorkbook } from '../../preview/workbook/preview-workbook';
import type { Argument } from '../../preview/wire/object-model';
import { Accessor } from '../preview/workbook/host-accessor';

/*
 * What has to hold of a workbook whatever people and the add-in do to it, seen past office.js. What is the user's is known
 * by its content: a text `mine 7`, a number from 1000 on, a formula `=1000+7`. Nothing that a plan of the tests writes looks so.
 */

/** Everything in a workbook that a gesture of the add-in could harm. */
export interface Picture {
  /** Every cell that holds something, by sheet and address, with its number format. */
  readonly cells: ReadonlyMap<string, string>;
  readonly tables: readonly TablePicture[];
  readonly mine: readonly UsersItem[];
  /** How many rules are laid over cells, conditional formats and validation, by sheet. */
  readonly laidOver: readonly string[];
}

export interface TablePicture {
  readonly id: string;
  readonly name: string;
  readonly sheet: string;
  readonly address: string;
  readonly header: readonly string[];
  readonly keys: readonly string[];
  readonly isFiltered: boolean;
}

/** Something that the user put somewhere: in a row and a column of a table, or in a column of a sheet. */
export interface UsersItem {
  readonly content: string;
  readonly format: string;
  readonly place: string;
  /** The row on the sheet, where it stands in no table: cells may only move down, to make room. */
  readonly row: number;
}

/** A content that the user has given up for the report's, in a table by name. */
export interface GivenUp {
  readonly table: string;
  readonly content: string;
}

export function pictureOf({ root }: PreviewWorkbook): Picture {
  const workbook = new Accessor(root);
  const sheets = workbook.go('Worksheets').items();
  const placed = workbook.go('Tables').items().map(tablePicture);
  const cells = new Map<string, string>();
  const mine: UsersItem[] = [];
  const laidOver: string[] = [];
  for (const sheet of sheets) {
    const name = sheet.get('Name') as string;
    const onSheet = placed.filter(({ table }) => table.sheet === name);
    for (const cell of usedCells(sheet)) {
      const { content, format, row, column } = cell;
      if (content !== '') cells.set(`${name}!${row},${column}`, `${content} ${format}`);
      if (isMine(content)) mine.push({ content, format, ...placeIn(onSheet, name, row, column) });
    }
    laidOver.push(...rulesOn(sheet).map((rule) => `${name}: ${rule}`));
    for (const note of sheet.go('Notes').items()) {
      const at = note.call('GetLocation');
      const [row, column] = [at.get('RowIndex') as number, at.get('ColumnIndex') as number];
      const content = `note ${String(note.get('Content'))}`;
      mine.push({ content, format: '', ...placeIn(onSheet, name, row, column) });
    }
  }
  return { cells, tables: placed.map(({ table }) => table), mine, laidOver };
}

/**
 * A gesture of the add-in's leaves what the user has: what they wrote, as they formatted it, in its row and its column; but for
 * contents that they have given up for the report's.
 */
export function expectUsersWorkKept(before: Picture, after: Picture, given: readonly GivenUp[] = []): void {
  const isGiven = ({ content, place }: UsersItem): boolean =>
    given.some((one) => one.content === content && place.startsWith(idOf(before, one.table)));
  const kept = before.mine.filter((item) => !isGiven(item));
  // A row whose key was cleared, or written over with another row's, may get it back.
  const doubled = before.tables.flatMap(({ id, keys }) =>
    keys.filter((key) => count(keys, key) > 1).map((key) => `${id}, row ${key},`),
  );
  const hasNoKey = ({ place }: UsersItem): boolean =>
    place.includes('row ,') || doubled.some((row) => place.startsWith(row));
  const keyless = new Set(kept.filter(hasNoKey).map(({ content }) => content));
  const told = (item: UsersItem): string =>
    withoutRow(
      keyless.has(item.content) ? { ...item, place: item.place.replace(/row [^,]*,/, 'row,') } : item,
    );
  // A calculated column of theirs goes on in the rows that were appended.
  const rowsBefore = before.tables.flatMap(({ id, keys }) => keys.map((key) => `${id}, row ${key},`));
  const isContinued = ({ content, place }: UsersItem): boolean =>
    content.startsWith('=') &&
    place.includes(', row ') &&
    !rowsBefore.some((row) => place.startsWith(row)) &&
    kept.filter((item) => item.content === content).length > 1;
  const stay = after.mine.filter((item) => !isContinued(item));
  expect(stay.map(told).sort()).toEqual(kept.map(told).sort());
  for (const item of kept) {
    const rows = after.mine.filter((other) => told(other) === told(item)).map(({ row }) => row);
    expect(Math.max(...rows)).toBeGreaterThanOrEqual(item.row);
  }
  expect(after.laidOver).toEqual(before.laidOver);
}

function idOf({ tables }: Picture, wanted: string): string {
  return tables.find(({ name }) => name === wanted)?.id ?? 'none';
}

/** What was refused was not done, not by half either. */
export function expectNothingChanged(before: Picture, after: Picture): void {
  expect(after.tables).toEqual(before.tables);
  expect(Object.fromEntries(after.cells)).toEqual(Object.fromEntries(before.cells));
  expect(after.mine).toEqual(before.mine);
}

/** A gesture of the add-in's lets no row of ours stand in a table twice that stood there once. */
export function expectNoRowTwice(before: Picture, after: Picture): void {
  for (const { id, name, keys } of after.tables) {
    const earlier = before.tables.find((table) => table.id === id)?.keys ?? [];
    const often = [...new Set(keys)].filter(
      (key) => key !== '' && count(keys, key) > Math.max(1, count(earlier, key)),
    );
    expect({ name, often }).toEqual({ name, often: [] });
  }
}

function count(keys: readonly string[], wanted: string): number {
  return keys.filter((key) => key === wanted).length;
}

/** The header of the column of keys, in the plans of the tests. */
const KEY_HEADER = 'Key';

interface PlacedTable {
  readonly table: TablePicture;
  readonly top: number;
  readonly left: number;
}

function tablePicture(table: Accessor): PlacedTable {
  const range = table.call('GetRange');
  const header = (table.call('GetHeaderRowRange').get('Values') as string[][])[0] ?? [];
  const rows = table.call('GetDataBodyRange').get('Values') as unknown[][];
  const keyColumn = header.indexOf(KEY_HEADER);
  return {
    table: {
      id: table.get('Id') as string,
      name: table.get('Name') as string,
      sheet: table.go('Worksheet').get('Name') as string,
      address: range.get('Address') as string,
      header,
      keys: rows.map((row) => (keyColumn < 0 ? '' : String(row[keyColumn]))),
      isFiltered: table.go('AutoFilter').get('IsDataFiltered') === true,
    },
    top: range.get('RowIndex') as number,
    left: range.get('ColumnIndex') as number,
  };
}

function placeIn(
  tables: readonly PlacedTable[],
  sheet: string,
  row: number,
  column: number,
): Pick<UsersItem, 'place' | 'row'> {
  const around = tables.find(({ table, top, left }) => {
    const [down, right] = [row - top, column - left];
    return down >= 0 && down <= table.keys.length && right >= 0 && right < table.header.length;
  });
  if (around === undefined) return { place: `${sheet}, column ${column}`, row };
  const { table, top, left } = around;
  const key = table.keys[row - top - 1] ?? '';
  const place = row === top ? 'header' : `row ${key}, ${String(table.header[column - left])}`;
  return { place: `${table.id}, ${place}`, row: 0 };
}

function usedCells(sheet: Accessor) {
  const used = sheet.callOrNull('GetUsedRangeOrNullObject', ...([] as Argument[]));
  if (used === null || used.object === null) return [];
  const formulas = used.get('Formulas') as (string | number | boolean)[][];
  const formats = used.get('NumberFormat') as string[][];
  const [top, left] = [used.get('RowIndex') as number, used.get('ColumnIndex') as number];
  return formulas.flatMap((cells, r) =>
    cells.map((content, c) => ({
      content: String(content),
      format: formats[r]?.[c] ?? '',
      row: top + r,
      column: left + c,
    })),
  );
}

function rulesOn(sheet: Accessor): readonly string[] {
  const cells = sheet.call('GetRange', 'A1:Z60');
  const formats = cells.go('ConditionalFormats').run('GetCount');
  const validation = cells.go('DataValidation').get('Type');
  return [
    ...(formats === 0 ? [] : [`${String(formats)} conditional formats`]),
    ...(validation === 'None' ? [] : [`validation: ${String(validation)}`]),
  ];
}

export function isMine(content: string): boolean {
  return /^mine \d+|^=1000\+\d+$/.test(content) || Number(content) >= 1000;
}

function withoutRow({ content, format, place }: UsersItem): string {
  return [content, format, place].join(' | ');
}
