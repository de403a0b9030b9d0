import { HostError } from '../../wire/object-model';
import type { Book } from './book';

/** Refuses any change of the workbook's structure while it is protected. */
export function refuseProtectedStructure(book: Book): void {
  if (book.structure.isProtected) {
    throw new HostError('AccessDenied', 'The structure of the workbook is protected.');
  }
}
