import { onHeldUp, type HeldUp } from '../excel/held-up';
import { onUnderWay, type UnderWay } from '../excel/under-way';
import type { HoldUp } from './pane-frame';

/** What the pane asks about gestures that wait because a cell is being edited, or that take several requests. */
export interface HoldUpActions {
  /** Tells what keeps the person waiting, whenever that changes; answers how to stop. */
  followHoldUps(tell: (holdUp: HoldUp | undefined) => void): () => void;
  /** Lets go what waits, where that can be, and stops what takes several requests: nothing is written then. */
  giveUp(): void;
}

export function holdUpActions(): HoldUpActions {
  let waiting: readonly HeldUp[] = [];
  let working: UnderWay | undefined;
  return {
    followHoldUps: (tell) => {
      const stops = [
        onHeldUp((held) => {
          waiting = held;
          tell(holdUpOf(waiting, working));
        }),
        onUnderWay((underWay) => {
          working = underWay;
          tell(holdUpOf(waiting, working));
        }),
      ];
      return () => {
        for (const stop of stops) stop();
      };
    },
    giveUp: () => {
      for (const { giveUp } of waiting) giveUp?.();
      working?.stop();
    },
  };
}

/** The cell comes first: until it is left, nothing goes on. */
function holdUpOf(waiting: readonly HeldUp[], working: UnderWay | undefined): HoldUp | undefined {
  if (waiting.length > 0) {
    return waiting.some(({ giveUp }) => giveUp !== undefined) ? 'may-be-given-up' : 'has-to-wait';
  }
  return working && { kind: 'parts-done', done: working.done, of: working.of };
}
