import type { CellArea, CellBlock, SheetCell } from '../../core/reading/cell-block';
import { isNotStated, printedFigure, printedWords } from '../../core/reading/printed-cell';
import { isUnitWord } from '../division/column-header';
import { inOneForm } from '../text/one-form';
import { withoutMarked } from '../text/working-text';

/** A block of cells without its empty rows and columns. */
export type Grid = readonly (readonly GridCell[])[];

/** A cell that knows where it stands in the sheet, what it shows, and as what that can be read. */
export interface GridCell {
  readonly row: number;
  readonly column: number;
  /** As it is written down: a number in plain digits, words as the cell has them; empty where it has none. */
  readonly printed: string;
  /** The words in the form in which texts are read. */
  readonly words: string;
  /** A number in plain digits, with its `%`. */
  readonly figure?: string;
  readonly isNotStated: boolean;
  /** How far the words are moved in, in characters. */
  readonly indent: number;
  /** The place in the grid of the cell with which it was merged, and whose words it shows; absent in that cell itself. */
  readonly under?: Place;
}

/** A place in a grid, from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** The grid of a block; rows and columns that hold nothing tell nothing. */
export function gridOf(block: CellBlock): Grid {
  const rows = fullPlaces(block.cells);
  const columns = fullPlaces(transposed(block.cells));
  const covers = coversIn(block, rows, columns);
  return rows.map((row) =>
    columns.map((column) => {
      const cell = block.cells[row]?.[column] ?? EMPTY;
      const under = covers.get(`${row}|${column}`);
      return { ...gridCell(cell, block.row + row, block.column + column), ...(under && { under }) };
    }),
  );
}

function gridCell(cell: SheetCell, row: number, column: number): GridCell {
  const figure = printedFigure(cell) ?? withOwnUnit(printedWords(cell));
  const printed = figure ?? printedWords(cell);
  return {
    row,
    column,
    printed,
    words: inFormOfTexts(printed),
    ...(figure !== undefined && { figure }),
    isNotStated: isNotStated(cell),
    indent: /^[\s\u3000]*/u.exec(cell.text)?.[0].length ?? 0,
  };
}

/** A number with its unit in one cell: 4.48万吨. */
function withOwnUnit(words: string): string | undefined {
  const { number, unit } = OWN_UNIT.exec(inFormOfTexts(words))?.groups ?? {};
  return number !== undefined && isUnitWord(unit ?? '')
    ? `${number.replaceAll(',', '')}${unit ?? ''}`
    : undefined;
}

const OWN_UNIT = /^(?<number>[-+]?\d[\d,]*(?:\.\d+)?)(?<unit>[^\d\s]{1,6})$/u;

/** Words closed up, in half width, simplified, without their English beside them: 税　收　收　入（１） is 税收收入(1). */
function inFormOfTexts(words: string): string {
  return withoutMarked(inOneForm(words.replace(ENGLISH, ''))).text;
}

/** What yearbooks set behind the Chinese: 一般公共预算收入 General Public Budget Revenue, 单位：万元 (10 000 yuan). */
const ENGLISH = /(?<=\p{sc=Han}[)）]?)\s*[(（]?(?:\d[\d ,]*)?[A-Za-z][A-Za-z .,'’&/()（）-]{3,}$/u;

/** The cells that a merged one covers, with the place of its first cell. */
function coversIn(
  block: CellBlock,
  rows: readonly number[],
  columns: readonly number[],
): ReadonlyMap<string, Place> {
  const covers = new Map<string, Place>();
  for (const area of block.merged) {
    const first = {
      row: rows.indexOf(area.row - block.row),
      column: columns.indexOf(area.column - block.column),
    };
    if (first.row < 0 || first.column < 0) continue;
    for (const [row, column] of placesIn(area, block)) {
      if (row !== area.row - block.row || column !== area.column - block.column)
        covers.set(`${row}|${column}`, first);
    }
  }
  return covers;
}

function placesIn(area: CellArea, block: CellArea): readonly (readonly [number, number])[] {
  const places: (readonly [number, number])[] = [];
  for (let row = 0; row < area.rows; row++) {
    for (let column = 0; column < area.columns; column++) {
      places.push([area.row - block.row + row, area.column - block.column + column]);
    }
  }
  return places;
}

function fullPlaces(lines: readonly (readonly SheetCell[])[]): readonly number[] {
  return lines.flatMap((line, place) => (line.some(({ text }) => text.trim() !== '') ? [place] : []));
}

function transposed(rows: readonly (readonly SheetCell[])[]): readonly (readonly SheetCell[])[] {
  return (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? EMPTY));
}

const EMPTY: SheetCell = { value: '', text: '', format: 'General' };
