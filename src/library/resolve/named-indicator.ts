import { indicatorById } from '../../core/catalogue/catalogue';
import { nameKey } from '../../core/names/name-key';
import type { Observation } from '../../core/reading/observation';
import type { Statement } from '../../core/reading/statement';

/** A catalogue id; the words of reports for what the catalogue does not know; or one figure by its own id. */
export type NamedIndicator =
  | { readonly kind: 'known'; readonly id: string; readonly isRatio: boolean }
  | { readonly kind: 'label'; readonly label: string }
  | { readonly kind: 'figure'; readonly id: string };

/** What a reading is of: an indicator of the catalogue, or the report's own words. */
export function indicatorOf({ indicator, label }: Observation | Statement): NamedIndicator {
  if (indicator === undefined) return { kind: 'label', label };
  return { kind: 'known', id: indicator, isRatio: indicatorById(indicator)?.nature === 'ratio' };
}

/** Tells named indicators apart by one word, for an index. */
export function subjectOf(named: NamedIndicator): string {
  return `${named.kind}:${named.kind === 'label' ? nameKey(named.label) : named.id}`;
}
