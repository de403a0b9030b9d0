import { RemoveDefinedNameCommand, SetDefinedNameCommand } from '@univerjs/sheets';
import type { Book } from './book';
import type { NamedFormula } from './named-formula';
import { execute } from './sheet';

/** Defines a name for the whole workbook; formulas can use it at once. */
export function defineName(book: Book, named: NamedFormula): void {
  book.names.set(named.name.toLowerCase(), named);
  execute(book, SetDefinedNameCommand.id, parameters(book, named));
}

export function removeName(book: Book, name: string): void {
  const named = book.names.get(name.toLowerCase());
  if (named === undefined) return;
  book.names.delete(name.toLowerCase());
  execute(book, RemoveDefinedNameCommand.id, parameters(book, named));
}

function parameters(book: Book, named: NamedFormula): object {
  return {
    unitId: book.univer.getUnitId(),
    id: `name-${named.name.toLowerCase()}`,
    name: named.name,
    formulaOrRefString: named.formula,
    comment: named.comment,
    localSheetId: 'AllDefaultWorkbook',
  };
}
