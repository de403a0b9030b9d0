import type { Edit } from '../edits/edit';
import type { DrawnRecord } from '../registry/drawn-record';

/** What is written of a part of a chart, and what of it is the user's by now and stays. */
export interface Redrawn {
  readonly edits: readonly Edit[];
  /** Addresses of cells; of what is no cell the title of the chart. */
  readonly left: readonly string[];
}

export const UNCHANGED: Redrawn = { edits: [], left: [] };

/** A chart as it was written last, and as it would be written now. */
export interface FromWhatToWhat {
  readonly was: DrawnRecord;
  readonly next: DrawnRecord;
}
