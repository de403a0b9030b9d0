import type { LogRead } from '../../excel/gesture-log';
import type { GestureUndone } from '../../excel/undo-gesture';
import type { LogEntry } from '../../sheets/undo/gesture-log';
import type { Refreshed } from '../../excel/apply-refresh';
import type { Inserted, InsertedTable } from '../../excel/insert-tables';
import { type Change, isOpen, isWritten } from '../../sheets/refresh/change';
import type { PlanId, TableRequest } from '../../sheets/plan/table-request';
import type { TableRefresh } from '../../sheets/refresh/refresh';
import type { StrayTable } from '../../sheets/registry/found-table';
import type { SourceFinding } from '../../sheets/sources/source-finding';
import type { InputsByReport } from '../../sheets/tables/planned-workbook';
import type { Refusal } from '../../wording/refusal';
import type { FigureSought, WorkbookReview } from '../pane-actions';
import type { MemoFilledFor } from '../health/health-state';
import type { LibraryChanged } from '../pane-frame';
import type { Reactions } from '../reactions';
import type { SourcesCompared } from '../reports/source-actions';
import { withOne } from '../with-one';
import type { TableFinding } from './table-finding';

/** What the pane knows of the workbook, as it was last read. */
export interface WorkbookState extends WorkbookKnown {
  /** Our tables, once they were read. */
  readonly tables: readonly WorkbookTable[] | undefined;
  /** Tables of ours that cannot be compared. */
  readonly findings: readonly TableFinding[];
  /** What is ours and is not refreshed, until somebody says what is to become of it. */
  readonly strays: readonly StrayTable[];
  /** What has changed in the tables that reports were read from, once they were compared. */
  readonly sources: readonly SourceFinding[] | undefined;
  /** What we wrote into the workbook, the last first, once it was asked for; what is done next makes it out of date. */
  readonly log?: readonly LogEntry[] | undefined;
  /** The refreshes that await consent. */
  readonly review: readonly TableRefresh[] | undefined;
  /** Of their changes, those that a person chose to have written: the report's figure for their own, a row that they had deleted. */
  readonly chosen: readonly Change[];
  /** The names of tables that are left as they are this time. */
  readonly skipped: readonly string[];
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
  readonly plan: PlanId;
  readonly title: string;
  readonly worksheet: string;
  /** What it tells of, by their ids. */
  readonly reports: readonly string[];
  /** What was asked for. */
  readonly request: TableRequest;
  /** How it differs from the dataset. */
  readonly changes: readonly Change[];
}

export type WorkbookEvent =
  | Inserted
  | ({ readonly kind: 'tables-read' } & WorkbookReview)
  | Reviewed
  | { readonly kind: 'changes-chosen'; readonly changes: readonly Change[]; readonly chosen: boolean }
  | { readonly kind: 'table-skipped'; readonly table: string; readonly skipped: boolean }
  | { readonly kind: 'review-cancelled' }
  | {
      readonly kind: 'applied';
      readonly refreshes: readonly TableRefresh[];
      readonly refreshed: Refreshed;
    }
  | FigureSought
  | MemoFilledFor
  | SourcesCompared
  | LogRead
  | GestureUndone
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
  strays: [],
  sources: undefined,
  names: [],
  inputs: new Map(),
  review: undefined,
  chosen: [],
  skipped: [],
};

export const WORKBOOK_REACTIONS: Reactions<WorkbookState, WorkbookEvent> = {
  inserted: (state, { tables }) => ({
    ...state,
    log: undefined,
    tables: state.tables && [...state.tables, ...tables.map(asInserted)],
    names: [...state.names, ...tables.map(({ table }) => table)],
  }),
  'tables-read': afterReading,
  'figure-shown': afterReading,
  'figure-absent': afterReading,
  'memo-filled': (state, event) => ({ ...afterReading(state, event), log: undefined }),
  'log-read': (state, { log }) => ({ ...state, log }),
  'gesture-undone': (state) => ({ ...state, log: undefined }),
  reviewed: (state, event) => {
    const differing = differingIn(event);
    return {
      ...afterReading(state, event),
      review: differing.length > 0 ? differing : undefined,
      chosen: [],
      skipped: [],
    };
  },
  'changes-chosen': (state, { changes, chosen }) => {
    const told = new Set(changes);
    const others = state.chosen.filter((change) => !told.has(change));
    return { ...state, chosen: chosen ? [...others, ...changes] : others };
  },
  'table-skipped': (state, { table, skipped }) => ({
    ...state,
    skipped: withOne(state.skipped, table, skipped),
  }),
  'sources-compared': (state, { findings }) => ({ ...state, sources: findings }),
  'review-cancelled': withoutReview,
  applied: (state, { refreshes, refreshed }) => ({
    ...state,
    log: undefined,
    review: undefined,
    tables: state.tables?.map((table) =>
      refreshes.some(({ reading }) => reading.table === table.table) &&
      !refreshed.lockedSheets.includes(table.worksheet)
        ? appliedTo(table, refreshes, state.chosen)
        : table,
    ),
  }),
  // What was compared is not what there is any more.
  'library-changed': withoutReview,
  refused: withoutReview,
};

