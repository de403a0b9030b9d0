import type { Dataset } from '../../library/dataset';
import productPackage from '../../../package.json';

/** The version of the add-in and, behind a plus, that of the data: `1.0.0+1a2b3c4d`. */
export function productVersion({ version }: Dataset): string {
  return `${productPackage.version}+${version}`;
}
