import { readArgumentCells } from '../../excel/argument-cells';
import type { Argument, CellsArgument } from '../../sheets/formulas/argument';
import { callArguments, type CellContent } from '../../sheets/formulas/call-arguments';
import { isRefusal, type Refusal } from '../../wording/refusal';
import { answerOf, type CallAnswer, type FunctionCaller } from './call-answer';
import { argumentsOf, parameterAt } from './call-draft';
import type { TypedCall } from './typed-call';

/** Evaluates a call as Excel would: reads the cells that it refers to, if any, in one round trip, and calls the function. */
export async function evaluateCall(call: FunctionCaller, draft: TypedCall): Promise<CallAnswer | Refusal> {
  const given = argumentsOf(draft);
  const cells = given.filter(isCells);
  const read = cells.length > 0 ? await readArgumentCells(cells) : undefined;
  if (read !== undefined && isRefusal(read)) return read;
  const contentOf = (one: CellsArgument): readonly (readonly CellContent[])[] =>
    read?.contents[cells.indexOf(one)] ?? [];
  const places = given.map((_, place) => ({ isRange: parameterAt(draft.id, place)?.isRange ?? false }));
  const values = callArguments(given, places, contentOf);
  return values === undefined
    ? { kind: 'only-in-excel' }
    : answerOf(call, draft.id, handedOver(draft, values));
}

function isCells(argument: Argument): argument is CellsArgument {
  return argument.kind === 'cells';
}

/** The values of a repeating argument come as one list, without the empty place that waits for more. */
function handedOver({ id }: TypedCall, values: readonly unknown[]): readonly unknown[] {
  const first = values.findIndex((_, place) => parameterAt(id, place)?.repeats === true);
  if (first < 0) return values;
  return [...values.slice(0, first), values.slice(first).filter((value) => value !== null)];
}
