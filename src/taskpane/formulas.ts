import type { Language } from '../core/language';
import { functionGuide } from '../wording/functions/function-guide';

/** One formula to try for each custom function, the first example of its help, with what it computes. */
export function formulasToTry(language: Language): readonly FormulaToTry[] {
  return functionGuide(language)
    .flatMap(({ functions }) => functions)
    .flatMap(({ id, description, examples: [example] }) =>
      example === undefined ? [] : [{ name: id, about: description, formula: example.formula }],
    );
}

export interface FormulaToTry {
  readonly name: string;
  readonly about: string;
  readonly formula: string;
}
