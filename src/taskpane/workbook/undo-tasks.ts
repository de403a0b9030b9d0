import type { Language } from '../../core/language';
import { isRefusal } from '../../wording/refusal';
import type { InTurn } from '../in-turn';
import type { PaneActions } from '../pane-actions';
import type { PaneStore } from '../pane-store';

/** What is done about what was written last. */
export interface UndoTasks {
  /** Takes it back; then our tables are read anew. */
  readonly undoLast: () => Promise<void>;
  readonly readLog: () => Promise<void>;
  /** Puts what was written on a new sheet. */
  readonly insertLog: () => Promise<void>;
}

export function createUndoTasks(
  store: PaneStore,
  actions: PaneActions,
  language: () => Language,
  inTurn: InTurn,
): UndoTasks {
  return {
    undoLast: () =>
      inTurn('refreshing', async () => {
        const answer = await actions.undoLast();
        if (isRefusal(answer)) return answer;
        const read = await actions.review();
        if (!isRefusal(read)) store.tell({ kind: 'tables-read', ...read });
        return answer;
      }),
    readLog: () =>
      inTurn(undefined, async () => {
        const answer = await actions.readLog();
        // Asked for once: what cannot be read is not asked for again and again.
        if (isRefusal(answer)) store.tell({ kind: 'log-read', log: [] });
        return answer;
      }),
    insertLog: () => inTurn('inserting', () => actions.insertLog(language())),
  };
}
