import type { Library } from '../../library/library';
import { isRefusal } from '../../wording/refusal';
import type { InTurn } from '../in-turn';
import type { PaneActions } from '../pane-actions';
import type { PaneStore } from '../pane-store';
import { takeKeptReports } from './kept-reports-shown';

/** What is done so that the pane, the formulas and the workbook speak of the same reports. */
export interface KeptTasks {
  /** Takes the reports that the workbook keeps into the library. */
  readonly openKeptReports: () => Promise<void>;
  /** Has formulas follow a change of the library. */
  readonly recalculate: () => Promise<void>;
}

export function createKeptTasks(
  store: PaneStore,
  actions: PaneActions,
  library: Library,
  inTurn: InTurn,
): KeptTasks {
  return {
    openKeptReports: () =>
      inTurn(undefined, async () => {
        const read = await takeKeptReports(actions, library, store);
        if (isRefusal(read)) store.tell({ kind: 'kept-reports-missed' });
        return read;
      }),
    recalculate: () =>
      inTurn(undefined, async () => {
        const answer = await actions.recalculate();
        return isRefusal(answer) ? answer : { kind: 'done' };
      }),
  };
}
