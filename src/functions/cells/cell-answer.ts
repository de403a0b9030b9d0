import { isMissing, type Missing } from '../../core/missing';
import { missingSentence } from '../../wording/missing';
import type { CellError } from './cell-value';
import { ERROR_CODES } from './error-code';
import { excelLanguage } from './excel-language';

/**
 * A number as the cell is to show it. Excel older than CustomFunctionsRuntime 1.4 takes plain numbers only, so
 * there it is the bare number: 0.589 where others show 58.9%.
 */
export function formattedNumber(value: number, numberFormat: string): number | object {
  return takesFormattedNumbers() ? withFormat(value, numberFormat) : value;
}

/** The error for a cell without a value, with a sentence in the language of Excel. */
export function cellError(answer: Missing | CellError): CustomFunctions.Error {
  return isMissing(answer)
    ? new CustomFunctions.Error(
        CustomFunctions.ErrorCode[ERROR_CODES[answer.reason]],
        missingSentence(answer, excelLanguage()),
      )
    : new CustomFunctions.Error(answer.code as CustomFunctions.ErrorCode);
}

/** A number that brings its format along, for an Excel that takes it. */
export function withFormat(value: number, numberFormat: string): object {
  return { type: 'Double', basicValue: value, numberFormat };
}

/** Whether this Excel takes numbers that bring their format along; asked once of each Excel, for the asking is slow. */
export function takesFormattedNumbers(): boolean {
  const { requirements } = Office.context;
  const known = TAKES_FORMATTED_NUMBERS.get(requirements);
  if (known !== undefined) {
    return known;
  }
  const takes = requirements.isSetSupported('CustomFunctionsRuntime', '1.4');
  TAKES_FORMATTED_NUMBERS.set(requirements, takes);
  return takes;
}

const TAKES_FORMATTED_NUMBERS = new WeakMap<Office.RequirementSetSupport, boolean>();
