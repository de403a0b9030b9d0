import type { Language } from '../../core/language';
import { isRefusal } from '../../wording/refusal';
import type { InTurn } from '../in-turn';
import type { PaneActions } from '../pane-actions';
import type { PaneStore } from '../pane-store';

/** What is done with figures one by one. */
export interface BasketTasks {
  /** Writes figures, known by their addresses, from the selected cell on, in the way that was chosen last. */
  readonly insertFigures: (addresses: readonly string[]) => Promise<void>;
}

export function createBasketTasks(
  store: PaneStore,
  actions: PaneActions,
  language: () => Language,
  inTurn: InTurn,
): BasketTasks {
  return {
    insertFigures: (addresses) =>
      inTurn('inserting', async () => {
        const { choices } = store.state().basket;
        const answer = await actions.insertFigures(addresses, choices, language());
        return isRefusal(answer) ? answer : { ...answer, addresses };
      }),
  };
}
