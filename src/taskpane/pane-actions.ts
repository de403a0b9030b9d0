import type { FormulasOfEarlierVersion } from '../excel/recalculate';
import type { Refreshed } from '../excel/apply-refresh';
import type { FormulasFrozen } from '../excel/freeze-formulas';
import type { Language } from '../core/language';
import type { LogInserted, LogRead } from '../excel/gesture-log';
import type { GestureUndone } from '../excel/undo-gesture';
import type { Inserted } from '../excel/insert-tables';
import type { FormulaScope, OurFormulas } from '../excel/our-formulas';
import type { GroundSeen } from '../excel/look-ahead';
import type { Anchor, Placement, PlacementOnSheet } from '../excel/placement';
import type { FormulasRepaired } from '../excel/repair-formulas';
import type { FormulasRestored } from '../excel/restore-formulas';
import type { SelectedBlock } from '../excel/selected-block';
import type { FiguresWritten } from '../excel/write-figures';
import type { FormulaToWrite, FormulaWritten } from '../excel/write-formula';
import type { InputId } from '../core/health/health-input';
import type { CellsArgument } from '../sheets/formulas/argument';
import type { FigureChoices } from '../sheets/figures/figure-choices';
import type { StrayChoice } from '../sheets/edits/settle-edits';
import type { StrayTable } from '../sheets/registry/found-table';
import type { Change } from '../sheets/refresh/change';
import type { TableRefresh } from '../sheets/refresh/refresh';
import type { TableRequest } from '../sheets/plan/table-request';
import type { FiguresGiven } from '../sheets/tables/credit-memo/memo-edits';
import type { AskedAnew, InputsByReport } from '../sheets/tables/planned-workbook';
import type { TracedCell } from '../sheets/traced/traced-cell';
import type { CheckTalk } from '../self-check/check-talk';
import type { ResultFile } from '../self-check/result-file';
import type { Refusal } from '../wording/refusal';
import type { CallAnswer } from './functions/call-answer';
import type { TypedCall } from './functions/typed-call';
import type { HoldUpActions } from './hold-up-actions';
import type { ReportActions } from './reports/report-actions';
import type { SourceActions } from './reports/source-actions';
import type { TableFinding } from './workbook/table-finding';

/** What the pane asks of the workbook: `excel-actions` speaks to Excel, `outside-excel` says where there is none. */
export interface PaneActions extends SourceActions, ReportActions, HoldUpActions {
  /** Plans the tables and inserts all of them or none. */
  insert(requests: readonly TableRequest[], placement: Placement): Promise<Inserted | Refusal>;
  /** Where a table would go, and what stands in the way there. */
  lookAhead(request: TableRequest, placement: PlacementOnSheet): Promise<GroundSeen | Refusal>;
  /** What the workbook remembers of how it was last asked for tables, as text. */
  readHabits(): Promise<string | undefined | Refusal>;
  keepHabits(habits: string): Promise<Refusal | undefined>;
  /**
   * Reads every table of ours in the workbook and compares it with the dataset, those named with what is asked of them anew;
   * writes nothing.
   */
  review(asked?: AskedAnew): Promise<WorkbookReview | Refusal>;
  /** Writes what the review found, and what was chosen of the rest, or nothing where a table has changed since. */
  apply(refreshes: readonly TableRefresh[], chosen: readonly Change[]): Promise<Refreshed | Refusal>;
  /** Does what was chosen about a table that is ours and is not refreshed. */
  settleStray(stray: StrayTable, choice: StrayChoice): Promise<Refusal | undefined>;
  activate(table: string): Promise<Refusal | undefined>;
  /** Reads every table of ours, then every formula, and selects the cell that shows a figure, known by its address, if there is one. */
  showFigure(address: string): Promise<FigureSought | Refusal>;
  /** Writes figures into the cells of the credit memo about a report that ask for them. */
  fillMemo(report: string, figures: FiguresGiven): Promise<MemoFilled | MemoAbsent | Refusal>;
  /** Writes figures, known by their addresses, into cells from the selected one on, if these are empty. */
  insertFigures(
    addresses: readonly string[],
    choices: FigureChoices,
    language: Language,
  ): Promise<FiguresWritten | Refusal>;
  /** What a call of a function of ours comes to; the cells that it refers to are read first. */
  answerCall(call: TypedCall): Promise<CallAnswer | Refusal>;
  selectedCells(): Promise<CellsArgument | Refusal>;
  /** Writes a formula into the selected cell, if there is room for its result. */
  writeFormula(formula: FormulaToWrite): Promise<FormulaWritten | Refusal>;
  findFormulas(scope: FormulaScope): Promise<OurFormulas | Refusal>;
  /** Replaces formulas of ours by their values. */
  freezeFormulas(found: OurFormulas): Promise<FormulasFrozen | Refusal>;
  /** Brings formulas back that became values. */
  restoreFormulas(): Promise<FormulasRestored | Refusal>;
  /** Takes back what we wrote last, as far as nobody has worked on it since. */
  undoLast(): Promise<GestureUndone | Refusal>;
  /** What the workbook keeps of what we wrote into it. */
  readLog(): Promise<LogRead | Refusal>;
  /** Puts that on a new sheet. */
  insertLog(language: Language): Promise<LogInserted | Refusal>;
  /** Writes formulas of ours anew that show `#NAME?`. */
  repairFormulas(): Promise<FormulasRepaired | Refusal>;
  /** What the selected cells hold. */
  selectedBlock(): Promise<SelectedBlock | Refusal>;
  /** Has the sheets computed anew that hold formulas of ours, and answers their names; where `isRemembered`, with the version. */
  recalculate(isRemembered?: boolean): Promise<readonly string[] | Refusal>;
  /** Finds the sheets whose formulas an earlier version of the add-in has answered; nothing where there are none. */
  findOldFormulas(wasUpdated: boolean): Promise<FormulasOfEarlierVersion | Refusal | undefined>;
  /** Tries whatever the add-in takes for granted of this Excel, on worksheets of its own that are gone afterwards. */
  checkExcel(talk: CheckTalk): Promise<ResultFile | Refusal>;
  /** Tells the upper left selected cell now, and whenever it moves or cells of tables change, walked back where it is one of ours. */
  followSelection(tell: (anchor: Anchor, trace: TracedCell | undefined) => void): Promise<() => void>;
  /** Tells whenever cells of tables are written, whoever writes them. */
  followTables(tell: () => void): Promise<() => void>;
}

/** Our tables as they stand. */
export interface WorkbookReview {
  readonly refreshes: readonly TableRefresh[];
  /** Tables that cannot be compared. */
  readonly findings: readonly TableFinding[];
  /** What is ours and is not refreshed, until somebody says what is to become of it; absent where there is none. */
  readonly strays?: readonly StrayTable[];
  /** What the user has put into the tables that ask for it, by report; absent where it was not read. */
  readonly inputs?: InputsByReport;
}

/** How many figures were written into a credit memo, which there are no cells for, and how our tables stand now. */
export interface MemoFilled extends WorkbookReview {
  readonly kind: 'memo-filled';
  readonly worksheet: string;
  readonly filled: number;
  readonly left: readonly InputId[];
}

/** The workbook has no credit memo about the report. */
export interface MemoAbsent {
  readonly kind: 'memo-absent';
}

/** Whether a table of ours holds a figure, and what was read to find that out. */
export type FigureSought =
  | ({ readonly kind: 'figure-shown' } & WorkbookReview)
  | ({ readonly kind: 'figure-absent' } & WorkbookReview);
