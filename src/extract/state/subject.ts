import type { Doubt } from '../../core/reading/doubt';

/** What a figure is of, as its text names it. */
export interface Subject {
  /** Catalogue ids; several where the name is short for either, none where the catalogue has no such thing. */
  readonly indicators: readonly string[];
  /** Verbatim. */
  readonly label: string;
  /** The words before the name that narrow the area: 市本级. */
  readonly area?: string;
  /** Whether its name was completed from the whole that it is a part of. */
  readonly isPart?: true;
  /** Whether only the budget named before tells what it is: 当年收入. */
  readonly isOfBudget?: true;
  readonly doubts: readonly Doubt[];
}

/** A thing that the catalogue does not know, or words that may be no name. */
export function unnamed(label: string): Subject {
  return { indicators: [], label: label.slice(-LONGEST_LABEL), doubts: ['unknown-name'] };
}

/** Characters: of longer words those next to the figure. */
const LONGEST_LABEL = 60;
