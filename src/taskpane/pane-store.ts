import type { PaneEvent } from './pane-event';
import { nextState, type PaneState } from './pane-state';

/** Holds the pane's state for whoever shows it; the ribbon's commands reach the pane through it. */
export interface PaneStore {
  readonly state: () => PaneState;
  readonly tell: (event: PaneEvent) => void;
  /** Calls back after every event; answers how to stop. */
  readonly subscribe: (listener: () => void) => () => void;
}

export function createPaneStore(opening: PaneState): PaneStore {
  let state = opening;
  const listeners = new Set<() => void>();
  return {
    state: () => state,
    tell: (event) => {
      state = nextState(state, event);
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
