import { cellAddress, type CellPlace } from '../plan/a1';
import { areasIn } from '../plan/areas-in';
import type { CellsArgument } from '../formulas/argument';

/**
 * The cells of an argument from which one cell of an answer is computed: of a column that is answered in one call, the one in
 * its row; all of them, where a function takes them together. Nothing where they are more than are read for one cell.
 */
export function pickedCells(
  cells: CellsArgument,
  { row, column }: CellPlace,
  isTakenTogether: boolean,
): CellsArgument | undefined {
  const [area] = areasIn(cells.address);
  if (area === undefined) return undefined;
  if (isTakenTogether) return area.rows * area.columns > MOST_CELLS ? undefined : cells;
  const [down, across] = [area.rows === 1 ? 0 : row, area.columns === 1 ? 0 : column];
  if (down >= area.rows || across >= area.columns) return undefined;
  return { ...cells, address: cellAddress({ row: area.row + down, column: area.column + across }) };
}

/** More inputs than that nobody reads. */
const MOST_CELLS = 12;
