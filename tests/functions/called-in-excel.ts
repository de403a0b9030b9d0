import { associateFunctions } from '../../src/functions/associate-functions';
import { functionsOver } from '../../src/functions/functions';
import { FUNCTION_ENTRIES } from '../../src/wording/functions/function-topics';
import { bundledLibrary } from '../support/bundled-library';
import { formulaCase, type FormulaCase } from './formula-case';
import { loadOfficeRuntime } from './office-runtime';

/** The functions in Microsoft's own runtime, called as Excel calls them, for the tests of one file. */
export function calledInExcel(): Call {
  let office: Awaited<ReturnType<typeof loadOfficeRuntime>>;
  beforeAll(async () => {
    office = await loadOfficeRuntime();
    associateFunctions(functionsOver(bundledLibrary()));
  });
  afterAll(() => {
    office.close();
  });
  return (name, ...args) => {
    try {
      const answer = office.associated()[name]?.(...args) as unknown[][];
      return answer.map((row) => row.map(inCell));
    } catch (error) {
      return [[inCell(error)]];
    }
  };
}

/** What each cell shows: a number, nothing, or `#VALUE! …` with its sentence. */
export type Call = (name: string, ...args: readonly unknown[]) => readonly (readonly unknown[])[];

/** Every formula over cells, with arguments that it answers. */
export const FORMULA_CASES: readonly (readonly [id: string, formula: FormulaCase])[] =
  FUNCTION_ENTRIES.flatMap(([id, entry]) =>
    entry.kind === 'formula' ? [[id, formulaCase(id, entry)] as const] : [],
  );

/** The arguments of a call: cells as ranges, in one list where they repeat, and a choice behind them. */
export function argumentsOf({ repeats, choice }: FormulaCase, cells: readonly unknown[]): readonly unknown[] {
  const ranges = cells.map((cell) => [[cell]]);
  return repeats ? [ranges] : [...ranges, ...(choice === undefined ? [] : [choice])];
}

function inCell(answer: unknown): unknown {
  return answer instanceof CustomFunctions.Error ? `${String(answer.code)} ${answer.message}`.trim() : answer;
}
