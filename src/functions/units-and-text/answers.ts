import type { UNITS_AND_TEXT } from '../../wording/functions/units-and-text';
import type { Answers } from '../answers';
import { convertEachCell } from './convert-each-cell';
import { parseEachCell } from './parse-each-cell';

/** What answers the functions that convert units and read texts. */
export const unitAndTextAnswers: Answers<typeof UNITS_AND_TEXT> = {
  TOUNIT: ({ value, from, to }) => convertEachCell(value, from, to),
  PARSE: ({ text, unit, end }) => parseEachCell(text, unit, end),
};
