import type { UNITS_AND_TEXT } from '../../wording/functions/units-and-text';
import type { Answers } from '../answers';
import { convertEachCell } from './convert-each-cell';
import { readEachQuantity } from './read-each-quantity';

/** What answers the functions that convert units and read texts. */
export const unitAndTextAnswers: Answers<typeof UNITS_AND_TEXT> = {
  TOUNIT: ({ value, from, to }) => convertEachCell(value, from, to),
  QUANTITY: ({ text, unit, end }) => readEachQuantity(text, unit, end),
};
