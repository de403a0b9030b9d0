import { languageOf } from '../core/language';
import type { Library } from '../library/library';
import { activateCell } from '../excel/activate-cell';
import { activatePlace } from '../excel/activate-place';
import { activateTable } from '../excel/activate-table';
import { applyRefresh } from '../excel/apply-refresh';
import { fillCells } from '../excel/fill-cells';
import { freezeFormulas } from '../excel/freeze-formulas';
import { insertLog, readLog } from '../excel/gesture-log';
import { undoGesture } from '../excel/undo-gesture';
import { insertTables } from '../excel/insert-tables';
import { lookAhead } from '../excel/look-ahead';
import { keepHabits, readHabits } from '../excel/workbook-habits';
import { findOurFormulas } from '../excel/our-formulas';
import { readTables, type TablesRead } from '../excel/read-tables';
import { findOldFormulas, recalculateOurFormulas } from '../excel/recalculate';
import { repairFormulas } from '../excel/repair-formulas';
import { restoreFormulas } from '../excel/restore-formulas';
import { removeOrphan } from '../excel/remove-orphan';
import { settleStray } from '../excel/settle-stray';
import { selectedBlock } from '../excel/selected-block';
import { selectedCells } from '../excel/selected-cells';
import { onSelectionChanged, onTablesChanged } from '../excel/workbook-events';
import { writeFigures } from '../excel/write-figures';
import { writeFormula } from '../excel/write-formula';
import { ADD_IN_VERSION } from '../self-check/built-from';
import { figureAt } from '../sheets/figures/figure-at';
import { figureBlock } from '../sheets/figures/figure-block';
import { isWaiting } from '../sheets/formulas/is-waiting';
import { placeOfSource } from '../sheets/registry/places-of';
import { refreshOf } from '../sheets/refresh/refresh';
import type { SheetPlan } from '../sheets/plan/sheet-plan';
import type { PlanId, TableRequest } from '../sheets/plan/table-request';
import { memoEdits } from '../sheets/tables/credit-memo/memo-edits';
import { planFor } from '../sheets/tables/plan-for';
import { recordBehind } from '../sheets/tables/record-behind';
import { plannedWorkbook, type AskedAnew, type PlannedWorkbook } from '../sheets/tables/planned-workbook';
import { isRefusal, refusal, type Refusal } from '../wording/refusal';
import type { FunctionCaller } from './functions/call-answer';
import { evaluateCall } from './functions/evaluate-call';
import type { HoldUpActions } from './hold-up-actions';
import { latestOnly } from './latest-only';
import type { PaneActions, WorkbookReview } from './pane-actions';
import { selectionTracer } from './report/selection-tracer';
import type { ReportActions } from './reports/report-actions';
import { sourceActions } from './reports/source-actions';
import type { TableFinding } from './workbook/table-finding';
import type { WorkbookKnown } from './workbook/workbook-state';

/**
 * The pane's actions in Excel, over the library and what the pane knows of the workbook; `call` calls a function of ours
 * in the runtime that they share. Nothing is remembered here: what was read is answered, and the pane keeps it.
 */
