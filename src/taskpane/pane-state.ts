import type { FormulasFrozen } from '../excel/freeze-formulas';
import type { Inserted, InsertedTable } from '../excel/insert-tables';
import type { Anchor } from '../excel/placement';
import type { FormulasRepaired } from '../excel/repair-formulas';
import type { FormulasRestored } from '../excel/restore-formulas';
import type { FigureWritten } from '../excel/write-figure';
import type { FormulaWritten } from '../excel/write-formula';
import { type Change, isWritten } from '../sheets/refresh/change';
import type { TableRefresh } from '../sheets/refresh/refresh';
import type { PlanId } from '../sheets/plan/sheet-plan';
import type { InputsByReport } from '../sheets/tables/planned-workbook';
import type { Trace } from '../sheets/registry/trace';
import type { Refusal } from '../wording/refusal';
import {
  afterFunctionsEvent,
  OPENING_FUNCTIONS,
  type FunctionsEvent,
  type FunctionsState,
} from './functions/functions-state';
import type { WorkbookReview } from './pane-actions';
import { afterSelection, OPENING_REPORT, type ReportState } from './report/report-state';
import type { TableFinding } from './workbook/table-finding';

export const TABS = ['insert', 'report', 'health', 'audit', 'workbook', 'functions'] as const;
export type Tab = (typeof TABS)[number];

/** What Excel is being asked for right now. */
export type Activity = 'inserting' | 'reading' | 'refreshing';

/** What the pane last has to tell; the sentence is made when it is shown. */
export type Notice =
  | Inserted
  | { readonly kind: 'up-to-date'; readonly tables: number }
  | { readonly kind: 'refreshed'; readonly changes: number }
  | FigureWritten
  | { readonly kind: 'figure-absent' }
  | FormulaOutcome
  | Refusal;

/** What was done to formulas of ours. */
type FormulaOutcome = FormulaWritten | FormulasFrozen | FormulasRestored | FormulasRepaired;

/** A table of ours in the workbook, as the pane lists it. */
export interface WorkbookTable {
  /** Its name in Excel. */
  readonly table: string;
  readonly title: string;
  readonly worksheet: string;
  /** How it differs from the dataset. */
  readonly changes: readonly Change[];
}

/** Everything that the pane shows, apart from the dataset and the language. */
export interface PaneState {
  readonly tab: Tab;
  readonly chosen: readonly PlanId[];
  readonly destination: 'new-sheets' | 'selection';
  /** Tables that are to come with their charts, once they are chosen themselves. */
  readonly charted: readonly PlanId[];
  /** Whether numbers are to carry their sources in the cells; absent where Excel cannot. */
  readonly sourcesInCells?: boolean;
  /** The selected cell, once Excel has told. */
  readonly selection: Anchor | undefined;
  /** Our tables in the workbook, once they were read. */
  readonly tables: readonly WorkbookTable[] | undefined;
  /** Tables of ours that cannot be compared. */
  readonly findings: readonly TableFinding[];
  /** What the user has put into our tables, by report, as it was last read. */
  readonly inputs: InputsByReport;
  /** The refreshes that await consent. */
  readonly review: readonly TableRefresh[] | undefined;
  /** Of their changes, those that consent does not write: the user's edits that the user keeps. */
  readonly kept: readonly Change[];
  readonly report: ReportState;
  readonly functions: FunctionsState;
  /** The formulas that became values last, while they can be brought back. */
  readonly frozen?: FormulasFrozen | undefined;
  readonly activity: Activity | undefined;
  readonly notice: Notice | undefined;
}

export type PaneEvent =
  | { readonly kind: 'tab-opened'; readonly tab: Tab }
  | { readonly kind: 'table-chosen'; readonly plan: PlanId; readonly chosen: boolean }
  | { readonly kind: 'charts-chosen'; readonly plan: PlanId; readonly chosen: boolean }
  | { readonly kind: 'sources-chosen'; readonly chosen: boolean }
  | { readonly kind: 'destination-chosen'; readonly destination: PaneState['destination'] }
  | { readonly kind: 'selection-moved'; readonly selection: Anchor; readonly trace?: Trace | undefined }
  | { readonly kind: 'searched'; readonly query: string }
  /** Figures of the report were chosen, by the ids of their observations and statements. */
  | { readonly kind: 'figures-chosen'; readonly ids: readonly string[] }
  /** Back from a card; to the report's text, at the figure given, if one is. */
  | { readonly kind: 'card-closed'; readonly at?: string }
  | { readonly kind: 'started'; readonly activity: Activity }
  | Inserted
  | ({ readonly kind: 'tables-read' } & WorkbookReview)
  /** A refresh was asked for: of one table by name, or of all. */
  | ({ readonly kind: 'reviewed'; readonly only?: string } & WorkbookReview)
  | { readonly kind: 'edit-kept'; readonly change: Change; readonly kept: boolean }
  | { readonly kind: 'review-cancelled' }
  | { readonly kind: 'applied'; readonly refreshes: readonly TableRefresh[] }
  | FigureWritten
  | { readonly kind: 'figure-absent' }
  | FunctionsEvent
  | FormulaOutcome
  | { readonly kind: 'done' }
  | Refusal
  | { readonly kind: 'notice-dismissed' };

/** The pane as it opens: the tables given are chosen, each to go on a new sheet. */
export function openingState(chosen: readonly PlanId[], canHoldSources = false): PaneState {
  return {
    ...(canHoldSources && { sourcesInCells: false }),
    tab: 'insert',
    chosen,
    charted: [],
    destination: 'new-sheets',
    selection: undefined,
    tables: undefined,
    findings: [],
    inputs: new Map(),
    review: undefined,
    kept: [],
    report: OPENING_REPORT,
    functions: OPENING_FUNCTIONS,
    activity: undefined,
    notice: undefined,
  };
}

