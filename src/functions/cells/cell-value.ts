/** An error value that another formula left in the cell: `#N/A`. */
export interface CellError {
  readonly kind: 'cell-error';
  readonly code: string;
}

export function isCellError(value: unknown): value is CellError {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'cell-error';
}

/**
 * The plain value of an argument's cell, or the error in it. Formatted numbers and cells with properties arrive as
 * objects around their value; errors as the runtime's own error class, or as a cell value of type `Error`.
 */
export function cellValue(cell: unknown): unknown {
  if (typeof cell !== 'object' || cell === null) {
    return cell;
  }
  const value = 'basicValue' in cell ? cell.basicValue : cell;
  if ('type' in cell && cell.type === 'Error') {
    return { kind: 'cell-error', code: String('code' in cell ? cell.code : value) } satisfies CellError;
  }
  return value;
}

/** Whether a function may answer with this error; `#REF!`, `#SPILL!` and others come in, but Excel lets none go out. */
export function isPassedOn({ code }: CellError): boolean {
  return PASSED_ON.includes(code);
}

const PASSED_ON: readonly string[] = ['#N/A', '#VALUE!', '#DIV/0!', '#NUM!', '#NULL!'];
