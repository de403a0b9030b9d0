import type { CellArea, CellBlock, SheetCell } from '../../core/reading/cell-block';
import { isNotStated, printedFigure, printedWords } from '../../core/reading/printed-cell';
import type { SourceCell, TableSource } from '../../core/reading/table-source';
import type { CellPlace } from '../plan/a1';
import { surePairs } from './sure-pairs';

/** A table that a report was read from, in its sheet as that stands now. */
export interface TableFound {
  /** Where a cell stands now, in the sheet; nothing where that cannot be told. */
  readonly placeOf: (cell: SourceCell) => CellPlace | undefined;
  /** The cells that the whole table takes now. */
  readonly area: CellArea;
}

/**
 * Finds the cells of a table by what it says of them, wherever they stand: the rows are those whose words stand in the same
 * order, the columns of each those under the same headers beside the same names. A cell about which two ways disagree, or whose
 * row or column is called otherwise now, has no place. Nothing where no row is found.
 */
export function tableFound(table: TableSource, text: string, now: CellBlock): TableFound | undefined {
  const points = [...text];
  const kept = table.cells.map((cell): KeptCell => ({
    ...cell,
    words: nameOf(points.slice(cell.start, cell.end).join('')),
  }));
  const sheet = now.cells.map((row) => row.map(wordsOf));
  const rows = rowsFound(kept, sheet);
  if (rows.size === 0) return undefined;
  const columns = columnsFound(kept, sheet, rows, now);
  const placed = kept.flatMap((cell) => {
    const at = placeIn(cell, rows, columns);
    return at === undefined ? [] : [{ cell, at }];
  });
  if (placed.length === 0) return undefined;
  return {
    placeOf: (cell) => {
      const at = placeIn(cell, rows, columns);
      return at && { row: now.row + at.row, column: now.column + at.column };
    },
    area: areaOf(kept, placed, now),
  };
}

interface KeptCell extends SourceCell {
  readonly words: string;
}

/** Words as they are compared: whatever spaces are between them, in half width. */
function nameOf(words: string): string {
  return words.normalize('NFKC').replace(/\s/gu, '');
}

function wordsOf(cell: SheetCell): string {
  return nameOf(printedFigure(cell) ?? printedWords(cell));
}

type Found = ReadonlyMap<number, number>;

function placeIn({ row, column }: SourceCell, rows: Found, columns: Found): CellPlace | undefined {
  const [foundRow, foundColumn] = [rows.get(row), columns.get(column)];
  return foundRow === undefined || foundColumn === undefined
    ? undefined
    : { row: foundRow, column: foundColumn };
}

/** What names a row or a column, rather than being named. */
function isName({ fate }: SourceCell): boolean {
  return fate === 'label' || fate === 'header' || fate === 'caption' || fate === 'unit';
}

/** The rows of the sheet that have the words of a row of the table, among others it may be; of a header most of them. */
function rowsFound(kept: readonly KeptCell[], sheet: readonly (readonly string[])[]): Found {
  const names = new Map<number, KeptCell[]>();
  for (const cell of kept) if (isName(cell)) names.set(cell.row, [...(names.get(cell.row) ?? []), cell]);
  const rows = [...names].map(([row, cells]) => ({
    row,
    words: cells.map(({ words }) => words),
    needed: cells.some(({ fate }) => fate === 'header') ? Math.ceil(cells.length / 2) : cells.length,
  }));
  const full = sheet.map((row) => row.filter((words) => words !== ''));
  const pairs = surePairs(rows, full, ({ words, needed }, row) => standIn(words, row) >= needed);
  return new Map(pairs.map(([one, other]) => [rows[one]?.row ?? 0, other]));
}

/** How many of some words stand in a row in their order. */
function standIn(words: readonly string[], row: readonly string[]): number {
  let from = 0;
  let count = 0;
  for (const word of words) {
    const at = row.indexOf(word, from);
    if (at < 0) continue;
    count += 1;
    from = at + 1;
  }
  return count;
}

/**
 * The columns, panel by panel: that of its names is the one that holds all of them, those of its figures stand between it and the
 * next column of words, under the same headers.
 */
