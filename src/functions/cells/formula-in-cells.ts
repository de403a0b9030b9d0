import { figureRules, type FigureRules } from '../../core/formulas/figure-rules';
import { judgeOf } from '../../core/formulas/implausible';
import type { LandVariant } from '../../core/formulas/land-dependence';
import type { PlausibleRange } from '../../core/formulas/plausible';
import type { RateUnit, RateWritten } from '../../core/formulas/rate';
import { isMissing, type Missing } from '../../core/missing';
import type { ChoiceArgument, FormulaEntry, NumberArgument } from '../../wording/functions/function-entry';
import { calculateEachCell } from './calculate-each-cell';
import { calculateRepeated } from './calculate-repeated';
import { cellError } from './cell-answer';
import { readLandVariant, readRateUnits } from './choices';
import { companyOfRates } from './company-of-rates';

/**
 * The function in a cell that calculates an entry's formula over the cells that it is given: those of its arguments, and
 * behind them, where it takes rates, how bare ones are written. Figures that say what they are stand together by the
 * rules, and numbers that stand to each other as none of the ranges allows are refused.
 *
 * @throws the error that the cell is to show, where the answer is a single cell, or a word is none of the choices
 */
export function formulaInCells(
  entry: FormulaEntry,
  rules: FigureRules = figureRules(''),
  ranges: readonly PlausibleRange[] = [],
): (...cells: readonly unknown[]) => unknown[][] {
  const { arguments: declared, result } = entry;
  // What the entry declares was matched with its formula when it was written.
  const formula = entry.formula as (...given: readonly unknown[]) => number | Missing;
  const numbers = declared.filter((argument) => argument.kind !== 'choice');
  const choices = declared.slice(numbers.length) as readonly ChoiceArgument[];
  const rates = numbers.filter(({ kind }) => kind === 'rate');
  const judge = judgeOf(
    ranges,
    numbers.map(({ id }) => id),
  );
  const [first] = numbers;
  if (first?.repeats) {
    return (given) => calculateRepeated(formula, first, given as readonly unknown[], result, rules);
  }
  return (...cells) => {
    const units = rates.length === 0 ? NONE : orThrown(readRateUnits(cells[declared.length], rates.length));
    const chosen =
      choices.length === 0
        ? NONE
        : choices.map(({ list }, place) => choiceMade(list, cells[numbers.length + place]));
    const given = numbers.map((argument, place) => ({
      argument: argument.id,
      kind: argument.kind,
      unit: argument.unit,
      cells: cells[place],
      written:
        argument.kind === 'rate'
          ? written(argument, units[rates.indexOf(argument)], cells[place])
          : undefined,
    }));
    return calculateEachCell(
      chosen.length === 0 ? formula : (...each: readonly number[]) => formula(...each, ...chosen),
      given,
      result,
      rules,
      judge,
    );
  };
}

/** Most formulas take no rates and no choices, and each cell of theirs would make a list of them. */
const NONE: readonly never[] = [];

function written({ id, isShare }: NumberArgument, unit: RateUnit | undefined, cells: unknown): RateWritten {
  return {
    argument: id,
    unit,
    isShare,
    ...(unit !== 'fraction' && companyOfRates(cells, id)),
  };
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
