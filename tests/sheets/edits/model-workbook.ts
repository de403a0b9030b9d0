import type { Block, Content, Grid } from '../../../src/sheets/edits/block';
import type { Edit, Look } from '../../../src/sheets/edits/edit';

/** A workbook as edits see it: plain values by place, nothing where nothing is. */
export interface ModelWorkbook {
  /** By sheet or table, row and column. */
  readonly cells: ReadonlyMap<string, { readonly content: Content; readonly format: string }>;
  /** How many rows each table has, by name. */
  readonly rows: ReadonlyMap<string, number>;
  readonly looks: ReadonlyMap<string, Look>;
  /** Sheets, tables, charts and records, each as JSON. */
  readonly things: ReadonlyMap<string, string>;
}

export const EMPTY: ModelWorkbook = {
  cells: new Map(),
  rows: new Map(),
  looks: new Map(),
  things: new Map(),
};

/** The workbook after an edit, as Excel would carry it out. */
export function edited(workbook: ModelWorkbook, edit: Edit): ModelWorkbook {
  switch (edit.kind) {
    case 'cells': {
      const { at } = edit;
      const where = at.kind === 'on-sheet' ? at.worksheet : at.table;
      return { ...workbook, cells: withBlock(workbook.cells, where, at.row, at.column, edit.to) };
    }
    case 'rows': {
      const count = sizeOf(edit.to ?? edit.from ?? {});
      const before = workbook.rows.get(edit.table) ?? 0;
      const rows = new Map(workbook.rows).set(edit.table, before + (edit.to ? count : -count));
      if (rows.get(edit.table) === 0) rows.delete(edit.table);
      const cells = edit.to
        ? withBlock(workbook.cells, edit.table, edit.at, 0, edit.to)
        : new Map([...workbook.cells].filter(([place]) => rowOf(place, edit.table) < edit.at));
      return { ...workbook, rows, cells };
    }
    case 'column':
      return withThing(workbook, `column ${edit.table} ${String(edit.at)}`, edit.to);
    case 'look': {
      const place = JSON.stringify([edit.worksheet, edit.extent]);
      const look = { ...workbook.looks.get(place), ...edit.to };
      const looks = new Map(workbook.looks).set(place, look);
      if (!Object.values(look).some((value) => value !== false)) looks.delete(place);
      return { ...workbook, looks };
    }
    case 'record':
      return withThing(workbook, `record ${edit.table}`, edit.to);
    case 'sheet':
      return withThing(workbook, `sheet ${edit.worksheet}`, edit.to);
    case 'table':
      return withThing(workbook, `table ${edit.table}`, edit.to);
    case 'chart':
      return withThing(workbook, `chart ${edit.chart}`, edit.to);
    case 'face':
      return withThing(workbook, `face ${edit.chart}`, edit.to);
  }
}

/** A block as it stands in the workbook, of the size given. */
export function blockAt(
  { cells }: ModelWorkbook,
  where: string,
  [row, column]: readonly [number, number],
  [rows, columns]: readonly [number, number],
): Required<Block> {
  const grid = <T>(of: (cell: { readonly content: Content; readonly format: string }) => T): Grid<T> =>
    Array.from({ length: rows }, (_, r) =>
      Array.from({ length: columns }, (__, c) => of(cells.get(placeOf(where, row + r, column + c)) ?? BLANK)),
    );
  return { contents: grid(({ content }) => content), formats: grid(({ format }) => format) };
}

const BLANK = { content: '', format: 'General' } as const;

function withBlock(
  cells: ModelWorkbook['cells'],
  where: string,
  row: number,
  column: number,
  { contents, formats }: Block,
): ModelWorkbook['cells'] {
  const next = new Map(cells);
  (contents ?? formats ?? []).forEach((line, r) => {
    line.forEach((_, c) => {
      const place = placeOf(where, row + r, column + c);
      const { content, format } = next.get(place) ?? BLANK;
      const cell = { content: contents?.[r]?.[c] ?? content, format: formats?.[r]?.[c] ?? format };
      if (cell.content === BLANK.content && cell.format === BLANK.format) next.delete(place);
      else next.set(place, cell);
    });
  });
  return next;
}

function withThing(workbook: ModelWorkbook, name: string, thing: unknown): ModelWorkbook {
  const things = new Map(workbook.things);
  if (thing === null) things.delete(name);
  else things.set(name, JSON.stringify(thing));
  return { ...workbook, things };
}

function placeOf(where: string, row: number, column: number): string {
  return `${where} ${row} ${column}`;
}

function rowOf(place: string, table: string): number {
  const [where, row] = place.split(' ');
  return where === table ? Number(row) : -1;
}

function sizeOf({ contents, formats }: Block): number {
  return (contents ?? formats ?? []).length;
}
