import type { CellFunctions } from './functions';

/**
 * Tells Excel which functions answer its cells; in a plain browser, where office.js is not loaded, there is nobody to
 * tell.
 */
export function associateFunctions(functions: CellFunctions): void {
  if (typeof CustomFunctions !== 'undefined') {
    CustomFunctions.associate(functions);
  }
}
