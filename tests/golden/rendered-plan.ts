import { MONEY_UNIT } from '../../src/core/number/unit';
import { USUAL_UNIT } from '../../src/sheets/plan/table-request';
import type { ChartPlan } from '../../src/sheets/charts/chart-plan';
import { formulaRows } from '../../src/sheets/plan/formula-rows';
import { valueAt, type SheetPlan } from '../../src/sheets/plan/sheet-plan';
import { shownInExcel } from './shown-in-excel';

/**
 * A plan as a text to read in a diff: one block for each row, one line for each filled cell: what Excel shows, and
 * for a number what the cell holds, its format, its formula as at the upper left of a sheet, and the observations
 * behind it.
 */
export function renderedPlan(plan: SheetPlan): string {
  const { language, reports, unit } = plan.request;
  const head = [
    plan.title,
    `table ${plan.tableName} · ${language} · report ${reports.join(' ')} · money in ${unit === USUAL_UNIT ? MONEY_UNIT : unit}`,
    `a row that has gone is marked under “${headerOf(plan, plan.goneMark.column)}”: ${plan.goneMark.text}`,
    '',
    ...plan.columns.map(
      ({ id, header, format, width, isDetail }) =>
        `  ${header}  [${id}, ${format}, ${width} wide${isDetail ? ', a detail' : ''}]`,
    ),
  ];
  const formulas = formulaRows(plan, { row: 1, column: 0 });
  const blocks = plan.rows.map((row, at) => {
    const lines = plan.columns.flatMap(({ id, header }, index) => {
      const cell = row.cells[id];
      const formula = formulas[at]?.[index] ?? '';
      if (cell === undefined || (cell.value === '' && formula === '')) return [];
      const { value, format, sources } = cell;
      const held = typeof value === 'number' ? `   (${value}, ${format})   ← ${sources.join(' ')}` : '';
      const live = formula === '' ? '' : `   ${formula}`;
      return [`  ${header}: ${shownInExcel(value, format)}${live}${held}`];
    });
    return [`# ${row.key}`, ...lines].join('\n');
  });
  const charts = (plan.charts ?? []).map((chart) => renderedChart(plan, chart));
  return `${[head.join('\n'), ...blocks, ...charts].join('\n\n')}\n`;
}

/** A chart as a text: what it says, and under each label the figures that it draws. */
function renderedChart(plan: SheetPlan, chart: ChartPlan): string {
  const categories = chart.categories.map(({ label, points }) => {
    const figures = points.map((point, index) => {
      const row = plan.rows.find(({ key }) => key === point?.key);
      const value = row && point ? valueAt(row, point.column) : '';
      const aim = point?.is === undefined ? '' : `, ${point.is}`;
      const shown =
        point === undefined ? '—' : `${shownInExcel(value, point.format)} [${point.column}${aim}]`;
      return `${chart.series[index] ?? '?'} ${shown}`;
    });
    return `  ${label}: ${figures.join(' · ')}`;
  });
  return [
    `~ ${chart.title}  [${chart.kind}, ${chart.valueTitle}, ${chart.valueFormat}]`,
    `  “${chart.altText}”`,
    ...categories,
  ].join('\n');
}

function headerOf(plan: SheetPlan, id: string): string {
  return plan.columns.find((column) => column.id === id)?.header ?? '?';
}
