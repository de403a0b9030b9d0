import type { Language } from '../../core/language';
import type { Rest } from './brief';
import { PAGE_BUDGET } from './page-budget';
import { briefTexts } from './words';

/** What a section leaves out, counted, the first of it named, and the place that has all of it; nothing where nothing is left. */
export function restOf(names: readonly string[], place: string, language: Language): Rest | undefined {
  if (names.length === 0) return undefined;
  const named = names.slice(0, PAGE_BUDGET.restNames);
  return { count: names.length, text: briefTexts(language).rest(names.length, named, place) };
}
