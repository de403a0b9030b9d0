import { HostError } from '../../wire/object-model';
import type { Book } from './book';

/** Whether sheets may be added, deleted, renamed, moved or hidden; mutable, since it is the workbook's state. */
export interface StructureProtection {
  isProtected: boolean;
  password?: string | undefined;
}

/** Refuses any change of the workbook's structure while it is protected. */
export function refuseProtectedStructure(book: Book): void {
  if (book.structure.isProtected) {
    throw new HostError('AccessDenied', 'The structure of the workbook is protected.');
  }
}
