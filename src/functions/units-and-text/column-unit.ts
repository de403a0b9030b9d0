import { isMissing, missing, type Missing } from '../../core/missing';
import { dimensionOf } from '../../core/number/unit';
import { figureValue, type FigureValue } from '../../library/resolve/figure-value';
import { readQuantity, type WordedQuantity } from '../../extract/quantity/read-quantity';
import { cellValue } from '../cells/cell-value';
import { rowsOf } from '../cells/common-shape';

/**
 * The one unit in which a range of texts is answered where none is asked for: that of its first quantity that has one.
 * Of 30亿元 and 5000万元 both come in 亿元, so that they can be summed; parts of one come as Excel's percentages.
 *
 * Nothing for a single cell, which is answered as it is printed, and where no cell names a unit.
 */
export function columnUnit(cells: unknown): string | undefined {
  const all = rowsOf(cells).flat();
  if (all.length < 2) return undefined;
  for (const cell of all) {
    const value = cellValue(cell);
    const quantity = typeof value === 'string' ? readQuantity(value) : undefined;
    if (quantity === undefined || isMissing(quantity) || quantity.unit === '') continue;
    return dimensionOf(quantity.unit) === 'share' ? '%' : quantity.unit;
  }
  return undefined;
}

/** A quantity in the unit of its column; `mixed-units` where it has another kind of unit, or none. */
export function inColumnUnit(
  quantity: Pick<WordedQuantity, 'value' | 'unit'>,
  column: string,
): FigureValue | Missing {
  const figure = figureValue(quantity, column);
  return isMissing(figure) ? missing('mixed-units', { unit: quantity.unit, column }) : figure;
}
