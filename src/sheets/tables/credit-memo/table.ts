import type { Language } from '../../../core/language';
import type { Dataset, ReportData } from '../../../library/dataset';
import { documentsBeside } from '../../../library/document-set';
import { creditMemoTexts } from './words';
import type { SheetPlan } from '../../plan/sheet-plan';
import { NO_INPUTS, type UserInputs } from '../../refresh/user-inputs';
import { memoCriterionRow, memoFigureRow, memoLineRow, memoShareRow } from './computed-row';
import { memoInputRow } from './input-row';
import { MEMO_ROWS, type MemoRow } from './rows';
import type { MemoCells, MemoSource } from './source';
import { reportScorecard } from '../../../core/health/report-scorecard';
import { tablePlan } from '../../plan/table-plan';
import type { Table } from '../table';

export const CREDIT_MEMO: Table = {
  id: 'credit-memo',
  group: 'analysis',
  title: (_, language) => creditMemoTexts(language).title,
  beside: documentsBeside,
  build: creditMemo,
};

/**
 * 区域信用底稿: what a regional credit memo needs, filled where the report states it, and else blank for the user to
 * fill, with unit, period, source and date; ratios are native formulas over these cells. Below stand the lines that the
 * scorecard reads by, for the user to change.
 */
export function creditMemo(
  data: ReportData,
  dataset: Dataset,
  language: Language,
  inputs: UserInputs = NO_INPUTS,
): SheetPlan {
  const texts = creditMemoTexts(language);
  const source: MemoSource = { data, dataset, language, inputs, card: reportScorecard(data, inputs) };
  return tablePlan(source, {
    id: 'credit-memo',
    title: texts.title,
    tableName: 'CreditMemo',
    headers: texts.headers,
    columns: COLUMNS,
    rows: MEMO_ROWS.map((row) => memoRow(row, source)),
    naming: ['indicator', 'period'],
    goneColumn: 'note',
  });
}

function memoRow(row: MemoRow, source: MemoSource): MemoCells {
  switch (row.kind) {
    case 'input':
      return memoInputRow(row, row.input, source);
    case 'share-of-gdp':
      return isStated(row.input)
        ? memoInputRow(row, row.input, source)
        : memoShareRow(row, row.input, row.part, source);
    case 'criterion':
      return row.input !== undefined && isStated(row.input)
        ? memoInputRow(row, row.input, source)
        : memoCriterionRow(row, row.criterion, source);
    case 'figure':
      return memoFigureRow(row, row.figure, source);
    case 'line':
      return memoLineRow(row.setting, source);
  }

  function isStated(input: Extract<MemoRow, { kind: 'input' }>['input']): boolean {
    return source.card.inputs[input].origin.kind === 'stated';
  }
}

const COLUMNS = [
  { id: 'section', format: '@', width: 10, widest: 22 },
  { id: 'indicator', format: '@', width: 16, widest: 32 },
  { id: 'value', format: '#,##0.00', width: 12 },
  { id: 'unit', format: '@', width: 8, widest: 20 },
  { id: 'converted', format: '#,##0.00', width: 16 },
  { id: 'period', format: '@', width: 8 },
  { id: 'origin', format: '@', width: 10, widest: 22 },
  { id: 'source', format: '@', width: 36 },
  { id: 'date', format: '@', width: 12, isDetail: true },
  // Texts, of formulas whose cells have a format of their own: `@` would show these as they are typed.
  { id: 'reading', format: '@', width: 16, widest: 40 },
  { id: 'note', format: '@', width: 20, widest: 30 },
] as const;
