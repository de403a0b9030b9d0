import { indicatorById } from '../../core/catalogue/catalogue';
import type { Mention } from '../phrases/mention';
import type { Phrased } from '../phrases/phrasing';
import type { Clause } from '../tokens/clause';
import type { Place } from '../tokens/token';
import { longestName } from '../names/name-trie';
import { longestScope } from '../names/scopes';
import { dimensionOf } from '../../core/number/unit';
import { inItsBudget } from './budget-family';
import type { FigureRun } from './figure-run';
import type { PassageState } from './passage-state';
import {
  joinedParts,
  readName,
  readSubjects,
  withoutLeadIn,
  withSharedTail,
  type NamedThings,
} from './read-subjects';
import { unnamed, type Subject } from './subject';

/** Whose a run's figures are. */
export interface RunSubjects {
  /** For each figure of the run the things that it is of: one, or several of which each has it; nothing of a mere stage. */
  readonly of: readonly (readonly Subject[] | undefined)[];
  readonly isCarried: boolean;
  /** What is carried on. */
  readonly subjects: readonly Subject[];
}

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
    return { of: run.map(() => subjects), isCarried: false, subjects };
  }
  if (phrased.isBehind === true) {
    const subject = behind(text, phrased.thing, says.act?.word);
    return { of: run.map(() => [subject]), isCarried: false, subjects: [subject] };
  }
  const start = withoutLeadIn(text, phrased.thing, ownArea);
  if (start >= phrased.thing.end) return carriedTo(text, run, phrased, state);
  const thing = { start, end: phrased.thing.end };
  const scoped = underScopeAlone(text, thing, state);
  if (scoped !== undefined) return { of: run.map(() => scoped), isCarried: true, subjects: scoped };
  const items = clause.before === '、' ? state.items : [];
  const list = [...items, ...joinedParts(text, thing)].map((part) => ({
    start: withoutLeadIn(text, part, ownArea),
    end: part.end,
  }));
  const broken = interrupted(text, clause, thing, ownArea);
  if (broken !== undefined) {
    const level = underScopeAlone(broken, { start: 0, end: broken.length }, state);
    if (level !== undefined) return { of: run.map(() => level), isCarried: true, subjects: level };
    return sameForAll([unnamed(broken)], run.length);
  }
  const across = run.length > 1 ? undefined : acrossClauses(text, items, thing, ownArea);
  if (across !== undefined) return sameForAll(across.subjects);
  const own = acrossClauses(text, items, thing, ownArea) ??
    ofBudget(text, thing) ??
    partNamed(text, clause, thing, state) ??
    readSubjects(text, thing, ownArea) ?? { subjects: [], isList: false };
  if (run.length > 1) {
    if (own.subjects.length === run.length) return distributed(own.subjects);
    const members = list.slice(-run.length);
    if (members.length === run.length) return distributed(membersOf(text, members));
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
  if (isSum(text, run, phrased, items, thing)) {
    const from = items[0]?.start ?? thing.start;
    return sameForAll([
      unnamed(text.slice(withoutLeadIn(text, { start: from, end: thing.end }, ownArea), thing.end)),
    ]);
  }
  const limited = classOf(text, clause, thing, own.subjects, ownArea);
  if (limited !== undefined) return sameForAll([limited], run.length);
  if (run.length === 1 && isSelected(text, run[0], own.subjects)) {
    const { tail } = run[0];
    return sameForAll(
      own.subjects.map(({ label }) => unnamed(label + text.slice(tail.noun.start, tail.noun.end))),
    );
  }
  if (items.length > 0 && own.subjects.every(({ indicators }) => indicators.length > 0)) {
    const named = trailingNames(withSharedTail(text, list));
    if (named.length > own.subjects.length) return sameForAll(named);
  }
  return sameForAll(
    isOwned(clause.before, own.subjects, state)
      ? own.subjects.map(({ label }) => unnamed(label))
      : own.subjects,
  );
}

const SUCCESSIVE = /接连|连续|先后|相继|连跨/u;

/** 产值超过10亿元的企业达到7家: the class with the limit that makes it one. */
function classOf(
  text: string,
  { start, figures }: Clause,
  thing: Place,
  subjects: readonly Subject[],
  ownArea: readonly string[],
): Subject | undefined {
  const limit = figures.findLast(({ end }) => end <= thing.start);
  if (limit === undefined || subjects.some(({ indicators }) => indicators.length > 0)) return undefined;
  if (!OF_LIMIT.test(text.slice(limit.end, thing.end))) return undefined;
  return unnamed(text.slice(withoutLeadIn(text, { start, end: thing.end }, ownArea), thing.end));
}

const OF_LIMIT = /^(?:以上|以下|以内|左右)?的/u;

