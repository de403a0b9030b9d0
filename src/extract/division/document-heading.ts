import { administrativeArea, type AdministrativeArea } from './administrative-area';
import type { DocumentHeading, DivisionKind } from './division';
import { publishedOn } from './published-on';
import type { TextLine } from './text-line';
import { numberUpToThirtyOne, planYears, yearOf } from './years-in-words';

/**
 * What the first lines of a document tell of it: kind, title, area, level, date, publisher and year; where they tell neither date
 * nor year, the day on which its page says that it was published.
 */
export function documentHeading(lines: readonly TextLine[], found = ''): DocumentHeading {
  const head = headLines(lines);
  const words = titleOf(head);
  const kind = words === undefined ? kindByContent(lines) : kindOf(words);
  // A sentence may name the kind where there is no title.
  const title = words === undefined || /[,。:]/u.test(words) ? undefined : words;
  const area =
    firstOf(words === undefined ? [] : [words], areaOf) ??
    firstOf(head.map(textOf), areaOf) ??
    nationalNews(lines) ??
    nationalBudget(lines);
  // A sentence that names work reports may be of any year; one that names a year's accounts is of that.
  const isDated = words !== undefined && (title !== undefined || kind !== 'work-report');
  const year = isDated ? titleYear(words) : undefined;
  const date = firstOf(head, dateOf) ?? firstOf(lines.slice(0, HEAD_OF_NEWS), datelineOf);
  const published = date === undefined && year === undefined ? publishedOn(found) : undefined;
  const publisher = firstOf(head, publisherOf);
  return {
    kind,
    ...(title === undefined ? {} : { title }),
    ...(area === undefined ? {} : { area: area.name, level: area.level }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(date === undefined ? {} : { date }),
    ...(published === undefined ? {} : { published }),
    ...(year === undefined ? {} : { year }),
  };
}

/** The first line that names a kind of document, with the lines over which it was broken. */
function titleOf(head: readonly TextLine[]): string | undefined {
  for (const [place, { text }] of head.entries()) {
    if (text.length > LONGEST_TITLE || DATED.test(text) || /^\d{4}年$/u.test(text)) continue;
    let broken: string | undefined;
    for (let count = 1; count <= 3; count++) {
      const last = head[place + count - 1];
      if (count > 1 && (last === undefined || last.rank > 0 || SIGNED.test(last.text))) break;
      const whole = head
        .slice(place, place + count)
        .map(textOf)
        .join('')
        .replace(UPDATED, '');
      if (count > 1 && whole.length > LONGEST_TITLE) break;
      const title = underHeadline(whole);
      if (kindOf(title) === 'unknown') continue;
      if (!BROKEN.test(title)) return title;
      broken = title;
    }
    if (broken !== undefined) return broken;
  }
  return undefined;
}

/** Of a headline with a second title behind a dash the second, where that names a kind of document. */
function underHeadline(title: string): string {
  const second = /^.{4,40}?--(?<second>.{6,})$/u.exec(title)?.groups?.['second'];
  return second !== undefined && kindOf(second) !== 'unknown' ? second : title;
}

const LONGEST_TITLE = 70;
/** Who signs, and when, which is no part of a title that stands above. */
const SIGNED = /\d{4}年\d{1,2}月(?:\d{1,2}日)?[)]?$|(?:[局厅委]|委员会)$/u;
const DATED = /^[-(在]*\d{4}年\d{1,2}月\d{1,2}日/u;
/** When a page was last written anew, which is no year of its text. */
const UPDATED = /[(]\d{4}年(?:\d{1,2}月(?:\d{1,2}日)?)?(?:更新|修订|修改|发布|公布|公开|上传|印发|整理)[)]/u;
/** A title that goes on in the next line. */
const BROKEN = /(?:关于|[和与及的、年]|执行情况|预算|计划|社会发展|财政)$/u;

function textOf({ text }: TextLine): string {
  return text;
}

/** The lines before the first long paragraph or the first numbered heading, and no more than a page has. */
function headLines(lines: readonly TextLine[]): readonly TextLine[] {
  const first = lines.findIndex(({ rank, text }) => rank === 1 || text.length > LONGEST_HEAD_LINE);
  return lines.slice(0, Math.min(first < 0 ? lines.length : first, HEAD));
}

const HEAD = 30;
const LONGEST_HEAD_LINE = 80;

/** The State Council speaks for the country. */
const NATIONAL =
  /^[\d年月份上下半前三一二四季度至个-]*全国(?!人)|国务院|中央和地方预算|^中华人民共和国|代表国务院|全国人民代表大会/u;

const KINDS: readonly (readonly [DivisionKind, RegExp])[] = [
  ['budget-adjustment', /预算(?:第[一二三四]次)?(?:调整|变更)(?:方案|草案|的)|调整.{0,8}预算/u],
  ['final-accounts', /决算/u],
  ['plan-report', /(?:国民经济和)?社会发展.{0,6}计划/u],
  [
    'bulletin',
    /统计公报|国民经济(?:和社会发展)?(?:运行|统计)|经济(?:社会)?(?:运行|发展)(?:情况|分析|简析|简况|综述)/u,
  ],
  [
    'finance-release',
    /财政(?:预算)?收支(?:执行|完成|运行)?(?:总体)?[情概]况|财政收入(?:完成|运行)?情况|(?:\d月|季度|上半年|\d个月)(?:份)?.{0,8}(?:财政|一般公共预算)|(?:财政(?:总)?收入|一般公共预算).{0,12}(?:\d月|季度|上半年|个月)/u,
  ],
  [
    'budget-execution',
    /^\D{0,4}\d{4}年.{2,16}预算(?:安排)?(?:情况)?的?(?:说明|公开)$|预算.{0,8}执行|执行情况.{0,12}预算|预算草案|预算(?:的)?报告$/u,
  ],
  [
    'work-report',
    /政府工作(?:的)?报告|人民政府.{0,8}工作报告|工作报告$|^[^,。]{2,30}\d{4}年(?:度|上半年|前三季度)?工作(?:总结|情况)/u,
  ],
];

function kindOf(text: string): DivisionKind {
  return KINDS.find(([, words]) => words.test(text))?.[0] ?? 'unknown';
}

/** A document that was copied without its title is known by how it speaks: a work report addresses the delegates. */
function kindByContent(lines: readonly TextLine[]): DivisionKind {
  const first = lines.slice(0, HEAD).map(textOf);
  return CONTENTS.find(([, words]) => first.some((text) => words.test(text)))?.[0] ?? 'unknown';
}

/** What a ministry publishes is of the country, and so is what is told of the whole country in a text that names no place of its own. */
function nationalNews(lines: readonly TextLine[]): AdministrativeArea | undefined {
  const isNational =
    lines.slice(0, HEAD_OF_NEWS).some(({ text }) => PUBLISHED.test(text) || MINISTRY.test(text)) ||
    lines.slice(0, HEAD).some(({ words }) => COUNTRYWIDE.test(words));
  return isNational && !lines.slice(0, HEAD).some(({ text }) => PLACE_OF_ITS_OWN.test(text))
    ? { name: '全国', level: 'national' }
    : undefined;
}

/**
 * Where the whole country's budget and the centre's are told side by side, both are the document's own; so is what the
 * whole country did beside the output of the nation, where no other area is told of.
 */
function nationalBudget(lines: readonly TextLine[]): AdministrativeArea | undefined {
  const first = lines.slice(0, HEAD);
  const isOfBudgets =
    first.some(({ words }) => NATION.test(words)) && first.some(({ words }) => CENTRE.test(words));
  const isOfOutput =
    first.some(({ words }) => words.includes('国内生产总值')) &&
    first.some(({ words }) => NATIONWIDE.test(words)) &&
    !first.some(({ words }) => /全[省市县区州旗盟]/u.test(words));
  return isOfBudgets || isOfOutput ? { name: '全国', level: 'national' } : undefined;
}

const NATION = /(?:^|[,。;])全国(?:一般公共|公共财政|政府性|财政)[^,。]{0,6}[收支]/u;
const CENTRE = /(?:^|[,。;])中央(?:一般公共|公共财政|本级|政府性|财政)[^,。]{0,6}[收支]/u;
const NATIONWIDE = /(?:^|[,。;年])(?:全国|我国)(?:规模以上|居民|城镇|固定资产|社会消费)/u;
const PUBLISHED = /(?:^|[电讯日):,。])财政部(?!门)[^,。]{0,12}(?:公布|发布)/u;
const MINISTRY =
  /(?:国家统计局|人力资源(?:和|与)?社会保障部|人社部|农业农村部|农业部|商务部|海关总署|国家发展(?:和)?改革委)(?:(?:新闻)?发言人)?[^,。]{0,14}(?:公布|发布|介绍|表示|数据显示|统计)/u;
