/**
 * Whether a formula calls a function of this add-in, which a workbook without the add-in shows as `#NAME?`. Texts and
 * sheet names in quotes do not count.
 *
 * @example callsOurFunctions('=1+FISCAL.SHARE(A1,B1)') // true
 */
export function callsOurFunctions(formula: string): boolean {
  return formula.startsWith('=') && OUR_CALL.test(formula.replace(QUOTED, ''));
}

const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g;

const OUR_CALL = /(?<![\p{L}\p{N}_.])FISCAL\.[A-Z]\w*\s*\(/iu;
