import { HostError } from '../../wire/object-model';
import { parseAddress } from '../model/a1';
import { annotate } from '../model/annotations';
import type { Book, Sheet } from '../model/book';
import { addColumn, addRows, removeColumn, removeRow } from '../model/grow-table';
import { moveSheet } from '../model/sheets';
import { deleteCells, insertCells } from '../model/shift-cells';
import { refuseProtected } from '../model/protection';
import { protectionOptions } from '../model/protection-options';
import { resizeTable } from '../model/reshape-table';
import { activeSheet, findSheet, onSheet, worksheetOf } from '../model/sheet';
import type { SheetArea } from '../model/sheet';
import { deleteSheet, renameSheet, setVisibility } from '../model/sheets';
import type { Visibility } from '../model/sheets';
import { sortTable } from '../model/sort-table';
import { formatNumbers, styleCells } from '../model/style-cells';
import { clearFilter, filterTable } from '../model/table-filter';
import { columnNames } from '../model/table-headers';
import { refuseBadName } from '../model/table-names';
import type { TableRecord } from '../model/table-record';
import { clearContents } from '../model/write-cells';
import { copySheet } from './copy-sheet';
import { moveCells } from './move-cells';
import { moveColumn } from './move-column';
import { replaceAll } from './replace-all';
import { typeInto } from './type-into';
import { momentOf, undoTo } from './undo';
import type { Moment } from './undo';

/**
 * The person at the screen, by what they do to the workbook, through Excel's own rules and past the add-in. Cells are named by
 * address (`Sheet1!B2`; without a sheet, on the one that is shown), tables and columns by name. What Excel would refuse
 * throws.
 */
export interface Person {
  type(address: string, text: string): void;
  clear(address: string): void;
  cutAndPaste(from: string, to: string): void;
  replaceAll(sheet: string, search: string, replacement: string): void;
  format(address: string, numberFormat: string): void;
  fill(address: string, color: string): void;
  /** Writes a note (the older kind of comment) on a cell. */
  note(address: string, text: string): void;
  /** Colours the cells that hold a text. */
  highlight(address: string, color: string): void;
  /** Lets cells take no other values than these. */
  validate(address: string, choices: string): void;
  insertRows(address: string): void;
  deleteRows(address: string): void;

  sort(table: string, column: string, isDescending?: boolean): void;
  filter(table: string, column: string, shown: readonly string[]): void;
  clearFilter(table: string): void;
  insertTableRow(table: string, index: number): void;
  deleteTableRow(table: string, index: number): void;
  insertTableColumn(table: string, index: number, header: string): void;
  deleteTableColumn(table: string, header: string): void;
  moveTableColumn(table: string, header: string, to: number): void;
  renameTableColumn(table: string, header: string, name: string): void;
  renameTable(table: string, name: string): void;
  resizeTable(table: string, address: string): void;
  convertToRange(table: string): void;

  /** Answers the name of the copy. */
  copySheet(name: string): string;
  renameSheet(name: string, to: string): void;
  moveSheet(name: string, position: number): void;
  deleteSheet(name: string): void;
  hideSheet(name: string, visibility: Visibility): void;
  protectSheet(name: string): void;
  unprotectSheet(name: string): void;
  protectStructure(isProtected: boolean): void;
  /** Makes a sheet that is one chart: no worksheet, but its name is taken. */
  addChartSheet(name: string): void;

  /** Goes to another workbook, or comes back to this one. */
  lookElsewhere(isElsewhere: boolean): void;

  /** What undo can bring back from now on. */
  moment(): Moment;
  /** Undoes whatever was done since, by a person or an add-in; what add-ins keep in settings and parts stays as it is now. */
  undo(since: Moment): void;
}

