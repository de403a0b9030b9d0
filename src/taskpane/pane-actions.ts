import type { Inserted } from '../excel/insert-tables';
import type { Anchor, Placement } from '../excel/placement';
import type { TableRefresh } from '../sheets/refresh';
import type { SheetPlan } from '../sheets/sheet-plan';
import type { Refusal } from '../wording/refusal';

/** What the pane asks of the workbook; one adapter, `excel-actions`, speaks to Excel. */
export interface PaneActions {
  /** Inserts all of them or none. */
  insert(plans: readonly SheetPlan[], placement: Placement): Promise<Inserted | Refusal>;
  /** Reads every table of ours in the workbook and compares it with the dataset; writes nothing. */
  review(): Promise<readonly TableRefresh[] | Refusal>;
  /** Writes what the review found, or nothing where a table has changed since. */
  apply(refreshes: readonly TableRefresh[]): Promise<Refusal | undefined>;
  activate(table: string): Promise<Refusal | undefined>;
  /** Tells the upper left selected cell now and whenever it moves; answers how to stop. */
  followSelection(tell: (anchor: Anchor) => void): Promise<() => void>;
}
