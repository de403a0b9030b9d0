import type { PlanCell } from '../plan/plan-cell';

/** How a cell comes from its sources: it is that figure, was derived from them, or only stands in their row. */
export type CellRelation = 'figure' | 'derived' | 'row';

/** A formula may give a text, or nothing yet: then there is no number that was derived. */
export function relationOf(cell: PlanCell | undefined): CellRelation {
  if (cell?.role === 'stated') return 'figure';
  const isComputed = cell?.role === 'derived' || cell?.role === 'live';
  return isComputed && typeof cell.value === 'number' ? 'derived' : 'row';
}
