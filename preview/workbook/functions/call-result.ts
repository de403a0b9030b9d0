import type { BaseValueObject } from '@univerjs/engine-formula';
import {
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
} from '@univerjs/engine-formula';
import type { Json } from '../../wire/object-model';
import type { FunctionResult } from '../../wire/workbook-port';
import type { CarriedNumber } from './carried-numbers';

/** What a call came to, ready for the formula engine: rows of values, and what each error has to say. */
export interface CallResult {
  readonly rows: readonly (readonly ResultCell[])[];
}

export interface ResultCell {
  readonly value: BaseValueObject;
  readonly message?: string;
  /** A number with its properties. */
  readonly carried?: CarriedNumber;
}

/** Reads what the add-in answered: a value, rows of values, a formatted number, or an error. */
export function callResult(result: FunctionResult): CallResult {
  if ('errorCode' in result) return { rows: [[errorCell(errorOfCode(result.errorCode), result.message)]] };
  const { value } = result;
  if (!Array.isArray(value)) return { rows: [[resultCell(value)]] };
  const rows = (value as readonly Json[]).map((row) =>
    Array.isArray(row) ? (row as readonly Json[]) : [row],
  );
  const width = Math.max(1, ...rows.map((row) => row.length));
  if (rows.length === 0) return { rows: [[errorCell(ErrorType.CALC, '')]] };
  return {
    rows: rows.map((row) =>
      Array.from({ length: width }, (_, column) =>
        column < row.length ? resultCell(row[column] ?? null) : errorCell(ErrorType.NA, ''),
      ),
    ),
  };
}

export function errorCell(error: string, message: string): ResultCell {
  const value = ErrorValueObject.create(error as ErrorType);
  // Excel shows a message with these two alone.
  const isShown = message !== '' && (error === ErrorType.NA || error === ErrorType.VALUE);
  return isShown ? { value, message } : { value };
}

/** The error that each of the runtime's codes stands for; a plain exception (2) is a bare `#VALUE!`. */
function errorOfCode(code: number): string {
  return errorCodes.get(code) ?? ErrorType.VALUE;
}

const errorCodes: ReadonlyMap<number, string> = new Map<number, string>([
  [1, ErrorType.NA],
  [5, ErrorType.DIV_BY_ZERO],
  [6, ErrorType.NUM],
  [7, ErrorType.VALUE],
  [8, ErrorType.NULL],
  [9, ErrorType.NAME],
  [10, ErrorType.NAME],
]);

function resultCell(value: Json): ResultCell {
  // Excel shows a missing value as 0.
  if (value === null) return { value: NumberValueObject.create(0) };
  if (typeof value === 'number') return { value: NumberValueObject.create(value) };
  if (typeof value === 'boolean') return { value: BooleanValueObject.create(value) };
  if (typeof value === 'string') return { value: StringValueObject.create(value) };
  return Array.isArray(value) ? errorCell(ErrorType.VALUE, '') : dataCell(value as DataValue);
}

interface DataValue {
  readonly type?: Json | undefined;
  readonly basicValue?: Json | undefined;
  readonly numberFormat?: Json | undefined;
  readonly code?: Json | undefined;
  readonly message?: Json | undefined;
  readonly text?: Json | undefined;
  readonly properties?: Json | undefined;
}

function dataCell({
  type,
  basicValue,
  numberFormat,
  code,
  message,
  text,
  properties,
}: DataValue): ResultCell {
  if (type === 'Error') {
    const error = [basicValue, code].find((candidate) => typeof candidate === 'string');
    return errorCell(
      typeof error === 'string' ? error : ErrorType.VALUE,
      typeof message === 'string' ? message : '',
    );
  }
  if (typeof basicValue === 'number') {
    const pattern = typeof numberFormat === 'string' ? numberFormat : '';
    const value = NumberValueObject.create(basicValue, pattern);
    if (typeof properties !== 'object' || properties === null || Array.isArray(properties)) return { value };
    const format = pattern === '' ? {} : { numberFormat: pattern };
    const number = { type: 'Double', basicType: 'Double', basicValue, ...format } as const;
    return { value, carried: { ...number, properties: properties as CarriedNumber['properties'] } };
  }
  if (type === 'Entity' && typeof text === 'string') return { value: StringValueObject.create(text) };
  return basicValue === undefined || typeof basicValue === 'object'
    ? errorCell(ErrorType.VALUE, '')
    : resultCell(basicValue);
}
