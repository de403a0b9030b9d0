import { indicatorById } from '../../core/catalogue/catalogue';
import { longestName, type FoundName } from '../names/name-trie';
import { areaNameEnd, districtNameEnd } from '../names/area-name';
import { indicatorUnder, longestScope, type FoundScope } from '../names/scopes';
import type { Place } from '../tokens/token';
import { unnamed, type Subject } from './subject';

/** What the words before a figure name. */
export interface NamedThings {
  readonly subjects: readonly Subject[];
  /** Whether they are a list whose members have a figure each. */
  readonly isList: boolean;
}

/**
 * Reads the words that are left before a figure as its thing: exactly a name, or names joined by 和; anything else is a thing
 * that the catalogue does not know, under its own words. Nothing where no word is left.
 */
export function readSubjects(
  text: string,
  place: Place,
  ownArea: readonly string[],
): NamedThings | undefined {
  const start = withoutLeadIn(text, place, ownArea);
  if (start >= place.end) return undefined;
  const whole = readName(text, { start, end: place.end });
  if (whole !== undefined) return whole;
  const inDistrict = nameInDistrict(text, { start, end: place.end });
  if (inDistrict !== undefined) return inDistrict;
  // 政府性基金累计支出: what it says of the amount stands inside the name.
  for (const inside of INSIDE_NAMES) {
    const closedUp = text.slice(start, place.end).replace(inside, '');
    const named =
      closedUp.length < place.end - start
        ? readName(closedUp, { start: 0, end: closedUp.length })
        : undefined;
    if (named !== undefined) return named;
  }
  const headed = behindHeading(text, { start, end: place.end });
  const named = headed > start ? readName(text, { start: headed, end: place.end }) : undefined;
  if (named !== undefined) return named;
  const parts = joinedParts(text, { start, end: place.end });
  const each = parts.length > 1 ? withSharedTail(text, parts) : [];
  const known = each.filter((subjects) => subjects !== undefined);
  if (known.length > 1 && known.length === each.length) return { subjects: known.flat(), isList: true };
  const acted = nameAroundVerb(text.slice(start, place.end));
  if (acted !== undefined) return acted;
  const ofArea = outputOfArea(text, { start, end: place.end }, ownArea);
  if (ofArea !== undefined) return ofArea;
  const ofAll = nameOfCounted(text, { start, end: place.end });
  if (ofAll !== undefined) return ofAll;
  return { subjects: [unnamed(text.slice(start, place.end))], isList: false };
}

