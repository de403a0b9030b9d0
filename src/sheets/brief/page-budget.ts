import { LANGUAGES, type Language } from '../../core/language';
import { textLines } from '../plan/text-lines';

/**
 * How much each section may hold, so that all of them fit one page of A4 with two charts and nothing printed smaller than people
 * read: rows of a table, lines of texts, names in a list.
 */
export const PAGE_BUDGET = {
  headline: 8,
  criteria: 7,
  findingLines: 15,
  undisclosedNames: 10,
  restNames: 4,
} as const;

/**
 * How wide a line of text is on the page, in characters of the default font; a Chinese one is as wide as two. Latin letters are
 * narrower than the digits by which columns are measured: more of them stand in a line.
 */
export const LINE_WIDTH: Readonly<Record<Language, number>> = { 'zh-CN': 134, 'en-US': 150 };

/**
 * The first of some texts that fit the lines given, at least one. They are measured in the language that takes more room, so that
 * a page holds the same rows in both.
 */
export function fitting<Item>(
  items: readonly Item[],
  lines: number,
  textOf: (item: Item, language: Language) => string,
): readonly Item[] {
  let taken = 0;
  const end = items.findIndex((item) => {
    taken += Math.max(
      ...LANGUAGES.map((language) => textLines(textOf(item, language), LINE_WIDTH[language]).length),
    );
    return taken > lines;
  });
  return end < 0 ? items : items.slice(0, Math.max(end, 1));
}
