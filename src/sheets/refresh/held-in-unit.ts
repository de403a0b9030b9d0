import type { PlanRow, SheetPlan } from '../plan/sheet-plan';
import { rowOf } from '../plan/row-of';
import type { Change } from './change';

/**
 * The changes of a row, unless they would leave an amount of the user's beside the name of another unit than they wrote it in: the
 * amounts of a row change their unit together or not at all. An amount that they have emptied is none.
 */
export function heldInUnit(row: PlanRow, changes: readonly Change[], plan: SheetPlan): readonly Change[] {
  const units = new Set(changes.flatMap((change) => unitWritten(change, row, plan) ?? []));
  const isMixed = changes.some(
    (change) =>
      (change.kind === 'edited' || change.kind === 'kept') &&
      change.from !== '' &&
      typeof change.to === 'number' &&
      units.has(row.cells[change.column]?.unit ?? ''),
  );
  if (!isMixed) return changes;
  return changes.map((change): Change => {
    if (!('column' in change) || !('from' in change) || !('key' in change)) return change;
    const { key, column, from, to } = change;
    return units.has(row.cells[column]?.unit ?? '') ? { kind: 'unit-held', key, column, from, to } : change;
  });
}

/** The unit that a change would name where another stands. */
function unitWritten(change: Change, { key, cells }: PlanRow, { retells }: SheetPlan): string | undefined {
  if (change.kind !== 'changed' && change.kind !== 'retold') return undefined;
  const { value, unit } = cells[change.column] ?? {};
  if (typeof value !== 'string' || unit === undefined) return undefined;
  // In another language a unit has another name.
  const before = retells && rowOf(retells, key)?.cells[change.column]?.unit;
  return before === unit ? undefined : unit;
}
