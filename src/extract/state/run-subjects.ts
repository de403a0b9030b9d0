import type { Phrased } from '../phrases/phrasing';
import { isDeed } from '../tokens/deed';
import { ofBudget } from './budget-family';
import { carriedTo } from './carried-subjects';
import { classWithLimit } from './class-with-limit';
import { countedBehind } from './counted-behind';
import type { FigureRun } from './figure-run';
import { headedInvestment } from './headed-investment';
import { headOf } from './head-noun';
import { interruptedNoun } from './interrupted-noun';
import { endsWhatIsLeftOut } from './left-out';
import { inAreaAlone, thingInEachArea } from './listed-areas';
import { listedKind } from './listed-kind';
import { limitOfDebt } from './limit-of-debt';
import { membersOf, trailingNames } from './list-members';
import { nameAcrossClauses } from './name-across-clauses';
import { isOneSum } from './one-sum';
import { partNamed } from './part-named';
import { passedTogether } from './passed-together';
import type { PassageState } from './passage-state';
import { withoutLeadIn } from './lead-in';
import { readName } from './read-name';
import { readSubjects } from './read-subjects';
import { joinedParts, withSharedTail } from './shared-words';
import { underScopeAlone } from './scope-alone';
import { sectorsOf } from './sectors-of';
import { isSelected, selected } from './selected-of-stock';
import { distributed, sameForAll, type RunSubjects } from './settled';
import { underSharedAct } from './shared-act';
import { stabilisationFund } from './stabilisation-fund';
import { unnamed, type Subject } from './subject';
import { wholeList } from './whole-list';

/**
 * Settles whose the figures of a run are: of what their clause names, of the members of a list in their order, or, where
 * the clause names nothing, of what was named before. A list and a run of different lengths settle nothing.
 */
