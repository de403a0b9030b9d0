import { isMissing, type Missing } from '../../core/missing';
import { figureValue } from '../../library/resolve/figure-value';
import type { FigureInReport } from '../../library/resolve/resolve-series';
import { amountUnit } from '../plan/cell';
import type { PlanCell } from '../plan/plan-cell';
import type { PlanRow } from '../plan/sheet-plan';

/**
 * The rows of a series, one for each of its figures, in one unit: each figure as FIGURE gives it there, `percent` too. One that
 * measures something else stays as it is printed.
 *
 * No answer where all of them do, or the unit is unknown: why the first cannot be given in it.
 */
export function seriesInUnit(
  rows: readonly PlanRow[],
  figures: readonly FigureInReport[],
  unit: string,
): readonly PlanRow[] | Missing {
  const inUnit = rows.map((row, place) => rowInUnit(row, figures[place], unit));
  const [first] = inUnit;
  if (first !== undefined && isMissing(first) && inUnit.every((row) => isMissing(row))) return first;
  return inUnit.flatMap((row, place) => (isMissing(row) ? (rows[place] ?? []) : row));
}

function rowInUnit(row: PlanRow, figure: FigureInReport | undefined, asked: string): PlanRow | Missing {
  if (figure === undefined) return row;
  const { value, valueHigh, unit } = figure.observation;
  const shown = figureValue({ value, unit }, asked);
  if (isMissing(shown)) return shown;
  const upper = valueHigh === undefined ? undefined : figureValue({ value: valueHigh, unit }, asked);
  const cell = (id: string, number: typeof shown): Readonly<Record<string, PlanCell>> => ({
    [id]: {
      role: 'stated',
      sources: [figure.observation.id],
      value: number.value,
      format: number.format,
      ...amountUnit(number.unit),
    },
  });
  return {
    ...row,
    cells: {
      ...row.cells,
      ...cell('value', shown),
      ...(upper === undefined || isMissing(upper) ? {} : cell('value-high', upper)),
      unit: { role: 'remark', sources: [], format: '@', value: asked },
    },
  };
}
