import { amountOf, isApart } from '../audit/amounts';
import { isYuan, MONEY_UNIT, unitScale } from '../number/unit';
import type { Observation } from '../reading/observation';
import { readingsBy } from '../reading/readings-by';
import { HEADLINE } from '../reading/subject';
import { REVIEW_SETTINGS, type ReviewSettings } from '../target-review/settings';

/** What was read of a year, in the order in which it counts. */
export interface YearRead {
  readonly year: number;
  readonly observations: readonly Observation[];
}

/** An indicator of one area over years: its level or its share on one 口径 and in one kind of unit, or its growth. */
export interface YearlySeries {
  readonly indicator: string;
  readonly area: string;
  /** Of a growth that of most years: which year's is on another stands with the figure. */
  readonly basis: string;
  readonly measure: 'level' | 'share' | 'growth';
  readonly of?: string;
  readonly points: ReadonlyMap<number, YearlyPoint>;
}

export interface YearlyPoint {
  readonly read: Observation;
  /** What a report of a later year has for it instead: the figure was revised, or is counted otherwise since. */
  readonly restated?: Observation;
}

/**
 * 时间序列: the results of some indicators over the years of several reports, those of an indicator together, in the order of
 * the indicators given. A year's figure is the one that its own report published; what a later one has instead stands beside
 * it. A year without a figure has no point: none is interpolated, and none is computed from a growth.
 */
export function yearlySeries(
  reads: readonly YearRead[],
  indicators: readonly string[],
  settings: ReviewSettings = REVIEW_SETTINGS,
): readonly YearlySeries[] {
  const years = [...new Set(reads.map(({ year }) => year))].sort((one, other) => one - other);
  const found = new Map<string, YearlySeries & { readonly points: Map<number, YearlyPoint> }>();
  for (const year of years) {
    for (const { isOwn, read } of resultsOf(year, reads)) {
      if (read.indicator === undefined || !indicators.includes(read.indicator)) continue;
      const begun = found.get(keyOf(read)) ?? begin(read, read.indicator);
      found.set(keyOf(read), begun);
      const point = begun.points.get(year);
      if (point === undefined) begun.points.set(year, { read });
      else if (!isOwn && point.restated === undefined && isRevised(point.read, read, settings))
        begun.points.set(year, { ...point, restated: read });
    }
  }
  return [...found.values()].sort(
    (one, other) =>
      indicators.indexOf(one.indicator) - indicators.indexOf(other.indicator) ||
      MEASURES.indexOf(one.measure) - MEASURES.indexOf(other.measure),
  );
}

const MEASURES = ['level', 'share', 'growth'] as const satisfies readonly YearlySeries['measure'][];

/** What is told of a year: by its own reports first, then by later ones, then by earlier ones. */
function resultsOf(
  year: number,
  reads: readonly YearRead[],
): readonly { readonly isOwn: boolean; readonly read: Observation }[] {
  const own = reads.filter((one) => one.year === year);
  const later = reads.filter((one) => one.year > year).toSorted((one, other) => one.year - other.year);
  return [...own, ...later].flatMap((one) =>
    readingsBy(one.observations, { period: String(year), stage: 'result' })
      .filter(({ measure }) => MEASURES.some((known) => known === measure))
      .toSorted((first, second) => rankOf(first) - rankOf(second))
      .map((read) => ({ isOwn: one.year === year, read })),
  );
}

/** Certain readings first, and of growths the one on no particular basis. */
function rankOf({ confidence = 'certain', measure, basis }: Observation): number {
  return (confidence === 'certain' ? 0 : 2) + (measure === 'growth' && basis !== HEADLINE ? 1 : 0);
}

function begin(
  read: Observation,
  indicator: string,
): YearlySeries & { readonly points: Map<number, YearlyPoint> } {
  const { area, basis, of } = read;
  const measure = MEASURES.find((known) => known === read.measure) ?? 'level';
  return { indicator, area, basis, measure, ...(of !== undefined && { of }), points: new Map() };
}

/** Growths of one indicator stand in one row, on whatever basis; levels on different ones are different things. */
function keyOf({ indicator = '', area, basis, measure, of = '', unit }: Observation): string {
  const parts =
    measure === 'growth' ? [indicator, area, measure] : [indicator, area, measure, of, basis, kindOf(unit)];
  return parts.join('\n');
}

function kindOf(unit: string): string {
  return isYuan(unit) ? MONEY_UNIT : unitScale(unit).base;
}

function isRevised(first: Observation, later: Observation, settings: ReviewSettings): boolean {
  return first.basis === later.basis && isApart(amountOf(first, settings), amountOf(later, settings));
}
