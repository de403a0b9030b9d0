import { dimensionOf } from '../../core/number/unit';
import { readFigure } from '../quantity/read-figure';
import { readFraction } from '../quantity/fractions';
import { readNumeral } from '../quantity/numerals';
import { canonicalUnit, UNIT_NOUN } from '../quantity/unit-words';
import { numberedGroups } from './numbered-groups';
import type { FigureToken, Place } from './token';

/**
 * The figures of a text in order: numbers with their units, ranges, parts in words (八成, 三分之一), doublings, 持平 and ranks.
 * Dates, and digits inside a name (5G, 4A级), are none.
 *
 * One pass of one expression, so that text without numbers costs next to nothing.
 */
export function figuresIn(text: string): readonly FigureToken[] {
  const found: FigureToken[] = [];
  const { expression } = FIGURE;
  expression.lastIndex = 0;
  for (let match = expression.exec(text); match !== null; match = expression.exec(text)) {
    const figure = figureOf(match, text);
    if (figure !== undefined) found.push(figure);
  }
  return withSharedUnits(found, text);
}

/** 0.3和1.5平方米, 1.5个和0.78个百分点: the unit is said once, behind the last. */
function withSharedUnits(figures: readonly FigureToken[], text: string): readonly FigureToken[] {
  const shared = [...figures];
  for (let place = shared.length - 2; place >= 0; place--) {
    const figure = shared[place];
    const next = shared[place + 1];
    if (figure?.kind !== 'amount' || next?.kind !== 'amount' || next.unit === figure.unit) continue;
    const isBare = figure.unit === '' || (figure.unit === '个' && /^个(?:百分点|工作日)$/u.test(next.unit));
    const joint = text.slice(figure.end, next.start);
    // 分别增长36.8、25%和33.3%
    const isListed =
      joint === '、' && next.unit === '%' && EACH.test(text.slice(figure.start - 8, figure.start));
    if (isBare && MEASURING.has(dimensionOf(next.unit)) && (isListed || JOINT.test(joint))) {
      shared[place] = { ...figure, unit: next.unit };
    }
  }
  return shared;
}

const MEASURING: ReadonlySet<string> = new Set([
  'money',
  'share',
  'points',
  'area',
  'length',
  'mass',
  'time',
]);
const JOINT = /^(?:和|与|及|以及)$/u;
const EACH = /分别[^\d,;。、]{0,6}$/u;

function figureOf(match: RegExpExecArray, text: string): FigureToken | undefined {
  const { index: start, 0: words } = match;
  const end = start + words.length;
  if (match[AT.number] !== undefined) return arabicFigure(match, { start, end }, text);
  const none = match[AT.none];
  if (none !== undefined) {
    const unit = /(?:病例|感染|确诊)$/u.test(none) ? '例' : '起';
    const length = (match[AT.no] ?? words).length;
    return { start, end: start + length, kind: 'amount', value: '0', unit, bound: 'exact' };
  }
  const flat = match[AT.flat];
  if (flat !== undefined) {
    const isLoose = /^(?:基本|总体|大体)/u.test(flat);
    return { start, end, kind: 'flat', value: '0', unit: '%', bound: isLoose ? 'about' : 'flat' };
  }
  if (match[AT.all] !== undefined)
    return { start, end, kind: 'whole', value: '100', unit: '%', bound: 'exact' };
  const toOne = match[AT.toOne];
  if (toOne !== undefined) return { start, end, kind: 'amount', value: toOne, unit: '', bound: 'exact' };
  const rank = match[AT.rank];
  if (rank !== undefined) return rankOf(rank, { start, end });
  const doubling = match[AT.doubling];
  if (doubling !== undefined) {
    const figure = /^翻/u.test(doubling) ? readFigure(doubling) : undefined;
    const { value, bound } = figure ?? { value: '2', bound: 'exact' as const };
    return { start, end, kind: 'doubling', value, unit: '倍', bound };
  }
  const bare = match[AT.bare];
  if (bare !== undefined) {
    return { start, end, kind: 'amount', ...bareAmount(bare), bound: 'exact' };
  }
  const part = match[AT.part];
  if (part !== undefined) {
    const figure = readFraction(part);
    return figure && { start, end, kind: 'amount', value: figure.value, unit: figure.noun, bound: 'exact' };
  }
  return wordedFigure(match, { start, end });
}

