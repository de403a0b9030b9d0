import type { Library } from '../library/library';
import { ANALYSIS } from '../wording/functions/analysis';
import { LOOK_UP } from '../wording/functions/function-topics';
import { UNITS_AND_TEXT } from '../wording/functions/units-and-text';
import { analysisAnswers } from './analysis/answers';
import { answersInCells } from './answers';
import { afterComing } from './cells/after-coming';
import { formulasInCells } from './formulas-in-cells';
import { lookUpAnswers } from './look-up/answers';
import { unitAndTextAnswers } from './units-and-text/answers';

/**
 * Every custom function under the name that it has in a cell; those that read reports ask the library at each call, and wait
 * where reports are on their way. A cell keeps what it shows when the library changes, until whoever owns the workbook has it
 * calculated anew.
 *
 * Published names and signatures never change, because Excel caches them and workbooks keep them: add new ones.
 */
export function functionsOver(library: Library): CellFunctions {
  return {
    ...formulasInCells(),
    ...afterComing(library, answersInCells(LOOK_UP, lookUpAnswers(library))),
    ...answersInCells(UNITS_AND_TEXT, unitAndTextAnswers),
    ...afterComing(library, answersInCells(ANALYSIS, analysisAnswers(library))),
  };
}

export type CellFunctions = Readonly<Record<string, (...given: readonly unknown[]) => unknown>>;
