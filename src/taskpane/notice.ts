import type { Refreshed } from '../excel/apply-refresh';
import type { FormulasFrozen } from '../excel/freeze-formulas';
import type { LogInserted } from '../excel/gesture-log';
import type { GestureUndone } from '../excel/undo-gesture';
import type { Inserted } from '../excel/insert-tables';
import type { FormulasOfEarlierVersion, FormulasRecalculated } from '../excel/recalculate';
import type { FormulasRepaired } from '../excel/repair-formulas';
import type { KeptReportsRead } from '../excel/kept-reports';
import type { FormulasRestored } from '../excel/restore-formulas';
import type { FiguresWritten } from '../excel/write-figures';
import type { FormulaWritten } from '../excel/write-formula';
import type { Refusal } from '../wording/refusal';
import type { MemoFilled } from './pane-actions';

/** What the pane last has to tell; the sentence is made when it is shown. */
export type Notice =
  | Inserted
  /** Nothing is left to decide; so many differences stay with the user's knowledge. */
  | { readonly kind: 'up-to-date'; readonly tables: number; readonly left: number }
  | Refreshed
  | MemoFilled
  | FiguresWritten
  | { readonly kind: 'figure-absent' }
  | FormulaWritten
  | FormulasFrozen
  | FormulasRestored
  | FormulasRepaired
  | FormulasRecalculated
  | FormulasOfEarlierVersion
  | GestureUndone
  | LogInserted
  | KeptReportsRead
  | Refusal;
