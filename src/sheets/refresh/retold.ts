import { formulaText, placedFormula } from '../plan/plan-formula';
import type { PlanCell } from '../plan/plan-cell';
import { cardOf } from '../plan/card-of';
import { rowOf } from '../plan/row-of';
import { valueAt, type SheetPlan } from '../plan/sheet-plan';
import { digestOf, sameValue } from '../registry/cell-digest';
import type { PlannedTable } from '../registry/places-of';
import { LIVE, type RegistryRecord } from '../registry/registry-record';
import type { TableLayout } from '../registry/table-layout';
import { cellAt, formulaAt, type TableReading } from '../registry/table-reading';
import type { Change } from './change';
import { groundOf } from './formula-ground';

/** The columns that come, go, or are called otherwise where a table is told in another way. */
export function retoldColumns(
  plan: SheetPlan,
  before: SheetPlan,
  record: RegistryRecord,
  reading: TableReading,
  layout: TableLayout,
): readonly Change[] {
  const planned = new Map(plan.columns.map((column) => [column.id, column]));
  const standing = new Set(before.columns.map(({ id }) => id));
  const gone = before.columns.flatMap(({ id: column }): readonly Change[] => {
    const position = layout.columns.get(column);
    if (planned.has(column) || position === undefined) return [];
    const isOurs = holdsOnlyOurs(column, position, before, record, reading, layout);
    return [{ kind: isOurs ? 'column-dropped' : 'column-left', column }];
  });
  const come = plan.columns.flatMap(({ id: column, header }): readonly Change[] => {
    if (standing.has(column)) return [];
    return reading.header.includes(header)
      ? [{ kind: 'column-unsure', column, header }]
      : [{ kind: 'column-added', column }];
  });
  const renamed = before.columns.flatMap(({ id: column, header: from }): readonly Change[] => {
    const to = planned.get(column)?.header;
    const stands = reading.header[layout.columns.get(column) ?? -1] === from;
    const isFree = to !== undefined && !reading.header.includes(to);
    return stands && isFree ? [{ kind: 'header-retold', column, from, to }] : [];
  });
  return [...gone, ...come, ...renamed];
}

/** Whether what a cell holds is another than until now: another formula, a formula for a value, a source in the cell or none. */
export function isToldOtherwise(plan: SheetPlan, key: string, column: string): boolean {
  const [cell, before] = [plan, plan.retells].map((one) => one && rowOf(one, key)?.cells[column]);
  if (cell?.role === 'live' || before?.role === 'live') return !isSameFormula(cell, before);
  if (plan.retells === undefined) return false;
  return (
    !sameValue(cell?.value ?? '', before?.value ?? '') ||
    cell?.format !== before?.format ||
    (cardOf(plan, key, column) === undefined) !== (cardOf(plan.retells, key, column) === undefined)
  );
}

/** One cell that is told otherwise: written where it holds what we wrote, and the user's else. */
export function retoldCell(
  { plan, record, reading }: PlannedTable,
  layout: TableLayout,
  { key, column, at, position }: CellFound,
): readonly Change[] {
  const before = plan.retells && rowOf(plan.retells, key);
  const standing = before?.cells[column];
  const row = rowOf(plan, key);
  const from = cellAt(reading, at, position);
  const to = (row && valueAt(row, column)) ?? '';
  const written = record.digests[key]?.[record.columns.indexOf(column)];
  const formula = formulaAt(reading, at, position);
  const isInput = row?.cells[column]?.role === 'input';
  const isOurs =
    written === LIVE
      ? isOurFormula(formula, standing, key, reading, layout) ||
        (formula === undefined && sameValue(from, standing?.value ?? ''))
      : formula === undefined && (written ?? digestOf('')) === digestOf(from);
  if (isOurs) return [{ kind: 'retold', key, column, from, to }];
  const isValue = row?.cells[column]?.role !== 'live';
  if (isValue && formula === undefined && sameValue(from, to)) return [];
  if (isInput || (to === '' && written === digestOf('')))
    return [{ kind: 'filled', key, column, value: from }];
  const kind = record.kept[key]?.[column] === digestOf(to) ? 'kept' : 'edited';
  return [{ kind, key, column, from, to, ...(formula !== undefined && { formula }) }];
}

interface CellFound {
  readonly key: string;
  readonly column: string;
  /** Where it stands in the table's body. */
  readonly at: number;
  readonly position: number;
}

function isSameFormula(one: PlanCell | undefined, other: PlanCell | undefined): boolean {
  return JSON.stringify(one?.formula) === JSON.stringify(other?.formula);
}

/** Whether a column holds, in every row of the table, what we wrote there, and nothing in rows of the user's own. */
function holdsOnlyOurs(
  column: string,
  position: number,
  before: SheetPlan,
  record: RegistryRecord,
  reading: TableReading,
  layout: TableLayout,
): boolean {
  return reading.rows.every((_, at) => {
    const value = cellAt(reading, at, position);
    const formula = formulaAt(reading, at, position);
    const key = layout.keyAt(at);
    if (key === undefined) return value === '' && formula === undefined;
    const written = record.digests[key]?.[record.columns.indexOf(column)];
    if (written === LIVE)
      return isOurFormula(formula, rowOf(before, key)?.cells[column], key, reading, layout);
    return formula === undefined && (written ?? digestOf('')) === digestOf(value);
  });
}

/** Excel may spell a formula its own way. */
function isOurFormula(
  formula: string | undefined,
  cell: PlanCell | undefined,
  key: string,
  reading: TableReading,
  layout: TableLayout,
): boolean {
  const placed = cell?.formula && placedFormula(cell.formula, key, groundOf(reading, layout));
  return (
    formula !== undefined &&
    placed !== undefined &&
    spelled(formula) === spelled(formulaText(placed, reading.origin))
  );
}

function spelled(formula: string): string {
  return formula.replace(/\s+/g, '').toUpperCase();
}
