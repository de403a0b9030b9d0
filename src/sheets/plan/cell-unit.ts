import { printedNumber } from '../../core/number/printed-number';
import { notationOf } from '../../core/number/number-format';
import type { Observation } from '../../core/reading/observation';
import type { PlanCell } from './plan-cell';

/**
 * The unit that a number of a plan is in: of an amount its own, of a percentage and of points what its format says. Where the
 * header of the column says the unit, the cell knows none: then that of the figure which it states digit for digit.
 *
 * Nothing, where that cannot be told: 3000万元 under a header of 亿元 is 0.3.
 */
export function unitOfCell(cell: PlanCell, stated?: Observation): string | undefined {
  if (cell.unit !== undefined) return cell.unit;
  const notation = notationOf(cell.format);
  if (notation !== undefined) return notation === 'percentage' ? '%' : '个百分点';
  if (cell.role !== 'stated' || stated === undefined) return undefined;
  const { value, valueHigh, unit } = stated;
  const printed = [value, ...(valueHigh === undefined ? [] : [valueHigh])];
  return printed.some((digits) => printedNumber({ value: digits, unit }).value === cell.value)
    ? unit
    : undefined;
}