function columnsFound(
  kept: readonly KeptCell[],
  sheet: readonly (readonly string[])[],
  rows: Found,
  now: CellBlock,
): Found {
  const labels = labelsFound(kept, sheet, rows);
  const all = [...new Set(kept.map(({ column }) => column))].toSorted((one, other) => one - other);
  const heads = [...new Set(kept.filter(({ fate }) => fate === 'header').map(({ row }) => row))];
  const found = new Map(labels);
  const own = [...labels.keys()].toSorted((one, other) => one - other);
  for (const [place, label] of own.entries()) {
    const end = own[place + 1] ?? Infinity;
    const from = labels.get(label) ?? 0;
    const columns = all.filter((column) => column > label && column < end);
    const heading = (column: number): string => heads.map((head) => wordsAt(kept, head, column)).join('|');
    const headingThere = (column: number): string =>
      heads.map((head) => sheet[rows.get(head) ?? -1]?.[column] ?? '').join('|');
    const headings = new Set(columns.map(heading));
    const to = nextOfNames(now, rows, from, (column) => headings.has(headingThere(column)));
    const there = Array.from({ length: Math.max(to - from - 1, 0) }, (_, step) => from + 1 + step);
    const pairs = surePairs(
      columns,
      there,
      (column, other) => heading(column) === headingThere(other) && /[^|]/u.test(heading(column)),
    );
    for (const [one, other] of pairs) found.set(columns[one] ?? 0, there[other] ?? 0);
  }
  return found;
}

/** The columns that hold the names of rows; where several hold the same, each in its order. */
function labelsFound(kept: readonly KeptCell[], sheet: readonly (readonly string[])[], rows: Found): Found {
  const byColumn = new Map<number, KeptCell[]>();
  for (const cell of kept) {
    if (cell.fate === 'label' && rows.has(cell.row)) {
      byColumn.set(cell.column, [...(byColumn.get(cell.column) ?? []), cell]);
    }
  }
  const width = sheet[0]?.length ?? 0;
  const candidates = [...byColumn].map(([column, cells]) => ({
    column,
    there: Array.from({ length: width }, (_, at) => at).filter((at) =>
      cells.every(({ row, words }) => sheet[rows.get(row) ?? -1]?.[at] === words),
    ),
  }));
  return new Map(
    candidates.flatMap(({ column, there }) => {
      const alike = candidates.filter((one) => one.there.join() === there.join());
      const place = alike.findIndex((one) => one.column === column);
      const at = there[place];
      return alike.length === there.length && at !== undefined ? [[column, at] as const] : [];
    }),
  );
}

/** The next column that names rows of something else: it holds more words than numbers in the rows of the table, under a header of its own. */
function nextOfNames(
  { cells }: CellBlock,
  rows: Found,
  from: number,
  isOfPanel: (column: number) => boolean,
): number {
  const own = [...rows.values()].map((row) => cells[row] ?? []);
  const width = cells[0]?.length ?? 0;
  for (let column = from + 1; column < width; column++) {
    const shown = own
      .map((row) => row[column])
      .filter((cell) => cell !== undefined && cell.text.trim() !== '');
    const words = shown.filter((cell) => cell && printedFigure(cell) === undefined && !isNotStated(cell));
    if (words.length > HEADER_LINES && words.length * 2 > shown.length && !isOfPanel(column)) return column;
  }
  return width;
}

/** So many words stand above the figures of any column. */
const HEADER_LINES = 3;

function wordsAt(kept: readonly KeptCell[], row: number, column: number): string {
  return kept.find((cell) => cell.row === row && cell.column === column)?.words ?? '';
}

/** From the first cell that is found to the last, and as much around them as the table had. */
function areaOf(
  kept: readonly KeptCell[],
  placed: readonly { readonly cell: KeptCell; readonly at: CellPlace }[],
  now: CellBlock,
): CellArea {
  const [top, bottom] = edges(
    kept.map(({ row }) => row),
    placed.map(({ cell, at }) => [cell.row, at.row]),
    now.rows,
  );
  const [left, right] = edges(
    kept.map(({ column }) => column),
    placed.map(({ cell, at }) => [cell.column, at.column]),
    now.columns,
  );
  return {
    row: now.row + top,
    column: now.column + left,
    rows: bottom - top + 1,
    columns: right - left + 1,
  };
}

function edges(
  kept: readonly number[],
  placed: readonly (readonly [number, number])[],
  length: number,
): readonly [number, number] {
  const was = placed.map(([before]) => before);
  const is = placed.map(([, after]) => after);
  const first = Math.min(...is) - (Math.min(...was) - Math.min(...kept));
  const last = Math.max(...is) + (Math.max(...kept) - Math.max(...was));
  return [Math.max(first, 0), Math.min(last, length - 1)];
}