export function runSubjects(
  text: string,
  run: FigureRun,
  phrased: Phrased,
  state: PassageState,
  ownArea: readonly string[],
): RunSubjects {
  const [{ says, clause, lead }] = run;
  if (phrased.named !== undefined) {
    const { named } = phrased;
    const subjects = readName(named, { start: 0, end: named.length })?.subjects ?? [unnamed(named)];
    if (run.length > 1 && subjects.length === run.length) return distributed(subjects);
    return { of: run.map(() => subjects), isCarried: false, subjects };
  }
  if (phrased.isBehind === true) {
    const deed = text.slice(lead.rest.start, lead.rest.end).replace(ITS_AREA, '');
    const subject = countedBehind(text, phrased.thing, says.act?.word ?? (deed === '' ? undefined : deed));
    return { of: run.map(() => [subject]), isCarried: false, subjects: [subject] };
  }
  const headed = phrased.measure === 'level' ? headedInvestment(text, run, state.heading) : undefined;
  if (headed !== undefined) return sameForAll(headed, run.length);
  const start = withoutLeadIn(text, phrased.thing, ownArea);
  if (start >= phrased.thing.end) return carriedTo(text, run, phrased, state);
  const thing = { start, end: phrased.thing.end - summedUp(text.slice(start, phrased.thing.end)) };
  const words = text.slice(start, thing.end);
  const isTold = phrased.measure !== 'level' && phrased.measure !== 'duration';
  // 扣除甲、乙后增长7%: the last of what is left out is no thing that is told of.
  if (isTold && state.isComparable && clause.before === '、' && endsWhatIsLeftOut(words)) {
    return carriedTo(text, run, phrased, state);
  }
  // 增长16%,总量占全市的23%
  const isSize =
    phrased.measure === 'share' &&
    SIZE.test(words) &&
    !state.subjects.some(({ label }) => /^新/u.test(label));
  if (isTold && (isDeed(words) || isSize)) return carriedTo(text, run, phrased, state);
  if (phrased.measure === 'level' && says.reaches === undefined && isDeed(words)) {
    const { noun } = run[0].tail;
    if (noun.end <= noun.start) return carriedTo(text, run, phrased, state, words);
    const subject = countedBehind(text, noun, words);
    return sameForAll([subject], run.length);
  }
  const isOfSame = state.carried.units?.includes(phrased.unit) === true;
  const scoped =
    underScopeAlone(text, thing, state) ??
    (isOfSame && phrased.measure === state.carried.measure
      ? inAreaAlone(text, thing, state.subjects)
      : undefined);
  if (scoped !== undefined) return { of: run.map(() => scoped), isCarried: true, subjects: scoped };
  const items = clause.before === '、' ? state.items : [];
  const sectors = sectorsOf(text.slice(items[0]?.start ?? thing.start, thing.end), state.subjects);
  if (sectors?.length === run.length) return { ...distributed(sectors), subjects: sectors.slice(-1) };
  const list = [...items, ...joinedParts(text, thing)].map((part) => ({
    start: withoutLeadIn(text, part, ownArea),
    end: part.end,
  }));
  const broken = interruptedNoun(text, clause, thing, ownArea);
  if (broken !== undefined) {
    const level = underScopeAlone(broken, { start: 0, end: broken.length }, state);
    if (level !== undefined) return { of: run.map(() => level), isCarried: true, subjects: level };
    const named = readName(broken, { start: 0, end: broken.length });
    return sameForAll(named?.subjects ?? [unnamed(broken)], run.length);
  }
  const across = nameAcrossClauses(text, items, thing, ownArea);
  if (across !== undefined && run.length === 1) return sameForAll(across.subjects);
  const own = across ??
    stabilisationFund(text, thing) ??
    limitOfDebt(text, thing, state) ??
    ofBudget(text, thing) ??
    partNamed(text, clause, thing, state) ??
    (items.length === 0 ? headOf(text, thing, state) : undefined) ??
    readSubjects(text, thing, ownArea) ?? { subjects: [], isList: false };
  if (run.length > 1) {
    if (own.subjects.length === run.length) return distributed(own.subjects);
    // 地区生产总值、城乡居民人均可支配收入: a member may be the name of two.
    const named = list.length < run.length ? withSharedTail(text, list) : [];
    if (named.flat().length === run.length && named.every((subjects) => subjects !== undefined))
      return distributed(named.flat());
    // 消费品零售总额和存款、贷款余额: an item before the last may hold two.
    const each = list.length < run.length ? list.flatMap((item) => joinedParts(text, item)) : list;
    const members = each.slice(-run.length);
    if (members.length === run.length) {
      return distributed(thingInEachArea(text, members) ?? membersOf(text, members));
    }
    // 接连突破8万亿元、9万亿元: one thing, whose last figure is what it came to.
    const isSeries = lead.words.some(({ word }) => SUCCESSIVE.test(word)) && own.subjects.length === 1;
    const nobody = [unnamed(text.slice(thing.start, thing.end))];
    const subjects = isSeries ? own.subjects : nobody;
    return {
      of: run.map((_, place) => (isSeries && place < run.length - 1 ? undefined : subjects)),
      isCarried: false,
      subjects,
    };
  }
  const isNamed = !own.isList && own.subjects.some(({ indicators }) => indicators.length > 0);
  const together = run.length === 1 ? passedTogether(text, run, phrased, list) : undefined;
  if (together !== undefined) return sameForAll(together);
  if (!isNamed && isOneSum(text, run, phrased, items, thing)) {
    const from = items[0]?.start ?? thing.start;
    const sum = text.slice(withoutLeadIn(text, { start: from, end: thing.end }, ownArea), thing.end);
    return sameForAll([listedKind(sum, Number(phrased.value)) ?? unnamed(sum)]);
  }
  const limited = classWithLimit(text, clause, thing, own.subjects, ownArea);
  if (limited !== undefined) return sameForAll([limited], run.length);
  if (run.length === 1 && isSelected(text, run[0], own.subjects)) {
    const { tail } = run[0];
    const deed = text.slice(tail.noun.start, tail.noun.end);
    // What is told next of them is of them all: 高新技术企业219家通过认定、总数达580家.
    return { ...sameForAll(own.subjects.map(({ label }) => selected(label, deed))), subjects: own.subjects };
  }
  if (items.length > 0 && own.subjects.every(({ indicators }) => indicators.length > 0)) {
    const named = trailingNames(withSharedTail(text, list));
    if (named.length > own.subjects.length) return sameForAll(named);
  }
  if (own.subjects.every(({ indicators }) => indicators.length === 0)) {
    const whole = wholeList(text, items, thing, ownArea);
    if (whole !== undefined) return sameForAll([listedKind(whole, Number(phrased.value)) ?? unnamed(whole)]);
  }
  if (isOwned(clause.before, own.subjects, state) || isOfFirms(phrased, own.subjects, state)) {
    return sameForAll(own.subjects.map(({ label }) => unnamed(label)));
  }
  const goesOn = clause.before === '、' || text.startsWith('其中', clause.start);
  if (goesOn && says.reaches === undefined && phrased.measure === 'level') {
    return sameForAll(own.subjects.map((subject) => underSharedAct(subject, state.act)));
  }
  return sameForAll(own.subjects);
}

