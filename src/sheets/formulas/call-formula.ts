import { sheetReference } from '../plan/sheet-reference';
import type { Argument } from './argument';

/**
 * The formula that calls a function of ours; what is left out before the last argument stays empty. Cells on
 * `worksheet`, where the formula is to stand, are named without their sheet.
 *
 * @example callFormula('SHAREOF', [readArgument('21.9'), readArgument('Sheet1!B3')]) // '=FISCAL.SHAREOF(21.9,Sheet1!B3)'
 */
export function callFormula(id: string, given: readonly Argument[], worksheet?: string): string {
  const parts = given.map((argument) => written(argument, worksheet));
  while (parts.at(-1) === '') parts.pop();
  return `=FISCAL.${id}(${parts.join(',')})`;
}

function written(argument: Argument, worksheet: string | undefined): string {
  switch (argument.kind) {
    case 'omitted':
      return '';
    case 'number':
      return argument.literal;
    case 'text':
      return `"${argument.text.replaceAll('"', '""')}"`;
    case 'truth':
      return argument.value ? 'TRUE' : 'FALSE';
    case 'cells': {
      const isHere = argument.worksheet === undefined || argument.worksheet === worksheet;
      return isHere ? argument.address : `${sheetReference(argument.worksheet)}!${argument.address}`;
    }
    case 'expression':
      return argument.formula;
  }
}
