import type { Language } from '../../../core/language';
import { unitName } from '../../../wording/units';
import type { Cell } from '../../plan/cell';

/** A unit's name, for the column that says in what a row's amounts are. */
export function unitCell(unit: string, language: Language, sources: readonly string[] = []): Cell {
  return { value: unitName(unit, language), unit, sources };
}
