import { followed } from '../../core/number/number-format';

/** The format of a number of which something is to be known: a mark stands behind it, and the card says what. */
export function remarked(format: string): string {
  return followed(format, '*');
}
