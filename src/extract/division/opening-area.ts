/** The area that a heading or a sentence opens with: the document's own (全市 in a city's), or another's words. */
export type OpeningArea = { readonly kind: 'own' } | { readonly kind: 'other'; readonly area: string };

/**
 * Reads the area with which words open, after a time and a comma; nothing where they name none. 市级 and 本级 are an area where
 * a budget follows, and no rank of a hospital or a project.
 *
 * @example openingArea('2023年,市级一般公共预算总收入338.16亿元', '市') // { kind: 'other', area: '市级' }
 */
export function openingArea(words: string, ownArea: string | undefined): OpeningArea | undefined {
  const opening = words.slice(0, LONGEST);
  if (!WORDS.test(opening)) return undefined;
  const { whole, level, national } = OPENING.exec(opening)?.groups ?? {};
  if (whole !== undefined) {
    if (ownArea === undefined || whole.at(-1) === ownArea) return { kind: 'own' };
    return OF_BUDGET.test(words) ? { kind: 'other', area: whole } : undefined;
  }
  if (level !== undefined) return { kind: 'other', area: level };
  return national !== undefined && ownArea === '国' ? { kind: 'other', area: national } : undefined;
}

/** Characters in which an opening stands. */
const LONGEST = 48;
/** One of which every such opening has. */
const WORDS = /[全级央地]/u;
const BUDGET =
  '(?=地方|一般公共|公共财政|一般预算|政府性|国有资本|社会保险|社保|财政|预算|收入|支出|收支|各项|当年|税收|非税|总收|总支|完成|[(,:、]|$)';
const OPENING = new RegExp(
  // A time, 初步核算 and the like may stand before.
  '^[\\d年月度末底上下半季全本今去至到一二三四五六七八九〇初步核算统计预计累,-]{0,40}' +
    '(?:(?<whole>全(?:国|省|市|县|区|州|盟|旗|镇|乡))' +
    `|(?<level>(?:自治区|省|市|县|区|地|州|盟|旗|镇)本级|(?:省|市|县|区|州|旗|镇)级|本级)${BUDGET}` +
    `|(?<national>中央本级|中央|地方)${BUDGET})`,
  'u',
);
const OF_BUDGET = new RegExp(`全.${BUDGET}`, 'u');
