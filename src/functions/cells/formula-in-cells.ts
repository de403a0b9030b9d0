import { figureRules, type FigureRules } from '../../core/formulas/figure-rules';
import { judgeOf } from '../../core/formulas/implausible';
import type { LandVariant } from '../../core/formulas/land-dependence';
import type { PlausibleRange } from '../../core/formulas/plausible';
import { isMissing, type Missing } from '../../core/missing';
import type { ChoiceArgument, FormulaEntry } from '../../wording/functions/function-entry';
import { calculateEachCell } from './calculate-each-cell';
import { repeatedInCells } from './calculate-repeated';
import type { Calculation } from './calculation';
import { cellError } from './cell-answer';
import { readLandVariant, readRateUnits } from './choices';
import { isSole } from './common-shape';
import { companyOfRates } from './company-of-rates';
import type { NumberAsked } from './number-given';
import { resultNotation } from './result-format';

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
  const given = declared.filter((argument) => argument.kind !== 'choice');
  const choices = declared.slice(given.length) as readonly ChoiceArgument[];
  const numbers = given.map(({ id, kind, unit, isShare }): NumberAsked => ({
    argument: id,
    kind,
    unit,
    written: { argument: id, isShare },
  }));
  const calculation: Calculation = {
    formula,
    numbers,
    result,
    notation: resultNotation(result, rules.unitOf === undefined),
    rules,
    judge: judgeOf(
      ranges,
      numbers.map(({ argument }) => argument),
    ),
  };
  const [first] = given;
  if (first?.repeats) {
    const overRates = repeatedInCells(calculation, first);
    return (given) => overRates(given as readonly unknown[]);
  }
  const rates = numbers.filter(({ kind }) => kind === 'rate');
  const over = (made: Calculation, cells: readonly unknown[]): Calculation =>
    rates.length === 0 ? made : asWritten(made, rates, cells, cells[declared.length]);
  if (choices.length === 0) return (...cells) => calculateEachCell(over(calculation, cells), cells);
  const byChoices = new Map<string, Calculation>();
  return (...cells) => {
    const chosen = choices.map(({ list }, place) => choiceMade(list, cells[numbers.length + place]));
    const key = chosen.join();
    const made = byChoices.get(key) ?? {
      ...calculation,
      rules: rulesOf(rules, chosen),
      formula: (...each) => formula(...each, ...chosen),
    };
    byChoices.set(key, made);
    return calculateEachCell(over(made, cells), cells);
  };
}

/** The calculation over rates that are written as somebody says, or as those beside them in their ranges tell. */
function asWritten(
  calculation: Calculation,
  rates: readonly NumberAsked[],
  cells: readonly unknown[],
  said: unknown,
): Calculation {
  const units = readRateUnits(said, rates.length);
  if (isMissing(units)) throw cellError(units);
  if (units.length === 0 && cells.every(isSole)) return calculation;
  const numbers = calculation.numbers.map((number, place) => {
    if (number.kind !== 'rate') return number;
    const unit = units[rates.indexOf(number)];
    const company = unit === 'fraction' ? undefined : companyOfRates(cells[place], number.argument);
    return { ...number, written: { ...number.written, unit, ...company } };
  });
  return { ...calculation, numbers };
}

/** What is meant by the arguments of a formula depends on what is chosen. */
function rulesOf(rules: FigureRules, chosen: readonly string[]): FigureRules {
  const { combinationOf } = rules;
  if (combinationOf === undefined) return rules;
  const combinations = chosen.map((choice) => combinationOf[choice]).filter((each) => each !== undefined);
  return { ...rules, combinations };
}

function choiceMade(list: ChoiceArgument['list'], cell: unknown): LandVariant {
  const choice = CHOICES[list](cell);
  if (isMissing(choice)) throw cellError(choice);
  return choice;
}

/** How the word for each list of choices is read. */
const CHOICES = { LAND_VARIANT: readLandVariant } satisfies Readonly<
  Record<ChoiceArgument['list'], (cell: unknown) => unknown>
>;
