import type { ICellData } from '@univerjs/core';
import { CellValueType } from '@univerjs/core';
import { AFTER_CELL_EDIT, SheetInterceptorService } from '@univerjs/sheets';
import { typedInto } from './entry/typed-into';
import type { Book } from './model/book';
import { numberFormatAt } from './model/cell-style';
import { entryPatch } from './model/entry-patch';
import { isLocked } from './model/protection';
import { rawCell } from './model/read-cell';

/**
 * Has what people type into the grid read by Excel's rules instead of Univer's, and keeps locked cells of a
 * protected worksheet as they are. Returns the way to stop.
 */
export function readTyping(book: Book): () => void {
  const interceptors = book.injector.get(SheetInterceptorService).writeCellInterceptor;
  const stop = interceptors.intercept(AFTER_CELL_EDIT, {
    priority: beforeUniver,
    handler: (typed, { subUnitId, row, col }, next) => {
      const sheet = { book, id: subUnitId };
      if (book.protections.has(subUnitId) && isLocked(sheet, row, col)) return rawCell(sheet, row, col) ?? {};
      const text = typed?.f ?? typed?.v;
      const isPlain = typed != null && typed.p == null && typeof text === 'string';
      // Univer has read a leading apostrophe already; styled text is beyond Excel's entry rules.
      if (!isPlain || typed.t === CellValueType.FORCE_STRING) return next(typed);
      return readAs(typed, text, numberFormatAt(sheet, row, col), book);
    },
  });
  return () => void stop();
}

const beforeUniver = 1_000;

function readAs(typed: ICellData, text: string, format: string, { univer, culture }: Book): ICellData {
  const patch = entryPatch(typedInto(text, format, culture), format) ?? {};
  const { s: style, ...content } = patch;
  if (style == null) return { ...typed, ...content } as ICellData;
  return { ...typed, ...content, s: { ...univer.getStyles().getStyleByCell(typed), ...style } } as ICellData;
}