/** Exactly a name behind that of a district: 白石区固定资产投资. */
function nameInDistrict(text: string, { start, end }: Place): NamedThings | undefined {
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
function nameAroundVerb(words: string): NamedThings | undefined {
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
function outputOfArea(
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
function nameOfCounted(text: string, { start, end }: Place): NamedThings | undefined {
  const isCounted = /\d[家个]$/u.test(text.slice(Math.max(0, start - 3), start));
  const { zones = '', deed = '' } =
    (isCounted ? ZONES : ZONES_OF_RANK).exec(text.slice(start, end))?.groups ?? {};
  const from = start + zones.length + deed.length;
  const named = zones === '' ? undefined : readName(text, { start: from, end });
  return named && { ...named, subjects: named.subjects.map((subject) => ({ area: zones, ...subject })) };
}

/** 国家级经开区 are all of that rank. */
const ZONES_OF_RANK =
  /^(?<zones>国家级(?:经济技术开发区|经开区|高新技术产业开发区|高新区|新区|开发区))(?<deed>完成|实现)?(?=.)/u;
const ZONES =
  /^(?<zones>[^,、完实]{2,14}(?:开发区|经开区|高新区|保税区|园区))(?<deed>共?(?:完成|实现))(?=.)/u;
const TRADE = /^(?:服务业|第三产业|三产|商贸(?:流通)?业?|商业|外贸|对外贸易|财政|金融业?)$/u;

const INSIDE_NAMES = [/累计/u, /(?:预计)?(?:实现|完成)/u, /(?<=.)全年/u];
/** Where a thing begins behind a heading that has run into its sentence: 人口年末常住人口. The start where nothing has. */
export function behindHeading(text: string, { start, end }: Place): number {
  // 固定资产投资全区完成…: a heading may be a name itself.
  const headed = longestName(text, start)?.end;
  if (headed !== undefined && OWN_AREA.test(text.slice(headed, headed + 3))) return headed;
  if (longestScope(text, start) !== undefined || headed !== undefined) return start;
  return start + (HEADED.exec(text.slice(start, end))?.[0].length ?? 0);
}

const HEADED =
  /^(?:\p{sc=Han}{2,6}?(?=(?:全年|年末|初步核算))|(?![^全]*?(?:[占比为的在]|拉动|带动|相当于|[高低快慢优]于))\p{sc=Han}{2,8}?(?=全[省市县区州旗]\p{sc=Han}))/u;
const OWN_AREA = /^全[省市县区州旗]\p{sc=Han}/u;

/** Exactly a name, under the scopes that stand before it. */
export function readName(text: string, { start, end }: Place): NamedThings | undefined {
  let at = start;
  let area: string | undefined;
  let isAbove = false;
  const narrowing: FoundScope[] = [];
  for (;;) {
    at = withoutLeadIn(text, { start: at, end }, []);
    const name = nameWithin(text, at, end);
    if (name !== undefined && name.end <= end && isNameEnd(text, name.end, end)) {
      if (name.indicators.length === 0 || (isAbove && !name.indicators.every(isOfBudgets))) return undefined;
      return narrowed(text, { start, end: name.end }, name, narrowing, area);
    }
    const scope = longestScope(text, at);
    if (scope === undefined && area === undefined && at === start) {
      const behind = areaNameEnd(text, at);
      if (behind === undefined || behind >= end) return undefined;
      area = text.slice(at, behind);
      at = behind;
      continue;
    }
    if (scope === undefined || scope.end >= end) return undefined;
    if (scope.effect.kind === 'area') {
      if (scope.effect.area === 'part') return undefined;
      isAbove ||= scope.effect.area === 'above';
      if (scope.effect.area !== 'whole') area = scope.word.replace(/[“”]/gu, '');
    } else {
      if (scope.effect.kind === 'rank') area = scope.word;
      narrowing.push(scope);
    }
    at = scope.end;
    if (text.charAt(at) === '的') at++;
  }
}

/** 全国税收收入 and 中央一般公共预算支出 are told as budgets are; what else is the country's is no figure of the document's. */
function isOfBudgets(indicator: string): boolean {
  return indicatorById(indicator)?.topic === 'public-finance';
}

/** The longest name that ends where the words do, or before: 税收收入 of 税收收入占比达. */
function nameWithin(text: string, at: number, end: number): FoundName | undefined {
  const name = longestName(text, at);
  if (name === undefined || name.end <= end) return name;
  const shorter = longestName(text.slice(at, end), 0);
  return shorter && { ...shorter, end: at + shorter.end };
}

function isNameEnd(text: string, at: number, end: number): boolean {
  return at === end || SIZE_NOUN.test(text.slice(at, end));
}

const SIZE_NOUN = /^(?:任务|总量|总额|总值|规模|总规模|总数|数量|数|指标|水平|均值|平均值|的)$/u;

function narrowed(
  text: string,
  { start, end }: Place,
  name: { readonly indicators: readonly string[]; readonly isList: boolean; readonly name: string },
  scopes: readonly FoundScope[],
  area: string | undefined,
): NamedThings | undefined {
  const where = area === undefined ? {} : { area };
  const subjects = (name.isList ? name.indicators.map((id) => [id]) : [name.indicators]).map(
    (ids): Subject | undefined => {
      const under = ids.map((id) =>
        scopes.reduce<string | undefined>(
          (indicator, scope) => (indicator === undefined ? undefined : indicatorUnder(scope, indicator)),
          id,
        ),
      );
      const known = under.filter((id) => id !== undefined);
      if (known.length < ids.length) return undefined;
      const label = scopes.length > 0 ? text.slice(start, end) : name.name;
      return { indicators: known, label, ...where, doubts: known.length > 1 ? ['two-candidates'] : [] };
    },
  );
  if (subjects.some((subject) => subject === undefined)) return undefined;
  return { subjects: subjects.filter((subject) => subject !== undefined), isList: name.isList };
}

/** The parts of a list with 和 between them. */
export function joinedParts(text: string, { start, end }: Place): readonly Place[] {
  const parts: Place[] = [];
  let from = start;
  for (const { index, 0: joint } of text.slice(start, end).matchAll(JOINT)) {
    if (index === 0) continue;
    parts.push({ start: from, end: start + index });
    from = start + index + joint.length;
  }
  return [...parts, { start: from, end }];
}

const JOINT = /以及|和|与|及/gu;

/**
 * The things of a list, whose members may leave unsaid what the last one says for all (工业、民间投资), or the first
 * (单位生产总值用水量、能耗). Nothing in place of one that the catalogue does not know.
 */
export function withSharedTail(
  text: string,
  parts: readonly Place[],
): readonly (readonly Subject[] | undefined)[] {
  const first = parts[0];
  const last = parts.at(-1);
  return parts.map((part) => {
    const own = readName(text, part)?.subjects;
    if (own !== undefined) return own;
    return sharingTail(text, part, last) ?? sharingHead(text, part, first);
  });
}

function sharingHead(text: string, part: Place, first: Place | undefined): readonly Subject[] | undefined {
  if (first === undefined || part === first) return undefined;
  const tail = text.slice(part.start, part.end);
  for (let at = first.end - 1; at > first.start + 1; at--) {
    const words = text.slice(first.start, at) + tail;
    const shared = readName(words, { start: 0, end: words.length })?.subjects;
    if (shared?.length === 1) return shared.map((subject) => ({ ...subject, label: words }));
  }
  return undefined;
}

function sharingTail(text: string, part: Place, last: Place | undefined): readonly Subject[] | undefined {
  if (last === undefined || part === last) return undefined;
  const head = text.slice(part.start, part.end);
  for (let at = last.start + 1; at < last.end; at++) {
    const words = head + text.slice(at, last.end);
    if (words === text.slice(last.start, last.end)) continue;
    const shared = readName(words, { start: 0, end: words.length })?.subjects;
    if (shared?.length === 1) return shared.map((subject) => ({ ...subject, label: words }));
  }
  return undefined;
}

/** Where the thing begins, behind the words that only lead to it: 其中, 全年实现, 我省. */
export function withoutLeadIn(text: string, { start, end }: Place, ownArea: readonly string[]): number {
  let at = start;
  for (;;) {
    const length = leadInAt(text, at);
    if (length > 0 && at + length <= end) {
      // 上年结余 and 年终结余 are names, whose first word leads to nothing.
      if ((longestName(text, at)?.end ?? 0) > at + length) return at;
      at += isItem(text, at) ? 1 : length;
      continue;
    }
    const led = isItem(text, at) ? 1 : leadToName(text, at);
    if (led > 0 && at + led < end) {
      at += led;
      continue;
    }
    const area = ownArea.find(
      (name) =>
        text.startsWith(name, at) &&
        at + name.length < end &&
        !NAMED_AFTER.test(text.slice(at + name.length, at + name.length + 3)),
    );
    if (area !== undefined) {
      at += area.length;
      continue;
    }
    return at;
  }
}

/** How long the words are that lead in at a place, 0 where none do. */
function leadInAt(text: string, at: number): number {
  if (asked.text !== text) asked = { text, lengths: new Map() };
  const known = asked.lengths.get(at);
  if (known !== undefined) return known;
  LEAD_IN.lastIndex = at;
  const length = LEAD_IN.exec(text)?.[0].length ?? 0;
  asked.lengths.set(at, length);
  return length;
}

/** Of one text several things ask about one place: whose clause it is, what its figures are of, what is said of them. */
let asked: { readonly text: string; readonly lengths: Map<number, number> } = {
  text: '',
  lengths: new Map(),
};

/** 加上年结余, 减补助下级支出, 和调入资金: an item of a balance, whose name begins behind the first character. */
function isItem(text: string, at: number): boolean {
  return /[加减和与及]/u.test(text.charAt(at)) && longestName(text, at + 1) !== undefined;
}

/** 使城镇登记失业率, 计划固定资产投资: how long the words are that lead to a name and to nothing else. */
function leadToName(text: string, at: number): number {
  if (!LEADS_TO_NAME.has(text.charAt(at))) return 0;
  TO_NAME.lastIndex = at;
  const length = TO_NAME.exec(text)?.[0].length ?? 0;
  return length > 0 && longestName(text, at + length) !== undefined ? length : 0;
}

const TO_NAME =
  /使|将|把|令|即|年|可(?:望)?(?:实现)?|计划|提前实现|共(?:完成|实现)|必保|力保|稳住|组织|扭转|带来/uy;
const LEADS_TO_NAME = new Set('使将把令即年可计提共必力稳组扭带');

/** 营口港 and 宁波舟山港 are no ports of the report's area in general. */
const NAMED_AFTER = /^(?:[港湾站河江山湖岛籍]|\p{sc=Han}{2}港)/u;

const YEAR = '(?:19|20)\\d\\d年';
/** Words that stand before a thing and say nothing of what it is. */
const LEAD_IN = new RegExp(
  `-+|(?:经)?[^,、;]{0,24}?(?:人大|人民代表大会)[^,、;]{0,24}?(?:批准|审议通过|审查通过|通过)的?|据[^,、]{0,16}?(?:统计|测算|核算|快报|调查|推算|反馈)|最终(?:核算|核实|计算)|经(?:核定|核算)|加上|加(?=[税债调])|[^,、]{0,24}(?:批准|审议通过|确定)的?(?=[全地一公政国社财县市区省本预GC固规城外])|纳入预算管理的|上报(?=完成)|[^,;:]{2,20}等(?=民生(?:领域|类|方面)?(?:支出|投入))|(?:全国)?(?:财政|一般公共预算|公共财政)收入中的?(?=[税非])|相应(?=安排)|根据[^,、]{2,16}?(?:变动情况|变化情况|情况|变动|变化|文件|精神|要求)|调整(?=[收支一政公国社预])|分别|主要是(?:由于|因为?)?|该(?:省|市|县|区|州|镇)(?!域)|(?!新增|净增|各[市县区])[\\p{sc=Han}]{2,3}(?=全(?:[省市县区州旗][^,。]{2}|社会))|合计(?=收入|支出)|境内(?=财政)|尤其是?|累计入库|入库|各项(?=税收)|(?:年中|预算)?执行中(?=调)|按[^,、]{2,12}?(?:计算|核算|折算)(?:的)?|在此期间|减去?(?![少排税免负])|(?:银行|金融)(?:业)?(?:金融)?机构(?=[本人各存贷年期])|(?:[\\p{sc=Han}]{2,6}?[省市](?=下达我|核定我|转贷我)|国务院|上级(?:财政)?|中央(?:财政)?|财政部(?:[^,、;\\d]{0,8}?(?=下达))?|(?:自治区|[省市州])(?:财政[厅局]|财政|人大常委会|人民政府|政府)?)?(?:下达|核定|转贷)的?(?:我[省市县区州])?|拟?安排(?=[地新政专债“三本公一]|[省市县区州]本级)|在?(?:提前|本|首|该|此|第[一二三四])批次?的?(?=[新地政专债])|包括|包含|共(?=争取|发行|安排|到位|筹集)|(?:本[省市县区])?可?发行(?=[地新政专再一债])|我们(?:将|要)?|(?:本|当)次(?=新增|调)|(?:本|全)?[省市县区镇乡州旗](?=财政总?(?:收入|支出))|决算(?=[收支])|争取到?|获得|累积|\\d{1,2}[.、](?!\\d)|\\.|调整后的?|其中|其它|此外|另外|同时|并且|且|并|以及|特别是|尤其是|预计|预期(?!性)|初步(?:核算|统计|预计)|据统计|统计显示|` +
    `力争|确保|努力(?:实现)?|争取|奋力|推动|促进|保持|实现|完成|确保|使得|使(?=[我全])|促使|今后(?:每年)?|到(?![位期])|至|截至|截止|按照|` +
    `(?:${YEAR}|(?:今|去|上|明|本|全|当)年)(?:全年|末|底|度|初|前(?![\\d一二两三四五六七八九十]))?|[当本单]月(?:份)?|年内|年末|年底|期末|月末|(?:“(?:十[一二三四五]?|[六七八九])五”|十[一二三四五]五|(?:十|[六七八九])五(?=时期|期间|末|以来))(?:时期|期间|末|以来)?[,]?|` +
    `(?:过去|近|这|今后|未来)?[一两三四五六七八九十\\d]{1,2}年(?:来|间|内|以来)|[上下]半年|(?:第?[一二三四]|前[三两]?)季度|前[\\d一二两三四五六七八九十]{1,2}个月|(?:\\d{1,2}|元)(?:[-~至到]\\d{1,2})?月(?:份|末|底)?|` +
    `(?:按)?(?:同口径|可比口径|自然口径)(?:计算)?|(?:扣除|剔除)[^,。]{1,20}?(?:因素|影响)(?:后)?|提出|建议(?![和与及、\\d]|$)|认真|扎实|积极|深入|有效|大力|着力|全力|[一两二三四五六七八九十\\d]{1,2}年|主要(?:预期)?目标(?:是|为)?|预期目标(?:是|为)?|地方(?=财政|税收)|全社会(?=用电量$)|年均|累计|每年|[一二三四五六七八九十]是`,
  'uy',
);
