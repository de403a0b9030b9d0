import { KEY_COLUMN, type PlanRow, type SheetPlan } from './sheet-plan';

/** What a row is about, as its table words it: the indicator, the item, the quantity. */
export function rowSubject(plan: SheetPlan, row: PlanRow): string {
  const subject = row.cells[plan.columns.findIndex(({ id }) => id === subjectColumn(plan))];
  return String(subject ?? row.key);
}

/** The columns that together name a row to a person: what it is about, where, how it is measured, and when. */
export function namingColumns(plan: SheetPlan): readonly string[] {
  const ids = plan.columns.map(({ id }) => id);
  return [subjectColumn(plan), ...DETAILS.filter((id) => ids.includes(id))];
}

function subjectColumn({ columns }: SheetPlan): string {
  const ids = columns.map(({ id }) => id);
  return SUBJECTS.find((id) => ids.includes(id)) ?? ids[0] ?? KEY_COLUMN;
}

const SUBJECTS = ['quantity', 'item', 'indicator', 'property', 'function'];
const DETAILS = ['coverage', 'measure', 'year', 'period'];
