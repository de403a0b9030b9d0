import type { Measure, Span } from './observation';
import { HEADLINE } from './subject';

/** What a series is called by; what is left out goes without saying. */
export interface NamedSeries {
  /** The indicator, or the concept that the catalogue does not know. */
  readonly concept: string;
  readonly area?: string | undefined;
  readonly measure: Measure;
  readonly of?: string | undefined;
  /** Of a rank; the rank of a level goes without saying. */
  readonly rankOf?: Measure | undefined;
  readonly span?: Span | undefined;
  readonly basis: string;
}

/**
 * A series in words that a person can read and that stay over versions of the data, such as the key of a row; with the
 * period of its points where one is given. A level, a year's span and the usual 口径 go without saying.
 *
 * @example seriesName({ concept: 'gdp', area: '主园区', measure: 'level', basis: 'headline' }, '2021-2022') // 'gdp|主园区|2021-2022'
 */
export function seriesName(
  { concept, area, measure, of, rankOf = 'level', span, basis }: NamedSeries,
  period = '',
): string {
  const parts = [
    concept,
    area,
    period,
    measure === 'level' ? '' : measure,
    rankOf === 'level' ? '' : rankOf,
    of,
    span === 'year' ? '' : span,
    basis === HEADLINE ? '' : basis,
  ];
  return parts.filter(Boolean).join('|');
}