function arabicFigure(match: RegExpExecArray, place: Place, text: string): FigureToken | undefined {
  const { start, end } = place;
  const number = match[AT.number] ?? '';
  const magnitude = match[AT.magnitude] ?? '';
  const noun = match[AT.noun] ?? '';
  const high = match[AT.high];
  const next = text.charAt(end);
  if (isDate(number, noun, next)) return undefined;
  if (high !== undefined && isDate(high, match[AT.highNoun] ?? '', next)) return undefined;
  if (noun === '周' && next === '年') return undefined;
  const hasUnit = magnitude !== '' || noun !== '';
  const before = text.charAt(start - 1);
  // 世界500强, 18连增 and 220千伏 are names; 第22届 is an ordinal.
  const isName = next === '强' || next === '连' || text.startsWith('千伏', end);
  if ((!hasUnit && isName) || before === '第') return undefined;
  // 前2个月 is a time.
  if (noun === '个月' && before === '前') return undefined;
  if (noun === '年' && !DURATION.test(text.slice(Math.max(0, start - 4), start))) return undefined;
  if (!hasUnit && (LETTER.test(next) || isItemNumber(text, place))) return undefined;
  const value = `${match[AT.sign] ?? ''}${withoutMarks(number)}`;
  if (high === undefined) {
    const isMore = (match[AT.odd] ?? match[AT.more] ?? match[AT.over] ?? '') !== '';
    const unit = hasUnit ? magnitude + canonicalUnit(noun) : '';
    return { start, end, kind: 'amount', value, unit, bound: isMore ? 'more-than' : 'exact' };
  }
  const unit = hasUnit
    ? magnitude + canonicalUnit(noun)
    : (match[AT.highMagnitude] ?? '') + canonicalUnit(match[AT.highNoun] ?? '');
  return { start, end, kind: 'amount', value, valueHigh: withoutMarks(high), unit, bound: 'range' };
}

/** The digits without what parts their thousands. */
function withoutMarks(number: string): string {
  return /[, ]/u.test(number) ? number.replaceAll(/[, ]/gu, '') : number;
}

/** 2. at the beginning of a line, which numbers what follows. */
function isItemNumber(text: string, { start, end }: Place): boolean {
  return /[.、]/u.test(text.charAt(end)) && (start === 0 || text.charAt(start - 1) === '\n');
}

/** A year, or a number that counts months and days. */
function isDate(number: string, noun: string, next: string): boolean {
  if (noun === '') return (next === '年' && YEAR.test(number)) || (next !== '' && '月日号时'.includes(next));
  return noun === '年' && YEAR.test(number);
}

const YEAR = /^(?:19|20)\d\d$/u;

/** 连续5年 is a duration, 5年增长18.7% tells of what time a growth is. */
const DURATION = /(?:连续|长达|持续|缩短|延长|满|期|限)[至到了为达]?$/u;
/** 突破千亿元 is more than 1000 亿元; money needs no 元 where 大关 follows. */
function bareAmount(words: string): Pick<FigureToken, 'value' | 'unit'> {
  const value = words.startsWith('百') ? '100' : words.startsWith('千') ? '1000' : '1';
  const unit = words.replace(/^[百千]/u, '');
  return { value, unit: /元$/u.test(unit) ? unit : `${unit}元` };
}

const LETTER = /[A-Za-z]/u;

function wordedFigure(match: RegExpExecArray, place: Place): FigureToken | undefined {
  const worded = match[AT.worded] ?? '';
  const wordedOdd = match[AT.wordedOdd] ?? '';
  const wordedUnit = match[AT.wordedUnit] ?? '';
  const [, magnitude = '', more = '', noun = ''] = /^(万亿|[万亿]?)([多余]?)(.*)$/u.exec(wordedUnit) ?? [];
  // 十六亿五千万元: the 万 counts only what stands behind the 亿.
  const counted = worded.includes('亿') ? magnitude : '';
  const value = noun === '成半' ? undefined : readNumeral(worded.replace('·', '点') + counted);
  if (value === undefined) return undefined;
  const bound = wordedOdd + more === '' ? 'exact' : 'more-than';
  const unit = (counted === '' ? magnitude : '') + canonicalUnit(noun);
  return { ...place, kind: 'amount', value, unit, bound };
}

function rankOf(rank: string, place: Place): FigureToken | undefined {
  const words = rank.replace(/^第/u, '').replace(/[位名]$/u, '');
  const value = /^[首榜]/u.test(rank) ? '1' : readNumeral(words);
  return value === undefined ? undefined : { ...place, kind: 'rank', value, unit: '位', bound: 'exact' };
}

