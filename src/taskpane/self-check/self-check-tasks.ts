import type { HandAnswer } from '../../self-check/check-result';
import { isRefusal } from '../../wording/refusal';
import { copyText } from '../controls/copy-text';
import type { InTurn } from '../in-turn';
import type { PaneActions } from '../pane-actions';
import type { PaneStore } from '../pane-store';

/** What is done on the view that checks this Excel. */
export interface SelfCheckTasks {
  readonly checkExcel: () => Promise<void>;
  /** Answers the check that waits for a hand. */
  readonly answerCheck: (answer: HandAnswer) => void;
  /** Lets no further check begin; one that waits for a hand is passed over. */
  readonly cancelChecks: () => void;
}

export function createSelfCheckTasks(store: PaneStore, actions: PaneActions, inTurn: InTurn): SelfCheckTasks {
  let cancel = new AbortController();
  let answerHand: (answer: HandAnswer) => void = () => undefined;
  return {
    checkExcel: () =>
      inTurn('checking', async () => {
        cancel = new AbortController();
        store.tell({ kind: 'checks-began' });
        const answer = await actions.checkExcel({
          tell: store.tell,
          ask: () =>
            new Promise((resolve) => {
              answerHand = resolve;
            }),
          copy: copyText,
          cancelled: cancel.signal,
        });
        return isRefusal(answer) ? answer : { kind: 'excel-checked', file: answer };
      }),
    answerCheck: (answer) => {
      answerHand(answer);
    },
    cancelChecks: () => {
      cancel.abort();
      answerHand('skip');
    },
  };
}
