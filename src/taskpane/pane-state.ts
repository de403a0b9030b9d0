import type { PlanId } from '../sheets/plan/table-request';
import { FUNCTIONS_REACTIONS, OPENING_FUNCTIONS, type FunctionsState } from './functions/functions-state';
import { BASKET_REACTIONS, openingBasket, type BasketState } from './basket/basket-state';
import { NO_KEPT_FIGURES, type KeptFigures } from './basket/kept-figures';
import { HEALTH_REACTIONS, OPENING_HEALTH, type HealthState } from './health/health-state';
import { INSERT_REACTIONS, openingInsert, type InsertState } from './insert/insert-state';
import { frameAfter, OPENING_FRAME, type FrameState } from './frame-state';
import type { PaneEvent } from './pane-event';
import { NO_PREFERENCES, type Preferences } from './preferences/preferences';
import { afterEvent } from './reactions';
import { OPENING_REPORTS, REPORTS_REACTIONS, type ReportsState } from './reports/reports-state';
import { OPENING_REPORT, REPORT_REACTIONS, type ReportState } from './report/report-state';
import { OPENING_SEARCH, SEARCH_REACTIONS, type SearchState } from './search/search-state';
import { OPENING_SELF_CHECK, SELF_CHECK_REACTIONS, type SelfCheckState } from './self-check/self-check-state';
import { OPENING_WORKBOOK, WORKBOOK_REACTIONS, type WorkbookState } from './workbook/workbook-state';

/** Everything that the pane shows, apart from the library and the language. */
export interface PaneState extends FrameState {
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
    ...OPENING_FRAME,
    isInExcel,
    isOpening,
    preferences,
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
  return {
    ...frameAfter(state, event),
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