/** 高新技术企业219家通过认定: of a stock, those to which something was done. */
function isSelected(text: string, { tail, says }: Mention, subjects: readonly Subject[]): boolean {
  if (says.reaches !== undefined || says.direction !== undefined) return false;
  const isStock = subjects.some(({ indicators }) =>
    indicators.some((id) => indicatorById(id)?.nature === 'stock'),
  );
  return isStock && SELECTED.test(text.slice(tail.noun.start, tail.noun.end));
}

const SELECTED = /^(?:通过|获|入选|入围|被|落户|入驻|完成|实现|参与|纳入|升级|晋升)/u;

/** Words before a name at the head of a list, which are of each member: 新片区 in 新片区工业总产值、投资分别增长. */
function ownerOfFirst(text: string, first: Place | undefined): string | undefined {
  if (first === undefined || readName(text, first) !== undefined) return undefined;
  for (let at = first.start + 1; at < first.end - 1; at++) {
    const name = longestName(text, at);
    if (name?.end === first.end) return text.slice(first.start, at);
  }
  return undefined;
}

/** Behind what the catalogue does not know a bare 出口 is that thing's own: 猕猴桃产值增长8%、出口增长5%. */
function isOwned(before: string, subjects: readonly Subject[], state: PassageState): boolean {
  return (
    before === '、' &&
    subjects.every(({ label }) => label.length <= 2) &&
    state.distance === 0 &&
    state.subjects.length > 0 &&
    state.subjects.every(({ indicators }) => indicators.length === 0)
  );
}

/** What was named before, unless a word of the figure makes another thing of it: 办结409宗, 总投资额达476亿元. */
function carriedTo(
  text: string,
  run: FigureRun,
  { measure }: Phrased,
  { subjects, listed }: PassageState,
): RunSubjects {
  const [{ lead, says }] = run;
  const noun = lead.words.find((found) => found.says.noun !== undefined)?.word;
  if (measure === 'level' && run.length === 1) {
    const others = subjects.flatMap((subject) => otherThing(subject, noun, says.act?.word) ?? []);
    if (others.length > 0) return { of: [others], isCarried: false, subjects };
  }
  if (run.length > 1 && subjects.length === run.length) {
    return { of: subjects.map((subject) => [subject]), isCarried: true, subjects };
  }
  if (run.length > 1 && listed.length >= run.length) {
    return { ...distributed(membersOf(text, listed.slice(-run.length))), isCarried: true };
  }
  if (run.length > 1) return { of: run.map(() => []), isCarried: true, subjects };
  return { of: [subjects], isCarried: true, subjects };
}

function otherThing(
  { label, indicators }: Subject,
  noun: string | undefined,
  act: string | undefined,
): Subject | undefined {
  if (noun !== undefined && OWN_AMOUNT.test(noun)) return unnamed(`${label}${noun}`);
  const isFlow = indicators.some((id) => indicatorById(id)?.nature === 'flow');
  if (noun !== undefined && /总数/u.test(noun) && isFlow) return unnamed(`${label}${noun}`);
  if (act === undefined || CONTINUES.test(act)) return undefined;
  const named = readName(act, { start: 0, end: act.length })?.subjects[0];
  return named ?? unnamed(act);
}

/** Amounts that what was counted has beside its number. */
const OWN_AMOUNT = /投资|金额/u;
/** Acts that leave a thing what it is. */
const CONTINUES = /新增|净增|完成|实现|增加/u;

function distributed(subjects: readonly Subject[]): RunSubjects {
  return { of: subjects.map((subject) => [subject]), isCarried: false, subjects };
}

function sameForAll(subjects: readonly Subject[], length = 1): RunSubjects {
  return { of: Array.from({ length }, () => subjects), isCarried: false, subjects };
}

/** A name that holds a 、 of its own, which divides clauses: 交通运输、仓储和邮政业增加值. */
function acrossClauses(
  text: string,
  items: readonly Place[],
  { end }: Place,
  ownArea: readonly string[],
): NamedThings | undefined {
  for (const item of items) {
    const start = withoutLeadIn(text, { start: item.start, end }, ownArea);
    const named = readName(text, { start, end });
    if (named !== undefined) return named;
  }
  return undefined;
}

/** 其中市本级完成3亿元: the thing named before, in another area. */
function underScopeAlone(
  text: string,
  { start, end }: Place,
  { subjects }: PassageState,
): readonly Subject[] | undefined {
  const scope = longestScope(text, start);
  if (scope?.end !== end || scope.effect.kind !== 'area' || subjects.length === 0) return undefined;
  if (scope.effect.area !== 'own-level') return scope.effect.area === 'whole' ? subjects : undefined;
  return subjects.map((subject) => ({ ...subject, area: scope.word }));
}

