import { bundled } from '../library/bundled';
import productPackage from '../../package.json';

/** The version of the add-in and, behind a plus, that of the data: `0.1.0+1a2b3c4d`. */
export function productVersion(): string {
  return `${productPackage.version}+${bundled().version}`;
}
