import { RemoveDefinedNameCommand, SetDefinedNameCommand } from '@univerjs/sheets';
import type { Book } from './book';
import type { NamedFormula } from './named-formula';
import { execute } from './sheet';

/**
 * Defines a name for the whole workbook, which formulas can use at once, or for one worksheet: that one is only kept, for the
 * engine takes every name for the workbook's.
 */
export function defineName(book: Book, named: NamedFormula): void {
  book.names.set(keyOf(named), named);
  if (named.sheetId !== undefined) return;
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
  book.names.delete(keyOf(named));
  if (named.sheetId !== undefined) return;
  execute(book, RemoveDefinedNameCommand.id, {
    unitId: book.univer.getUnitId(),
    id: idOf(named),
    name: named.name,
    formulaOrRefString: named.formula,
  });
}

/** The name as it was defined for the whole workbook, or for a worksheet. */
export function definedName(book: Book, name: string, sheetId?: string): NamedFormula | undefined {
  return book.names.get(keyOf({ name, ...(sheetId !== undefined && { sheetId }) }));
}

/** The names of the whole workbook, or of a worksheet. */
export function definedNames(book: Book, sheetId?: string): readonly NamedFormula[] {
  return [...book.names.values()].filter((named) => named.sheetId === sheetId);
}

function idOf(named: NamedFormula): string {
  return `name-${keyOf(named)}`;
}

/** No name has an exclamation mark. */
function keyOf({ name, sheetId }: Pick<NamedFormula, 'name' | 'sheetId'>): string {
  return `${sheetId === undefined ? '' : `${sheetId}!`}${name.toLowerCase()}`;
}
