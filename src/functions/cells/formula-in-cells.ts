import { figureRules, type FigureRules } from '../../core/formulas/figure-rules';
import type { LandVariant } from '../../core/formulas/land-dependence';
import type { RateUnit } from '../../core/formulas/rate';
import { isMissing, type Missing } from '../../core/missing';
import type { ChoiceArgument, FormulaEntry } from '../../wording/functions/function-entry';
import { calculateEachCell } from './calculate-each-cell';
import { calculateRepeated } from './calculate-repeated';
import { cellError } from './cell-answer';
import { readLandVariant, readRateUnit } from './choices';

/**
 * The function in a cell that calculates an entry's formula over the cells that it is given: those of its arguments, and
 * behind them, where it takes rates, how bare ones are written. Figures that say what they are stand together by the rules.
 *
 * @throws the error that the cell is to show, where the answer is a single cell, or a word is none of the choices
 */
export function formulaInCells(
  entry: FormulaEntry,
  rules: FigureRules = figureRules(''),
): (...cells: readonly unknown[]) => unknown[][] {
  const { arguments: declared, result } = entry;
  // What the entry declares was matched with its formula when it was written.
  const formula = entry.formula as (...given: readonly unknown[]) => number | Missing;
  const numbers = declared.filter((argument) => argument.kind !== 'choice');
  const choices = declared.slice(numbers.length) as readonly ChoiceArgument[];
  const takesRates = numbers.some(({ kind }) => kind === 'rate');
  const [first] = numbers;
  if (first?.repeats) {
    return (given) => calculateRepeated(formula, first, given as readonly unknown[], result, rules);
  }
  return (...cells) => {
    const rateUnit = takesRates ? rateUnitSaid(cells[declared.length]) : undefined;
    const chosen = choices.map(({ list }, place) => choiceMade(list, cells[numbers.length + place]));
    const given = numbers.map(({ id, kind }, place) => ({
      argument: id,
      kind,
      cells: cells[place],
      rateUnit,
    }));
    return calculateEachCell(
      chosen.length === 0 ? formula : (...each: readonly number[]) => formula(...each, ...chosen),
      given,
      result,
      rules,
    );
  };
}

function rateUnitSaid(cell: unknown): RateUnit | undefined {
  return orThrown(readRateUnit(cell));
}

function choiceMade(list: ChoiceArgument['list'], cell: unknown): LandVariant {
  return orThrown(CHOICES[list](cell));
}

/** How the word for each list of choices is read. */
const CHOICES = { LAND_VARIANT: readLandVariant } satisfies Readonly<
  Record<ChoiceArgument['list'], (cell: unknown) => unknown>
>;

function orThrown<Value>(read: Value | Missing): Value {
  if (isMissing(read)) {
    throw cellError(read);
  }
  return read;
}
