import { type Decimal } from './decimal';
import { subtract } from './decimal-arithmetic';
import { hundredfoldDifference } from './exact-arithmetic';

/**
 * The distance between two rates, minuend − subtrahend, in percentage points (个百分点); the rates are
 * fractions. Exact on the digits that Excel shows: 9 % − 22.1 % is −13.1, not −13.100000000000001.
 *
 * @example percentagePoints(0.09, 0.221) // -13.1
 */
export function percentagePoints(minuend: number, subtrahend: number): number {
  return hundredfoldDifference(minuend, subtrahend);
}

/**
 * The distance between two percentages as printed, in percentage points as they would be printed.
 *
 * @example pointsAsPrinted('9', '22.1') // '-13.1'
 */
export function pointsAsPrinted(minuend: Decimal, subtrahend: Decimal): Decimal {
  return subtract(minuend, subtrahend);
}
