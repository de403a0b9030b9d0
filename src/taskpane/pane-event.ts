import type { LogInserted } from '../excel/gesture-log';
import type { FormulasOfEarlierVersion, FormulasRecalculated } from '../excel/recalculate';
import type { FormulasRepaired } from '../excel/repair-formulas';
import type { FormulaWritten } from '../excel/write-formula';
import type { BasketEvent } from './basket/basket-state';
import type { FunctionsEvent } from './functions/functions-state';
import type { HealthEvent } from './health/health-state';
import type { InsertEvent } from './insert/insert-state';
import type { FrameEvent } from './pane-frame';
import type { PreferencesChosen } from './preferences/preferences';
import type { ReportEvent } from './report/report-state';
import type { ReportsEvent } from './reports/reports-state';
import type { SearchEvent } from './search/search-state';
import type { SelfCheckEvent } from './self-check/self-check-state';
import type { WorkbookEvent } from './workbook/workbook-state';

/** Everything that may happen in the pane, or be told to it. */
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
