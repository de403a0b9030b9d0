import { judgeOf } from '../../src/core/formulas/implausible';
import { plausibleRanges } from '../../src/core/formulas/plausible';
import { isMissing } from '../../src/core/missing';
import { ERROR_CODES } from '../../src/functions/cells/error-code';
import type { FormulaEntry, NumberArgument } from '../../src/wording/functions/function-entry';

/**
 * Numbers that a formula is tried with in a workbook, and what it gives by itself. That the formula is right is proven in
 * `tests/core` and by the examples of the help; here that the cells come to it as they should.
 */
export function formulaCase(id: string, entry: FormulaEntry): FormulaCase {
  const numbers = entry.arguments.filter((argument) => argument.kind !== 'choice');
  const repeats = numbers.some((argument) => argument.repeats);
  const roles = numbers.flatMap(({ kind }) => (repeats ? [kind, kind] : [kind]));
  const choice = entry.arguments.length > numbers.length ? { choice: LAND_VARIANT } : {};
  const formula = entry.formula as (...given: readonly unknown[]) => ReturnType<FormulaEntry['formula']>;
  const judge = judgeOf(
    plausibleRanges(id),
    numbers.map((argument) => argument.id),
  );
  const answer = (given: readonly number[]): Answer => {
    const calculated = formula(...given, ...Object.values(choice));
    const result = isMissing(calculated) ? calculated : (judge?.(given) ?? calculated);
    return isMissing(result) ? SHOWN[ERROR_CODES[result.reason]] : result;
  };
  const good = [GOOD, GOOD_TO_EXCLUDE]
    .map((numbers) => inTurn(roles, numbers))
    .find((given) => typeof answer(given) === 'number');
  if (good === undefined) throw new Error(`none of the good numbers has an answer: ${roles.join(', ')}`);
  const gives = answer(good) as number;
  const zeros = good.map((_, place) => answer(good.with(place, 0)));
  return { roles, good, gives, zeros, repeats, ...choice };
}

/** For each role the next of its numbers. */
function inTurn(roles: FormulaCase['roles'], numbers: typeof GOOD): readonly number[] {
  return roles.map(
    (kind, place) =>
      numbers[kind][roles.slice(0, place).filter((other) => other === kind).length] ?? Number.NaN,
  );
}

export interface FormulaCase {
  readonly roles: readonly NumberArgument['kind'][];
  /** Arguments that have an answer. */
  readonly good: readonly number[];
  readonly gives: number;
  /** What a 0 in the place of each argument gives. */
  readonly zeros: readonly Answer[];
  /** What else has to follow the numbers. */
  readonly choice?: string;
  /** Whether the arguments are one list, behind which nothing can stand. */
  readonly repeats: boolean;
}

type Answer = number | '#DIV/0!' | '#VALUE!' | '#N/A';

/** Amounts that differ, the first the smallest; a growth and a lower one; a few years. */
const GOOD: Readonly<Record<NumberArgument['kind'], readonly number[]>> = {
  amount: [21.9, 37.17, 46.2, 58.1],
  rate: [0.221, 0.097],
  years: [4],
  months: [9],
  people: [30],
};

/** Amounts of which the latter are small enough to be taken out of the former. */
const GOOD_TO_EXCLUDE = { ...GOOD, amount: [21.9, 37.17, 0.9, 1.17] };

const LAND_VARIANT = 'fund-to-budgets';

const SHOWN = { notAvailable: '#N/A', invalidValue: '#VALUE!', divisionByZero: '#DIV/0!' } as const;
