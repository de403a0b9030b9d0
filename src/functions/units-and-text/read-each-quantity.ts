import { boundedFormat } from '../../core/number/bounded-format';
import { isMissing, missing, type Missing } from '../../core/missing';
import type { Quantity } from '../../core/number/quantity';
import { toUnit } from '../../core/number/to-unit';
import type { Measure } from '../../core/reading/observation';
import { endOf, type RangeEnd } from '../../core/reading/range-end';
import { readQuantity, type WordedQuantity } from '../../extract/quantity/read-quantity';
import { saidMeasure } from '../../extract/quantity/said-measure';
import { answerEachCell, type CellAnswer } from '../cells/answer-each-cell';
import { figureValue, type FigureValue } from '../../library/resolve/figure-value';
import { cellError } from '../cells/cell-answer';
import { cellValue, isCellError, isPassedOn } from '../cells/cell-value';
import { readRangeEnd } from '../cells/choices';
import { figureInCell } from '../cells/figure-in-cell';
import { numberInUnit } from '../cells/number-in-unit';
import { readNumber } from '../cells/read-number';
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
    if (typeof value === 'number') {
      const figure = numberAlready(cell, column ?? asked);
      if (figure !== undefined) return figure;
    }
    const quantity = readQuantity(String(value));
    return isMissing(quantity)
      ? quantity
      : numberOf(quantity, saidMeasure(String(value), quantity), chosen, (printed) =>
          column === undefined
            ? figureValue(printed, asked === '' ? undefined : asked)
            : inColumnUnit(printed, column),
        );
  });
}

/** As a figure of a report would stand in the cell, in the unit that it is given in, after its bound. */
function numberOf(
  quantity: WordedQuantity,
  measure: Measure | undefined,
  end: RangeEnd,
  inUnit: (printed: Quantity) => FigureValue | Missing,
): number | object | Missing {
  const { unit, bound, valueHigh } = quantity;
  const figure = inUnit({ value: endOf(quantity, end), unit });
  if (isMissing(figure)) return figure;
  const high = valueHigh === undefined ? undefined : inUnit({ value: valueHigh, unit });
  const upper = isMissing(high) ? undefined : high;
  const format = boundedFormat(figure.format, bound, end === 'low' ? upper : undefined);
  return figureInCell(figure.value, format, {
    measure,
    unit: figure.unit === '' ? undefined : figure.unit,
    bound,
    upperEnd: upper?.value,
  });
}

/**
 * A number stays the number it is, and keeps what its cell says of it; in another unit where the cell says its own. A date
 * is none.
 */
function numberAlready(cell: unknown, asked: string): CellAnswer | undefined {
  const reading = readNumber(cell, 'text');
  if (typeof reading === 'number') return asked === '' ? reading : undefined;
  if (reading === 'blank') return '';
  if (isMissing(reading) || isCellError(reading)) return reading;
  const { value, notation, facts = {} } = reading;
  const unit = notation === undefined ? facts.unit : UNITS[notation];
  if (unit === undefined) return asked === '' ? value : undefined;
  const converted = asked === '' ? value : toUnit(value, unit, asked);
  return isMissing(converted) ? converted : numberInUnit(converted, asked === '' ? unit : asked, facts);
}

/** What a number is in, by how it is written. */
const UNITS = { percentage: '%', points: '个百分点' } as const;
