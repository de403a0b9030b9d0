import { add, multiply } from '../../core/number/decimal-arithmetic';
import { toNumber, type Decimal } from '../../core/number/decimal';
import { isMissing, missing, type Missing } from '../../core/missing';
import type { RangeEnd } from '../../core/reading/range-end';
import { toUnit } from '../../core/number/to-unit';
import { dimensionOf } from '../../core/number/unit';
import { readQuantity, type WordedQuantity } from '../../extract/read-quantity';
import { answerEachCell, type CellAnswer } from '../cells/answer-each-cell';
import { cellError } from '../cells/cell-answer';
import { cellValue, isCellError, isPassedOn } from '../cells/cell-value';
import { readRangeEnd } from '../cells/choices';
import { numberInUnit } from '../cells/number-in-unit';
import { wordIn } from '../cells/word-in';

/**
 * Reads the quantity in each cell's text; of a range the end that is asked for. A number stays the number it is, and a
 * blank stays blank.
 *
 * @throws the error itself where the answer is a single cell
 */
export function parseEachCell(text: unknown, unit: unknown, end: unknown): unknown[][] {
  const asked = wordIn(unit);
  const chosen = readRangeEnd(end);
  if (isMissing(chosen)) {
    throw cellError(chosen);
  }
  return answerEachCell([{ argument: 'text', cells: text }], ([cell]): CellAnswer => {
    const value = cellValue(cell);
    if (isCellError(value))
      return isPassedOn(value) ? value : missing('not-a-number', { argument: 'text', value: value.code });
    if (value === null || value === undefined || (typeof value === 'string' && value.trim() === ''))
      return '';
    if (typeof value === 'number' && asked === '') return value;
    const quantity = readQuantity(String(value));
    return isMissing(quantity) ? quantity : numberOf(quantity, asked, chosen);
  });
}

/** Parts of one as percentages, in Excel's way; everything else in its unit, or the one that is asked for. */
function numberOf(quantity: WordedQuantity, asked: string, end: RangeEnd): number | object | Missing {
  const { unit, bound } = quantity;
  const isPart = dimensionOf(unit) === 'share';
  const target = asked === '' ? (isPart ? '%' : unit) : asked;
  // As printed, 9.7 % is the bare number; in a cell it would be 0.097.
  const number = toUnit(toNumber(endOf(quantity, end)), unit === '%' ? 'percent' : unit, target);
  return isMissing(number) ? number : numberInUnit(number, target, bound);
}

function endOf({ value, valueHigh = value }: WordedQuantity, end: RangeEnd): Decimal {
  if (end === 'middle') return valueHigh === value ? value : multiply(add(value, valueHigh), '0.5');
  return end === 'high' ? valueHigh : value;
}
