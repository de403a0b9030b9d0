import { formulasInCells } from '../../src/functions/formulas-in-cells';
import type { FormulaEntry } from '../../src/wording/functions/function-entry';
import { FUNCTION_ENTRIES } from '../../src/wording/functions/function-topics';
import { type FormulaCase, formulaCase } from '../../tests/functions/formula-case';
import { type Comparison, inTurn } from './comparison';
import { openRuntime } from './open-runtime';

/** As many cells as a round calculates, and as many rounds of each formula: 10,000 cells. */
const CALLS = 200;
const ROUNDS = 50;
const TOLD = 5;

/**
 * Every formula in 10,000 cells, one call each, against a function that returns the first of as many arguments: both in turn,
 * 200 cells at a time, which take less than a scheduler gives at once. The five that cost most are told, and all of them
 * together with whatever the engine collected meanwhile.
 */
export async function benchSingleCells(): Promise<readonly Comparison[]> {
  const functions = formulasInCells();
  const IDENTITY = (first: unknown[][]) => first;
  const runtime = await openRuntime({ ...functions, IDENTITY });
  const formulas = FUNCTION_ENTRIES.flatMap(([id, entry]) =>
    entry.kind === 'formula' ? [{ id, calls: callsOf(id, entry) }] : [],
  );
  // By then all have been called, as in a workbook, and the engine knows what they are.
  for (const { id, calls } of formulas) {
    mustAnswer(id, functions[id], calls);
    await runtime.timeOfCalls(id, calls.slice(0, CALLS));
  }
  const turns = await inTurn(
    ROUNDS,
    formulas.map(({ id, calls }) => {
      const called = (name: string) => {
        let round = 0;
        return () => {
          const from = CALLS * (round++ % ROUNDS);
          return runtime.timeOfCalls(name, calls.slice(from, from + CALLS));
        };
      };
      return { ours: called(id), against: called('IDENTITY') };
    }),
  );
  runtime.close();
  const sumOf = (side: 'ours' | 'against') =>
    turns.reduce((sum, { all }) => sum + all[side], 0) / turns.length;
  return [
    ...turns
      .map(({ ours, against, ratio }, place) => ({
        what: `${formulas[place]?.id} in ${CALLS} cells, against a function that returns its argument`,
        ours,
        against,
        ratio,
        aim: '≤ 1.5',
      }))
      .toSorted((one, other) => other.ratio - one.ratio)
      .slice(0, TOLD),
    {
      what: 'All formulas on average in 10,000 cells, with what was collected meanwhile',
      ours: sumOf('ours'),
      against: sumOf('against'),
      aim: '≤ 1.5',
    },
  ];
}

/** What Excel gives to each call: a range of one cell for each number, and nothing for the unit of rates. */
function callsOf(id: string, entry: FormulaEntry): readonly Call[] {
  const tried = formulaCase(id, entry);
  return Array.from({ length: CALLS * ROUNDS }, (_, row) => callOf(entry, tried, row));
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
