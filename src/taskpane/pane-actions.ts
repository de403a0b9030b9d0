import type { Inserted } from '../excel/insert-tables';
import type { Anchor, Placement } from '../excel/placement';
import type { FigureWritten } from '../excel/write-figure';
import type { Change } from '../sheets/change';
import type { TableRefresh } from '../sheets/refresh';
import type { SheetPlan } from '../sheets/sheet-plan';
import type { InputsByReport } from '../sheets/tables/planned-workbook';
import type { Trace } from '../sheets/trace';
import type { Refusal } from '../wording/refusal';
import type { TableFinding } from './table-finding';

/** What the pane asks of the workbook; one adapter, `excel-actions`, speaks to Excel. */
export interface PaneActions {
  /** Inserts all of them or none; `withSources` gives each number its source in the cell. */
  insert(
    plans: readonly SheetPlan[],
    placement: Placement,
    withSources: boolean,
  ): Promise<Inserted | Refusal>;
  /** Reads every table of ours in the workbook and compares it with the dataset; writes nothing. */
  review(): Promise<WorkbookReview | Refusal>;
  /** Writes what the review found, less what is kept, or nothing where a table has changed since. */
  apply(refreshes: readonly TableRefresh[], kept: readonly Change[]): Promise<Refusal | undefined>;
  activate(table: string): Promise<Refusal | undefined>;
  /** Selects the cell that shows a figure, known by its observation; answers whether a table of ours holds it. */
  showFigure(observation: string): Promise<'shown' | 'absent' | Refusal>;
  /** Writes a number into the selected cell, if it is empty. */
  writeFigure(value: number, format: string): Promise<FigureWritten | Refusal>;
  /** Tells the upper left selected cell now and whenever it moves, walked back where it is one of ours. */
  followSelection(tell: (anchor: Anchor, trace: Trace | undefined) => void): Promise<() => void>;
}

export interface WorkbookReview {
  readonly refreshes: readonly TableRefresh[];
  /** Tables that cannot be compared. */
  readonly findings: readonly TableFinding[];
  /** What the user has put into the tables that ask for it, by report; absent where it was not read. */
  readonly inputs?: InputsByReport;
}
