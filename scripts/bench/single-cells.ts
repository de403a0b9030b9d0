import { formulasInCells } from '../../src/functions/formulas-in-cells';
import type { FormulaEntry } from '../../src/wording/functions/function-entry';
import { FUNCTION_ENTRIES } from '../../src/wording/functions/function-topics';
import { type FormulaCase, formulaCase } from '../../tests/functions/formula-case';
import { type Comparison, medians } from './comparison';
import { openRuntime } from './open-runtime';

const CALLS = 10_000;
const TOLD = 5;

/**
 * Every formula in 10,000 cells, one call each, against a function that returns the first of as many arguments; the five
 * that cost most are told.
 */
export async function benchSingleCells(): Promise<readonly Comparison[]> {
  const functions = formulasInCells();
  const IDENTITY = (first: unknown[][]) => first;
  const runtime = await openRuntime({ ...functions, IDENTITY });
  const formulas = FUNCTION_ENTRIES.flatMap(([id, entry]) =>
    entry.kind === 'formula' ? [{ id, calls: callsOf(id, entry) }] : [],
  );
  for (const { id, calls } of formulas) mustAnswer(id, functions[id], calls);
  const arities = [...new Map(formulas.map(({ calls }) => [calls[0]?.length, calls])).entries()];
  const times = await medians(
    5,
    ...arities.map(
      ([, calls]) =>
        () =>
          runtime.timeOfCalls('IDENTITY', calls),
    ),
    ...formulas.map(
      ({ id, calls }) =>
        () =>
          runtime.timeOfCalls(id, calls),
    ),
  );
  runtime.close();
  const identities = new Map(arities.map(([arity], place) => [arity, times[place] ?? Number.NaN]));
  return formulas
    .map(({ id, calls }, place) => ({
      what: `${id} in 10,000 cells, against a function that returns its argument`,
      ours: times[arities.length + place] ?? Number.NaN,
      against: identities.get(calls[0]?.length) ?? Number.NaN,
      aim: '≤ 1.5',
    }))
    .toSorted((one, other) => other.ours / other.against - one.ours / one.against)
    .slice(0, TOLD);
}

/** What Excel gives to each call: a range of one cell for each number, and nothing for the unit of rates. */
export function callsOf(id: string, entry: FormulaEntry): readonly Call[] {
  const tried = formulaCase(id, entry);
  return Array.from({ length: CALLS }, (_, row) => callOf(entry, tried, row));
}

type Call = Parameters<Awaited<ReturnType<typeof openRuntime>>['timeOfCalls']>[1][number];

function callOf({ arguments: declared }: FormulaEntry, tried: FormulaCase, row: number): Call {
  const cells = tried.good.map((number, place) => [[inRow(number, tried.roles[place], row)]]);
  if (tried.repeats) return [cells];
  const isOverRates = declared.some(({ kind }) => kind === 'rate');
  return [...cells, ...(tried.choice === undefined ? [] : [tried.choice]), ...(isOverRates ? [null] : [])];
}

/** Other digits in each row, as many as are printed, in the proportions that the numbers have to each other. */
function inRow(number: number, kind: FormulaCase['roles'][number] | undefined, row: number): number {
  if (kind === 'amount' || kind === 'people') return Math.round(number * (row + 1) * 100) / 100;
  return kind === 'rate' ? Math.round(number * (1000 + (row % 500))) / 1000 : number;
}

/** A refusal costs something else than an answer. */
function mustAnswer(
  id: string,
  called: ((...cells: readonly unknown[]) => unknown) | undefined,
  calls: readonly Call[],
) {
  for (const call of calls) {
    try {
      called?.(...call);
    } catch (error) {
      throw new Error(`${id} refuses ${JSON.stringify(call)}.`, { cause: error });
    }
  }
}