const COUNTRYWIDE = /(?:^|[,。;年末底])全国(?:就业人员|城镇(?:登记|调查)失业|粮食总?产量|共?有?参加)/u;
const PLACE_OF_ITS_OWN =
  /全[省市县区州旗盟镇乡](?![国级])|[我本][省市县区州旗镇乡]|自治区|[^全外]省[委政内]|市[委政]|县[委政]/u;
const HEAD_OF_NEWS = 3;

const CONTENTS: readonly (readonly [DivisionKind, RegExp])[] = [
  ['work-report', /^各位代表[:!]|向大会.{0,8}报告.{0,4}工作|\d{4}年工作回顾$/u],
  ['final-accounts', /(?:收支|预算|财政).{0,4}决算(?:情况)?$/u],
  ['finance-release', PUBLISHED],
  ['finance-release', /财政收支(?:执行|完成|运行)?[情概]况$/u],
  [
    'budget-execution',
    /一般公共预算.{0,6}收入[^。]{0,40}完成(?:年初|调整)?预算|(?:一般公共预算|公共财政)[^。]{0,6}收入安排/u,
  ],
];

/** The area in a title, before whatever stands in brackets; or that of the congress, or of those who publish it. */
function areaOf(text: string): AdministrativeArea | undefined {
  if (NATIONAL.test(text)) return { name: '全国', level: 'national' };
  const words = NAMED_AREA.exec(text)?.groups;
  return words === undefined
    ? undefined
    : administrativeArea(
        words['title'] ??
          words['of'] ??
          words['meets'] ??
          words['from'] ??
          words['by'] ??
          words['congress'] ??
          words['office'] ??
          '',
      );
}

