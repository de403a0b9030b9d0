import { isMissing, missing, type Missing } from '../../core/missing';
import { isSameUnit } from '../../core/number/in-one-unit';
import { toUnit } from '../../core/number/to-unit';
import { dimensionOf } from '../../core/number/unit';
import type { FigureFacts } from '../../core/reading/figure-facts';
import { answerEachCell, type CellAnswer } from '../cells/answer-each-cell';
import { pairRemarkSentence } from '../../wording/figures-together';
import { cellError } from '../cells/cell-answer';
import { isCellError } from '../cells/cell-value';
import { excelLanguage } from '../cells/excel-language';
import { numberInUnit } from '../cells/number-in-unit';
import { readNumber, type DescribedNumber } from '../cells/read-number';
import { readWord, wordIn } from '../cells/word-in';

/**
 * Converts cells, or ranges of one shape, from the unit in each second range's cell to one unit.
 *
 * A cell that carries its unit needs no other, and is refused where another is given. A blank stays blank, and so does a
 * value whose unit is blank: which it was in would be a guess.
 *
 * @throws the error itself where the answer is a single cell, and for a unit that is left out
 */
export function convertEachCell(value: unknown, from: unknown, to: unknown): unknown[][] {
  const target = wordIn(to);
  if (target === '') {
    throw cellError(missing('left-out', { argument: 'to' }));
  }
  const ranges = [
    { argument: 'value', cells: value },
    { argument: 'from', cells: from ?? '' },
  ];
  return answerEachCell(ranges, ([amount, unit]): CellAnswer => {
    const reading = readNumber(amount, 'value');
    if (isMissing(reading) || isCellError(reading)) return reading;
    const said = readWord(unit);
    if (isCellError(said)) return said;
    if (reading === 'blank') return '';
    const { facts = {} } = typeof reading === 'number' ? {} : reading;
    const source = unitToConvertFrom(said, facts.unit);
    if (isMissing(source)) return source;
    if (source === '') return from === null ? missing('left-out', { argument: 'from' }) : '';
    if (dimensionOf(source) === 'other' && source !== target)
      return missing('unknown-unit', { unit: source });
    const converted =
      typeof reading === 'number' ? toUnit(reading, source, target) : figureToUnit(reading, source, target);
    return isMissing(converted)
      ? converted
      : numberInUnit(converted, target, {
          ...facts,
          upperEnd: upperEndIn(target, facts),
          remark: facts.bound === 'range' ? pairRemarkSentence(ONE_OF_RANGE, excelLanguage()) : undefined,
        });
  });
}

/** Which of its ends the number is, or whether its middle, the cell does not say. */
const ONE_OF_RANGE = { kind: 'range', one: 'value', oneIs: '', other: 'value', otherIs: '' } as const;

/** Parts of one are read as what they are, whatever they are called. */
function unitToConvertFrom(said: string, carried: string | undefined): string | Missing {
  if (carried === undefined || said === '') return carried ?? said;
  const isPart = dimensionOf(carried) === 'share' && dimensionOf(said) === 'share';
  return isPart || isSameUnit(carried, said)
    ? said
    : missing('unit-contradicted', { argument: 'from', carried, said });
}

function upperEndIn(target: string, { upperEnd, unit }: FigureFacts): number | undefined {
  const converted = upperEnd === undefined || unit === undefined ? undefined : toUnit(upperEnd, unit, target);
  return isMissing(converted) ? undefined : converted;
}

/** A cell that shows 80.6% is 80.6% in `percent` too; in 亿元 it is refused, and so are points. */
function figureToUnit({ value, notation }: DescribedNumber, from: string, to: string): number | Missing {
  const dimension = dimensionOf(from);
  if (notation === 'percentage') {
    if (dimension !== 'share') return missing('unit-mismatch', { unit: '%', asked: from });
    const converted = toUnit(value, 'fraction', to);
    return isMissing(converted) && converted.reason === 'unit-mismatch'
      ? missing('unit-mismatch', { unit: '%', asked: to })
      : converted;
  }
  return notation === 'points' && dimension !== 'points'
    ? missing('unit-mismatch', { unit: '个百分点', asked: from })
    : toUnit(value, from, to);
}
