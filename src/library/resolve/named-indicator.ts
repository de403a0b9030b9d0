import { indicatorById } from '../../core/catalogue/catalogue';
import type { Reading } from '../../core/reading/reading';
import type { Facets } from '../../core/reading/readings-by';

/** A catalogue id; the words of reports for what the catalogue does not know; or one figure by its own id. */
export type NamedIndicator =
  | { readonly kind: 'known'; readonly id: string; readonly isRatio: boolean }
  | { readonly kind: 'label'; readonly label: string }
  | { readonly kind: 'figure'; readonly id: string };

/** What a reading is of: an indicator of the catalogue, or the report's own words. */
export function indicatorOf({ indicator, label }: Reading): NamedIndicator {
  if (indicator === undefined) return { kind: 'label', label };
  return { kind: 'known', id: indicator, isRatio: indicatorById(indicator)?.nature === 'ratio' };
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
