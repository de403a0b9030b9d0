import { isMissing, type Missing, missing } from '../../core/missing';
import { toUnit } from '../../core/number/to-unit';
import { dimensionOf, FRACTION, isPercent } from '../../core/number/unit';
import type { FigureFacts } from '../../core/reading/figure-facts';
import { readQuantity } from '../../extract/quantity/read-quantity';
import { type CellError, cellValue, isCellError, isPassedOn } from './cell-value';
import { cellFacts } from './cell-facts';
import { readFormat, type CellNotation } from './format-notation';
import { numberInText } from './number-in-text';

/**
 * The number in an argument's cell, with what the cell says of it; `blank`, where nothing stands in it; else the reason
 * why it holds none, or the error that stands in it.
 *
 * An empty cell is a figure nobody reported, never 0. Text counts only where Excel too reads it as a number
 * ("80.6%", "1,234.5", "２２.１ %"); a figure with its unit ("306.2亿元") is refused, because dropping the unit would
 * change what it means.
 *
 * What the cell says of its number is read there, where it is not known from a cell that says the same.
 *
 * @example readNumber('80.6%', 'share') // { kind: 'described', value: 0.806, notation: 'percentage' }
 */
export function readNumber(cell: unknown, argument: string, known?: FigureFacts): NumberReading {
  if (typeof cell === 'number' && Number.isFinite(cell)) {
    return cell;
  }
  const value = cellValue(cell);
  if (isCellError(value)) {
    return isPassedOn(value) ? value : notANumber(argument, value.code);
  }
  if (value === null || value === undefined || (typeof value === 'string' && value.trim() === '')) {
    return 'blank';
  }
  if (typeof value === 'string') {
    return numberWritten(value) ?? notANumber(argument, value);
  }
  if (typeof value !== 'number' || !Number.isFinite(value)) return notANumber(argument, value);
  return figureIn(cell as object, value, argument, known);
}

export type NumberReading = number | DescribedNumber | 'blank' | Missing | CellError;

/** A number of which the cell says more: that it is a percentage, or its unit. */
export interface DescribedNumber {
  readonly kind: 'described';
  /** Percentages as fractions. */
  readonly value: number;
  readonly notation?: CellNotation | undefined;
  readonly unit?: string | undefined;
  /** The unit alone says that it is a percentage; the cell shows none. */
  readonly isToldAlone?: true | undefined;
  /** All that the cell says by properties, the unit among it. */
  readonly facts?: FigureFacts | undefined;
}

function figureIn(
  cell: object,
  value: number,
  argument: string,
  known: FigureFacts | undefined,
): DescribedNumber | Missing {
  const format = readFormat(cell);
  if (format?.isDate) return notANumber(argument, value, 'date');
  const facts = known ?? cellFacts(cell);
  const unit = facts?.unit;
  const dimension = unit === undefined ? undefined : dimensionOf(unit);
  if (unit !== undefined && dimension === 'share') return partOfOne(value, unit, format?.notation, facts);
  const notation = dimension === 'points' ? 'points' : format?.notation;
  return { kind: 'described', value, notation, unit, isToldAlone: undefined, facts };
}

/** Parts of one as a fraction, whatever unit they are told in: 22.1 in `percent` is 0.221. In `%` they are one already. */
function partOfOne(
  value: number,
  unit: string,
  shown: CellNotation | undefined,
  facts: FigureFacts | undefined,
): DescribedNumber {
  const isHeldSo = isPercent(unit);
  const fraction = isHeldSo ? value : toUnit(value, unit, FRACTION);
  return {
    kind: 'described',
    value: isMissing(fraction) ? value : fraction,
    notation: 'percentage',
    unit,
    isToldAlone: isHeldSo && shown !== 'percentage' ? true : undefined,
    facts,
  };
}

function numberWritten(text: string): number | DescribedNumber | undefined {
  const written = numberInText(text);
  return written?.isPercentage
    ? { kind: 'described', value: written.value, notation: 'percentage' }
    : written?.value;
}

function notANumber(argument: string, value: unknown, known?: 'date'): Missing {
  const rule = known ?? (typeof value === 'string' ? ruleOf(value) : undefined);
  return missing('not-a-number', {
    argument,
    value: known === 'date' ? dateShown(value) : shown(value),
    ...(rule && { rule }),
  });
}

/** What a text is instead of a number: a figure that QUANTITY reads, or a date. */
function ruleOf(text: string): 'figure-in-text' | 'date' | undefined {
  const quantity = readQuantity(text);
  if (!isMissing(quantity)) return 'figure-in-text';
  return quantity.reason === 'not-a-quantity' && quantity.rule === 'date' ? 'date' : undefined;
}

/** Enough of the value to recognise it by. */
function shown(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}

/** A date as a person reads it, from the days that Excel counts: 44561 is 2021-12-31. A time of day has none. */
function dateShown(value: unknown): string {
  const date = new Date((Number(value) - UNIX_EPOCH) * DAY);
  return Number(value) < 1 || Number.isNaN(date.getTime()) ? shown(value) : date.toISOString().slice(0, 10);
}

/** The first day of 1970, in days of Excel. */
const UNIX_EPOCH = 25_569;

/** In milliseconds. */
const DAY = 86_400_000;
