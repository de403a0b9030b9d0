import { nameKey } from '../names/name-key';

/** What a reading is of: an indicator of the catalogue, or the report's own words for what the catalogue does not know. */
export interface Thing {
  readonly indicator?: string | undefined;
  /** Counts only where there is no `indicator`. */
  readonly label?: string | undefined;
}

/** What is measured: a thing, of an area, on a 口径. */
export interface Subject extends Thing {
  readonly area: string;
  readonly basis: string;
}

/** The 口径 that goes without saying. */
export const HEADLINE = 'headline';

/** Tells by one word what readings are of; labels as people compare names. Nothing where neither is known. */
export function thingOf({ indicator, label }: Thing): string | undefined {
  if (indicator !== undefined) return `indicator:${indicator}`;
  return label === undefined ? undefined : `label:${nameKey(label)}`;
}

export function isSameSubject(one: Subject, other: Subject): boolean {
  return thingOf(one) === thingOf(other) && one.area === other.area && one.basis === other.basis;
}

/** The same subject under another indicator: the GDP of the area of an R&D share. */
export function withIndicator({ area, basis }: Subject, indicator: string): Subject {
  return { indicator, area, basis };
}
