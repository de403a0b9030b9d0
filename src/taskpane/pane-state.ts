import type { LogInserted } from '../excel/gesture-log';
import type { Anchor } from '../excel/placement';
import type { FormulasOfEarlierVersion, FormulasRecalculated } from '../excel/recalculate';
import type { FormulasRepaired } from '../excel/repair-formulas';
import type { FormulaWritten } from '../excel/write-formula';
import type { PlanId } from '../sheets/plan/table-request';
import {
  FUNCTIONS_REACTIONS,
  OPENING_FUNCTIONS,
  type FunctionsEvent,
  type FunctionsState,
} from './functions/functions-state';
import { BASKET_REACTIONS, openingBasket, type BasketEvent, type BasketState } from './basket/basket-state';
import { NO_KEPT_FIGURES, type KeptFigures } from './basket/kept-figures';
import { HEALTH_REACTIONS, OPENING_HEALTH, type HealthEvent, type HealthState } from './health/health-state';
import { INSERT_REACTIONS, openingInsert, type InsertEvent, type InsertState } from './insert/insert-state';
import type { Notice } from './notice';
import { placeOf, type Activity, type FrameEvent, type HoldUp, type Place, type Tab } from './pane-frame';
import { NO_PREFERENCES, type Preferences, type PreferencesChosen } from './preferences/preferences';
import { afterEvent } from './reactions';
import {
  OPENING_REPORTS,
  REPORTS_REACTIONS,
  type ReportsEvent,
  type ReportsState,
} from './reports/reports-state';
import { OPENING_REPORT, REPORT_REACTIONS, type ReportEvent, type ReportState } from './report/report-state';
import { OPENING_SEARCH, SEARCH_REACTIONS, type SearchEvent, type SearchState } from './search/search-state';
import {
  OPENING_SELF_CHECK,
  SELF_CHECK_REACTIONS,
  type SelfCheckEvent,
  type SelfCheckState,
} from './self-check/self-check-state';
import {
  askedFor,
  differingIn,
  OPENING_WORKBOOK,
  WORKBOOK_REACTIONS,
  type WorkbookEvent,
  type WorkbookState,
} from './workbook/workbook-state';

/** Everything that the pane shows, apart from the library and the language. */
export interface PaneState extends Frame {
  readonly insert: InsertState;
  readonly workbook: WorkbookState;
  readonly search: SearchState;
  readonly report: ReportState;
  readonly basket: BasketState;
  readonly health: HealthState;
  readonly functions: FunctionsState;
  readonly reports: ReportsState;
  readonly selfCheck: SelfCheckState;
}

/** What belongs to no tab. */
interface Frame {
  /** Whether there is a workbook to read and write: not in a plain browser. */
  readonly isInExcel: boolean;
  /** Whether the reports that the product comes with are still on their way. */
  readonly isOpening: boolean;
  readonly preferences: Preferences;
  readonly tab: Tab;
  /** Which tab of each place was open last. */
  readonly lastTabs: Readonly<Record<Place, Tab>>;
  /** The report that the pane is to speak of, by its id; the newest where none was chosen. */
  readonly chosenReport: string | undefined;
  /** The selected cell, once Excel has told. */
  readonly selection: Anchor | undefined;
  readonly activity: Activity | undefined;
  /** What waits until a cell is left that is being edited. */
  readonly holdUp: HoldUp | undefined;
  readonly notice: Notice | undefined;
}

export type PaneEvent =
  | FrameEvent
  | PreferencesChosen
  | InsertEvent
  | WorkbookEvent
  | SearchEvent
  | ReportEvent
  | BasketEvent
  | HealthEvent
  | FunctionsEvent
  | ReportsEvent
  | SelfCheckEvent
  | FormulaWritten
  | FormulasRepaired
  | FormulasRecalculated
  | FormulasOfEarlierVersion
  | LogInserted;

/** The pane as it opens: the tables given are chosen. */
export function openingState(
  chosen: readonly PlanId[],
  {
    isInExcel = true,
    canHoldSources = false,
    isOpening = false,
    preferences = NO_PREFERENCES,
    figures = NO_KEPT_FIGURES,
  }: Host = {},
): PaneState {
  return {
    isInExcel,
    isOpening,
    preferences,
    tab: 'overview',
    lastTabs: { report: 'overview', analysis: 'health', workbook: 'insert' },
    chosenReport: undefined,
    selection: undefined,
    activity: undefined,
    holdUp: undefined,
    notice: undefined,
    insert: openingInsert(chosen, canHoldSources),
    workbook: OPENING_WORKBOOK,
    search: OPENING_SEARCH,
    report: OPENING_REPORT,
    basket: openingBasket(figures),
    health: OPENING_HEALTH,
    functions: OPENING_FUNCTIONS,
    reports: OPENING_REPORTS,
    selfCheck: OPENING_SELF_CHECK,
  };
}

interface Host {
  readonly isInExcel?: boolean;
  /** Whether it takes numbers that carry their sources. */
  readonly canHoldSources?: boolean;
  readonly isOpening?: boolean;
  /** What was kept from the last time. */
  readonly preferences?: Preferences;
  readonly figures?: KeptFigures;
}

