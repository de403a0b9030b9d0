import { isMissing, type Missing, missing } from '../core/missing';
import { missingSentence } from '../wording/missing';
import { ERROR_CODES } from './error-code';
import { hostLanguage } from './host-language';
import type { CellError } from './read-number';

/**
 * A number as the cell is to show it: a fraction as a percentage, points with their sign. Excel older than
 * CustomFunctionsRuntime 1.4 takes plain numbers only, so there it is the bare number: 0.589.
 */
export function formattedNumber(value: number, format: AnswerFormat): number | object {
  const numberFormat = NUMBER_FORMATS[format];
  if (!Number.isFinite(value)) {
    // Excel would show #NUM! for one such cell and 0 for one in a range.
    return cellError(missing('out-of-range', {}));
  }
  return numberFormat !== undefined && takesFormattedNumbers()
    ? { type: 'FormattedNumber', basicValue: value, numberFormat }
    : value;
}

export type AnswerFormat = 'number' | 'percent' | 'points';

const NUMBER_FORMATS: Readonly<Record<AnswerFormat, string | undefined>> = {
  number: undefined,
  percent: '0.0%',
  points: '+0.0;-0.0;0.0',
};

/** The error for a cell without a number, with a sentence in the language of Excel. */
export function cellError(answer: Missing | CellError): CustomFunctions.Error {
  return isMissing(answer)
    ? new CustomFunctions.Error(
        CustomFunctions.ErrorCode[ERROR_CODES[answer.reason]],
        missingSentence(answer, hostLanguage()),
      )
    : new CustomFunctions.Error(answer.code as CustomFunctions.ErrorCode);
}

function takesFormattedNumbers(): boolean {
  return Office.context.requirements.isSetSupported('CustomFunctionsRuntime', '1.4');
}
