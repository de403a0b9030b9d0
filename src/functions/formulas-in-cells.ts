import { figureRules } from '../core/formulas/figure-rules';
import { plausibleRanges } from '../core/formulas/plausible';
import { FUNCTION_ENTRIES } from '../wording/functions/function-topics';
import { formulaInCells } from './cells/formula-in-cells';

/** Every function that calculates a formula, under the name that it has in a cell, with its rules and ranges. */
export function formulasInCells(): Readonly<Record<string, ReturnType<typeof formulaInCells>>> {
  return Object.fromEntries(
    FUNCTION_ENTRIES.flatMap(([id, entry]) =>
      entry.kind === 'formula'
        ? [[id, formulaInCells(entry, figureRules(id), plausibleRanges(id))] as const]
        : [],
    ),
  );
}
