import type { Inserted, InsertedTable } from '../../excel/insert-tables';
import { type Change, isWritten } from '../../sheets/refresh/change';
import type { TableRefresh } from '../../sheets/refresh/refresh';
import type { InputsByReport } from '../../sheets/tables/planned-workbook';
import type { Refusal } from '../../wording/refusal';
import type { FigureSought, WorkbookReview } from '../pane-actions';
import type { LibraryChanged } from '../pane-frame';
import type { Reactions } from '../reactions';
import { withOne } from '../with-one';
import type { TableFinding } from './table-finding';

/** What the pane knows of the workbook, as it was last read. */
export interface WorkbookState extends WorkbookKnown {
  /** Our tables, once they were read. */
  readonly tables: readonly WorkbookTable[] | undefined;
  /** Tables of ours that cannot be compared. */
  readonly findings: readonly TableFinding[];
  /** The refreshes that await consent. */
  readonly review: readonly TableRefresh[] | undefined;
  /** Of their changes, those that consent does not write: the user's edits that the user keeps. */
  readonly kept: readonly Change[];
}

/** What the next request to Excel goes by. */
export interface WorkbookKnown {
  /** The names of our tables: with them all are read in one round trip. */
  readonly names: readonly string[];
  /** What the user has put into our tables, by report. */
  readonly inputs: InputsByReport;
}

/** A table of ours in the workbook, as the pane lists it. */
export interface WorkbookTable {
  /** Its name in Excel. */
  readonly table: string;
  readonly title: string;
  readonly worksheet: string;
  /** What it tells of, by their ids. */
  readonly reports: readonly string[];
  /** How it differs from the dataset. */
  readonly changes: readonly Change[];
}

export type WorkbookEvent =
  | Inserted
  | ({ readonly kind: 'tables-read' } & WorkbookReview)
  | Reviewed
  | { readonly kind: 'edit-kept'; readonly change: Change; readonly kept: boolean }
  | { readonly kind: 'review-cancelled' }
  | { readonly kind: 'applied'; readonly refreshes: readonly TableRefresh[] }
  | FigureSought
  | LibraryChanged
  | Refusal;

/** A refresh was asked for: of one table by name, or of all. */
export interface Reviewed extends WorkbookReview {
  readonly kind: 'reviewed';
  readonly only?: string;
}

export const OPENING_WORKBOOK: WorkbookState = {
  tables: undefined,
  findings: [],
  names: [],
  inputs: new Map(),
  review: undefined,
  kept: [],
};

export const WORKBOOK_REACTIONS: Reactions<WorkbookState, WorkbookEvent> = {
  inserted: (state, { tables }) => ({
    ...state,
    tables: state.tables && [...state.tables, ...tables.map(asInserted)],
    names: [...state.names, ...tables.map(({ table }) => table)],
  }),
  'tables-read': afterReading,
  'figure-shown': afterReading,
  'figure-absent': afterReading,
  reviewed: (state, event) => {
    const differing = differingIn(event);
    return {
      ...afterReading(state, event),
      review: differing.length > 0 ? differing : undefined,
      kept: [],
    };
  },
  'edit-kept': (state, { change, kept }) => ({ ...state, kept: withOne(state.kept, change, kept) }),
  'review-cancelled': withoutReview,
  applied: (state, { refreshes }) => ({
    ...state,
    review: undefined,
    tables: state.tables?.map((table) => afterRefresh(table, refreshes, state.kept)),
  }),
  // What was compared is not what there is any more.
  'library-changed': withoutReview,
  refused: withoutReview,
};

/** Of what was asked for, the tables that differ from their report. */
export function differingIn(event: Reviewed): readonly TableRefresh[] {
  return askedFor(event).filter(({ changes }) => changes.length > 0);
}

export function askedFor({ refreshes, only }: Reviewed): readonly TableRefresh[] {
  return only === undefined ? refreshes : refreshes.filter(({ record }) => record.table === only);
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

function afterReading(state: WorkbookState, { refreshes, findings, inputs }: WorkbookReview): WorkbookState {
  const unplanned = findings.filter(({ reason }) => reason === 'report-absent');
  return {
    ...state,
    tables: refreshes.map(asListed),
    findings,
    names: [...refreshes.map(({ record }) => record.table), ...unplanned.map(({ table }) => table)],
    inputs: inputs ?? state.inputs,
  };
}

function withoutReview(state: WorkbookState): WorkbookState {
  return { ...state, review: undefined };
}

function asListed({ plan, record, reading, changes }: TableRefresh): WorkbookTable {
  const { reports } = record.request;
  return { table: record.table, title: plan.title, worksheet: reading.worksheet, reports, changes };
}

function asInserted({ table, plan, worksheet }: InsertedTable): WorkbookTable {
  return { table, title: plan.title, worksheet, reports: plan.request.reports, changes: [] };
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
