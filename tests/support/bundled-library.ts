import { BUNDLED_REPORTS } from '../../src/library/bundled';
import { createLibrary, type Library } from '../../src/library/library';

/** A library of its own for a test, with the reports that the add-in is delivered with. */
export function bundledLibrary(): Library {
  return createLibrary(BUNDLED_REPORTS);
}
