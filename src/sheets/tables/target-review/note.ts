import type { Language } from '../../../core/language';
import type { ReviewedTarget } from '../../../core/target-review/target-review';
import type { ReportData } from '../../../library/dataset';
import { areaName } from '../../../wording/area-name';
import { tableTexts } from '../../../wording/tables';
import type { Cell } from '../../plan/cell';
import { targetFirmness } from '../cells/firmness';
import { basisInWords } from '../cells/item-name';
import { reviewTexts } from './words';

/** What a reader must know of a row: what decided, what does not fit, and how the target was meant. */
export function reviewNote(reviewed: ReviewedTarget, data: ReportData, language: Language): Cell {
  const { notes } = reviewTexts(language);
  const tables = tableTexts(language);
  const { target, actual, base, isOtherBasis, conclusion } = reviewed;
  const parts: string[] = [];
  if (isOtherBasis && target.growth && actual.growth) {
    const [set, came] = [target.growth, actual.growth].map(({ basis }) =>
      basisInWords(data, basis, language),
    );
    parts.push(notes.otherBasis(set ?? '', came ?? ''));
  }
  if ('by' in conclusion && conclusion.by === 'level' && target.growth) parts.push(notes.byLevel);
  if (base === 'base-revised') parts.push(notes.revised);
  if (base === 'series-break') parts.push(notes.broken);
  const told = [actual.level, actual.growth].filter((read) => read !== undefined);
  if (told.some(({ status }) => status === 'estimated')) parts.push(notes.estimated);
  const [elsewhere] = told.filter(({ area }) => area !== target.area);
  if (elsewhere) parts.push(notes.elsewhere(areaName(data.report, elsewhere.area, language)));
  const firm = [target.growth, target.level].find(
    (read) => read && (read.bound !== 'exact' || (read.strength ?? 'planned') !== 'planned'),
  );
  if (firm) parts.push(notes.target(targetFirmness(firm, tables)));
  const sources = [target.growth, target.level, ...told].flatMap((read) => (read ? [read.id] : []));
  return { value: parts.join(tables.noteSeparator), sources };
}
