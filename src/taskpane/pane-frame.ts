import type { Anchor } from '../excel/placement';
import type { TracedCell } from '../sheets/traced/traced-cell';

/** The places of the pane, each with its tabs: what is read, what is made of it, and what stands in the workbook. */
export const PLACES = {
  report: ['overview', 'report', 'reports'],
  analysis: ['health', 'audit'],
  workbook: ['insert', 'workbook', 'functions'],
} as const;
export type Place = keyof typeof PLACES;
export type Tab = (typeof PLACES)[Place][number];

/** In which place a tab stands. */
export function placeOf(tab: Tab): Place {
  return PLACE_NAMES.find((place) => (PLACES[place] as readonly Tab[]).includes(tab)) ?? 'report';
}

export const PLACE_NAMES = Object.keys(PLACES) as readonly Place[];

/** What Excel is being asked for right now; `keeping` is of reports that a person brought. */
export type Activity = 'inserting' | 'reading' | 'refreshing' | 'keeping' | 'checking';

/**
 * What keeps a person waiting: a cell that is being edited, whether what waits can be given up or not; or something that takes
 * several requests, of which so many are done, and which can be stopped between two.
 */
export type HoldUp = 'may-be-given-up' | 'has-to-wait' | PartsDone;

export interface PartsDone {
  readonly kind: 'parts-done';
  readonly done: number;
  readonly of: number;
}

/** What happens around the tabs; a tab may hear of it. */
export type FrameEvent =
  | TabOpened
  | ReportChosen
  | LibraryChanged
  /** What the product comes with is there, or cannot be had. */
  | { readonly kind: 'opened' }
  | SelectionMoved
  | HoldUpChanged
  | { readonly kind: 'started'; readonly activity: Activity }
  | { readonly kind: 'done' }
  | { readonly kind: 'notice-dismissed' };

export interface TabOpened {
  readonly kind: 'tab-opened';
  readonly tab: Tab;
}

/** The pane is to speak of another report, known by its id. */
export interface ReportChosen {
  readonly kind: 'report-chosen';
  readonly report: string;
}

/** A report has come, changed or gone. */
export interface LibraryChanged {
  readonly kind: 'library-changed';
}

export interface HoldUpChanged {
  readonly kind: 'hold-up-changed';
  readonly holdUp: HoldUp | undefined;
}

/** Another cell is selected, walked back where it is one of ours. */
export interface SelectionMoved {
  readonly kind: 'selection-moved';
  readonly selection: Anchor;
  readonly trace?: TracedCell | undefined;
}
