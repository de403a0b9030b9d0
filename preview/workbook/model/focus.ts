import { HostError } from '../../wire/object-model';
import type { Book } from './book';

/** Refuses what Excel asks of the workbook in front, while another one is there. */
export function refuseBehind(book: Book, code: 'InvalidSelection' | 'GeneralException'): void {
  if (book.focus.isElsewhere) throw new HostError(code, 'Another workbook is in front.');
}
