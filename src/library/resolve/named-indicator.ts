import { indicatorById } from '../../core/catalogue/catalogue';
import type { Measure } from '../../core/reading/observation';
import type { Reading } from '../../core/reading/reading';
import type { Facets } from '../../core/reading/readings-by';
import { toldMeasure } from './told-measure';

/** A catalogue id; the words of reports for what the catalogue does not know; or one figure by its own id. */
export type NamedIndicator =
  | ({ readonly kind: 'known'; readonly id: string; readonly isRatio: boolean } & Partial<ReportsWords>)
  | ({ readonly kind: 'label' } & ReportsWords)
  | { readonly kind: 'figure'; readonly id: string };

/** What was asked for in a report's own words. */
interface ReportsWords {
  readonly label: string;
  /** What the data calls it, where the words are cut out of a sentence. */
  readonly called?: string;
  /** The measure that the words tell. */
  readonly measure?: Measure;
}

/** What readings of one label are of: an indicator of the catalogue, or the report's own words. */
export function indicatorOf(
  label: string,
  called: string | undefined,
  reads: readonly Reading[],
): NamedIndicator {
  const [newest] = reads;
  const indicator = newest?.indicator;
  const ofIt = reads.filter((read) => read.indicator === indicator).map(({ measure }) => measure);
  const told = toldMeasure(label, ofIt);
  const words = {
    label,
    ...(called !== undefined && { called }),
    ...(told !== undefined && { measure: told }),
  };
  if (indicator === undefined) return { kind: 'label', ...words };
  return { kind: 'known', id: indicator, isRatio: indicatorById(indicator)?.nature === 'ratio', ...words };
}

/** What readings of it are looked up by. */
export function facetsOf(named: NamedIndicator): Facets {
  switch (named.kind) {
    case 'known':
      return { indicator: named.id };
    case 'label':
      return { label: named.label };
    case 'figure':
      return { id: named.id };
  }
}
