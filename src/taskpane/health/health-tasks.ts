import type { FiguresGiven } from '../../sheets/tables/credit-memo/memo-edits';
import { isRefusal } from '../../wording/refusal';
import type { InTurn } from '../in-turn';
import type { InsertTasks } from '../insert/insert-tasks';
import type { PaneActions } from '../pane-actions';
import type { PaneEvent } from '../pane-event';

/** What the buttons on fiscal health do. */
export interface HealthTasks {
  /** Writes figures into the credit memo about a report; where the workbook has none, one is inserted before. */
  readonly fillMemo: (report: string, figures: FiguresGiven) => Promise<void>;
}

export function createHealthTasks(
  actions: PaneActions,
  insertTables: InsertTasks['insertTables'],
  inTurn: InTurn,
): HealthTasks {
  const fill = async (report: string, figures: FiguresGiven): Promise<PaneEvent | 'absent'> => {
    const answer = await actions.fillMemo(report, figures);
    if (isRefusal(answer)) return answer;
    return answer.kind === 'memo-absent' ? 'absent' : { ...answer, report };
  };
  return {
    fillMemo: async (report, figures) => {
      let isAbsent = false;
      await inTurn('refreshing', async () => {
        const event = await fill(report, figures);
        isAbsent = event === 'absent';
        return event === 'absent' ? { kind: 'done' } : event;
      });
      if (!isAbsent) return;
      await insertTables(['credit-memo']);
      await inTurn('refreshing', async () => {
        const event = await fill(report, figures);
        // The insertion was refused, and has said why.
        return event === 'absent' ? { kind: 'done' } : event;
      });
    },
  };
}
