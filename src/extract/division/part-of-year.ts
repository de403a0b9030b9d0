/**
 * The suffix that a part of a year has in a period; nothing of months that make neither a quarter nor a half, for which there
 * is no period.
 *
 * @example partOfYear('1-6月') // 'H1'
 */
export function partOfYear(words: string): 'H1' | 'H2' | 'Q1' | 'Q2' | 'Q3' | 'Q4' | undefined {
  if (/^上半年|^(?:1|一)(?:月)?(?:-|~|至|到)(?:6|六)月/u.test(words)) return 'H1';
  if (/^下半年/u.test(words)) return 'H2';
  const quarter = /^第?(?<number>[一二三四1-4])季度/u.exec(words)?.groups?.['number'];
  if (quarter !== undefined) return QUARTERS[quarter];
  return /^(?:1|一)(?:月)?(?:-|~|至|到)(?:3|三)月/u.test(words) ? 'Q1' : undefined;
}

const QUARTERS: Readonly<Record<string, 'Q1' | 'Q2' | 'Q3' | 'Q4'>> = {
  一: 'Q1',
  二: 'Q2',
  三: 'Q3',
  四: 'Q4',
  1: 'Q1',
  2: 'Q2',
  3: 'Q3',
  4: 'Q4',
};

/** Words for a part of a year, to stand in a larger expression. */
export const PART_OF_YEAR =
  '[上下]半年|(?:前三|第?[一二三四1-4])季度|(?:1|一)月?(?:-|~|至|到)(?:1[0-2]|[2-9]|十[一二]?|[二三四五六七八九])月份?|(?:1[0-2]|[1-9])月份?(?![\\d一二三]{1,3}日)(?=[,末]|,?全|财政)';
