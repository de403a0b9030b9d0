import { landDependence } from '../core/formulas/land-dependence';
import { isMissing, type Missing } from '../core/missing';
import { cellError } from './cell-answer';
import { readLandVariant } from './choices';

/**
 * Land dependence in the variant that a cell names.
 *
 * @throws the error that the cell is to show, where it names none
 */
export function landDependenceIn(variant: unknown): (income: number, base: number) => number | Missing {
  const read = readLandVariant(variant);
  if (isMissing(read)) {
    throw cellError(read);
  }
  return (income, base) => landDependence(income, base, read);
}
