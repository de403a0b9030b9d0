import { refusal, type Refusal } from '../wording/refusal';
import type { PaneActions } from './pane-actions';

/** In a plain browser there is no workbook: whatever is asked of it is refused with that reason. */
export const OUTSIDE_EXCEL: PaneActions = {
  insert: refuse,
  lookAhead: refuse,
  readHabits: refuse,
  keepHabits: refuse,
  review: refuse,
  apply: refuse,
  settleStray: refuse,
  activate: refuse,
  showFigure: refuse,
  fillMemo: refuse,
  insertFigures: refuse,
  // The functions speak Excel's language and raise its errors.
  answerCall: () => Promise.resolve({ kind: 'only-in-excel' }),
  selectedCells: refuse,
  writeFormula: refuse,
  findFormulas: refuse,
  freezeFormulas: refuse,
  restoreFormulas: refuse,
  undoLast: refuse,
  readLog: refuse,
  insertLog: refuse,
  repairFormulas: refuse,
  selectedBlock: refuse,
  compareSources: refuse,
  showSource: refuse,
  readSource: refuse,
  keepReport: refuse,
  settleReport: refuse,
  removeReport: refuse,
  readKeptReports: refuse,
  recalculate: refuse,
  findOldFormulas: refuse,
  followHoldUps: () => () => undefined,
  giveUp: () => undefined,
  checkExcel: refuse,
  // No cell is ever selected.
  followSelection: () => Promise.resolve(() => undefined),
  followTables: () => Promise.resolve(() => undefined),
};

function refuse(): Promise<Refusal> {
  return Promise.resolve(refusal('outside-excel'));
}
