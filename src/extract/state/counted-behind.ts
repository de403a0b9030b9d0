import { indicatorById } from '../../core/catalogue/catalogue';
import { longestName } from '../names/name-trie';
import { beginsWithDeed } from '../tokens/deed';
import type { Place } from '../tokens/token';
import { readName } from './read-name';
import { unnamed, type Subject } from './subject';

/** 新增5家上市公司: what is counted stands behind, and what is done to it makes another thing of a stock. */
export function countedBehind(text: string, place: Place, act: string | undefined): Subject {
  const noun = wholeNoun(text, place);
  const together = `${act ?? ''}${noun}`;
  const whole = readName(together, { start: 0, end: together.length })?.subjects;
  if (whole?.length === 1 && whole[0] !== undefined) return whole[0];
  const [plain] = readName(text, { start: place.start, end: doerEnd(text, place) })?.subjects ?? [];
  const isStock = plain?.indicators.some((id) => indicatorById(id)?.nature === 'stock') === true;
  return plain !== undefined && (act === undefined || !isStock) ? plain : unnamed(noun);
}

/** The noun with what a bracket or a list divides it from: 县(市、区), 断头路、卡脖路, 国家级 in 4个国家级、9个省级示范区. */
function wholeNoun(text: string, place: Place): string {
  const { start } = place;
  const end = doerEnd(text, place);
  const noun = text
    .slice(start, end)
    .replace(/^次(?=[\p{Script=Han}“])(?!数)/u, '')
    .replace(ENDING, '');
  if (text.charAt(end) === '(') {
    BRACKET.lastIndex = end;
    return noun + (BRACKET.exec(text)?.[0] ?? '');
  }
  if (!MODIFIER.test(noun)) return noun + restOfList(text, end);
  NEXT_OF_LIST.lastIndex = end;
  return noun + (NEXT_OF_LIST.exec(text)?.[1] ?? '');
}

/** Where those end who did what the words go on with: 52户规模以上工业企业完成增加值15亿元. */
function doerEnd(text: string, { start, end }: Place): number {
  const words = text.slice(start, end);
  const { doers, verb } = (AREAS.exec(words) ?? DOERS.exec(words))?.groups ?? {};
  if (doers === undefined || verb === undefined) return end;
  const done = start + doers.length + verb.length;
  return longestName(text, done) === undefined && !text.startsWith('增加值', done)
    ? end
    : start + doers.length;
}

const DOERS = /^(?<doers>[^完实]*(?:企业|单位|园区|开发区))(?<verb>(?:共|累计|合计)?(?:完成|实现))(?=.)/u;
/** Areas need do nothing: 8个县区财政总收入过10亿元. */
const AREAS = /^(?<doers>县市区|县区|区县|乡镇|[县区镇])(?<verb>(?:共|累计|合计)?(?:完成|实现)?)(?=.)/u;

/** Members of a list that have no figure and are no deed of their own. */
function restOfList(text: string, end: number): string {
  REST_OF_LIST.lastIndex = end;
  const rest = REST_OF_LIST.exec(text)?.[0] ?? '';
  return rest.split('、').some((item) => beginsWithDeed(item) || /^[不未无零]/u.test(item)) ? '' : rest;
}

const REST_OF_LIST = /(?:、[^,;:、。()\d\n]{1,12}){1,3}(?=[,;。])/uy;
/** How the sentence goes on to another figure: 城区 of 4个城区基本完成20座…. */
const ENDING =
  /(?<=.)(?:和|与|及|以及|(?:已|均|基本|全部|全面)+(?:完成|实现|建成|启动|投用)|完成|实现|达到|达|通过)$/u;
const BRACKET = /\([^()\d,;。]{1,12}\)[^,;:、。()\d\n]{0,30}/uy;
const RANKS =
  '国家级?|自治区级?|[省市县区州]级?|[国省市]控|[大中小]型?|大中型|中小型|城镇|农村|乡镇?|村|[1-5]A级';
const MODIFIER = new RegExp(`^(?:${RANKS})$`, 'u');
const NEXT_OF_LIST = new RegExp(
  `、(?:\\d[\\d.,]*[万多余]{0,2}[个家项条座所处名户种亩件])?(?:(?:${RANKS})(?![(,;:、。]))?([^,;:、。()\\d\\n]{1,30})`,
  'uy',
);
