import { isMissing, type Missing } from '../../core/missing';
import { digitsShown, ENDLESS_PLACES, numberFormat } from '../../core/number/number-format';
import { toUnit } from '../../core/number/to-unit';
import { unconvertible } from '../../core/number/unconvertible';
import { dimensionOf, MONEY_UNIT, unitScale } from '../../core/number/unit';
import type { PlanCell } from './plan-cell';
import type { Column, PlanRow, SheetPlan } from './sheet-plan';

/**
 * A table with the amounts of one kind in another unit: 亿元 in 万元, areas in 公顷. Amounts of another kind stay, and
 * so do columns whose header names their unit. A header that says “as printed” no longer does.
 *
 * Its charts go, since their axes say the unit.
 *
 * No answer (`unit-mismatch`) where nothing in the table is of the unit's kind, nor in a unit that nobody knows
 * (`unknown-unit`).
 */
export function planInUnit(plan: SheetPlan, unit: string): SheetPlan | Missing {
  const rows = plan.rows.map((row) => rowInUnit(row, unit));
  const isUnchanged = rows.every((row, index) => row === plan.rows[index]);
  if (isUnchanged) return unconvertible(MONEY_UNIT, unit);
  return { ...plan, request: { ...plan.request, unit }, columns: convertedColumns(plan), rows, charts: [] };
}

/** The columns of a table whose amounts are in another unit than they were printed in. */
export function convertedColumns({ columns }: SheetPlan): readonly Column[] {
  return columns.map((column) => ({ ...column, header: column.headerConverted ?? column.header }));
}

/** A row with its amounts of a kind in another unit, by the name given; the row itself where it has none. */
export function rowInUnit(row: PlanRow, unit: string, name = unit): PlanRow {
  const cells = Object.entries(row.cells).map(([id, cell]) => [id, cellInUnit(cell, unit, name)] as const);
  const isUnchanged = cells.every(([id, cell]) => cell === row.cells[id]);
  return isUnchanged ? row : { ...row, cells: Object.fromEntries(cells) };
}

/** An amount is converted, a text that names a unit names the other; any other cell stays as it is, and so do parts of one. */
function cellInUnit(cell: PlanCell, unit: string, name: string): PlanCell {
  if (cell.unit === undefined || cell.value === '' || dimensionOf(cell.unit) === 'share') return cell;
  const { value } = cell;
  const converted = toUnit(typeof value === 'number' ? value : 0, cell.unit, unit);
  if (isMissing(converted) || cell.unit === unit) return cell;
  return typeof value === 'number'
    ? { ...cell, value: converted, format: shiftedFormat(cell.format, cell.unit, unit), unit }
    : { ...cell, value: name, unit };
}

/** As many digits as were shown, wherever the point now stands; two more where it is no matter of the point. */
function shiftedFormat(format: string, from: string, to: string): string {
  const [source, target] = [unitScale(from), unitScale(to)];
  const more = source.base === target.base ? target.power - source.power : ENDLESS_PLACES;
  return numberFormat('amount', digitsShown(format) + more);
}
