import { shift } from '../core/decimal';
import { type Missing, missing } from '../core/missing';
import { type CellError, cellValue, isCellError, isPassedOn } from './cell-value';

/**
 * The number in an argument's cell, the reason why it holds none, or the error that stands in it.
 *
 * An empty cell is a figure nobody reported, never 0. Text counts only where Excel too reads it as a number
 * ("80.6%", "1,234.5"); a figure with its unit ("306.2亿元") is refused, because dropping the unit would
 * change what it means.
 *
 * @example readNumber('80.6%', 'share') // 0.806
 */
export function readNumber(cell: unknown, argument: string): number | Missing | CellError {
  const value = cellValue(cell);
  if (isCellError(value)) {
    return isPassedOn(value) ? value : notANumber(argument, value.code);
  }
  if (value === null || value === undefined || (typeof value === 'string' && value.trim() === '')) {
    return missing('not-reported', { argument });
  }
  const number = typeof value === 'string' ? numberInText(value.trim()) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : notANumber(argument, shown(value));
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
