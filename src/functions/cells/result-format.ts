import type { Missing } from '../../core/missing';
import { numberFormat, type Notation } from '../../core/number/number-format';
import {
  ENDLESS,
  hasLeastPlaces,
  leastPlaces,
  placesOf,
  resultPlaces,
} from '../../core/number/result-places';
import type { FormulaResult, NumberArgument } from '../../wording/functions/function-entry';

type Formula = (...numbers: number[]) => number | Missing;

/**
 * The number format of a formula's result, by the digits of the numbers that it was computed from. Every cell of a column
 * asks, so that nothing is worked out before it is needed.
 */
export function resultFormat(
  value: number,
  notation: Notation,
  formula: Formula,
  given: readonly Pick<NumberArgument, 'kind'>[],
  numbers: readonly number[],
): string {
  // By itself, for a function that hands on what it was given makes room for that whenever it is called.
  return hasLeastPlaces(value, notation)
    ? LEAST[notation]
    : formatByPlaces(value, notation, formula, given, numbers);
}

function formatByPlaces(
  value: number,
  notation: Notation,
  formula: Formula,
  given: readonly Pick<NumberArgument, 'kind'>[],
  numbers: readonly number[],
): string {
  const places = resultPlaces(
    value,
    notation,
    () => placesBehind(notation, given, numbers),
    () => spreadOf(value, formula, given, numbers),
  );
  return (FORMATS[notation][places] ??= numberFormat(notation, places));
}

/** How results of a kind are written. */
export function resultNotation(result: FormulaResult, isRatio: boolean): Notation {
  if (result === 'percent') return 'percentage';
  return result === 'points' ? 'points' : isRatio ? 'bare' : 'amount';
}

const LEAST: Readonly<Record<Notation, string>> = {
  amount: numberFormat('amount', leastPlaces('amount')),
  percentage: numberFormat('percentage', leastPlaces('percentage')),
  points: numberFormat('points', leastPlaces('points')),
  bare: numberFormat('bare', leastPlaces('bare')),
};

/** Of each notation by its digits after the point, as they were met. */
const FORMATS: Readonly<Record<Notation, string[]>> = { amount: [], percentage: [], points: [], bare: [] };

/** Points are sums and differences of rates, amounts those of amounts. */
function placesBehind(
  notation: Notation,
  given: readonly Pick<NumberArgument, 'kind'>[],
  numbers: readonly number[],
): number {
  const wanted = notation === 'points' ? 'rate' : notation === 'amount' ? 'amount' : undefined;
  let most = 0;
  for (let place = 0; place < given.length; place++) {
    const places = given[place]?.kind === wanted ? lastPlace(numbers[place] ?? 0, wanted) : ENDLESS;
    if (places !== ENDLESS) most = Math.max(most, places);
  }
  return most;
}

function spreadOf(
  value: number,
  formula: Formula,
  given: readonly Pick<NumberArgument, 'kind'>[],
  numbers: readonly number[],
): number {
  const moved = numbers.slice();
  let spread = 0;
  for (let place = 0; place < given.length; place++) {
    const kind = given[place]?.kind;
    const number = numbers[place] ?? 0;
    const places = lastPlace(number, kind);
    if (places === ENDLESS) continue;
    moved[place] = number + 0.5 / 10 ** places / (kind === 'rate' ? 100 : 1);
    const answer = formula(...moved);
    moved[place] = number;
    if (typeof answer === 'number') spread += Math.abs(answer - value);
  }
  return spread;
}

/** Years are counted, and numbers without an end computed: neither has a last digit that is rounded. */
function lastPlace(number: number, kind: NumberArgument['kind'] | undefined): number {
  if (kind === 'rate') return placesOf(number * 100);
  return kind === 'amount' ? placesOf(number) : ENDLESS;
}
