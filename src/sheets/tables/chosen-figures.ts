import type { Language } from '../../core/language';
import type { Dataset } from '../../library/dataset';
import type { FigureInReport } from '../../library/resolve/resolve-series';
import { fieldTexts } from '../../wording/export-fields';
import type { PlanRow, SheetPlan } from '../plan/sheet-plan';
import { allFigures } from './all-figures/table';

/** The column that tells in which report a figure stands. */
export const REPORT_COLUMN = 'report';

/**
 * Some figures, in the order in which they are given, as the table of all figures has them, each with the id of the report
 * that it stands in.
 */
export function chosenFigures(
  figures: readonly FigureInReport[],
  dataset: Dataset,
  language: Language,
): SheetPlan {
  const plans = new Map(
    [...new Set(figures.map(({ data }) => data))].map((data) => [data, allFigures(data, dataset, language)]),
  );
  const [first] = plans.values();
  if (first === undefined) throw new RangeError('no figures to show');
  // Of two reports of one place a figure may have the same id.
  const rows = new Map(
    [...plans].map(([data, plan]) => [data, new Map(plan.rows.map((row) => [row.key, row]))]),
  );
  const { report, value, unit } = fieldTexts(language).observations;
  // Not “as printed”: whoever shows them may ask for another unit.
  const headers: Readonly<Record<string, string>> = { value: value.title, unit: unit.title };
  return {
    ...first,
    columns: [
      ...first.columns.map((column) => ({ ...column, header: headers[column.id] ?? column.header })),
      { id: REPORT_COLUMN, header: report.title, format: '@', width: 20 },
    ],
    rows: figures.flatMap(({ observation, data }) => {
      const row = rows.get(data)?.get(observation.id);
      return row === undefined ? [] : [inReport(row, data.report.id)];
    }),
  };
}

function inReport(row: PlanRow, report: string): PlanRow {
  const cell = { value: report, format: '@', role: 'remark', sources: [] } as const;
  return { ...row, cells: { ...row.cells, [REPORT_COLUMN]: cell } };
}
