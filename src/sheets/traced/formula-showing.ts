import { isMissing } from '../../core/missing';
import { addressOf } from '../../core/reading/reading-address';
import type { Dataset } from '../../library/dataset';
import { resolveFigure } from '../../library/resolve/resolve-figure';
import { FIGURES } from '../../wording/functions/look-up/figures';
import type { FormulaArea } from '../formulas/frozen-block';
import { ourCalls, type OurCall } from '../formulas/our-calls';
import type { CellPlace } from '../plan/a1';
import { askedWords } from './asked-words';

/** Where a formula stands. */
export interface FormulaPlace extends CellPlace {
  readonly worksheet: string;
}

/**
 * The cell with a formula that fetches a figure, known by its address; one that is the figure and nothing besides before one that
 * goes on to compute with it. What a formula is asked by other cells is not looked at. Nothing where there is none.
 */
export function formulaShowing(
  address: string,
  sheets: readonly { readonly worksheet: string; readonly areas: readonly FormulaArea[] }[],
  dataset: Dataset,
): FormulaPlace | undefined {
  return sheets
    .flatMap(({ worksheet, areas }) =>
      areas.flatMap(({ row, column, formula }) => {
        const call = ourCalls(formula).find((one) => isOf(one, address, dataset));
        return call ? [{ worksheet, row, column, isAlone: formula === `=${call.text}` }] : [];
      }),
    )
    .sort((one, other) => Number(other.isAlone) - Number(one.isAlone))
    .map(({ worksheet, row, column }) => ({ worksheet, row, column }))[0];
}

function isOf(call: OurCall, address: string, dataset: Dataset): boolean {
  if (call.id !== 'FIGURE') return false;
  const asked = askedWords(call, ARGUMENTS, '', () => undefined);
  if (asked.kind !== 'asked') return false;
  const { indicator = '', ...others } = asked.words;
  const figure = resolveFigure(dataset, { indicator, ...others });
  return !isMissing(figure) && addressOf(figure.data.report.id, figure.observation) === address;
}

const ARGUMENTS = FIGURES.FIGURE.arguments.map(({ id }) => id);
