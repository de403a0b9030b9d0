import { isRefusal } from '../../wording/refusal';
import type { InTurn } from '../in-turn';
import type { PaneActions } from '../pane-actions';

/** What is done about an update of the add-in. */
export interface UpdateTasks {
  /** Offers to compute formulas anew that an earlier version has answered, for Excel keeps what it was answered. */
  readonly noticeUpdate: (wasUpdated: boolean) => Promise<void>;
}

export function createUpdateTasks(actions: PaneActions, inTurn: InTurn): UpdateTasks {
  return {
    noticeUpdate: (wasUpdated) =>
      inTurn(undefined, async () => {
        const old = await actions.findOldFormulas(wasUpdated);
        // Nobody has asked for it: where Excel cannot tell, nothing is said.
        return old === undefined || isRefusal(old) ? { kind: 'done' } : old;
      }),
  };
}
