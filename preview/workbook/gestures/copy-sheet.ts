import { InsertSheetMutation } from '@univerjs/sheets';
import { quoteSheetName } from '../model/a1';
import { annotationsOn, annotate } from '../model/annotations';
import type { Annotation } from '../model/annotation-record';
import type { Sheet } from '../model/book';
import { CellMatrix } from '../model/cell-matrix';
import { newIdentifier } from '../model/new-identifier';
import { execute, findSheet, onSheet, sheetsOf, worksheetOf } from '../model/sheet';
import { refuseProtectedStructure } from '../model/structure-protection';
import { freeTableName } from '../model/table-names';

/**
 * Copies a worksheet, behind the others: cells, looks, tables, notes. The copy is called as the original with a number; its
 * tables get ids and names of their own, and its formulas refer to its own cells where they referred to the original's.
 */
export function copySheet(sheet: Sheet): Sheet {
  const { book } = sheet;
  refuseProtectedStructure(book);
  const original = worksheetOf(sheet);
  const name = freeName(sheet);
  const copy = { book, id: newIdentifier() };
  const config = structuredClone(original.getConfig());
  execute(
    book,
    InsertSheetMutation.id,
    {
      unitId: book.univer.getUnitId(),
      index: sheetsOf(book).length,
      sheet: { ...config, id: copy.id, name },
    },
    { fromCollab: true },
  );
  enterOwnFormulas(copy, original.getName(), name);
  for (const table of [...book.tables.values()].filter(({ sheetId }) => sheetId === sheet.id)) {
    const id = newIdentifier();
    book.tables.set(id, { ...structuredClone(table), id, sheetId: copy.id, name: freeTableName(book) });
  }
  for (const kind of ['note', 'conditional-format', 'validation'] satisfies Annotation['kind'][]) {
    for (const { area, annotation } of annotationsOn(sheet, kind)) annotate(onSheet(copy, area), annotation);
  }
  return copy;
}

function enterOwnFormulas(copy: Sheet, from: string, to: string): void {
  const matrix = new CellMatrix(copy);
  worksheetOf(copy)
    .getCellMatrix()
    .forValue((row, column, cell) => {
      if (cell?.f == null) return;
      const formula = cell.f.replaceAll(`${quoteSheetName(from)}!`, `${quoteSheetName(to)}!`);
      matrix.set(row, column, { f: formula, v: null, t: null });
    });
  matrix.apply();
}

function freeName({ book, ...sheet }: Sheet): string {
  const stem = worksheetOf({ book, ...sheet }).getName();
  for (let number = 2; ; number++) {
    const suffix = ` (${number})`;
    const name = `${stem.slice(0, 31 - suffix.length)}${suffix}`;
    if (findSheet(book, name) === undefined) return name;
  }
}
