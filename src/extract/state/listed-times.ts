/**
 * The times of a list, as written, of which what was named before has a figure each: 1月、2月和3月增幅分别为8%、9%和7%. Nothing
 * where the words before the figures say anything else.
 */
export function listedTimes(words: string, length: number): readonly string[] | undefined {
  const { list } = LISTED.exec(words)?.groups ?? {};
  const times = list?.split(/[、和与及]/u);
  return times?.length === length && times.every((time) => TIME.test(time)) ? times : undefined;
}

/**
 * The years of a span of which one thing has a figure each: 2013年到2017年,新增就业分别为…; nothing where their number is not that of the
 * figures.
 */
export function yearsInTurn(words: string, length: number): readonly string[] | undefined {
  const { first, last } = SPAN.exec(words)?.groups ?? {};
  if (first === undefined || Number(last) - Number(first) + 1 !== length) return undefined;
  return Array.from({ length }, (_, place) => `${Number(first) + place}年`);
}

const SPAN =
  /(?<first>(?:19|20)\d\d)年?(?:-|~|至|到)(?<last>(?:19|20)\d\d)年[^\d;。]{0,40}(?:分别|依次)[^\d,;。]{0,8}$/u;
const LISTED =
  /^[^,;:\d]*?(?<list>(?=[第一二三四上下前\d])[^,;:]*(?:月份?|季度|半年|年))(?:当[月季]|累计)?(?:同比)?(?:增[速幅]|增长率)?(?:分别|依次)[^,;\d]{0,8}$/u;
const TIME =
  /^(?:(?:(?:19|20)\d\d年)?(?:第?[一二三四]季度|前[二三两]季度|[上下]半年|\d{1,2}月份?)|(?:19|20)\d\d年)$/u;