const ARABIC = '\\d+(?:,\\d{3})*(?:\\.\\d+)?';
/** 2 311.43亿元 */
const SPACED = '\\d{1,3}(?: \\d{3}){1,2}(?:\\.\\d+)?(?=[万亿]{0,2}(?:元|美元|亩|吨|人|户|平方))';
const MAGNITUDE = '万亿|[百千]?[万亿]|[百千](?![万亿瓦米克])(?=[多余]|元)';
const AMOUNT = `(?<number>${SPACED}|${ARABIC})(?![\\d.]*\\$)(?<odd>[多余])?(?<magnitude>${MAGNITUDE})?(?<more>[多余])?(?<noun>${UNIT_NOUN}(?!阶|套设|点站)(?<!人(?=口)))?(?<over>多)?`;
const UP_TO = `(?:(?:-{1,2}|~|至|到)(?<high>${ARABIC})(?<highMagnitude>${MAGNITUDE})?(?<highNoun>${UNIT_NOUN})?)?`;
/** No numeral has more characters than 九千九百九十九. */
const NUMERAL = '[〇零一二两三四五六七八九十百千]{1,9}';
/** Units that nothing but a quantity has behind a Chinese numeral; 三个 and 五项 mostly count what follows in the text. */
const MEASURED =
  '(?<=[一二三四五六七八九十百千]{2})元|美元|%|倍|个百分点|百分点|成(?![为立果功员本效绩长熟就品片套型份都])半?';

/** How a figure may be written, and before each way the characters that it may begin with. */
const WAYS: readonly (readonly [beginnings: string, way: string])[] = [
  // 2.52:1 is how many times the one the other is.
  ['\\d', `(?<![\\d.:A-Za-z])(?<toOne>\\d+(?:\\.\\d+)?)(?:(?::|比)1)(?![\\d.:%])`],
  [
    '\\-\\d',
    `(?<!表|图|附件|附表|[\\d.$×])(?:(?<![A-Za-z])|(?<=GDP|gdp))(?<sign>(?<=[为至到是、:|(]|[增速]长?|[由从][^,。;\\d]{0,8})-)?${AMOUNT}${UP_TO}`,
  ],
  ['翻倍', `(?<doubling>翻了?(?:近|约|超过?)?[一两二三四1-9]?番|(?<!四个|三个|两个|“)倍增(?=[,。;、]|$))`],
  [
    '未没不无零',
    `(?<no>[未没不无](?:有|再)?发生|(?<=^|[,、。;“\\n]|实现|确保|保持|做到|达到|力争)零)(?<none>[^,。;、“”\\d]{0,14}?(?:事故|事件|案件|疫情|病例|感染|确诊))`,
  ],
  ['全', `(?<all>全覆盖)(?!率|面|式|、)`],
  ['基总大持零', `(?<flat>(?:基本|总体|大体)?(?<!保)持平(?![稳安衡])|零增长)`],
  [
    '第首榜',
    `(?<rank>第(?:[一二三四五六七八九十]{1,3}|\\d{1,3})(?:[位名](?!数)|(?=[,。;、)]|[和与及]第[一二三四五六七八九十\\d]{1,3}[位名]|$))|首位|榜首)`,
  ],
  [
    '〇零一二两三四五六七八九十百千万半',
    `(?<part>[百千万]分之(?:${ARABIC}|${NUMERAL}(?:点${NUMERAL})?)|(?<![〇零一二两三四五六七八九十百千])${NUMERAL}分之${NUMERAL}|[一二三四五六七八九]成[半一二三四五六七八九](?!分)|半数)`,
  ],
  [
    '一二两三四五六七八九十',
    `(?<![〇零一二两三四五六七八九十百千第]|[一二两三四五六七八九十百千][万亿])(?<worded>(?=[一二两三四五六七八九十])(?:[〇零一二两三四五六七八九十百千]{1,9}亿(?=[〇零一二三四五六七八九]))?(?:[〇零一二两三四五六七八九十百千]{1,9}万(?=[〇零一二三四五六七八九]))?${NUMERAL}(?:[点·]${NUMERAL})?)(?<wordedOdd>[多余])?(?<wordedUnit>(?:万亿|[万亿])[多余]?${UNIT_NOUN}|${MEASURED}|(?<=十[一二三四五六七八九]?)[项件](?=民生|为民|惠民|实事))`,
  ],
  [
    '百千万亿',
    `(?<=突破|超|超过|近|达|达到|迈上|跨上|跨过|跨越|登上|站上|迈过|越过|逾|过|约|至|到)(?<bare>(?:万亿|[百千]?亿|[百千]?万)(?:元|美元|(?=大关|台阶|关口)))`,
  ],
];

/** First what any way begins with, so that the engine passes over all else quickly. */
const FIGURE = numberedGroups(
  `(?=[${WAYS.map(([beginnings]) => beginnings).join('')}])(?:${WAYS.map(
    ([beginnings, way]) => `(?=[${beginnings}])(?:${way})`,
  ).join('|')})`,
  'gu',
  [
    'toOne',
    'sign',
    'number',
    'odd',
    'magnitude',
    'more',
    'noun',
    'over',
    'high',
    'highMagnitude',
    'highNoun',
    'doubling',
    'no',
    'none',
    'all',
    'flat',
    'rank',
    'part',
    'worded',
    'wordedOdd',
    'wordedUnit',
    'bare',
  ],
);
const AT = FIGURE.at;
