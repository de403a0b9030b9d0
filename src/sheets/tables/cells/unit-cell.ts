import type { Language } from '../../../core/language';
import type { Observation } from '../../../core/reading/observation';
import type { Report } from '../../../core/reading/report';
import { readingName } from '../../../wording/reading-name';
import { unitName } from '../../../wording/units';
import { tableUnit, type Cell } from '../../plan/cell';

/** A unit's name, for the column that says in what a row's amounts are. */
export function unitCell(unit: string, language: Language, sources: readonly string[] = []): Cell {
  return { value: unitName(unit, language), unit, sources };
}

/** The unit of a row's figures, by what they count; one alone may be one thing. */
export function unitOfFigures(
  report: Report,
  figures: readonly [Observation, ...Observation[]],
  language: Language,
  unit = tableUnit(figures[0]),
): Cell {
  const [first] = figures;
  const counted = {
    of: readingName(report, first, 'zh-CN'),
    ...(figures.length === 1 ? { number: Number(first.value) } : {}),
  };
  return { value: unitName(unit, language, counted), unit, sources: figures.map(({ id }) => id) };
}
