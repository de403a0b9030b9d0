import type { FigureRules } from '../../core/formulas/figure-rules';
import type { Judge } from '../../core/formulas/implausible';
import type { Missing } from '../../core/missing';
import type { Notation } from '../../core/number/number-format';
import type { FormulaResult } from '../../wording/functions/function-entry';
import type { NumberAsked } from './number-given';

/**
 * A formula over cells with all that its entry decides: worked out once for each function, since a column may be ten
 * thousand calls of one cell each.
 */
export interface Calculation {
  readonly formula: (...numbers: readonly number[]) => number | Missing;
  /** What is asked of the cells of each argument, in the order of the formula. */
  readonly numbers: readonly NumberAsked[];
  readonly result: FormulaResult;
  readonly notation: Notation;
  /** How figures that say what they are stand together. */
  readonly rules: FigureRules;
  /** Refuses numbers that are more likely wrong. */
  readonly judge: Judge | undefined;
}
