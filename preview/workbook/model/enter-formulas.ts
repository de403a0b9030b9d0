import type { Book } from './book';
import { CellMatrix } from './cell-matrix';
import { sheetsOf, worksheetOf } from './sheet';

/** Enters the formulas of a workbook that was opened as if they were written now: the engine knows no others. */
export function enterFormulas(book: Book): void {
  for (const sheet of sheetsOf(book)) {
    const matrix = new CellMatrix(sheet);
    worksheetOf(sheet)
      .getCellMatrix()
      .forValue((row, column, cell) => {
        if (cell?.f != null) matrix.set(row, column, { f: cell.f, v: null, t: null });
      });
    matrix.apply();
  }
}