/** Of what was asked for, the tables about which there is something to decide; of one asked for by name, all that differs. */
export function differingIn(event: Reviewed): readonly TableRefresh[] {
  const isShown = event.only === undefined ? isOpen : () => true;
  return askedFor(event).filter(({ changes }) => changes.some(isShown));
}

export function askedFor({ refreshes, only }: Reviewed): readonly TableRefresh[] {
  return only === undefined ? refreshes : refreshes.filter((refresh) => isOfTable(refresh, only));
}

/** Whether a refresh is of the table that has a name now, or had it when it was last written. */
export function isOfTable({ record, reading }: TableRefresh, name: string): boolean {
  return reading.table === name || record.table === name;
}

/** The tables of a review that consent would refresh: not skipped, and with something that was chosen or that consent settles. */
export function tablesToRefresh({
  review = [],
  chosen,
  skipped,
}: Pick<WorkbookState, 'review' | 'chosen' | 'skipped'>): readonly TableRefresh[] {
  const isChosen = new Set(chosen);
  return review.filter(
    ({ reading, changes }) =>
      !skipped.includes(reading.table) && changes.some((change) => isOpen(change) || isChosen.has(change)),
  );
}

function afterReading(
  state: WorkbookState,
  { refreshes, findings, strays = [], inputs }: WorkbookReview,
): WorkbookState {
  const unplanned = findings.filter(({ reason }) => reason === 'report-absent');
  return {
    ...state,
    tables: refreshes.map((refresh) => asListed(refresh, state.tables)),
    findings,
    strays,
    names: [
      ...refreshes.map(({ reading }) => reading.table),
      ...unplanned.map(({ table }) => table),
      ...strays.flatMap((stray) => (stray.kind === 'range' ? [] : [stray.reading.table])),
    ],
    inputs: inputs ?? state.inputs,
  };
}

function withoutReview(state: WorkbookState): WorkbookState {
  return { ...state, review: undefined };
}

/** How it would be told otherwise says nothing of how it stands: that is as it was read before. */
function asListed(
  { plan, record, reading, changes }: TableRefresh,
  before: readonly WorkbookTable[] = [],
): WorkbookTable {
  const { reports } = record.request;
  const earlier = before.find(({ table }) => table === reading.table);
  return {
    table: reading.table,
    plan: record.request.plan,
    title: (plan.retells ?? plan).title,
    worksheet: reading.worksheet,
    reports,
    request: record.request,
    changes: plan.retells ? (earlier?.changes ?? []) : changes,
  };
}

function asInserted({ table, plan, worksheet }: InsertedTable): WorkbookTable {
  return {
    table,
    plan: plan.request.plan,
    title: plan.title,
    worksheet,
    reports: plan.request.reports,
    request: plan.request,
    changes: [],
  };
}

/** A table after consent: it is asked for as it was compared, and what was told only stays. */
function appliedTo(
  table: WorkbookTable,
  refreshes: readonly TableRefresh[],
  chosen: readonly Change[],
): WorkbookTable {
  const refresh = refreshes.find(({ reading }) => reading.table === table.table);
  if (refresh?.plan.retells === undefined) return { ...table, changes: changesLeft(table.changes, chosen) };
  const { request, title } = refresh.plan;
  return { ...table, request, title, changes: changesLeft(refresh.changes, chosen) };
}

/** What still differs after consent: what was told only, such as a column that the user deleted, and the edits, which are kept now. */
function changesLeft(changes: readonly Change[], chosen: readonly Change[]): readonly Change[] {
  const isChosen = new Set(chosen);
  return changes
    .filter((change) => !isWritten(change) && !isChosen.has(change))
    .map((change) => (change.kind === 'edited' ? { ...change, kind: 'kept' } : change));
}
