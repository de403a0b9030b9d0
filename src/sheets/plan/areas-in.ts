import type { CellArea } from '../../core/reading/cell-block';

/**
 * The areas that an address names, as Excel writes it, with or without the sheet of each.
 *
 * @example areasIn("'表 1'!A1:C1,B7") // [{ row: 0, column: 0, rows: 1, columns: 3 }, { row: 6, column: 1, rows: 1, columns: 1 }]
 */
export function areasIn(address: string): readonly CellArea[] {
  return [...address.matchAll(AREA)].map(({ groups = {} }) => {
    const { first = 'A', top = '1', last = first, bottom = top } = groups;
    const [row, column] = [Number(top) - 1, columnNumber(first)];
    return { row, column, rows: Number(bottom) - row, columns: columnNumber(last) - column + 1 };
  });
}

/** `A` is 0, `AA` is 26. */
function columnNumber(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** Cells at the end of an area's address; what stands before `!` is the name of a sheet. */
const AREA =
  /(?:^|[,!]\s*)\$?(?<first>[A-Z]{1,3})\$?(?<top>\d{1,7})(?::\$?(?<last>[A-Z]{1,3})\$?(?<bottom>\d{1,7}))?(?=,|$)/gu;
