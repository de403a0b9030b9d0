import type { Bound } from '../../core/reading/bound';
import type { Decimal } from '../../core/number/decimal';
import { mirroredBound } from '../../core/reading/mirrored-bound';
import { isMissing, missing, type Missing, type QuantityRule } from '../../core/missing';
import type { Quantity } from '../../core/number/quantity';
import { dimensionOf, FRACTION } from '../../core/number/unit';
import { BOUNDS_AFTER, joinBounds } from './bounds';
import { withoutBrackets } from './brackets';
import { readComparison } from './comparison';
import { isDate } from './dates';
import { directionOf } from './direction';
import { LEAD_WORDS, type Lead } from './lead-words';
import { normalise } from './normalise';
import { orderedEnds, quantityOf, readEnds } from './range';
import { readFigure } from './read-figure';
import { whyUnread } from './why-unread';

/** A quantity as a report words it: the digits in the unit as printed, and how the words bound them. */
export interface WordedQuantity extends Quantity {
  /** The upper end of a range. */
  readonly valueHigh?: Decimal;
  readonly bound: Bound;
  /** What a difference lies above or below of, where that is said: 全国. */
  readonly against?: string;
}

/**
 * Reads a quantity in words and figures, and nothing else: 超306.2亿元, 七成以上, 4.5%—5%, 下降3.2%, 翻一番.
 *
 * The unit is as printed (亿元, %, 成, 倍, `RMB bn`), `1` for a fraction such as 三分之一, empty for a bare number. A
 * fall is negative, its bound turned round; 增长2倍 is a change of 2, as 翻两番 is 4 倍. 持平 and 零增长 are a growth of 0 %,
 * 高于全国1.2个百分点 a difference of 1.2 against 全国. Marks of footnotes, and (预计数) behind the figure, are left out.
 *
 * No answer (`not-a-quantity` with the rule that it breaks) for a text with other words in it, several figures, a
 * date, a vague number (几十, 数百), words that contradict each other, or a range that runs backwards.
 *
 * Source: 民法典 art. 1259 (以上、以下、以内 include the number) and the usage of statistical bulletins.
 *
 * @example readQuantity('超306.2亿元') // { value: '306.2', unit: '亿元', bound: 'more-than' }
 */
export function readQuantity(text: string): WordedQuantity | Missing {
  const normalised = withoutMarks(text);
  if (normalised === '') return refused(text, 'no-number');
  const flat = readFlat(normalised);
  if (flat !== undefined) return flat;
  const { core, leads, tails } = stripped(normalised);
  const leadBound = joined(leads.flatMap(({ bound }) => bound ?? []));
  const outer = joined([leadBound, ...tails]);
  if (outer === undefined) return refused(text, 'contradiction');
  if (isBareMagnitude(core) && leadBound === 'exact') return refused(text, 'vague');
  if (isDate(core, leadBound)) return refused(text, 'date');
  const quantity = readCore(core, text, outer);
  return isMissing(quantity) ? quantity : ledBy(leads, quantity, text);
}

/** The words before the number of a quantity, in their order: 预计, 同比 and 增长 of 预计同比增长9.7%. */
export function wordsBefore(text: string): readonly string[] {
  return stripped(withoutMarks(text)).words;
}

function readCore(core: string, text: string, outer: Bound): WordedQuantity | Missing {
  const figure = readFigure(core);
  if (figure !== undefined) {
    const bound = joinBounds(outer, figure.bound);
    return bound === undefined ? refused(text, 'contradiction') : { ...quantityOf(figure), bound };
  }
  const ends = readEnds(core);
  if (ends === undefined) return refused(text, whyUnread(core));
  const [low, high] = [joinBounds(outer, 'range'), orderedEnds(ends, text)];
  if (low === undefined) return refused(text, 'contradiction');
  if (isMissing(high)) return high;
  const [{ value, unit }, { value: valueHigh }] = high;
  return { value, valueHigh, unit, bound: 'range' };
}

