import type { Clause } from '../tokens/clause';

/**
 * What a clause says that its sentence measures from: 2016年 in 2021年与2016年相比 and 比2016年, the outturn as it was reported
 * in 与向人代会报告的执行数相比. Nothing of a clause with a figure, which says it of that figure.
 */
export function comparedWith(text: string, { start, end, figures }: Clause): string | undefined {
  if (figures.length > 0 || end - start > LONGEST || !LAST.has(text.charAt(end - 1))) return undefined;
  const { beside, than } = COMPARED.exec(text.slice(start, end))?.groups ?? {};
  return beside ?? than;
}

/** With which such a clause ends, so that most are not asked. */
const LAST = new Set('比较年末底初期前届间五”');
/** Characters: a longer clause tells something else. */
const LONGEST = 32;
const YEAR = '(?:19|20)\\d\\d年';
const PLAN = '“?(?:十[一二三四五]?|[六七八九])五”?(?:时期|期间|期)?';
const COMPARED = new RegExp(
  `(?:与|和|同)(?<beside>[^,、]{2,20}?)(?:相比较?|比较|对比)$|(?:比|较)(?<than>(?:${YEAR}|${PLAN}|[五十]年前|上(?:一)?届)(?:末|底|初|同期)?)$`,
  'u',
);
