import { shift } from '../core/decimal';
import { type Missing, missing } from '../core/missing';

/**
 * The number in an argument's cell, the reason why it holds none, or the error that stands in it.
 *
 * An empty cell is a figure nobody reported, never 0. Text counts only where Excel too reads it as a number
 * ("80.6%", "1,234.5"); a figure with its unit ("306.2亿元") is refused, because dropping the unit would
 * change what it means. Formatted numbers and cells with properties arrive as objects around their value.
 *
 * @example readNumber('80.6%', 'share') // 0.806
 */
export function readNumber(cell: unknown, argument: string): number | Missing | CellError {
  const error = errorIn(cell);
  if (error !== undefined) {
    return PASSED_ON.includes(error) ? { kind: 'cell-error', code: error } : notANumber(argument, error);
  }
  const value = basicValue(cell);
  if (value === null || value === undefined || (typeof value === 'string' && value.trim() === '')) {
    return missing('not-reported', { argument });
  }
  const number = typeof value === 'string' ? numberInText(value.trim()) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : notANumber(argument, shown(value));
}

/** An error value that another formula left in the cell: `#N/A`. */
export interface CellError {
  readonly kind: 'cell-error';
  readonly code: string;
}

export function isCellError(value: unknown): value is CellError {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'cell-error';
}

/** The plain value of a cell that carries more than one: a number with a format, an entity with properties. */
export function basicValue(cell: unknown): unknown {
  return typeof cell === 'object' && cell !== null && 'basicValue' in cell ? cell.basicValue : cell;
}

/** The errors a function may answer with; `#REF!`, `#SPILL!` and others come in, but Excel lets none go out. */
const PASSED_ON: readonly string[] = ['#N/A', '#VALUE!', '#DIV/0!', '#NUM!', '#NULL!'];

/** Errors arrive as the runtime's own error class, or as a cell value of type `Error`. */
function errorIn(cell: unknown): string | undefined {
  if (typeof cell !== 'object' || cell === null || !('type' in cell) || cell.type !== 'Error') {
    return undefined;
  }
  return String('code' in cell ? cell.code : basicValue(cell));
}

const NUMBER_IN_TEXT = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(%?)$/;

function numberInText(text: string): number | undefined {
  const match = NUMBER_IN_TEXT.exec(text);
  if (match === null) {
    return undefined;
  }
  const digits = text.replace(/[+,%]/g, '');
  return Number(match[1] === '%' ? shift(digits, -2) : digits);
}

function notANumber(argument: string, value: string): Missing {
  return missing('not-a-number', { argument, value });
}

/** Enough of the value to recognise it by. */
function shown(value: unknown): string {
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