/** The state after an event. */
export function nextState(state: PaneState, event: PaneEvent): PaneState {
  switch (event.kind) {
    case 'tab-opened':
      return { ...state, tab: event.tab, notice: undefined };
    case 'table-chosen':
      return withChosen(state, event.plan, event.chosen);
    case 'charts-chosen':
      return { ...state, charted: withOne(state.charted, event.plan, event.chosen) };
    case 'sources-chosen':
      return { ...state, sourcesInCells: event.chosen };
    case 'destination-chosen':
      return { ...state, destination: event.destination };
    case 'selection-moved':
      return {
        ...state,
        selection: event.selection,
        report: afterSelection(state.report, event.trace),
      };
    case 'searched':
      return { ...state, report: { query: event.query } };
    case 'figures-chosen':
      return {
        ...state,
        tab: 'report',
        notice: undefined,
        report: { ...state.report, subject: { kind: 'figures', ids: event.ids } },
      };
    case 'card-closed':
      return {
        ...state,
        notice: undefined,
        report: event.at === undefined ? { query: state.report.query } : { query: '', place: event.at },
      };
    case 'started':
      return { ...state, activity: event.activity, notice: undefined };
    case 'inserted':
      return {
        ...state,
        activity: undefined,
        tables: state.tables && [...state.tables, ...event.tables.map(asInserted)],
        notice: event,
      };
    case 'tables-read':
      return {
        ...state,
        activity: undefined,
        tables: event.refreshes.map(asListed),
        findings: event.findings,
        inputs: event.inputs ?? state.inputs,
      };
    case 'reviewed':
      return withReview({ ...state, activity: undefined, kept: [] }, event, event.only);
    case 'edit-kept':
      return { ...state, kept: withOne(state.kept, event.change, event.kept) };
    case 'review-cancelled':
      return { ...state, review: undefined };
    case 'applied':
      return {
        ...state,
        activity: undefined,
        review: undefined,
        tables: state.tables?.map((table) => afterRefresh(table, event.refreshes, state.kept)),
        notice: { kind: 'refreshed', changes: changesToWrite(event.refreshes, state.kept) },
      };
    case 'functions-searched':
    case 'function-opened':
    case 'argument-typed':
    case 'call-answered':
    case 'freezing-opened':
    case 'our-formulas':
    case 'functions-closed':
      return withFunctions(state, event);
    case 'formulas-frozen':
      return {
        ...withFunctions(state, { kind: 'functions-closed' }),
        activity: undefined,
        frozen: event,
        notice: event,
      };
    case 'formulas-restored':
      return { ...state, activity: undefined, frozen: undefined, notice: event };
    case 'figure-written':
    case 'figure-absent':
    case 'formula-written':
    case 'formulas-repaired':
      return { ...state, activity: undefined, notice: event };
    case 'done':
      return { ...state, activity: undefined };
    case 'refused':
      return { ...state, activity: undefined, review: undefined, notice: event };
    case 'notice-dismissed':
      return { ...state, notice: undefined };
  }
}

/** What stands in the notice is about what was done before, unless the answer only follows what is being typed. */
function withFunctions(state: PaneState, event: FunctionsEvent): PaneState {
  const functions = afterFunctionsEvent(state.functions, event);
  if (event.kind === 'call-answered') return { ...state, functions };
  const activity = event.kind === 'our-formulas' ? undefined : state.activity;
  return { ...state, activity, functions, notice: undefined };
}

/** How many changes consent would write, less those that are kept. */
export function changesToWrite(
  tables: readonly Pick<WorkbookTable, 'changes'>[],
  kept: readonly Change[] = [],
): number {
  return tables.flatMap((table) => table.changes).filter((change) => willBeWritten(change, kept)).length;
}

function willBeWritten(change: Change, kept: readonly Change[]): boolean {
  return isWritten(change) && !kept.includes(change);
}

function withOne<Item>(items: readonly Item[], item: Item, isIn: boolean): readonly Item[] {
  const others = items.filter((other) => other !== item);
  return isIn ? [...others, item] : others;
}

/** Several tables go on new sheets only, so choosing a second one moves the destination there. */
function withChosen(state: PaneState, plan: PlanId, isChosen: boolean): PaneState {
  const chosen = withOne(state.chosen, plan, isChosen);
  return { ...state, chosen, destination: chosen.length > 1 ? 'new-sheets' : state.destination };
}

function withReview(
  state: PaneState,
  { refreshes, findings, inputs = state.inputs }: WorkbookReview,
  only?: string,
): PaneState {
  const asked = only === undefined ? refreshes : refreshes.filter(({ record }) => record.table === only);
  const differing = asked.filter(({ changes }) => changes.length > 0);
  const read: PaneState = { ...state, tab: 'workbook', tables: refreshes.map(asListed), findings, inputs };
  return differing.length > 0
    ? { ...read, review: differing, notice: undefined }
    : { ...read, review: undefined, notice: { kind: 'up-to-date', tables: asked.length } };
}

function asListed({ plan, record, reading, changes }: TableRefresh): WorkbookTable {
  return { table: record.table, title: plan.title, worksheet: reading.worksheet, changes };
}

function asInserted({ table, plan, worksheet }: InsertedTable): WorkbookTable {
  return { table, title: plan.title, worksheet, changes: [] };
}

/** What was told only, such as a column that the user deleted, still holds; so does an edit that was kept. */
function afterRefresh(
  table: WorkbookTable,
  refreshes: readonly TableRefresh[],
  kept: readonly Change[],
): WorkbookTable {
  return refreshes.some(({ record }) => record.table === table.table)
    ? { ...table, changes: table.changes.filter((change) => !willBeWritten(change, kept)) }
    : table;
}
