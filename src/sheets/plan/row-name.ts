import { valueAt, type PlanRow, type SheetPlan } from './sheet-plan';

/** What a row is about, as its table words it: the indicator, the item, the quantity. */
export function rowSubject({ naming: [subject] }: SheetPlan, row: PlanRow): string {
  return String(valueAt(row, subject) || row.key);
}