/** Whether Excel can be asked for something: it is there, and nothing is under way. */
export function canAsk({ isInExcel, activity }: PaneState): boolean {
  return isInExcel && activity === undefined;
}

/** The state after an event: each tab makes of it what concerns it. */
export function nextState(state: PaneState, event: PaneEvent): PaneState {
  const frame = { ...state, ...frameAfter(state, event) };
  return {
    ...frame,
    ...(frame.tab !== state.tab && { lastTabs: { ...state.lastTabs, [placeOf(frame.tab)]: frame.tab } }),
    insert: afterEvent(INSERT_REACTIONS, state.insert, event),
    workbook: afterEvent(WORKBOOK_REACTIONS, state.workbook, event),
    search: afterEvent(SEARCH_REACTIONS, state.search, event),
    report: afterEvent(REPORT_REACTIONS, state.report, event),
    basket: afterEvent(BASKET_REACTIONS, state.basket, event),
    health: afterEvent(HEALTH_REACTIONS, state.health, event),
    functions: afterEvent(FUNCTIONS_REACTIONS, state.functions, event),
    reports: afterEvent(REPORTS_REACTIONS, state.reports, event),
    selfCheck: afterEvent(SELF_CHECK_REACTIONS, state.selfCheck, event),
  };
}

/** What stands in the notice is about what was done before: whatever is done next takes it away. */
function frameAfter(state: PaneState, event: PaneEvent): Partial<Frame> {
  switch (event.kind) {
    case 'tab-opened':
      return { tab: event.tab, notice: undefined };
    case 'report-chosen':
      return { chosenReport: event.report, notice: undefined };
    case 'preferences-chosen':
      return { preferences: { ...state.preferences, ...event.preferences } };
    case 'selection-moved':
      return { selection: event.selection };
    case 'opened':
      return { isOpening: false };
    case 'hold-up-changed':
      return { holdUp: event.holdUp };
    case 'started':
      return { activity: event.activity, notice: undefined };
    case 'figures-chosen':
      return { tab: 'report', notice: undefined };
    case 'card-closed':
    case 'function-opened':
    case 'argument-typed':
    case 'freezing-opened':
    case 'functions-closed':
    case 'text-pasted':
    case 'reading-began':
    case 'proposal-dropped':
    case 'removal-asked':
    case 'figure-judged':
    case 'certain-accepted':
    case 'judgement-undone':
    case 'judgements-discarded':
    case 'self-check-opened':
    case 'self-check-closed':
    case 'notice-dismissed':
      return { notice: undefined };
    case 'report-kept':
    case 'report-removed':
    case 'rivals-settled':
    case 'figures-opened':
    case 'figures-closed':
    case 'our-formulas':
      return { activity: undefined, notice: undefined };
    case 'tables-read':
    case 'naming-found':
    case 'log-read':
    case 'figure-shown':
    case 'excel-checked':
    case 'done':
      return { activity: undefined };
    case 'reviewed':
      return {
        tab: 'workbook',
        activity: undefined,
        notice:
          differingIn(event).length > 0
            ? undefined
            : {
                kind: 'up-to-date',
                tables: askedFor(event).length,
                left: askedFor(event).reduce((sum, { changes }) => sum + changes.length, 0),
              },
      };
    case 'applied':
      return {
        activity: undefined,
        notice: event.refreshed,
      };
    case 'refused':
      // Outside Excel the pane says so all the time.
      return { activity: undefined, ...(event.reason !== 'outside-excel' && { notice: event }) };
    case 'kept-reports-read':
      // Nothing needs to be said of what was opened.
      return { activity: undefined, ...(event.unreadable.length > 0 && { notice: event }) };
    case 'figure-absent':
      return { activity: undefined, notice: { kind: 'figure-absent' } };
    case 'inserted':
    case 'memo-filled':
    case 'figures-written':
    case 'formula-written':
    case 'formulas-frozen':
    case 'formulas-restored':
    case 'formulas-repaired':
    case 'formulas-recalculated':
    case 'formulas-of-earlier-version':
    case 'gesture-undone':
    case 'log-inserted':
      return { activity: undefined, notice: event };
    case 'kept-reports-missed':
    case 'library-changed':
    case 'sources-compared':
    case 'reading-went-on':
    case 'removal-dropped':
    case 'reading-came-to':
    case 'figure-passed':
    case 'table-chosen':
    case 'charts-chosen':
    case 'telling-chosen':
    case 'ground-seen':
    case 'habits-read':
    case 'destination-chosen':
    case 'searched':
    case 'figure-picked':
    case 'basket-emptied':
    case 'figure-choices-made':
    case 'favourite-marked':
    case 'hit-reached':
    case 'input-typed':
    case 'call-answered':
    case 'changes-chosen':
    case 'table-skipped':
    case 'review-cancelled':
    case 'checks-began':
    case 'check-began':
    case 'hand-asked':
    case 'check-ended':
      return {};
  }
}