export function excelActions(
  library: Library,
  known: () => WorkbookKnown,
  call: FunctionCaller,
): WorkbookActions {
  const readKnown = async (asked?: AskedAnew): Promise<KnownTables | Refusal> => {
    const answer = await readTables(known().names);
    if (isRefusal(answer)) return answer;
    const planned = plannedWorkbook(answer.tables, library.current(), asked);
    return { planned, review: reviewOf(answer, planned) };
  };
  /** What computes criteria takes the figures that already stand in the workbook. */
  const planOf = (request: TableRequest): SheetPlan | undefined => {
    const given = COMPUTING.has(request.plan) ? known().inputs.get(request.reports[0]) : undefined;
    return planFor(request, library.current(), given);
  };

  /** Of figures that stand in no table, a formula may fetch one somewhere. */
  const showFormula = async (address: string): Promise<boolean | Refusal> => {
    const found = await findOurFormulas('workbook');
    if (isRefusal(found)) return found;
    const { formulaShowing } = await import(
      /* webpackChunkName: "traced" */ '../sheets/traced/formula-showing'
    );
    const place = formulaShowing(address, found.sheets, library.current());
    if (place === undefined) return false;
    const { worksheet } = place;
    return (await activatePlace({ id: worksheet, name: worksheet }, place)) ?? true;
  };

  return {
    insert: (requests, placement) => {
      const plans = requests.map(planOf).filter((plan) => plan !== undefined);
      return insertTables(plans, placement);
    },
    lookAhead: async (request, placement) => {
      const plan = planOf(request);
      // Its report went this moment.
      if (plan === undefined) return refusal('unexpected');
      return lookAhead(plan, placement);
    },
    readHabits,
    keepHabits,
    review: async (asked) => {
      const answer = await readKnown(asked);
      return isRefusal(answer) ? answer : answer.review;
    },
    apply: applyRefresh,
    settleStray: async (stray, choice) => {
      if (stray.kind !== 'orphan') return settleStray(stray, choice);
      const record = recordBehind(stray.reading, library.current());
      if (choice !== 'remove') return settleStray(stray, choice, record);
      const plan = record && planFor(record.request, library.current());
      const { reading } = stray;
      return record === undefined || plan === undefined
        ? refusal('table-unknown', { table: reading.table })
        : removeOrphan({ plan, record, reading });
    },
    activate: activateTable,
    showFigure: async (address) => {
      const answer = await readKnown();
      if (isRefusal(answer)) return answer;
      const place = placeOfSource(address, answer.planned.tables);
      const shown = place ? ((await activateCell(place)) ?? true) : await showFormula(address);
      if (isRefusal(shown)) return shown;
      return { kind: shown ? 'figure-shown' : 'figure-absent', ...answer.review };
    },
    fillMemo: async (report, figures) => {
      const before = await readKnown();
      if (isRefusal(before)) return before;
      const memo = before.planned.tables.find(({ plan: { request } }) => isMemoOf(request, report));
      if (memo === undefined) return { kind: 'memo-absent' };
      const { edits, left } = memoEdits(memo, figures);
      const refused = await fillCells(memo, edits);
      if (refused) return refused;
      const after = await readKnown();
      if (isRefusal(after)) return after;
      const { worksheet } = memo.reading;
      return { kind: 'memo-filled', worksheet, filled: edits.length, left, ...after.review };
    },
    insertFigures: async (addresses, choices, language) => {
      const dataset = library.current();
      const figures = addresses.flatMap((address) => figureAt(address, dataset) ?? []);
      if (figures.length === 0) return refusal('figures-gone');
      return writeFigures(figureBlock(figures, choices, dataset, language));
    },
    answerCall: (draft) => evaluateCall(call, draft),
    selectedCells,
    writeFormula,
    findFormulas: findOurFormulas,
    freezeFormulas,
    restoreFormulas,
    undoLast: undoGesture,
    readLog,
    insertLog,
    repairFormulas,
    selectedBlock,
    ...sourceActions,
    recalculate: (isRemembered) => recalculateOurFormulas(isRemembered ? ADD_IN_VERSION : undefined),
    findOldFormulas: (wasUpdated) => findOldFormulas(ADD_IN_VERSION, wasUpdated),
    // With all checks, which hardly anybody runs.
    checkExcel: async (talk) => {
      const { checkThisExcel } = await import(
        /* webpackChunkName: "self-check" */ '../self-check/check-this-excel'
      );
      return checkThisExcel(talk);
    },
    followSelection: async (tell) => {
      const language = languageOf(Office.context.displayLanguage);
      const traceSelection = selectionTracer(library, language, (report) => known().inputs.get(report));
      let again: ReturnType<typeof setTimeout> | undefined;
      const follow = latestOnly(async () => {
        clearTimeout(again);
        const selected = await traceSelection();
        if (selected === undefined) return;
        const { anchor, trace } = selected;
        tell(anchor, trace);
        // Excel does not say when a function has answered.
        if (trace?.kind === 'formula' && isWaiting(trace.shown)) again = setTimeout(follow, ANSWER_PAUSE);
      });
      const stopListening = library.subscribe(follow);
      const stops = await Promise.all([onSelectionChanged(follow), onTablesChanged(follow)]);
      follow();
      return () => {
        clearTimeout(again);
        stopListening();
        for (const stop of stops) if (!isRefusal(stop)) void stop();
      };
    },
    followTables: async (tell) => {
      const stop = await onTablesChanged(tell);
      return () => {
        if (!isRefusal(stop)) void stop();
      };
    },
  };
}

/** After which a cell is looked at again whose function has not answered yet, in milliseconds. */
const ANSWER_PAUSE = 500;

/** Reports apart, which the pane can read before anything of tables is loaded. */
export type WorkbookActions = Omit<PaneActions, keyof (ReportActions & HoldUpActions)>;

/** Where there are several, the first counts, as it does when they are read. */
function isMemoOf({ plan, reports }: TableRequest, report: string): boolean {
  return plan === 'credit-memo' && reports[0] === report;
}

/** Our tables beside what the library would have there, and what the pane is told of that. */
interface KnownTables {
  readonly planned: PlannedWorkbook;
  readonly review: WorkbookReview;
}

function reviewOf(read: TablesRead, planned: PlannedWorkbook): WorkbookReview {
  return {
    refreshes: planned.tables.map(({ plan, record, reading }) => refreshOf(plan, record, reading)),
    findings: findingsOf(read, planned),
    strays: read.strays,
    inputs: planned.inputs,
  };
}

function findingsOf(
  { findings }: TablesRead,
  { unplanned, furtherMemos }: PlannedWorkbook,
): readonly TableFinding[] {
  return [
    ...findings,
    ...unplanned.map((table) => ({ table, reason: 'report-absent' as const })),
    ...furtherMemos.map((table) => ({ table, reason: 'further-memo' as const })),
  ];
}

/** The tables that take what the user has put into the credit memo. */
const COMPUTING: ReadonlySet<PlanId> = new Set<PlanId>(['scorecard', 'one-page-brief']);
