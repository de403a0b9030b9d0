import { USUAL_UNIT, type TableRequest } from '../../sheets/plan/table-request';

/** How a table is to be told, whichever it is. */
export type Telling = Pick<TableRequest, 'language' | 'unit' | 'options'>;

/** How tables are told by themselves; in the language of whoever asks. */
export const USUAL_TELLING: Omit<Telling, 'language'> = { unit: USUAL_UNIT, options: {} };

/** Whether two ways of telling a table come to the same. */
export function isSameTelling(one: Telling, other: Telling): boolean {
  return spelledOut(one) === spelledOut(other);
}

function spelledOut({
  language,
  unit,
  options: { formulas, source, without = [], titled },
}: Telling): string {
  return JSON.stringify([language, unit, formulas, source, without.toSorted(), titled]);
}
