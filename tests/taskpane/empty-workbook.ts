import type { InsertedTable } from '../../src/excel/insert-tables';
import { isWritten } from '../../src/sheets/refresh/change';
import type { TableRequest } from '../../src/sheets/plan/table-request';
import type { PaneActions } from '../../src/taskpane/pane-actions';
import { refusal } from '../../src/wording/refusal';
import { RESULTS, TARGETS } from './workbook-example';

/** A small table, in the place of the one that was asked for. */
export function asWritten(request: TableRequest): InsertedTable {
  const plan = { ...(request.plan === 'results-and-targets' ? TARGETS : RESULTS), request };
  return { table: plan.tableName, worksheet: plan.title, address: `${plan.title}!A1:F3`, plan };
}

/** Answers every request of the pane as an empty workbook would. */
export const EMPTY_WORKBOOK: PaneActions = {
  insert: (requests) => Promise.resolve({ kind: 'inserted', tables: requests.map(asWritten) }),
  lookAhead: () => Promise.resolve({ kind: 'ground-seen', address: 'Sheet1!A1:L14' }),
  readHabits: () => Promise.resolve(undefined),
  keepHabits: () => Promise.resolve(undefined),
  review: () => Promise.resolve({ refreshes: [], findings: [] }),
  apply: (refreshes, chosen) =>
    Promise.resolve({
      kind: 'refreshed',
      tables: refreshes.map(({ record }) => record.table),
      changes: refreshes.flatMap(({ changes }) => changes.filter(isWritten)).length + chosen.length,
      lockedSheets: [],
    }),
  settleStray: () => Promise.resolve(undefined),
  activate: () => Promise.resolve(undefined),
  showFigure: () => Promise.resolve({ kind: 'figure-shown', refreshes: [], findings: [] }),
  fillMemo: () => Promise.resolve({ kind: 'memo-absent' }),
  insertFigures: (addresses) =>
    Promise.resolve({
      kind: 'figures-written',
      figures: addresses.length,
      worksheet: 'Sheet1',
      range: 'A1:C1',
    }),
  answerCall: () => Promise.resolve({ kind: 'answered', rows: [[{ kind: 'value', value: 1 }]] }),
  selectedCells: () => Promise.resolve({ kind: 'cells', worksheet: 'Sheet1', address: 'B3' }),
  writeFormula: () => Promise.resolve({ kind: 'formula-written', address: 'Sheet1!A1' }),
  findFormulas: (scope) => Promise.resolve({ kind: 'our-formulas', scope, sheets: [], protectedSheets: [] }),
  freezeFormulas: () =>
    Promise.resolve({ kind: 'formulas-frozen', formulas: 0, left: [], protectedSheets: [] }),
  restoreFormulas: () => Promise.resolve({ kind: 'formulas-restored', formulas: 0, left: [] }),
  undoLast: () => Promise.resolve(refusal('nothing-to-undo')),
  readLog: () => Promise.resolve({ kind: 'log-read', log: [] }),
  insertLog: () => Promise.resolve({ kind: 'log-inserted', worksheet: 'Log' }),
  repairFormulas: () => Promise.resolve({ kind: 'formulas-repaired', formulas: 0, protectedSheets: [] }),
  selectedBlock: () => Promise.resolve(refusal('cells-empty')),
  compareSources: () => Promise.resolve({ kind: 'sources-compared', findings: [] }),
  showSource: () => Promise.resolve(undefined),
  readSource: () => Promise.resolve(refusal('source-lost')),
  keepReport: () => Promise.resolve(undefined),
  settleReport: () => Promise.resolve(refusal('report-changed-since')),
  removeReport: () => Promise.resolve(undefined),
  readKeptReports: () => Promise.resolve({ kind: 'kept-reports-read', stored: [], unreadable: [] }),
  recalculate: () => Promise.resolve([]),
  findOldFormulas: () => Promise.resolve(undefined),
  followHoldUps: () => () => undefined,
  giveUp: () => undefined,
  checkExcel: () => Promise.resolve(refusal('unexpected')),
  followSelection: () => Promise.resolve(() => undefined),
  followTables: () => Promise.resolve(() => undefined),
};