/** The quantity as the words before it turn it. */
function ledBy(
  leads: readonly PlacedLead[],
  quantity: WordedQuantity,
  text: string,
): WordedQuantity | Missing {
  const against = leads.find((lead) => lead.against !== undefined)?.against;
  // 高于全国1.2% may be points or a part of the other rate.
  if (against !== undefined && dimensionOf(quantity.unit) !== 'points') return refused(text, 'other-words');
  const direction = directionOf(leads);
  const isTwice = direction === 'down' && /^-/.test(quantity.value);
  if (direction === 'both' || isTwice) return refused(text, 'contradiction');
  const turned = directed(quantity, direction);
  return against === undefined ? turned : { ...turned, against };
}

/** 增长2倍 is a growth of 200 %; without a rise or a fall, 2倍 is a multiple. */
function directed(quantity: WordedQuantity, direction: Lead['direction']): WordedQuantity {
  if (direction === undefined) return quantity;
  const change = quantity.unit === '倍' ? { ...quantity, unit: FRACTION } : quantity;
  return direction === 'up' ? change : negative(change);
}

function negative({ value, valueHigh, unit, bound }: WordedQuantity): WordedQuantity {
  const minus = (digits: Decimal): Decimal => (digits.startsWith('-') ? digits.slice(1) : `-${digits}`);
  if (valueHigh === undefined) return { value: minus(value), unit, bound: mirroredBound(bound) };
  return { value: minus(valueHigh), valueHigh: minus(value), unit, bound };
}

function withoutMarks(text: string): string {
  return withoutBrackets(normalise(text).replace(/^["“”「]+|["“”」。.,;、]+$/gu, ''));
}

interface Stripped {
  readonly core: string;
  readonly words: readonly string[];
  readonly leads: readonly PlacedLead[];
  readonly tails: readonly Bound[];
}

interface PlacedLead extends Lead {
  readonly against?: string;
}

/** The figure or range without the words around it. */
function stripped(text: string): Stripped {
  const words: string[] = [];
  const leads: PlacedLead[] = [];
  const tails: Bound[] = [];
  let core = text;
  for (let found = leadOf(core); found !== undefined; found = leadOf(core)) {
    words.push(found[0]);
    leads.push(found[1]);
    core = core.slice(found[0].length);
  }
  for (let found = tailOf(core); found !== undefined; found = tailOf(core)) {
    tails.unshift(found[1]);
    core = core.slice(0, -found[0].length);
  }
  return { core, words, leads, tails };
}

function leadOf(text: string): readonly [string, PlacedLead] | undefined {
  const comparison = readComparison(text);
  if (comparison === undefined) return LEAD_WORDS.find(([word]) => text.startsWith(word));
  const { words, against, direction } = comparison;
  return [words, { against, direction }];
}

function tailOf(text: string): readonly [string, Bound] | undefined {
  return TAILS.find(([word]) => text.endsWith(word));
}

/** The longest first. 迈上X台阶 and 突破X大关 say in front how they bound. */
const TAILS: readonly (readonly [string, Bound])[] = [
  ...Object.entries(BOUNDS_AFTER),
  ...['新台阶', '台阶', '大关', '之间'].map((word) => [word, 'exact'] as const),
].toSorted(([one], [other]) => other.length - one.length);

function joined(bounds: readonly (Bound | undefined)[]): Bound | undefined {
  return bounds.reduce<Bound | undefined>(
    (one, other) => (one === undefined || other === undefined ? undefined : joinBounds(one, other)),
    'exact',
  );
}

/** 超千亿元 is more than 1,000亿元; 千亿元 alone is a size, not a number. */
function isBareMagnitude(core: string): boolean {
  return /^[百千万亿](?!分之)/u.test(core);
}

/** 持平 and 零增长 are a growth of 0; 基本持平 one of about 0. */
function readFlat(text: string): WordedQuantity | undefined {
  const match = FLAT.exec(text);
  return match === null
    ? undefined
    : { value: '0', unit: '%', bound: match[1] === undefined ? 'flat' : 'about' };
}

const FLAT = /^(?:同比|增长|增速|实现|保持)*(?:与(?:去年|上年)(?:同期)?)?(基本|总体|大体)?(?:持平|〇增长)$/u;

function refused(text: string, rule: QuantityRule): Missing {
  return missing('not-a-quantity', { text, rule });
}
