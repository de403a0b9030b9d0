import type { BaseReferenceObject, BaseValueObject } from '@univerjs/engine-formula';
import { ArrayValueObject, BaseFunction, ErrorType, ErrorValueObject } from '@univerjs/engine-formula';
import { formatAddress, formatCell, quoteSheetName } from '../model/a1';
import type { Book } from '../model/book';
import { worksheetOf } from '../model/sheet';
import type { ArgumentValues } from './argument-values';
import { argumentValues } from './argument-values';
import { callArguments, resultSize } from './call-arguments';
import type { ResultCell } from './call-result';
import { errorCell } from './call-result';
import type { CellPlace } from './dirty-cells';
import { cellKey } from './dirty-cells';
import type { FunctionCalls } from './function-calls';
import type { FunctionMetadata } from './function-metadata';

/**
 * A function of the add-in in the formula engine. The engine wants an answer at once: it gets
 * `#GETTING_DATA`, and the cell is computed again when the add-in has answered.
 */
export class AddInFunction extends BaseFunction {
  override needsReferenceObject = true;

  constructor(
    name: string,
    private readonly metadata: FunctionMetadata,
    private readonly book: Book,
    private readonly calls: FunctionCalls,
  ) {
    super(name as never);
    const { parameters } = metadata;
    this.minParams = parameters.filter(({ isOptional, repeats }) => !isOptional && !repeats).length;
    this.maxParams = parameters.at(-1)?.repeats === true ? 255 : parameters.length;
  }

  override calculate(...given: BaseValueObject[]): BaseValueObject {
    const cell: CellPlace = { sheetId: this.subUnitId ?? '', row: this.row, column: this.column };
    this.calls.beginCell(cell);
    try {
      const values = given.map((argument) => argumentValues(argument, this.calls.numbers));
      return this.spread(this.results(values, cell), cell);
    } catch (error) {
      // Thrown into the engine it would end the calculation of all other formulas, and be seen nowhere.
      return this.spread([[errorCell(ErrorType.VALUE, String(error))]], cell);
    }
  }

  /** A result for each place, or `undefined` while one of them is missing. */
  private results(
    values: readonly ArgumentValues[],
    cell: CellPlace,
  ): readonly (readonly ResultCell[])[] | undefined {
    const size = resultSize(this.metadata, values);
    if (size.rowCount === 1 && size.columnCount === 1) return this.call(values, { row: 0, column: 0 }, cell);
    const rows = Array.from({ length: size.rowCount }, (_, row) =>
      Array.from(
        { length: size.columnCount },
        (__, column) => this.call(values, { row, column }, cell)?.[0]?.[0],
      ),
    );
    const isComplete = rows.every((row) => row.every((result) => result !== undefined));
    return isComplete ? (rows as readonly (readonly ResultCell[])[]) : undefined;
  }

  private call(
    values: readonly ArgumentValues[],
    place: { readonly row: number; readonly column: number },
    cell: CellPlace,
  ): readonly (readonly ResultCell[])[] | undefined {
    const prepared = callArguments(this.metadata, values, place);
    if (prepared.kind === 'error') return [[{ value: ErrorValueObject.create(prepared.error as ErrorType) }]];
    const { id, requiresAddress } = this.metadata;
    const sheetName = worksheetOf({ book: this.book, id: cell.sheetId }).getName();
    const address = `${quoteSheetName(sheetName)}!${formatCell(cell.row, cell.column)}`;
    const { args } = prepared;
    const key = JSON.stringify([id, args, requiresAddress ? address : '']);
    const argAddresses = this.metadata.parameters.map((_, index) => this.addressOf(values[index]));
    return this.calls.ask({ name: id, args, address, argAddresses, key }, cell)?.rows;
  }

  /** Gives the engine the results, and keeps what the errors among them say, and what the numbers carry. */
  private spread(rows: readonly (readonly ResultCell[])[] | undefined, cell: CellPlace): BaseValueObject {
    if (rows === undefined) return ErrorValueObject.create(ErrorType.CONNECT);
    rows.forEach((row, r) => {
      row.forEach(({ value, message, carried }, c) => {
        const place = { ...cell, row: cell.row + r, column: cell.column + c };
        if (message !== undefined) this.calls.messages.set(cellKey(place), message);
        this.calls.numbers.keep(place, value, carried);
      });
    });
    const first = rows[0]?.[0] ?? errorCell(ErrorType.CALC, '');
    if (rows.length === 1 && rows[0]?.length === 1) return first.value;
    return ArrayValueObject.create({
      calculateValueList: rows.map((row) => row.map(({ value }) => value)),
      rowCount: rows.length,
      columnCount: rows[0]?.length ?? 0,
      unitId: '',
      sheetId: '',
      row: -1,
      column: -1,
    });
  }

  private addressOf(values: ArgumentValues | undefined): string | null {
    const reference: BaseReferenceObject | undefined = values?.reference;
    if (reference === undefined) return null;
    const { startRow, endRow, startColumn, endColumn } = reference.getRangePosition();
    const sheetName = worksheetOf({ book: this.book, id: reference.getSheetId() }).getName();
    return formatAddress(sheetName, {
      row: startRow,
      column: startColumn,
      rowCount: endRow - startRow + 1,
      columnCount: endColumn - startColumn + 1,
    });
  }
}
