import { onHeldUp, type HeldUp } from '../excel/held-up';
import type { HoldUp } from './pane-frame';

/** What the pane asks about gestures that wait because a cell is being edited. */
export interface HoldUpActions {
  /** Tells whether something waits, whenever that changes; answers how to stop. */
  followHoldUps(tell: (holdUp: HoldUp | undefined) => void): () => void;
  /** Lets go what waits, where that can be: it writes nothing then. */
  giveUp(): void;
}

export function holdUpActions(): HoldUpActions {
  let waiting: readonly HeldUp[] = [];
  return {
    followHoldUps: (tell) =>
      onHeldUp((held) => {
        waiting = held;
        const mayBeGivenUp = held.some(({ giveUp }) => giveUp !== undefined);
        tell(held.length === 0 ? undefined : mayBeGivenUp ? 'may-be-given-up' : 'has-to-wait');
      }),
    giveUp: () => {
      for (const { giveUp } of waiting) giveUp?.();
    },
  };
}
