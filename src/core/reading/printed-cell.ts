import { decimalFromNumber } from '../number/decimal-from-number';
import type { SheetCell } from './cell-block';

/**
 * The number that a cell shows, in plain digits with its `%` or `‰`: no thousands separators, brackets and △ as a minus. A cell in
 * the format General, or too narrow to show its number, is read by its value. Nothing of a cell that shows no number.
 *
 * @example printedFigure({ value: -1234.5, text: '(1,234.50)', format: '#,##0.00_);(#,##0.00)' }) // '-1234.50'
 */
export function printedFigure({ value, text, format }: SheetCell): string | undefined {
  if (typeof value === 'boolean') return undefined;
  if (typeof value === 'number' && (format === 'General' || TOO_NARROW.test(text))) {
    return inFormat(value, format);
  }
  // (1) counts a row; (1,234) is a loss.
  return typeof value === 'string' && COUNTED.test(text.normalize('NFKC')) ? undefined : plainNumber(text);
}

/** What a cell shows, in one line and without spaces around it. */
export function printedWords({ text }: SheetCell): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** Whether a cell says that there is no number: a dash, dots, a stroke, 无. */
export function isNotStated({ text }: SheetCell): boolean {
  return NOT_STATED.test(text.normalize('NFKC').trim());
}

function plainNumber(text: string): string | undefined {
  const groups = NUMBER.exec(text.normalize('NFKC').trim())?.groups;
  if (groups === undefined) return undefined;
  const { sign = '', digits = '', decimals = '', rate = '', open, close } = groups;
  if ((open === undefined) !== (close === undefined)) return undefined;
  const isNegative = open !== undefined || /[-−–△]/u.test(sign);
  return `${isNegative ? '-' : ''}${digits.replace(/[, ]/gu, '')}${decimals}${rate}`;
}

function inFormat(value: number, format: string): string {
  const isRate = format.includes('%');
  const places = /0\.(?<places>0+)/u.exec(format)?.groups?.['places']?.length;
  const shown = isRate ? value * 100 : value;
  const digits = format === 'General' ? decimalFromNumber(shown) : shown.toFixed(places ?? 0);
  return `${digits}${isRate ? '%' : ''}`;
}

const COUNTED = /^\s*\(\d{1,2}\)\s*$/u;
const TOO_NARROW = /^#+$/u;
const NUMBER =
  /^(?<open>\()?(?<sign>[-+−–△])?[¥$]? ?(?<digits>\d{1,3}(?:[, ]\d{3})+|\d+)(?<decimals>\.\d+)? ?(?<rate>[%‰])?(?<close>\))?$/u;
const NOT_STATED = /^(?:[-−–—―─~/\\×*]+|\.{2,}|…+|无|不详|\(?空白\)?|n\.?a\.?)$/iu;
