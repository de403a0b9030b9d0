import type { BaseReferenceObject, BaseValueObject, FunctionVariantType } from '@univerjs/engine-formula';
import { ErrorType } from '@univerjs/engine-formula';
import { CellValueType, isNullCell } from '@univerjs/core';
import type { Json } from '../../wire/object-model';
import type { CarriedNumber, CarriedNumbers } from './carried-numbers';

/** What an argument of a formula holds: one row a list; a single value is a 1 × 1 matrix. */
export interface ArgumentValues {
  readonly rows: readonly (readonly ArgumentValue[])[];
  /** Where the argument stands, when it is a reference. */
  readonly reference?: BaseReferenceObject;
}

export type ArgumentValue =
  | { readonly kind: 'blank' }
  | { readonly kind: 'value'; readonly value: string | number | boolean; readonly carried?: CarriedNumber }
  | { readonly kind: 'error'; readonly error: string };

/**
 * Reads an argument with the kinds of its cells kept apart: blank, text, number, truth value, error; a number with what it
 * carries.
 */
export function argumentValues(argument: FunctionVariantType, numbers: CarriedNumbers): ArgumentValues {
  if (argument.isReferenceObject()) return referenceValues(argument as BaseReferenceObject, numbers);
  const value = argument as BaseValueObject;
  const withCarried = (cell: BaseValueObject): ArgumentValue =>
    carrying(valueOf(cell), numbers.ofValue(cell));
  if (!value.isArray()) return { rows: [[withCarried(value)]] };
  const rows = (value as ArrayLike).getArrayValue();
  return { rows: rows.map((row) => row.map((cell) => (cell == null ? blank : withCarried(cell)))) };
}

/** The error as office.js hands it to a function that takes errors. */
export function errorArgument(error: string): Json {
  return { type: 'CustomFunctionError', code: error };
}

interface ArrayLike {
  getArrayValue(): readonly (readonly (BaseValueObject | null | undefined)[])[];
}

const blank: ArgumentValue = { kind: 'blank' };

function referenceValues(reference: BaseReferenceObject, numbers: CarriedNumbers): ArgumentValues {
  if (reference.getCurrentActiveSheetData() === undefined) {
    return { rows: [[{ kind: 'error', error: ErrorType.REF }]] };
  }
  const { startRow, endRow, startColumn, endColumn } = reference.getRangePosition();
  const isWholeColumn = Number.isNaN(reference.getRangeData().startRow);
  const rows: ArgumentValue[][] = [];
  for (let row = startRow; row <= endRow; row++) {
    const values: ArgumentValue[] = [];
    for (let column = startColumn; column <= endColumn; column++) {
      const value = cellValue(reference, row, column);
      const place = { sheetId: reference.getSheetId(), row, column };
      values.push(value.kind === 'value' ? carrying(value, numbers.ofCell(place, value.value)) : value);
    }
    rows.push(values);
  }
  // A whole column means its used part: a function gets no million of blanks.
  while (isWholeColumn && rows.length > 1 && rows.at(-1)?.every(({ kind }) => kind === 'blank') === true)
    rows.pop();
  return { rows, reference };
}

function carrying(value: ArgumentValue, carried: CarriedNumber | undefined): ArgumentValue {
  return carried === undefined || value.kind !== 'value' ? value : { ...value, carried };
}

function cellValue(reference: BaseReferenceObject, row: number, column: number): ArgumentValue {
  const cell = reference.getCellData(row, column);
  if (cell == null || isNullCell(cell) || cell.v === '') return blank;
  // A cell of text that reads like an error is text all the same.
  if (cell.t === CellValueType.FORCE_STRING) return { kind: 'value', value: String(cell.v) };
  return valueOf(reference.getCellValueObject(cell));
}

function valueOf(value: BaseValueObject): ArgumentValue {
  if (value.isError())
    return { kind: 'error', error: (value as unknown as { getErrorType(): string }).getErrorType() };
  if (value.isNull()) return blank;
  const content = value.getValue();
  if (typeof content === 'boolean' || value.isBoolean()) return { kind: 'value', value: Boolean(content) };
  return { kind: 'value', value: content };
}
