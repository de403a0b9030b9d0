import { districtNameEnd } from '../names/area-name';
import type { Place } from '../tokens/token';
import type { NamedThings } from './named-things';
import { readName } from './read-name';

/** Exactly a name behind that of a district: 白石区固定资产投资. */
export function nameInDistrict(text: string, { start, end }: Place): NamedThings | undefined {
  // 甲、乙区经济总量 is of both.
  const behind = text.charAt(start - 1) === '、' ? undefined : districtNameEnd(text, start);
  const named = behind === undefined ? undefined : readName(text, { start: behind, end });
  if (named === undefined) return undefined;
  const area = text.slice(start, behind);
  return { ...named, subjects: named.subjects.map((subject) => ({ area, ...subject })) };
}

/**
 * 工业实现增加值 is 工业增加值, 限额以上企业实现消费品零售总额 what such firms sell; behind a trade that does nothing else
 * stands what it does: 服务业完成社会消费品零售总额.
 */
export function nameAroundVerb(words: string): NamedThings | undefined {
  const { doer, done } =
    /^(?<doer>[^完实]{2,8})(?:完成|实现)(?<done>[^完实]{2,14})$/u.exec(words)?.groups ?? {};
  if (doer === undefined || done === undefined) return undefined;
  // What firms did is not what their area did.
  const joined = [doer + done, doer.replace(/(?<=.)(?:企业|单位)$/u, '') + done].filter(
    (name) => name !== done,
  );
  if (TRADE.test(doer)) joined.push(done);
  return joined
    .map((name) => readName(name, { start: 0, end: name.length }))
    .find((name) => name !== undefined);
}

/**
 * 北岭地区生产总值, in a text that does not tell its area: what nothing has but an area, whose name need not say that it is one.
 */
export function outputOfArea(
  text: string,
  { start, end }: Place,
  ownArea: readonly string[],
): NamedThings | undefined {
  const words = text.slice(start, end);
  const area =
    BUREAU_OF_OUTPUT.exec(words)?.[0] ?? (ownArea.length > 0 ? undefined : AREA_OF_OUTPUT.exec(words)?.[0]);
  const named = area === undefined ? undefined : readName(text, { start: start + area.length, end });
  return area === undefined || named === undefined
    ? undefined
    : { ...named, subjects: named.subjects.map((subject) => ({ ...subject, area })) };
}

/** 城南农垦分局实现生产总值: who is no firm and no trade has it as areas do. */
const BUREAU_OF_OUTPUT =
  /^\p{sc=Han}{0,8}(?:分局|管理局|农场|林场|团场|垦区)(?=(?:共|共同)?(?:实现|完成)(?:地区|国内)?生产总值$)/u;
const AREA_OF_OUTPUT =
  /^(?!人均|单位|万元|亿元|户均)\p{sc=Han}{2,3}(?<![业元均农城园区域村镇乡街县部]|[一二三四五六七八九十两各]市)(?=(?:地区|地方)生产总值)/u;

/** What so many zones together did: 219家国家级经开区实现地区生产总值. */
export function nameOfCounted(text: string, { start, end }: Place): NamedThings | undefined {
  const words = text.slice(start, end);
  const isCounted = /\d[家个]$/u.test(text.slice(Math.max(0, start - 3), start));
  const { zones = '', deed = '' } =
    (isCounted ? (COUNTED_AREAS.exec(words) ?? ZONES.exec(words)) : ZONES_OF_RANK.exec(words))?.groups ?? {};
  const from = start + zones.length + deed.length;
  const named = zones === '' ? undefined : readName(text, { start: from, end });
  return named && { ...named, subjects: named.subjects.map((subject) => ({ area: zones, ...subject })) };
}

/** 国家级经开区 are all of that rank. */
const ZONES_OF_RANK =
  /^(?<zones>国家级(?:经济技术开发区|经开区|高新技术产业开发区|高新区|新区|开发区))(?<deed>完成|实现)?(?=.)/u;
const COUNTED_AREAS =
  /^(?<zones>县市区|县区|区县|乡镇|镇街|街道|[县区镇])(?<deed>共?(?:完成|实现)|共)?(?=.)/u;
const ZONES =
  /^(?<zones>[^,、完实]{2,14}(?:开发区|经开区|高新区|保税区|园区))(?<deed>共?(?:完成|实现))(?=.)/u;
const TRADE = /^(?:服务业|第三产业|三产|商贸(?:流通)?业?|商业|外贸|对外贸易|财政|金融业?)$/u;
