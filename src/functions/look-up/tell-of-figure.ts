import { LANGUAGES } from '../../core/language';
import { missing } from '../../core/missing';
import { nameKey } from '../../core/names/name-key';
import type { Dataset } from '../../library/dataset';
import { factOf, FIGURE_FIELDS, figureFieldTexts, type FigureField } from '../../wording/figure-fields';
import { cellError } from '../cells/cell-answer';
import { excelLanguage } from '../cells/excel-language';
import { unitBeside } from '../cells/unit-beside';
import { wordIn } from '../cells/word-in';
import { answerToldOf, type Question } from './answer-from-report';

/**
 * One thing about the figure that FIGURE answers to the same question: its unit, period, bound, sentence. Ids are the same
 * in every language, so that formulas may rely on them; empty, where the figure has no such thing.
 *
 * @throws the error that the cell is to show, for an unknown field, and wherever FIGURE has none
 */
export function tellOfFigure(
  dataset: Dataset,
  { field, ...question }: Question & { readonly field: unknown },
): string | number {
  const word = wordIn(field);
  const asked = fieldByWord(word);
  if (asked === undefined) {
    throw cellError(missing('unknown-choice', { argument: 'field', given: word, allowed: FIGURE_FIELDS }));
  }
  const { facts } = answerToldOf(dataset, question);
  return asked === 'unit' ? unitBeside(facts.unit ?? '', excelLanguage()) : (facts[factOf(asked)] ?? '');
}

/** A field by its id, or by its name in either language. */
function fieldByWord(word: string): FigureField | undefined {
  return FIGURE_FIELDS.find((field) =>
    [field, ...LANGUAGES.map((language) => figureFieldTexts(language)[field].title)].some(
      (name) => nameKey(name) === nameKey(word),
    ),
  );
}
