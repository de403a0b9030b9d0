import type { Language } from '../../core/language';
import type { Dataset } from '../../library/dataset';
import type { Library } from '../../library/library';
import type { Anchor } from '../../excel/placement';
import type { PlaceInRecord } from '../../excel/selected-row';
import { readSelectedCell, withAllRows } from '../../excel/trace';
import type { RegistryRecord } from '../../sheets/registry/registry-record';
import type { SheetPlan } from '../../sheets/plan/sheet-plan';
import type { UserInputs } from '../../sheets/refresh/user-inputs';
import type { TracedCell } from '../../sheets/traced/traced-cell';
import { planFor } from '../../sheets/tables/plan-for';
import { hasOwnHeaders, traceOf, type Trace } from '../../sheets/registry/trace';
import { isRefusal } from '../../wording/refusal';

export interface TracedSelection {
  readonly anchor: Anchor;
  /** Absent where the cell is none of ours. */
  readonly trace: TracedCell | undefined;
}

/**
 * Walks the selected cell back whenever it is called. Inside one table that is one read; one more where the user has
 * renamed or deleted columns, since then it takes all rows to tell which is which. A formula with functions of ours is walked back
 * by what they are called with, which takes one read more for the cells that it refers to. Nothing where no cell is selected.
 */
export function selectionTracer(
  library: Library,
  language: Language,
  inputsOf: (report: string) => UserInputs | undefined = () => undefined,
): () => Promise<TracedSelection | undefined> {
  let lastTable: string | undefined;
  const plans = new Map<string, Planned>();

  return async () => {
    const cell = await readSelectedCell(lastTable);
    if (isRefusal(cell)) return undefined;
    const { anchor, place, formula } = cell;
    if (place) lastTable = place.reading.table;
    const inTable = place && (await traceInTable(place, anchor));
    if (formula === undefined || isLive(inTable)) return { anchor, trace: inTable };
    // With what every function takes, which whoever has no such formula does not need.
    const { traceFormula } = await import(/* webpackChunkName: "traced" */ './formula-tracer');
    return {
      anchor,
      trace: await traceFormula(formula, { dataset: library.current(), language, traceInTable }),
    };
  };

  async function traceInTable(place: PlaceInRecord, anchor: Anchor): Promise<Trace | undefined> {
    const plan = planOf(place.record);
    return plan && traceAt(place, plan, anchor);
  }

  /** Made once for each request, and anew when the library or the user's inputs have changed. */
  function planOf(record: RegistryRecord): SheetPlan | undefined {
    const name = JSON.stringify(record.request);
    const dataset = library.current();
    const inputs = inputsOf(record.request.reports[0]);
    const known = plans.get(name);
    if (known && known.dataset === dataset && known.inputs === inputs) return known.plan;
    const plan = planFor(record.request, dataset, inputs);
    plans.set(name, { dataset, inputs, plan });
    return plan;
  }
}

/** A plan with what it was made from. */
interface Planned {
  readonly dataset: Dataset;
  readonly inputs: UserInputs | undefined;
  readonly plan: SheetPlan | undefined;
}

/** A formula that the table itself has there is told as its cell; one that the user has put there, as theirs. */
function isLive(trace: Trace | undefined): boolean {
  const cell = trace?.column && trace.row.cells[trace.column.id];
  return cell?.role === 'live';
}

async function traceAt(place: PlaceInRecord, plan: SheetPlan, anchor: Anchor): Promise<Trace | undefined> {
  const read = hasOwnHeaders(plan, place.reading.header) ? place : await withAllRows(place, anchor);
  return isRefusal(read) ? undefined : traceOf(plan, read.record, read);
}