/** 债务限额48亿元,其中:一般债务21亿元: a part whose name leaves out what the whole's ends in. */
function partNamed(
  text: string,
  clause: Clause,
  { start, end }: Place,
  { subjects }: PassageState,
): NamedThings | undefined {
  const [whole] = subjects;
  const isPart =
    clause.before === ':' || text.startsWith('其中', clause.start) || subjects[0]?.isPart === true;
  if (!isPart || whole === undefined || end - start > LONGEST_PART) return undefined;
  const words = text.slice(start, end);
  if (readName(words, { start: 0, end: words.length }) !== undefined) return undefined;
  for (let at = 1; at < whole.label.length - 1; at++) {
    const together = words + whole.label.slice(at);
    const named = readName(together, { start: 0, end: together.length });
    if (named?.subjects.length === 1) {
      return {
        ...named,
        subjects: named.subjects.map((subject) => ({ ...subject, label: together, isPart: true })),
      };
    }
  }
  return undefined;
}

/** Characters. */
const LONGEST_PART = 6;

function ofBudget(text: string, { start, end }: Place): NamedThings | undefined {
  const words = text.slice(start, end);
  const name = inItsBudget(text, words, start);
  const named = name === undefined ? undefined : readName(name, { start: 0, end: name.length });
  return (
    named && {
      ...named,
      subjects: named.subjects.map((subject) => ({ ...subject, label: words, isOfBudget: true as const })),
    }
  );
}

/** 县(市、区)上解收入: words that go on behind a bracket within one noun; nothing where the bracket only stands before a name. */
function interrupted(
  text: string,
  { before, start: clauseStart }: Clause,
  thing: Place,
  ownArea: readonly string[],
): string | undefined {
  if (before !== ')' || thing.start !== clauseStart) return undefined;
  const near = text.slice(Math.max(0, clauseStart - FAR), clauseStart);
  const opens = clauseStart - near.length + near.lastIndexOf('(');
  if (!near.includes('(')) return undefined;
  const from = clauseStart - near.length + near.slice(0, near.lastIndexOf('(')).search(/[^,;:、。\n]*$/u);
  const head = withoutLeadIn(text, { start: from, end: opens }, ownArea);
  if (head >= opens) return undefined;
  const scope = longestScope(text, head);
  if (scope?.end === opens) return undefined;
  return text.slice(head, opens) + text.slice(thing.start, thing.end);
}

/** Characters: no bracket inside a noun is longer. */
const FAR = 40;

/** Whether one amount is of all the members of a list together: 调入资金、上年结转收入等149.74亿元. */
function isSum(
  text: string,
  [{ says, lead, figure }]: FigureRun,
  { measure }: Phrased,
  items: readonly Place[],
  thing: Place,
): boolean {
  if (measure !== 'level' || says.each !== undefined) return false;
  const dimension = dimensionOf(figure.unit);
  if (dimension === 'share' || dimension === 'points') return false;
  const words = text.slice(thing.start, thing.end);
  const isTogether = lead.words.some(({ word }) => /^(?:共|合计|总计|共计)/u.test(word));
  if (items.length === 0) return words.endsWith('等');
  return isTogether || /等$|及|和|与/u.test(words);
}

function membersOf(text: string, members: readonly Place[]): readonly Subject[] {
  const owner = ownerOfFirst(text, members[0]);
  return withSharedTail(text, members).map((subjects, place) => {
    const [subject, ...more] = subjects ?? [];
    const label = textOf(text, members[place]);
    if (subject === undefined || more.length > 0) return unnamed(label);
    return owner === undefined ? subject : unnamed(`${owner}${subject.label}`);
  });
}

function textOf(text: string, place: Place | undefined): string {
  return place === undefined ? '' : text.slice(place.start, place.end);
}

/** The names at the end of a list, up to the first member that is none. */
function trailingNames(members: readonly (readonly Subject[] | undefined)[]): readonly Subject[] {
  const first = members.findLastIndex((subjects) => subjects === undefined) + 1;
  return members.slice(first).flatMap((subjects) => subjects ?? []);
}

/** 新增5家上市公司: what is counted stands behind, and what is done to it makes another thing of a stock. */
function behind(text: string, place: Place, act: string | undefined): Subject {
  const noun = text.slice(place.start, place.end);
  const together = `${act ?? ''}${noun}`;
  const whole = readName(together, { start: 0, end: together.length })?.subjects;
  if (whole?.length === 1 && whole[0] !== undefined) return whole[0];
  const [plain] = readName(text, place)?.subjects ?? [];
  const isStock = plain?.indicators.some((id) => indicatorById(id)?.nature === 'stock') === true;
  return plain !== undefined && (act === undefined || !isStock) ? plain : unnamed(noun);
}