const NAMED_AREA = new RegExp(
  '^(?<title>[^(]{2,40}?)(?:[(][^)]{1,12}[)])?(?:\\d{4}年(?:度|上半年|前三季度)?)?(?:人民)?(?:政府)?(?:工作(?:的)?(?:报告|总结|情况)|(?:国民经济|预算|财政|决算|计划|经济(?:社会)?(?:发展|运行|形势)|主要经济指标|“?十[一二三四]五”?).{0,30}(?:报告|公报|公告|公开|通报|情况|说明|草案|方案|分析|计划|规划|纲要|简况|概况|快报))' +
    '|^(?<of>[^(,。]{2,12}?[省市县区州旗])(?=(?:财政|一般公共预算)(?:总)?(?:收入|支出|收支))' +
    '|^(?<meets>[^(,。]{2,12}?[省市县区州旗镇乡])(?=(?:隆重)?召开(?:第?[^,。]{1,8}届)?[^,。]{0,6}(?:人大|人民代表大会))' +
    '|从(?<from>[^,。从]{2,12}?[省市县区州旗盟])[^,。]{0,14}(?:获悉|了解到|得知)' +
    '|代表(?<by>[^,。]{2,12}?)(?:人民政府|政府)(?!的)' +
    '|在(?<congress>[^,。]{2,24}?)第?[一二三四五六七八九十\\d]{1,3}届|^经?(?<office>[^,。]{2,24}?)(?:人民政府|管理委员会|管委会|财政局|统计局|发展和?改革(?:委员会|委|局))',
  'u',
);

