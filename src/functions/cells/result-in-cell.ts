import type { CarriedFacts } from '../../core/formulas/carried-facts';
import { boundedFormat } from '../../core/number/bounded-format';
import { followed } from '../../core/number/number-format';
import { pairRemarkSentence } from '../../wording/figures-together';
import type { FormulaResult } from '../../wording/functions/function-entry';
import { excelLanguage } from './excel-language';
import { figureInCell } from './figure-in-cell';

/**
 * A result with all that it carries on from its figures: its bound before the digits, and behind them a mark where it has
 * a remark, so that the cell itself says so.
 */
export function resultInCell(
  value: number,
  format: string,
  kind: FormulaResult,
  { facts, remarks }: CarriedFacts,
): number | object {
  const unit = UNITS[kind] ?? facts.unit;
  const bounded = boundedFormat(format, facts.bound ?? 'exact');
  const language = excelLanguage();
  const remark = remarks
    .map((each) => pairRemarkSentence(each, language))
    .join(language === 'zh-CN' ? '' : ' ');
  return remark === ''
    ? figureInCell(value, bounded, { ...facts, unit })
    : figureInCell(value, followed(bounded, REMARK_MARK), { ...facts, unit, remark });
}

/** Behind a number of which something is to be known: the card says what. */
const REMARK_MARK = '*';

const UNITS: Readonly<Record<FormulaResult, string | undefined>> = {
  number: undefined,
  percent: '%',
  points: '个百分点',
};
