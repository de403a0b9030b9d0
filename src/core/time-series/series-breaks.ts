import { amountOf } from '../audit/amounts';
import { baseCheck } from '../target-review/base-check';
import { REVIEW_SETTINGS, type ReviewSettings } from '../target-review/settings';
import type { YearlySeries } from './yearly-series';

/** Where two levels of a series do not go together: the later year, the one before it that has a level, and how far apart. */
export interface SeriesBreak {
  readonly year: number;
  readonly since: number;
  readonly kind: 'base-revised' | 'series-break';
}

/**
 * Where a series breaks (303.6 to 192.3 with growth of 6 % stated). From one year to the next the base that level and growth
 * imply is held against the level published before; over a longer gap only a level tells that fell by what would be a break
 * while growth was stated. Of what has no growth stated nothing is known.
 */
export function seriesBreaks(
  levels: YearlySeries,
  growths: YearlySeries | undefined,
  settings: ReviewSettings = REVIEW_SETTINGS,
): readonly SeriesBreak[] {
  const years = [...levels.points.keys()].sort((one, other) => one - other);
  return years.flatMap((year, at): readonly SeriesBreak[] => {
    const since = years[at - 1];
    const [last, level] = [since, year].map((one) => one && levels.points.get(one)?.read);
    const growth = growths?.points.get(year)?.read;
    if (since === undefined || !last || !level || growth === undefined) return [];
    if (year - since === 1) {
      const base = baseCheck(last, { level, growth }, settings);
      return base === undefined || base === 'fits' ? [] : [{ year, since, kind: base }];
    }
    const [before, after] = [amountOf(last, settings), amountOf(level, settings)];
    const isFallen = after.unit === before.unit && after.value < before.value * (1 - settings.seriesBreak);
    return isFallen && amountOf(growth, settings).value > 0 ? [{ year, since, kind: 'series-break' }] : [];
  });
}