/** How long the words are that sum up a list whose members have a figure each: 出口、进口等各项指标. */
function summedUp(words: string): number {
  return SUMMED_UP.exec(words)?.[0].length ?? 0;
}

const SUMMED_UP = /(?<=.)等(?:各项|多项|主要|经济|预期)*指标$/u;
const ITS_AREA = /^(?:全|我)[省市县区州旗盟](?:共?有)?$/u;
const SIZE = /^(?:总量|总额|总值|规模)$/u;
const SUCCESSIVE = /接连|连续|先后|相继|连跨/u;

/**
 * Behind what the catalogue does not know a bare 出口 is that thing's own (猕猴桃产值增长8%、出口增长5%), and so it is behind a trade
 * that is no trade in goods (服务贸易进出口额, 其中出口).
 */
function isOwned(before: string, subjects: readonly Subject[], state: PassageState): boolean {
  const isTrade = subjects.every(({ label }) => SIDE_OF_TRADE.test(label));
  const isBeside = state.subjects.length > 0 && state.distance <= 1;
  if (isTrade && isBeside && state.subjects.every(isOtherTrade)) return true;
  const isShort = subjects.every(({ label }) => label.length <= 2 && !SHORT_NAMES.has(label));
  const isUnknown =
    state.subjects.length > 0 && state.subjects.every(({ indicators }) => indicators.length === 0);
  if (!isShort || !isUnknown) return false;
  if (before === '、' && state.distance === 0) return true;
  return state.distance <= 1 && before !== '' && state.subjects.every(({ label }) => TRADE.test(label));
}

/** 规模以上工业增加值增长10%,其中私营企业增长12%: what firms made grew so, and not their number. */
function isOfFirms({ measure }: Phrased, subjects: readonly Subject[], state: PassageState): boolean {
  const isTold = measure === 'growth' && state.carried.measure === 'growth' && state.distance <= 1;
  return (
    isTold &&
    subjects.every(({ label }) => OF_OWNERS.test(label)) &&
    state.subjects.length > 0 &&
    state.subjects.every(({ label }) =>
      /(?:增加值|产值|投资|零售额?|进出口|出口)(?:总额)?$|企业$/u.test(label),
    )
  );
}

/** Firms by who owns them or how large they are. */
const OF_OWNERS = /(?:国有|集体|股份制?|外商|港澳台|私营|民营|控股|投资|大中型|小微|中小微?型?)企业$/u;

function isOtherTrade({ label, indicators: [id] }: Subject): boolean {
  return id === undefined ? OF_SOMETHING.test(label) || SIDE_OF_TRADE.test(label) : OTHER_TRADES.has(id);
}

const SIDE_OF_TRADE = /^(?:出口|进口)(?:额|值|总额|总值)?$/u;
/** Short names of what nothing has but the area. */
const SHORT_NAMES: ReadonlySet<string> = new Set(['高企', '社零', '固投']);
const OF_SOMETHING = /.进出口(?:贸易)?(?:额|值|总额|总值)?$/u;
const OTHER_TRADES: ReadonlySet<string> = new Set(['services-trade', 'cross-border-e-commerce']);
/** Those who may have exports of their own. */
const TRADE = /.(?:产业|行业|服务业|制造业|企业|园区|开发区|产品|集群)/u;
