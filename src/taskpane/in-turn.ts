import { refusal } from '../wording/refusal';
import type { Activity } from './pane-frame';
import type { PaneEvent } from './pane-event';
import type { PaneStore } from './pane-store';

/** Does a task when those before it are done, and tells the pane what came of it; `activity` is shown meanwhile. */
export type InTurn = (activity: Activity | undefined, task: () => Promise<PaneEvent>) => Promise<void>;

/** Lets one task at a time talk to Excel. */
export function inTurn(store: PaneStore): InTurn {
  let last: Promise<void> = Promise.resolve();
  return (activity, task) => {
    last = last.then(async () => {
      if (activity) store.tell({ kind: 'started', activity });
      store.tell(await task().catch(unexpected));
    });
    return last;
  };
}

/** A mistake of ours: the person is told that it failed, the browser's console what it was. */
function unexpected(error: unknown): PaneEvent {
  reportError(error);
  return refusal('unexpected');
}
