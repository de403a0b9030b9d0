import type { FormulaScope } from '../../excel/our-formulas';
import { sheetReference } from '../../sheets/plan/sheet-reference';
import { isRefusal, refusal } from '../../wording/refusal';
import type { InTurn } from '../in-turn';
import type { PaneActions } from '../pane-actions';
import type { PaneStore } from '../pane-store';

/** What the buttons of the functions' tab do. */
export interface FunctionsTasks {
  /** Fills a place of the call with the address of the selected cells. */
  readonly pickCells: (place: number) => Promise<void>;
  /** Finds what the call comes to, once it is complete. */
  readonly answerCall: () => Promise<void>;
  /** Writes the call into the selected cell; `format` is what its result deserves where Excel gives it none. */
  readonly writeCall: (format: string | undefined) => Promise<void>;
  /** Looks for the formulas that would become values. */
  readonly findFormulas: (scope: FormulaScope) => Promise<void>;
  /** Replaces those that were found. */
  readonly freezeFormulas: () => Promise<void>;
  /** Brings back those that were replaced. */
  readonly restoreFormulas: () => Promise<void>;
  readonly repairFormulas: () => Promise<void>;
  /** Has Excel compute anew what formulas of ours show, as after an update of the add-in. */
  readonly recalculateFormulas: () => Promise<void>;
}

export function createFunctionsTasks(store: PaneStore, actions: PaneActions, inTurn: InTurn): FunctionsTasks {
  return {
    pickCells: (place) =>
      inTurn(undefined, async () => {
        const cells = await actions.selectedCells();
        if (isRefusal(cells)) return cells;
        const { worksheet, address } = cells;
        const sheet = worksheet === undefined ? '' : `${sheetReference(worksheet)}!`;
        return { kind: 'argument-typed', place, text: sheet + address };
      }),
    answerCall: () =>
      inTurn(undefined, async () => {
        const { call } = store.state().functions;
        const { isComplete } = await callDraft();
        if (call === undefined || !isComplete(call)) return { kind: 'done' };
        return { kind: 'call-answered', call, answer: await actions.answerCall(call) };
      }),
    writeCall: (format) =>
      inTurn('inserting', async () => {
        const { call, answer } = store.state().functions;
        if (call === undefined) return { kind: 'done' };
        const { argumentsOf, draftFormula } = await callDraft();
        const rows = answer?.kind === 'answered' ? answer.rows : [[]];
        return actions.writeFormula({
          textOn: (worksheet) => draftFormula(call, worksheet),
          given: argumentsOf(call),
          rows: Math.max(rows.length, 1),
          columns: Math.max(rows[0]?.length ?? 1, 1),
          ...(format !== undefined && { format }),
        });
      }),
    findFormulas: (scope) =>
      inTurn('reading', () => {
        store.tell({ kind: 'freezing-opened', scope });
        return actions.findFormulas(scope);
      }),
    freezeFormulas: () =>
      inTurn('refreshing', async () => {
        const { freezing } = store.state().functions;
        if (freezing?.found === undefined) return refusal('no-formulas-of-ours');
        return actions.freezeFormulas(freezing.found);
      }),
    restoreFormulas: () => inTurn('refreshing', () => actions.restoreFormulas()),
    repairFormulas: () => inTurn('refreshing', () => actions.repairFormulas()),
    recalculateFormulas: () =>
      inTurn('refreshing', async () => {
        const sheets = await actions.recalculate(true);
        return isRefusal(sheets) ? sheets : { kind: 'formulas-recalculated', sheets };
      }),
  };
}

/** With the texts of all functions, which comes with their tab. */
function callDraft() {
  return import(/* webpackChunkName: "functions" */ './call-draft');
}
