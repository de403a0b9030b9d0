import type { InTurn } from '../in-turn';
import type { PaneActions } from '../pane-actions';

/** What the buttons of a figure's card do. */
export interface ReportTasks {
  /** Goes to the cell that shows a figure, known by its observation. */
  readonly showFigure: (address: string) => Promise<void>;
  /** Writes the formula that fetches a figure into the selected cell, with the format that its value deserves. */
  readonly writeFigureFormula: (formula: string, format: string) => Promise<void>;
  /** Writes a number into the selected cell. */
  readonly writeFigure: (value: number, format: string) => Promise<void>;
}

export function createReportTasks(actions: PaneActions, inTurn: InTurn): ReportTasks {
  return {
    showFigure: (address) => inTurn(undefined, () => actions.showFigure(address)),
    writeFigureFormula: (formula, format) =>
      inTurn('inserting', () =>
        actions.writeFormula({ textOn: () => formula, given: [], rows: 1, columns: 1, format }),
      ),
    writeFigure: (value, format) => inTurn('inserting', () => actions.writeFigure(value, format)),
  };
}
