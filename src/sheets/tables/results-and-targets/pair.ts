import type { Statement } from '../../../core/reading/statement';
import type { ReportData } from '../../../library/dataset';
import { findObservations, findStatements } from '../../../library/resolve/find-observations';
import { figureKey, figuresOf, HEADLINE, placeOf, type Figure } from '../cells/figure';
import { TARGET_INDICATORS } from '../cells/headline-indicators';
import { resultsOf } from '../headline-results/table';

/** A year's result of an indicator, and the target for the next year; either side may be empty. */
export interface Pair {
  readonly year: number;
  /** What both sides are about. */
  readonly figure: Figure;
  readonly result?: Figure;
  readonly target?: Figure;
  /** What the report says of the target in words only. */
  readonly statement?: Statement;
}

/** Results with their targets in the report's order: first what it looks back on, then what it only plans. */
export function pairsOf(data: ReportData, year: number): readonly Pair[] {
  const results = resultsOf(data, year);
  const next = { period: String(year + 1), status: 'target' } as const;
  const targets = figuresOf(findObservations(data, next)).filter(({ indicator }) =>
    TARGET_INDICATORS.has(indicator),
  );
  const statements = findStatements(data, next);
  const isSame = (one: Figure) => (other: Figure) => figureKey(one) === figureKey(other);

  const looking = results.map((result) =>
    pair(year, result, result, targets.find(isSame(result)), statements),
  );
  const planned = targets
    .filter((target) => !results.some(isSame(target)))
    .toSorted((one, other) => placeOf(one) - placeOf(other))
    .map((target) => pair(year, target, undefined, target, statements));
  return [...looking, ...planned];
}

/** Stable over dataset versions: `gdp|主园区|2021-2022`. */
export function pairKey({ figure, year }: Pair): string {
  return figureKey(figure, `${year}-${year + 1}`);
}

function pair(
  year: number,
  figure: Figure,
  result: Figure | undefined,
  target: Figure | undefined,
  statements: readonly Statement[],
): Pair {
  const statement = target ? undefined : statements.find((candidate) => speaksOf(candidate, figure));
  return {
    year,
    figure,
    ...(result && { result }),
    ...(target && { target }),
    ...(statement && { statement }),
  };
}

function speaksOf({ indicator, area, measure }: Statement, figure: Figure): boolean {
  const isSameMeasure = (measure === 'share') === (figure.measure === 'share');
  return indicator === figure.indicator && area === figure.area && isSameMeasure && figure.basis === HEADLINE;
}
