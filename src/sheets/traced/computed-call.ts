import { estimated } from '../../core/number/estimated';
import type { Estimate } from '../../core/number/estimate';
import { FRACTION } from '../../core/number/unit';
import { isMissing, type Missing } from '../../core/missing';
import { declaredArguments } from '../../wording/functions/declared-arguments';
import type { FormulaEntry, FunctionEntry } from '../../wording/functions/function-entry';
import type { OurCall } from '../formulas/our-calls';
import type { InputEstimate } from './input-estimate';
import type { ReadInput } from './cell-input';
import { tracedInput, type InputPlace } from './traced-input';
import type { ComputedCall } from './traced-formula';

/**
 * Walks back a call that computes: each of its inputs, and what comes of them with what their digits leave open. That is left out
 * where an input says no one number, where two are in different units, and where rates are written in another way than cells show them,
 * since the function then converts.
 */
export function computedCall(call: OurCall, entry: FunctionEntry, place: InputPlace): ComputedCall {
  const declared = declaredArguments(entry);
  const last = declared.at(-1);
  const isTakenTogether = last?.repeats === true;
  const read = call.given.flatMap(({ argument, call: inner }, at): readonly ReadInput[] => {
    const taken = declared[at] ?? (isTakenTogether ? last : undefined);
    if (taken?.isRange !== true || argument.kind === 'omitted') return [];
    return tracedInput(taken.id, { argument, ...(inner && { call: inner }) }, place, isTakenTogether);
  });
  const isToldOtherwise = call.given.some(
    ({ argument }, at) => declared[at]?.isRange === false && argument.kind !== 'omitted',
  );
  const result =
    entry.kind === 'formula' && !isToldOtherwise && !isTakenTogether ? resultOf(entry, read) : undefined;
  return {
    kind: 'computed',
    inputs: read.map(({ input }) => input),
    ...(result && entry.kind === 'formula' && { result: { ...result, as: entry.result } }),
  };
}

function resultOf(entry: FormulaEntry, read: readonly ReadInput[]): Estimate | undefined {
  const numbers = read.flatMap(({ estimate }) => estimate ?? []);
  if (numbers.length !== entry.arguments.length || !areOfOneUnit(numbers)) return undefined;
  const isUnclear = entry.arguments.some(
    ({ kind }, at) => kind === 'rate' && Math.abs(numbers[at]?.value ?? 0) > 1,
  );
  if (isUnclear) return undefined;
  // What the entry declares was matched with its formula when it was written.
  const formula = entry.formula as (...given: readonly number[]) => number | Missing;
  const result = estimated(formula, ...numbers);
  return isMissing(result) ? undefined : result;
}

/** Amounts of figures stand in one unit, or have none, as typed ones; a part of a whole stands beside any. */
function areOfOneUnit(numbers: readonly InputEstimate[]): boolean {
  const units = numbers.flatMap(({ unit }) => (unit === undefined || unit === FRACTION ? [] : [unit]));
  return new Set(units).size <= 1;
}
