import type { Place } from '../tokens/token';

/** The time with which a clause begins, as written, which holds until the passage says another: 到2030年. */
export function timeSetBy(text: string, { start, end }: Place): string | undefined {
  LEADING_TIME.lastIndex = start;
  const found = LEADING_TIME.exec(text);
  if (found !== null && found.index + found[0].length <= end) return found.groups?.['time'];
  return UNTIL.exec(text.slice(start, end))?.groups?.['time'];
}

/** 从现在起到2035年: a clause that leads to a year dates what follows. */
const UNTIL =
  /(?<![达提升高增加长降减少])到(?<time>(?:20\d\d|二[〇零][〇零一二三四五六七八九]{2})年)(?:末|底)?$/u;

const LEADING_TIME =
  /(?:-+|其中|力争|预计|确保|计划)*(?:到|至|截至|截止)?(?<time>今年(?=要|将|力争|确保|争取|计划|目标)|(?:(?:19|20)\d\d|二[〇零][〇零一二三四五六七八九]{2})年(?:上半年|前三季度|第?[一二三四]季度)?(?!以来|前|[-~至到](?:19|20)\d\d年|\d{1,2}(?:[-~至到]\d{1,2})?月)|(?:“(?:十[一二三四五]?|[六七八九])五”|十[一二三四五]五|(?:十|[六七八九])五(?=时期|期间|末|以来))(?:时期|期间|末)|(?:过去|近|这)?[一二三四五六七八九十\d]{1,2}年(?=来|间|内|以来|累计|共(?!同)|实际|完成|实现|投入|引进|争取|筹集|新增|[^,。;、]{1,6}新增)|[当本单]月|(?<=截[至止])\d{1,2}月(?:份|底|末)|[上下]半年|(?:第?[一二三四]|前[三两]?)季度|前[\d一二两三四五六七八九十]{1,2}个月|(?:1|一|元)月?[-~至到](?:[2-9]|1[0-2])月份?)/uy;
