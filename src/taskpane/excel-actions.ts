import type { Dataset } from '../library/dataset';
import { reportById } from '../library/report-by-id';
import { activateCell } from '../excel/activate-cell';
import { activateTable } from '../excel/activate-table';
import { applyRefresh } from '../excel/apply-refresh';
import { freezeFormulas } from '../excel/freeze-formulas';
import { insertTables, type Inserted } from '../excel/insert-tables';
import { findOurFormulas } from '../excel/our-formulas';
import { readTables, type TablesRead } from '../excel/read-tables';
import { repairFormulas } from '../excel/repair-formulas';
import { restoreFormulas } from '../excel/restore-formulas';
import { selectedCells } from '../excel/selected-cells';
import { onSelectionChanged } from '../excel/selection';
import { putSourcesInCells, type TableSources } from '../excel/source-in-cells';
import { writeFigure } from '../excel/write-figure';
import { writeFormula } from '../excel/write-formula';
import { cellSources } from '../sheets/plan/cell-source';
import { isWritten } from '../sheets/refresh/change';
import { placeOfSource, type PlannedTable } from '../sheets/registry/places-of';
import { refreshOf } from '../sheets/refresh/refresh';
import type { SheetPlan } from '../sheets/plan/sheet-plan';
import { planFor } from '../sheets/tables/catalogue';
import {
  plannedWorkbook,
  type InputsByReport,
  type PlannedWorkbook,
} from '../sheets/tables/planned-workbook';
import { isRefusal, type Refusal } from '../wording/refusal';
import type { FunctionCaller } from './functions/call-answer';
import { evaluateCall } from './functions/evaluate-call';
import { latestOnly } from './latest-only';
import type { PaneActions } from './pane-actions';
import { selectionTracer } from './report/selection-tracer';
import type { TableFinding } from './workbook/table-finding';

/** The pane's actions in Excel, over the dataset given; `call` calls a function of ours in the runtime that they share. */
export function excelActions(dataset: Dataset, call: FunctionCaller): PaneActions {
  /** Names of our tables as last seen: with them all are read in one round trip. */
  let known: readonly string[] = [];
  /** What the user had put into our tables when they were last read. */
  let inputs: InputsByReport = new Map();
  const readKnown = async (): Promise<PlannedTables | Refusal> => {
    const answer = await readTables(known);
    if (isRefusal(answer)) return answer;
    known = answer.tables.map(({ record }) => record.table);
    const planned = plannedWorkbook(answer.tables, dataset);
    ({ inputs } = planned);
    return { tables: planned.tables, findings: findingsOf(answer, planned) };
  };
  /** A scorecard takes the figures that already stand in the workbook. */
  const withInputs = (plan: SheetPlan): SheetPlan => {
    const { id, report, language } = plan;
    const given = id === 'scorecard' ? inputs.get(report) : undefined;
    return (given && planFor({ plan: id, report, language }, dataset, given)) ?? plan;
  };

  return {
    insert: async (plans, placement, withSources) => {
      const answer = await insertTables(plans.map(withInputs), placement);
      if (isRefusal(answer)) return answer;
      known = [...known, ...answer.tables.map(({ table }) => table)];
      const refused = withSources ? await putSourcesInCells(sourcesOf(answer, dataset)) : undefined;
      return refused ?? answer;
    },
    review: async () => {
      const answer = await readKnown();
      if (isRefusal(answer)) return answer;
      const { tables, findings } = answer;
      return {
        refreshes: tables.map(({ plan, record, reading }) => refreshOf(plan, record, reading)),
        findings,
        inputs,
      };
    },
    apply: async (refreshes, kept) => {
      const answer = await applyRefresh(refreshes, (change) => isWritten(change) && !kept.includes(change));
      return isRefusal(answer) ? answer : undefined;
    },
    activate: activateTable,
    showFigure: async (observation) => {
      const answer = await readKnown();
      if (isRefusal(answer)) return answer;
      const place = placeOfSource(observation, answer.tables);
      return place === undefined ? 'absent' : ((await activateCell(place)) ?? 'shown');
    },
    writeFigure,
    answerCall: (draft) => evaluateCall(call, draft),
    selectedCells,
    writeFormula,
    findFormulas: findOurFormulas,
    freezeFormulas,
    restoreFormulas,
    repairFormulas,
    followSelection: async (tell) => {
      const traceSelection = selectionTracer(dataset, (report) => inputs.get(report));
      const follow = latestOnly(async () => {
        const selected = await traceSelection();
        if (selected) tell(selected.anchor, selected.trace);
      });
      const stop = await onSelectionChanged(follow);
      follow();
      return isRefusal(stop) ? () => undefined : () => void stop();
    },
  };
}

function sourcesOf({ tables }: Inserted, dataset: Dataset): readonly TableSources[] {
  return tables.map(({ table, plan }) => {
    const data = reportById(dataset, plan.report);
    return { table, sources: data ? cellSources(plan, data) : [] };
  });
}

interface PlannedTables {
  readonly tables: readonly PlannedTable[];
  readonly findings: readonly TableFinding[];
}

/** A deleted table is no finding: whoever deleted it knows. */
function findingsOf({ findings }: TablesRead, { unplanned }: PlannedWorkbook): readonly TableFinding[] {
  return [
    ...findings.flatMap(({ table, reason }) => (reason === 'table-gone' ? [] : [{ table, reason }])),
    ...unplanned.map((table) => ({ table, reason: 'report-absent' as const })),
  ];
}
