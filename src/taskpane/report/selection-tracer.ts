import type { Dataset } from '../../library/dataset';
import type { Library } from '../../library/library';
import type { Anchor } from '../../excel/placement';
import type { PlaceInRecord } from '../../excel/selected-row';
import { readSelectedCell, withAllRows } from '../../excel/trace';
import type { RegistryRecord } from '../../sheets/registry/registry-record';
import type { SheetPlan } from '../../sheets/plan/sheet-plan';
import type { UserInputs } from '../../sheets/refresh/user-inputs';
import { planFor } from '../../sheets/tables/plan-for';
import { hasOwnHeaders, traceOf, type Trace } from '../../sheets/registry/trace';
import { isRefusal } from '../../wording/refusal';

export interface TracedSelection {
  readonly anchor: Anchor;
  /** Absent outside our tables. */
  readonly trace: Trace | undefined;
}

/**
 * Walks the selected cell back whenever it is called. Inside one table that is one read; one more where the user has
 * renamed or deleted columns, since then it takes all rows to tell which is which. Nothing where no cell is selected.
 */
export function selectionTracer(
  library: Library,
  inputsOf: (report: string) => UserInputs | undefined = () => undefined,
): () => Promise<TracedSelection | undefined> {
  let lastTable: string | undefined;
  const plans = new Map<string, Planned>();

  return async () => {
    const cell = await readSelectedCell(lastTable);
    if (isRefusal(cell)) return undefined;
    const { anchor, place } = cell;
    if (place === undefined) return { anchor, trace: undefined };
    lastTable = place.record.table;
    const plan = planOf(place.record);
    return { anchor, trace: plan && (await traceAt(place, plan, anchor)) };
  };

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

async function traceAt(place: PlaceInRecord, plan: SheetPlan, anchor: Anchor): Promise<Trace | undefined> {
  const read = hasOwnHeaders(plan, place.reading.header) ? place : await withAllRows(place, anchor);
  return isRefusal(read) ? undefined : traceOf(plan, read.record, read);
}
