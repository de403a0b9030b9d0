import { isMissing, missing, type Missing } from '../../core/missing';
import { ENDLESS_PLACES, numberFormat, placesOf } from '../../core/number/number-format';
import { toUnit } from '../../core/number/to-unit';
import { unitScale } from '../../core/number/unit';
import type { CellValue, Column, PlanRow, SheetPlan } from './sheet-plan';

/**
 * A table with the amounts of one kind in another unit: 亿元 in 万元, areas in 公顷. Rows of another kind stay, and
 * so do columns whose header names their unit.
 *
 * No answer (`unit-mismatch`) where nothing in the table is of the unit's kind.
 */
export function planInUnit(plan: SheetPlan, unit: string): SheetPlan | Missing {
  const at = plan.columns.findIndex(({ id }) => id === UNIT_COLUMN);
  const rows = plan.rows.map((row) => {
    const printed = String(row.cells[at] ?? '');
    return isMissing(toUnit(0, printed, unit)) ? row : rowInUnit(row, plan.columns, printed, unit);
  });
  const isUnchanged = rows.every((row, index) => row === plan.rows[index]);
  return isUnchanged ? missing('unit-mismatch', { unit: plan.unit, asked: unit }) : { ...plan, unit, rows };
}

const UNIT_COLUMN = 'unit';
/** Its header says 亿元. */
const OF_ITS_OWN_UNIT = 'in-yi';

function rowInUnit(row: PlanRow, columns: readonly Column[], printed: string, unit: string): PlanRow {
  const formats = { ...row.formats };
  const cells = columns.map((column, index): CellValue => {
    const cell = row.cells[index] ?? '';
    if (column.id === UNIT_COLUMN) return unit;
    const format = row.formats[column.id] ?? column.format;
    if (typeof cell !== 'number' || !isAmount(format) || column.id === OF_ITS_OWN_UNIT) return cell;
    const converted = toUnit(cell, printed, unit);
    if (isMissing(converted)) return cell;
    formats[column.id] = shiftedFormat(format, printed, unit);
    return converted;
  });
  return { ...row, cells, formats };
}

/** Amounts alone are grouped by thousands: not percentages, points, multiples, years. */
function isAmount(format: string): boolean {
  return format.startsWith('#,##0');
}

/** As many digits as were shown, wherever the point now stands; two more where it is no matter of the point. */
function shiftedFormat(format: string, from: string, to: string): string {
  const [source, target] = [unitScale(from), unitScale(to)];
  const more = source.base === target.base ? target.power - source.power : ENDLESS_PLACES;
  return numberFormat('amount', placesOf(format) + more);
}
