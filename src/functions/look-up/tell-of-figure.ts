import { missing } from '../../core/missing';
import type { Dataset } from '../../library/dataset';
import { fieldByName } from '../../wording/field-by-name';
import { factOf, FIGURE_FIELDS, figureFieldTexts } from '../../wording/figure-fields';
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

const fieldByWord = fieldByName(FIGURE_FIELDS, figureFieldTexts, {
  period: ['期间', '时期', '年份'],
  status: ['性质'],
  bound: ['表述'],
  'upper-end': ['区间上限'],
  indicator: ['指标代码'],
  area: ['地区'],
  sentence: ['原文'],
  remark: ['备注'],
});