export function personAt(book: Book): Person {
  const cells = (address: string): SheetArea => cellsAt(book, address);
  const table = (name: string): TableRecord => tableNamed(book, name);
  const sheet = (name: string): Sheet => sheetNamed(book, name);
  const columnOf = (record: TableRecord, header: string): number => {
    const index = columnNames(book, record).indexOf(header);
    if (index < 0) throw missing(header);
    return index;
  };
  const headerCell = (record: TableRecord, index: number): SheetArea =>
    onSheet(
      { book, id: record.sheetId },
      { ...record.area, column: record.area.column + index, columnCount: 1, rowCount: 1 },
    );
  return {
    type: (address, text) => typeInto(cells(address), text),
    clear: (address) => clearContents(cells(address)),
    cutAndPaste: (from, to) => moveCells(cells(from), cells(to)),
    replaceAll: (name, search, replacement) => replaceAll(sheet(name), search, replacement),
    format: (address, numberFormat) => {
      const range = cells(address);
      const row = Array.from({ length: range.columnCount }, () => numberFormat);
      formatNumbers(
        range,
        Array.from({ length: range.rowCount }, () => row),
      );
    },
    fill: (address, color) => styleCells(cells(address), { bg: { rgb: color } }),
    note: (address, text) => void annotate(cells(address), { kind: 'note', text }),
    highlight: (address, color) =>
      void annotate(cells(address), { kind: 'conditional-format', type: 'ContainsText', color }),
    validate: (address, choices) => void annotate(cells(address), { kind: 'validation', choices }),
    insertRows: (address) => insertCells(cells(address), 'Down'),
    deleteRows: (address) => deleteCells(cells(address), 'Up'),

    sort: (name, header, isDescending = false) => {
      const record = table(name);
      refuseProtected({ book, id: record.sheetId });
      sortTable(book, record, columnOf(record, header), isDescending);
    },
    filter: (name, header, shown) => {
      const record = table(name);
      const column = record.columns[columnOf(record, header)];
      if (column !== undefined) filterTable(book, record, column.id, shown);
    },
    clearFilter: (name) => clearFilter(book, table(name)),
    insertTableRow: (name, index) => addRows(book, table(name), index, [blankRow(table(name))], true),
    deleteTableRow: (name, index) => removeRow(book, table(name), index),
    insertTableColumn: (name, index, header) => {
      const record = table(name);
      typeInto(headerCell(record, addColumn(book, record, index, undefined)), header);
    },
    deleteTableColumn: (name, header) => removeColumn(book, table(name), columnOf(table(name), header)),
    moveTableColumn: (name, header, to) => moveColumn(book, table(name), columnOf(table(name), header), to),
    renameTableColumn: (name, header, to) =>
      typeInto(headerCell(table(name), columnOf(table(name), header)), to),
    renameTable: (name, to) => {
      const record = table(name);
      refuseBadName(book, to, record.name);
      record.name = to;
    },
    resizeTable: (name, address) => {
      const record = table(name);
      resizeTable(book, record, cells(address));
    },
    convertToRange: (name) => {
      const record = table(name);
      refuseProtected({ book, id: record.sheetId });
      book.tables.delete(record.id);
    },

    copySheet: (name) => worksheetOf(copySheet(sheet(name))).getName(),
    renameSheet: (name, to) => renameSheet(sheet(name), to),
    moveSheet: (name, position) => moveSheet(sheet(name), position),
    deleteSheet: (name) => deleteSheet(sheet(name)),
    hideSheet: (name, visibility) => setVisibility(sheet(name), visibility),
    protectSheet: (name) => void book.protections.set(sheet(name).id, NOTHING_ALLOWED),
    unprotectSheet: (name) => void book.protections.delete(sheet(name).id),
    protectStructure: (isProtected) => void (book.structure.isProtected = isProtected),
    addChartSheet: (name) => void book.chartSheets.set(name.toLowerCase(), name),

    lookElsewhere: (isElsewhere) => void (book.focus.isElsewhere = isElsewhere),

    moment: () => momentOf(book),
    undo: (since) => undoTo(book, since),
  };
}

const NOTHING_ALLOWED = Object.fromEntries(protectionOptions.map((option) => [option, false])) as Readonly<
  Record<(typeof protectionOptions)[number], boolean>
>;

function blankRow({ area }: TableRecord): readonly null[] {
  return Array.from({ length: area.columnCount }, () => null);
}

function cellsAt(book: Book, text: string): SheetArea {
  const address = parseAddress(text);
  if (address === undefined) throw missing(text);
  const { sheetName, area } = address;
  return onSheet(sheetName === undefined ? activeSheet(book) : sheetNamed(book, sheetName), area);
}

function sheetNamed(book: Book, name: string): Sheet {
  const sheet = findSheet(book, name);
  if (sheet === undefined) throw missing(name);
  return sheet;
}

function tableNamed(book: Book, name: string): TableRecord {
  const wanted = name.toLowerCase();
  const table = [...book.tables.values()].find((candidate) => candidate.name.toLowerCase() === wanted);
  if (table === undefined) throw missing(name);
  return table;
}

function missing(what: string): HostError {
  return new HostError('ItemNotFound', `The workbook has no ${what}.`);
}