/** Of several years the last: that of the budget that is proposed, of the plan that is drawn up. */
function titleYear(text: string): number | undefined {
  const years = [
    ...text.matchAll(
      /(?:(?<!\d)\d{4}|[一二][九〇零][〇零一二三四五六七八九]{2})(?=年(?!\d{1,2}月\d)|[)]?$|[)])/gu,
    ),
  ]
    .map(([year]) => yearOf(year))
    .filter((year) => year !== undefined);
  if (years.length === 0) return planYears(planNamed(text))?.[0];
  const last = years.at(-1);
  // What only reports how a year's budget was carried out looks ahead to the next.
  const ofAccounts = /(?<year>\d{4})年?(?:度)?[^年]{0,12}决算/u.exec(text)?.groups?.['year'];
  if (ofAccounts !== undefined) return Number(ofAccounts);
  return last !== undefined && years.length === 1 && ONLY_BACK.test(text) ? last + 1 : last;
}

/** 十一五 of 第十一个五年规划 and of “十一五”规划. */
function planNamed(text: string): string {
  const { number, name } = PLAN_NAMED.exec(text)?.groups ?? {};
  return number === undefined ? (name ?? '') : `${number}五`;
}

const PLAN_NAMED =
  /第(?<number>[六七八九十]|十[一二三四五])个五年(?:计划|规划)|“(?<name>[六七八九十]五|十[一二三四五]五)”(?:计划|规划)/u;
const ONLY_BACK =
  /^(?!.*(?:草案|上半年|季度|\d月)).*(?:(?:预算|计划).{0,6}执行情况|工作总结(?!.*(?:计划|安排|打算|要点|思路|谋划)))/u;

/** Who signs under the title: a finance bureau, a statistics office, a committee. */
function publisherOf({ text }: TextLine): string | undefined {
  return text.length <= 24 && PUBLISHER.test(text) ? text : undefined;
}

const PUBLISHER =
  /^[^,。:(]{2,20}(?:财政[局厅部]|统计局|人民政府|管理委员会|管委会|发展和改革委员会|发展改革委|发展和改革局)$/u;

/** The day on which an agency or a paper sends its news, where it tells the year. */
function datelineOf(line: TextLine): string | undefined {
  const sent = DATELINE.exec(line.text)?.[0];
  return sent === undefined ? undefined : dateOf({ ...line, text: sent });
}

const DATELINE = /^.{0,120}?\d{4}年\d{1,2}月\d{1,2}日(?=[电讯])/u;

function dateOf({ text }: TextLine): string | undefined {
  const { year, month, day } = DATE.exec(text)?.groups ?? {};
  const numbers = [yearOf(year ?? ''), numberUpToThirtyOne(month ?? ''), numberUpToThirtyOne(day ?? '')];
  if (numbers.includes(undefined)) return undefined;
  return numbers.map((number) => String(number).padStart(2, '0')).join('-');
}

const COUNT = '\\d{1,2}|[一二三四五六七八九十]{1,3}';
const DATE = new RegExp(
  `(?<year>\\d{4}|[一二][九〇零][〇零一二三四五六七八九]{2})年(?<month>${COUNT})月(?<day>${COUNT})日`,
  'u',
);

function firstOf<Given, Found>(
  all: readonly Given[],
  find: (given: Given) => Found | undefined,
): Found | undefined {
  for (const given of all) {
    const found = find(given);
    if (found !== undefined) return found;
  }
  return undefined;
}
