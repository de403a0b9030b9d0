import type { Annotation, AnnotationRecord } from './annotation-record';
import { intersection } from './area';
import type { Book, Sheet } from './book';
import { newIdentifier } from './new-identifier';
import type { SheetArea } from './sheet';
import { shiftArea } from './shift-area';
import type { CellShift } from './table-shift';

export function annotate({ sheet, ...area }: SheetArea, annotation: Annotation): AnnotationRecord {
  const { row, column, rowCount, columnCount } = area;
  const record = {
    id: newIdentifier(),
    sheetId: sheet.id,
    area: { row, column, rowCount, columnCount },
    annotation,
  };
  sheet.book.annotations.set(record.id, record);
  return record;
}

export function annotationsOn(sheet: Sheet, kind: Annotation['kind']): readonly AnnotationRecord[] {
  return [...sheet.book.annotations.values()].filter(
    (record) => record.sheetId === sheet.id && record.annotation.kind === kind,
  );
}

/** The annotations of a kind that lie over a part of the range at least. */
export function annotationsOver(range: SheetArea, kind: Annotation['kind']): readonly AnnotationRecord[] {
  return annotationsOn(range.sheet, kind).filter(({ area }) => intersection(area, range) !== undefined);
}

/** Lets annotations follow cells that were inserted or deleted; those of deleted cells go. */
export function followAnnotations(book: Book, sheetId: string, shift: CellShift): void {
  for (const record of [...book.annotations.values()]) {
    if (record.sheetId !== sheetId) continue;
    const area = shiftArea(record.area, shift);
    if (area === undefined) book.annotations.delete(record.id);
    else record.area = area;
  }
}

/** Lets notes go along with cells that change places; other annotations belong to the place. */
export function moveNotes(
  sheet: Sheet,
  to: (row: number, column: number) => readonly [number, number],
): void {
  for (const record of annotationsOn(sheet, 'note')) {
    const [row, column] = to(record.area.row, record.area.column);
    record.area = { ...record.area, row, column };
  }
}

export function forgetAnnotations(sheet: Sheet): void {
  for (const { id, sheetId } of [...sheet.book.annotations.values()]) {
    if (sheetId === sheet.id) sheet.book.annotations.delete(id);
  }
}
