import { RemoveDefinedNameCommand, SetDefinedNameCommand } from '@univerjs/sheets';
import type { Book } from './book';
import type { NamedFormula } from './named-formula';
import { execute } from './sheet';

/** Defines a name for the whole workbook; formulas can use it at once. */
export function defineName(book: Book, named: NamedFormula): void {
  book.names.set(named.name.toLowerCase(), named);
  execute(book, SetDefinedNameCommand.id, {
    unitId: book.univer.getUnitId(),
    id: idOf(named),
    name: named.name,
    formulaOrRefString: named.formula,
    comment: named.comment,
    localSheetId: 'AllDefaultWorkbook',
  });
}

/** Takes a name away; a formula that uses it shows `#NAME?`. */
export function forgetName(book: Book, named: NamedFormula): void {
  book.names.delete(named.name.toLowerCase());
  execute(book, RemoveDefinedNameCommand.id, {
    unitId: book.univer.getUnitId(),
    id: idOf(named),
    name: named.name,
    formulaOrRefString: named.formula,
  });
}

function idOf({ name }: NamedFormula): string {
  return `name-${name.toLowerCase()}`;
}
