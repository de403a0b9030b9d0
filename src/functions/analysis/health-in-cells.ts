import type { Dataset } from '../../library/dataset';
import { scorecard } from '../../sheets/tables/scorecard/table';
import { formattedNumber } from '../cells/cell-answer';
import { languageAsked } from '../cells/language-asked';
import { reportAsked } from '../cells/report-asked';
import { spilled } from '../cells/spilled';
import { unitBeside } from '../cells/unit-beside';
import type { AnalysisQuestion } from './audit-in-cells';

/**
 * The scorecard of a report as cells, under its headers. A criterion without a value has an empty text, which sums and
 * averages pass over, and says what is missing.
 *
 * @throws the error that the cell is to show, where there is no such report or language
 */
export function healthInCells(
  dataset: Dataset,
  { report, language, headers }: AnalysisQuestion,
): readonly (readonly (string | number | object)[])[] {
  const inLanguage = languageAsked(language);
  const plan = scorecard(reportAsked(dataset, report), dataset, inLanguage);
  return spilled(
    SHOWN.map((id) => plan.columns.find((column) => column.id === id)?.header ?? ''),
    plan.rows.map(({ cells }) =>
      SHOWN.map((id) => {
        const { value, format } = cells[id] ?? EMPTY;
        if (typeof value === 'number') return formattedNumber(value, format);
        return id === 'unit' ? unitBeside(value, inLanguage) : value;
      }),
    ),
    headers,
  );
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
