import type { Statement } from '../../../core/reading/statement';
import type { ReportData } from '../../../library/dataset';
import {
  levelsWithGrowth,
  nameOfLevel,
  placeOfLevel,
  wordsOn,
  type LevelWithGrowth,
} from '../../../core/reading/level-with-growth';
import { readingsBy } from '../../../core/reading/readings-by';
import { TARGET_INDICATORS } from '../cells/headline-indicators';
import { resultsOf } from '../headline-results/table';

/** A year's result of an indicator, and the target for the next year; either side may be empty. */
export interface Pair {
  readonly year: number;
  /** What both sides are about. */
  readonly figure: LevelWithGrowth;
  readonly result?: LevelWithGrowth;
  readonly target?: LevelWithGrowth;
  /** What the report says of the target in words only. */
  readonly statement?: Statement;
}

/** Results with their targets in the report's order: first what it looks back on, then what it only plans. */
export function pairsOf(data: ReportData, year: number): readonly Pair[] {
  const results = resultsOf(data, year);
  const next = { period: String(year + 1), stage: 'plan' } as const;
  const targets = levelsWithGrowth(readingsBy(data.observations, next)).filter(({ indicator }) =>
    TARGET_INDICATORS.has(indicator),
  );
  const isSame = (one: LevelWithGrowth) => (other: LevelWithGrowth) =>
    nameOfLevel(one) === nameOfLevel(other);

  const looking = results.map((result): Pair => {
    const target = targets.find(isSame(result));
    const [statement] = target ? [] : wordsOn(result, data.statements, next);
    return { year, figure: result, result, ...(target && { target }), ...(statement && { statement }) };
  });
  const planned = targets
    .filter((target) => !results.some(isSame(target)))
    .toSorted((one, other) => placeOfLevel(one) - placeOfLevel(other))
    .map((target): Pair => ({ year, figure: target, target }));
  return [...looking, ...planned];
}

/** Stable over dataset versions: `gdp|主园区|2021-2022`. */
export function pairKey({ figure, year }: Pair): string {
  return nameOfLevel(figure, `${year}-${year + 1}`);
}
