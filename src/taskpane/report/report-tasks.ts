import type { InTurn } from '../in-turn';
import type { PaneActions } from '../pane-actions';

/** What the buttons of a figure's card do. */
export interface ReportTasks {
  /** Goes to the cell that shows a figure, known by its observation. */
  readonly showFigure: (address: string) => Promise<void>;
}

export function createReportTasks(actions: PaneActions, inTurn: InTurn): ReportTasks {
  return {
    showFigure: (address) => inTurn(undefined, () => actions.showFigure(address)),
  };
}
