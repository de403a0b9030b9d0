/**
 * Whether a formula calls a function of this add-in, also under the name that Excel gives it while it does not know the
 * add-in. Texts and sheet names in quotes do not count.
 *
 * @example callsOurFunctions('=1+FISCAL.SHAREOF(A1,B1)') // true
 */
export function callsOurFunctions(formula: string): boolean {
  if (!formula.startsWith('=')) return false;
  return formula.split(QUOTED).some((part) => OUR_CALL.test(part) || STORED_CALL.test(part));
}

/**
 * A formula of ours under the names that work. Excel stores a custom function as `_xldudf_FISCAL_SHAREOF`, and shows that
 * name, sometimes behind that of another workbook, where the add-in was absent when the file was opened.
 *
 * @example repairedFormula('=_xldudf_FISCAL_SHAREOF(A1,B1)') // '=FISCAL.SHAREOF(A1,B1)'
 */
export function repairedFormula(formula: string): string {
  return formula
    .split(TEXT)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(STORED_CALLS, 'FISCAL.$<name>(')))
    .join('');
}

/** A text in double quotes; split by it, every second part is one. */
const TEXT = /("(?:[^"]|"")*")/;

const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'/;

const OUR_CALL = /(?:^|[^\p{L}\p{N}_.])FISCAL\.[A-Z]\w*\s*\(/iu;
const STORED_CALL = /_xldudf_FISCAL_[A-Z]\w*\s*\(/i;

/** With what may stand before it: `[2]!`, `Book.xla!`, `'Our book.xlam'!`. */
const STORED_CALLS = /(?:(?:\[\d+\]|[\w.]+\.xla[m]?|'[^']*')!)?_xldudf_FISCAL_(?<name>[A-Z]\w*)\s*\(/gi;
