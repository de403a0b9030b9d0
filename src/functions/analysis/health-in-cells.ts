import { isMissing } from '../../core/missing';
import type { Dataset } from '../../library/dataset';
import { scorecard } from '../../sheets/tables/scorecard/table';
import { cellError, formattedNumber } from '../cells/cell-answer';
import { excelLanguage } from '../cells/excel-language';
import { reportAsked } from './report-asked';

/**
 * The scorecard of a report as cells, under its headers and in the language of Excel. A criterion without a value has an
 * empty text, which sums and averages pass over, and says what is missing.
 *
 * @throws the error that the cell is to show, where there is no such report
 */
export function healthInCells(dataset: Dataset, report: unknown): (string | number | object)[][] {
  const data = reportAsked(dataset, report);
  if (isMissing(data)) {
    throw cellError(data);
  }
  const plan = scorecard(data, dataset, excelLanguage());
  return [
    SHOWN.map((id) => plan.columns.find((column) => column.id === id)?.header ?? ''),
    ...plan.rows.map(({ cells }) =>
      SHOWN.map((id) => {
        const { value, format } = cells[id] ?? EMPTY;
        return typeof value === 'number' ? formattedNumber(value, format) : value;
      }),
    ),
  ];
}

const EMPTY = { value: '', format: '@' } as const;

/** What a reader needs at a glance; the table has the rest. */
const SHOWN = [
  'dimension',
  'indicator',
  'value',
  'unit',
  'interval',
  'reading',
  'missing',
  'remarks',
] as const;
