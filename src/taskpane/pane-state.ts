import type { Inserted, InsertedTable } from '../excel/insert-tables';
import type { Anchor } from '../excel/placement';
import { type Change, isWritten } from '../sheets/change';
import type { TableRefresh } from '../sheets/refresh';
import type { PlanId } from '../sheets/sheet-plan';
import type { Refusal } from '../wording/refusal';

export const TABS = ['insert', 'workbook', 'functions'] as const;
export type Tab = (typeof TABS)[number];

/** What Excel is being asked for right now. */
export type Activity = 'inserting' | 'reading' | 'refreshing';

/** What the pane last has to tell; the sentence is made when it is shown. */
export type Notice =
  | Inserted
  | { readonly kind: 'up-to-date'; readonly tables: number }
  | { readonly kind: 'refreshed'; readonly changes: number }
  | Refusal;

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
  /** The selected cell, once Excel has told. */
  readonly selection: Anchor | undefined;
  /** Our tables in the workbook, once they were read. */
  readonly tables: readonly WorkbookTable[] | undefined;
  /** The refreshes that await consent. */
  readonly review: readonly TableRefresh[] | undefined;
  readonly activity: Activity | undefined;
  readonly notice: Notice | undefined;
}

export type PaneEvent =
  | { readonly kind: 'tab-opened'; readonly tab: Tab }
  | { readonly kind: 'table-chosen'; readonly plan: PlanId; readonly chosen: boolean }
  | { readonly kind: 'destination-chosen'; readonly destination: PaneState['destination'] }
  | { readonly kind: 'selection-moved'; readonly selection: Anchor }
  | { readonly kind: 'started'; readonly activity: Activity }
  | Inserted
  | { readonly kind: 'tables-read'; readonly refreshes: readonly TableRefresh[] }
  /** A refresh was asked for: of one table by name, or of all. */
  | { readonly kind: 'reviewed'; readonly refreshes: readonly TableRefresh[]; readonly only?: string }
  | { readonly kind: 'review-cancelled' }
  | { readonly kind: 'applied'; readonly refreshes: readonly TableRefresh[] }
  | { readonly kind: 'done' }
  | Refusal
  | { readonly kind: 'notice-dismissed' };

/** The pane as it opens: every table chosen, each to go on a new sheet. */
export function openingState(plans: readonly PlanId[]): PaneState {
  return {
    tab: 'insert',
    chosen: plans,
    destination: 'new-sheets',
    selection: undefined,
    tables: undefined,
    review: undefined,
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
    case 'destination-chosen':
      return { ...state, destination: event.destination };
    case 'selection-moved':
      return { ...state, selection: event.selection };
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
      return { ...state, activity: undefined, tables: event.refreshes.map(asListed) };
    case 'reviewed':
      return withReview({ ...state, activity: undefined }, event.refreshes, event.only);
    case 'review-cancelled':
      return { ...state, review: undefined };
    case 'applied':
      return {
        ...state,
        activity: undefined,
        review: undefined,
        tables: state.tables?.map((table) => afterRefresh(table, event.refreshes)),
        notice: { kind: 'refreshed', changes: changesToWrite(event.refreshes) },
      };
    case 'done':
      return { ...state, activity: undefined };
    case 'refused':
      return { ...state, activity: undefined, review: undefined, notice: event };
    case 'notice-dismissed':
      return { ...state, notice: undefined };
  }
}

/** How many changes consent would write. */
export function changesToWrite(tables: readonly Pick<WorkbookTable, 'changes'>[]): number {
  return tables.flatMap((table) => table.changes).filter(isWritten).length;
}

/** Several tables go on new sheets only, so choosing a second one moves the destination there. */
function withChosen(state: PaneState, plan: PlanId, isChosen: boolean): PaneState {
  const others = state.chosen.filter((id) => id !== plan);
  const chosen = isChosen ? [...others, plan] : others;
  return { ...state, chosen, destination: chosen.length > 1 ? 'new-sheets' : state.destination };
}

function withReview(state: PaneState, refreshes: readonly TableRefresh[], only?: string): PaneState {
  const asked = only === undefined ? refreshes : refreshes.filter(({ record }) => record.table === only);
  const differing = asked.filter(({ changes }) => changes.length > 0);
  const read: PaneState = { ...state, tab: 'workbook', tables: refreshes.map(asListed) };
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

/** What was told only, such as a column that the user deleted, still holds. */
function afterRefresh(table: WorkbookTable, refreshes: readonly TableRefresh[]): WorkbookTable {
  return refreshes.some(({ record }) => record.table === table.table)
    ? { ...table, changes: table.changes.filter((change) => !isWritten(change)) }
    : table;
}
