import { add, multiply } from '../../core/number/decimal-arithmetic';
import { boundedFormat } from '../../core/number/bounded-format';
import type { Decimal } from '../../core/number/decimal';
import { isMissing, missing } from '../../core/missing';
import type { RangeEnd } from '../../core/reading/range-end';
import { readQuantity, type WordedQuantity } from '../../extract/quantity/read-quantity';
import { answerEachCell, type CellAnswer } from '../cells/answer-each-cell';
import { figureValue } from '../../library/resolve/figure-value';
import { cellError, formattedNumber } from '../cells/cell-answer';
import { cellValue, isCellError, isPassedOn } from '../cells/cell-value';
import { readRangeEnd } from '../cells/choices';
import { wordIn } from '../cells/word-in';
import { columnUnit, inColumnUnit } from './column-unit';

/**
 * Reads the quantity in each cell's text; of a range such as 4.5%—5% the end that is asked for. A range of cells comes in
 * one unit, the one asked for or that of its first quantity: what cannot be given in it is refused in its cell. A number
 * stays the number it is where no cell names a unit, and a blank stays blank.
 *
 * @throws the error itself where the answer is a single cell
 */
export function readEachQuantity(text: unknown, unit: unknown, end: unknown): unknown[][] {
  const asked = wordIn(unit);
  const chosen = readRangeEnd(end);
  if (isMissing(chosen)) {
    throw cellError(chosen);
  }
  const column = asked === '' ? columnUnit(text) : undefined;
  return answerEachCell([{ argument: 'text', cells: text }], ([cell]): CellAnswer => {
    const value = cellValue(cell);
    if (isCellError(value))
      return isPassedOn(value) ? value : missing('not-a-number', { argument: 'text', value: value.code });
    if (value === null || value === undefined || (typeof value === 'string' && value.trim() === ''))
      return '';
    if (typeof value === 'number' && asked === '' && column === undefined) return value;
    const quantity = readQuantity(String(value));
    if (isMissing(quantity)) return quantity;
    const { unit, bound } = quantity;
    const printed = { value: endOf(quantity, chosen), unit };
    const figure =
      column === undefined
        ? figureValue(printed, asked === '' ? undefined : asked)
        : inColumnUnit(printed, column);
    return isMissing(figure) ? figure : formattedNumber(figure.value, boundedFormat(figure.format, bound));
  });
}

function endOf({ value, valueHigh = value }: WordedQuantity, end: RangeEnd): Decimal {
  // Halving adds a digit, which is needed between an odd and an even end alone.
  if (end === 'middle')
    return valueHigh === value ? value : multiply(add(value, valueHigh), '0.5').replace(/\.?0$/, '');
  return end === 'high' ? valueHigh : value;
}
