import type { CarriedFacts } from '../../core/formulas/carried-facts';
import { boundedFormat } from '../../core/number/bounded-format';
import { pairRemarkSentence } from '../../wording/figures-together';
import type { FormulaResult } from '../../wording/functions/function-entry';
import { excelLanguage } from './excel-language';
import { figuresInCells } from './figure-in-cell';
import { remarked } from './remark-mark';

/**
 * How results are held with all that they carry on from their figures: the bound before the digits, and behind them a mark
 * where there is a remark, so that the cell itself says so. Many cells of a column carry the same.
 */
export function resultsInCells(
  kind: FormulaResult,
  { facts, remarks }: CarriedFacts,
): (value: number, format: string) => number | object {
  const unit = UNITS[kind] ?? facts.unit;
  const bound = facts.bound ?? 'exact';
  const language = excelLanguage();
  const remark = remarks
    .map((each) => pairRemarkSentence(each, language))
    .join(language === 'zh-CN' ? '' : ' ');
  const isRemarked = remark !== '';
  const inCell = figuresInCells(isRemarked ? { ...facts, unit, remark } : { ...facts, unit });
  const formatShown = (format: string): string => {
    const bounded = boundedFormat(format, bound);
    return isRemarked ? remarked(bounded) : bounded;
  };
  let [last, lastShown] = ['', ''];
  return (value, format) => {
    if (format !== last) [last, lastShown] = [format, formatShown(format)];
    return inCell(value, lastShown);
  };
}

const UNITS: Readonly<Record<FormulaResult, string | undefined>> = {
  number: undefined,
  percent: '%',
  points: '个百分点',
};
