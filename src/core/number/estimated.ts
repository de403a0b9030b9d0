import type { Estimate } from './estimate';
import { isMissing, type Missing } from '../missing';

/**
 * A formula's result over estimates, with the interval that theirs allow: the least and the greatest result at their
 * ends. For formulas that only rise or only fall with each argument, as ratios and differences do.
 *
 * No answer where the formula has none for the values, or for some end of their intervals.
 */
export function estimated(
  formula: (...values: readonly number[]) => number | Missing,
  ...figures: readonly Estimate[]
): Estimate | Missing {
  const value = formula(...figures.map((figure) => figure.value));
  if (isMissing(value)) return value;
  let [low, high] = [value, value];
  for (const corner of corners(figures)) {
    const result = formula(...corner);
    if (isMissing(result)) return result;
    low = Math.min(low, result);
    high = Math.max(high, result);
  }
  return { value, interval: { low, high } };
}

function corners(figures: readonly Estimate[]): readonly (readonly number[])[] {
  return figures.reduce<readonly (readonly number[])[]>(
    (begun, { interval }) =>
      begun.flatMap((corner) => [interval.low, interval.high].map((end) => [...corner, end])),
    [[]],
  );
}
