import { indicatorById } from '../../core/catalogue/catalogue';
import type { Doubt } from '../../core/reading/doubt';
import type { ExtractedObservation } from '../../core/reading/extracted';
import { lastYear } from '../../core/reading/period';
import { HEADLINE } from '../../core/reading/subject';
import type { AdministrativeLevel } from '../../core/reading/report';
import type { Span, Status } from '../../core/reading/observation';
import type { DocumentYears } from '../division/division';
import type { Frame } from '../division/frame';
import type { Draft } from '../phrases/draft';
import type { Reading } from '../state/reading';
import type { Place } from '../tokens/token';
import { longestName } from '../names/name-trie';
import { isForeseen } from './is-foreseen';
import { plausible } from './plausible';
import { readingPeriod, type ReadingPeriod } from './reading-period';

/** What a reading is read in: its passage, the frame that holds there, and the document. */
export interface Surroundings {
  readonly text: string;
  readonly source: Place;
  readonly frame: Frame;
  readonly years: DocumentYears | undefined;
  readonly area: string | undefined;
  readonly level: AdministrativeLevel | undefined;
}

/** A reading as an observation in the making; nothing where neither words nor document tell of what time it is. */
export function draftOf(reading: Reading, around: Surroundings): Draft | undefined {
  const { mention, phrased, subject } = reading;
  const { frame, text } = around;
  const when = readingPeriod(reading, frame, around.years);
  if (when.period === undefined) return undefined;
  const { indicator, label, measure, doubts } = plausible(reading, frame, around.level);
  const status = statusOf(reading, when, around);
  const area = subject.area ?? frame.area ?? around.area ?? '';
  const strength = mention.says.strength ?? reading.leadIn.strength;
  // Of one shape, to which is added what few figures have: a spread for each of these costs more than all else here.
  const fields: Writable<Draft['fields']> = {
    label,
    area,
    period: when.period,
    measure,
    status,
    bound: phrased.bound,
    value: phrased.value,
    unit: phrased.unit,
    basis: mention.lead.basis ?? (reading.isComparable ? 'comparable' : HEADLINE),
    span: spanOf(reading, when, indicator),
    wording: wordingOf(reading, text),
  };
  if (indicator !== undefined) fields.indicator = indicator;
  if (phrased.rankOf !== undefined) fields.rankOf = phrased.rankOf;
  if (status === 'target' && strength !== undefined) fields.strength = strength;
  if (phrased.valueHigh !== undefined) fields.valueHigh = phrased.valueHigh;
  if (phrased.of !== undefined) fields.of = wholeOf(phrased.of);
  if (phrased.against !== undefined && !YEAR_BEFORE.test(phrased.against)) fields.against = phrased.against;
  const prices = pricesOf(reading);
  if (prices !== undefined) fields.prices = prices;
  return {
    figure: { start: mention.figure.start, end: mention.figure.end },
    source: around.source,
    fields,
    origins: {
      indicator: reading.isCarried ? 'carried' : 'said',
      period: when.origin,
      status: reading.isExpected ? 'said' : 'part',
      area: subject.area === undefined ? (around.area === undefined ? 'custom' : 'part') : 'said',
    },
    doubts: [
      ...doubts,
      ...(when.origin === 'custom' ? (['period-assumed'] as const) : []),
      ...farCarried(reading),
    ],
  };
}

type Writable<Fields> = { -readonly [Field in keyof Fields]: Fields[Field] };

/** What a growth is measured from by custom, which goes without saying. */
const YEAR_BEFORE = /^(?:上一?年|去年|上期|同期)(?:同期|同月|同季|末|底)?$/u;

function farCarried({ isCarried, distance }: Reading): readonly Doubt[] {
  return isCarried && distance > 1 ? ['carried-far'] : [];
}

/** The catalogue's id for a whole that it knows by exactly these words. */
function wholeOf(words: string): string {
  const found = longestName(words, 0);
  const isKnown = found?.end === words.length && found.indicators.length === 1;
  return isKnown ? (found.indicators[0] ?? words) : (indicatorById(words)?.id ?? words);
}

function statusOf(
  { mention, isExpected, isAsOf, phrased }: Reading,
  { period, isSaid }: ReadingPeriod,
  { frame, years }: Surroundings,
): Status {
  const said = isSaid && period !== undefined && years !== undefined ? lastYear(period) : undefined;
  if (isForeseen(mention, phrased, frame)) return 'target';
  // 截至8月底 and 实际完成 tell what there is, in whatever part they stand.
  const isOfBudget = mention.says.strength === 'planned' || phrased.against?.includes('预算') === true;
  if (mention.says.isDone || (isAsOf && !isOfBudget)) return 'actual';
  const isTarget =
    said === undefined || years === undefined ? frame.status === 'target' : isAhead(said, frame, years);
  if (isTarget && phrased.isEarlier !== true) return 'target';
  // 预计…由2000年的1.1吨下降到0.9吨: what is expected is none of the years before.
  const isPast = said !== undefined && years !== undefined && said < years.reviewed;
  return isExpected && !isPast && phrased.isEarlier !== true ? 'estimated' : 'actual';
}

/** A year said decides, but for the year that is being spoken in, of which a half-year report tells results. */
function isAhead(said: number, { status, period }: Frame, years: DocumentYears): boolean {
  if (said < years.planned) return false;
  const isOwn = period !== undefined && lastYear(period) === said;
  return said > years.planned || status === 'target' || !isOwn;
}

function spanOf(
  { mention, phrased, leadIn }: Reading,
  { period }: ReadingPeriod,
  indicator: string | undefined,
): Span {
  const span = mention.says.span ?? leadIn.span;
  if (span === 'each-year' || (span === 'mean' && phrased.measure !== 'cagr')) return 'per-year';
  if (period?.includes('/') === true) return 'n-years';
  if (span === 'cumulative') return 'cumulative';
  const isStock = indicator !== undefined && indicatorById(indicator)?.nature === 'stock';
  return isStock && phrased.measure === 'level' ? 'point' : 'year';
}

/** At whose prices a growth or an amount is told, where words beside it say so: 名义增长, 扣除价格因素实际增长, 按可比价格计算. */
function pricesOf({
  mention: { text, start, figure, lead },
  phrased,
}: Reading): ExtractedObservation['prices'] {
  if (phrased.measure !== 'growth' && phrased.measure !== 'cagr') return undefined;
  if (lead.words.some(({ word }) => word === '名义')) return 'nominal';
  const words = text.slice(start, figure.start);
  const isReal = lead.words.some(({ word }) => word === '实际') || /(?:可比价|不变价|价格因素)/u.test(words);
  return isReal ? 'real' : undefined;
}

function wordingOf({ mention, leadIn }: Reading, text: string): readonly string[] {
  const { lead, tail, figure } = mention;
  const words = lead.words
    .filter(({ says }) => (says.bound ?? says.strength ?? says.isExpected) !== undefined)
    .map(({ word }) => word)
    .reverse();
  const after = tail.bound === undefined ? '' : text.slice(figure.end, tail.noun.start).replace(/的$/u, '');
  return [...leadIn.words, ...words, ...(after === '' ? [] : [after])];
}
