import type { Mention } from '../phrases/mention';
import { PHRASINGS } from '../phrases/phrasings';
import type { Phrased } from '../phrases/phrasing';
import { LONGEST_LIST } from './after-words';
import type { FigureRun } from './figure-run';
import { leadInWords } from './lead-in-words';
import { withoutLeadIn } from './lead-in';
import { listedShares, type ListedShare } from './listed-shares';
import { listedTimes, yearsInTurn } from './listed-times';
import { owned, partOfAreaAt } from './owner';
import { withoutPartsOfSame } from './part-of-same';
import type { PassageState } from './passage-state';
import { asChange, asPlanned, boundOfAll, followed, measuredFrom } from './phrased-in-run';
import type { Reading } from './reading';
import { runSubjects } from './run-subjects';
import { distributed } from './settled';
import { actIn } from './shared-act';
import { unnamed, type Subject } from './subject';

/** Reads the figures of a run, which share their words; what they hand on to the next, and nothing read of what is no figure. */
export function readRun(
  text: string,
  run: FigureRun,
  state: PassageState,
  ownArea: readonly string[],
): readonly [PassageState, readonly Reading[]] {
  const first = phrasedBy(run[0], state);
  if (first === undefined) return [{ ...state, items: [] }, []];
  if (first === 'no-figure') return [afterNoFigure(text, run[0], state, ownArea), []];
  const from = run[0].clause.before === '、' ? (state.items[0]?.start ?? run[0].start) : run[0].start;
  const times =
    run.length > 1 && state.subjects.length === 1
      ? listedTimes(text.slice(from, run[0].figure.start), run.length)
      : undefined;
  const years =
    run.length > 1 && times === undefined
      ? yearsInTurn(text.slice(Math.max(0, run[0].clause.start - FAR), run[0].figure.start), run.length)
      : undefined;
  const shares = listedShares(text, run, state, ownArea);
  const found =
    shares !== undefined
      ? distributed(shares.map(({ subject }) => subject))
      : times === undefined
        ? runSubjects(text, years === undefined ? run : [run[0]], first, state, ownArea)
        : { of: run.map(() => state.subjects), isCarried: true, subjects: state.subjects };
  const own = owned(found, text, first, state.owner);
  const settled = withoutPartsOfSame(own, text, run[0].clause, state);
  const last = run.at(-1) ?? run[0];
  // 新区完成投资435亿元,生产总值达到96亿元: the sentence goes on with what it begins with.
  const owner = /全|我/u.test(text.slice(run[0].start, run[0].figure.start))
    ? undefined
    : (partOfAreaAt(text, withoutLeadIn(text, run[0].clause, ownArea)) ?? state.owner);
  const leadIn = leadInWords(text, { start: run[0].start, end: run[0].lead.rest.end });
  const isAddedUp = run[0].says.span === 'cumulative' || (settled.isCarried && state.isAddedUp);
  const isExpected =
    state.isExpected ||
    // 完成预计目标的87% is no estimate.
    (first.measure !== 'completion' && (run[0].says.isExpected || leadIn.isExpected));
  const isPlanned =
    leadIn.strength === 'planned' ||
    (((settled.isCarried && state.isPlanned) || state.isPartOfPlan) &&
      !run[0].says.isDone &&
      run[0].says.act === undefined);
  const ownTimes = run[0].lead.times;
  const isToldOfPart = settled.isCarried && first.measure === 'growth' && ownTimes.length === 0;
  const partsOfYear = isToldOfPart
    ? state.partsOfYear
    : first.measure === 'level'
      ? ownTimes.filter(isPartOfYear)
      : [];
  const readings = run.flatMap((mention, place) => {
    const said = asPlanned(place === 0 ? first : followed(first, mention), mention, isPlanned);
    const phrased = shares === undefined ? said : measuredAs(said, shares[place]);
    const shared = last.says.bound !== 'exact' && mention.says.bound === 'exact' && run.length > 1;
    const subjects = settled.of[years === undefined ? place : 0];
    if (subjects === undefined) return [];
    const named = subjects.length > 0 ? subjects : [nobody(text, run[0])];
    return named.map((subject): Reading => ({
      mention,
      phrased: asChange(
        measuredFrom(shared ? { ...phrased, bound: boundOfAll(last) } : phrased, mention, state),
        subject,
        run[0],
        settled.isCarried && state.carried.measure === 'level',
      ),
      subject,
      times: (times ?? years)?.slice(place, place + 1) ?? (isToldOfPart ? partsOfYear : ownTimes),
      isCarried: settled.isCarried,
      distance: settled.isCarried ? state.distance : 0,
      time: state.time,
      comparedWith: state.comparedWith,
      movedFrom: state.movedFrom,
      isExpected,
      isAddedUp,
      isAsOf: state.isAsOf,
      share: shareBefore(run[0], phrased, settled.isCarried, state),
      isComparable: state.isComparable,
      isLastOfYears: false,
      leadIn,
    }));
  });
  const isSame = settled.isCarried;
  return [
    {
      ...state,
      owner,
      act: actOf(text, run[0], state, ownArea),
      subjects: settled.subjects,
      distance: isSame ? state.distance : 0,
      items: [],
      listed: [],
      told: toldAfter(first, run, settled.isCarried, settled.of.flatMap(onlyThing), state.told),
      isExpected,
      isAddedUp,
      isPlanned,
      partsOfYear,
      movedFrom:
        (first.isEarlier === true ? run[0].lead.times.find(isYearSaid) : undefined) ?? state.movedFrom,
      carried: {
        measure: first.measure,
        units: isSame ? [...(state.carried.units ?? []).slice(-2), first.unit] : [first.unit],
        of: first.of ?? (isSame && first.measure === 'share' ? state.carried.of : undefined),
      },
    },
    readings,
  ];
}

/** Characters in which a span of years stands before the clause that tells of each. */
const FAR = 16;

/** One of listed shares, with its own whole. */
function measuredAs(phrased: Phrased, share: ListedShare | undefined): Phrased {
  const own: { -readonly [Field in keyof Phrased]: Phrased[Field] } = { ...phrased };
  delete own.of;
  return { ...own, ...share?.says };
}

/** What is told of each of several amounts leaves it open that more is: 分别完成计划的98%和97%,分别增长2%和3%. */
function toldAfter(
  { measure }: Phrased,
  run: FigureRun,
  isCarried: boolean,
  things: readonly Subject[],
  told: readonly Subject[],
): readonly Subject[] {
  if (measure === 'level') {
    // 由1万元增加到2万元 tells of one thing.
    const isAgain = isCarried && things.length === 1 && things[0]?.label === told.at(-1)?.label;
    return isAgain ? told : [...told, ...things];
  }
  return isCarried && run.length > 1 ? told : [];
}

/** What is done to the thing, or to those of the list before it. */
function actOf(
  text: string,
  { clause, start, lead, says, tail }: Mention,
  { act }: PassageState,
  ownArea: readonly string[],
): string | undefined {
  const from = withoutLeadIn(text, { start, end: lead.rest.end }, ownArea);
  // 总数11万个、新增7384个: what is new of a stock is no deed for what follows.
  const hasThing = lead.rest.end > from || tail.noun.end > tail.noun.start;
  const own = hasThing
    ? (actIn(text.slice(from, lead.rest.end)) ?? (says.act && actIn(says.act.word)))
    : undefined;
  const goesOn = clause.before === '、' || text.startsWith('其中', clause.start);
  return own ?? (goesOn ? act : undefined);
}

/** The share of which points are a change: one that the figure's own words name (比重下降), or the one told before. */
function shareBefore(
  { says }: Mention,
  { measure, of }: Phrased,
  isCarried: boolean,
  { carried }: PassageState,
): Reading['share'] {
  if (measure === 'change' && of !== undefined) return { of };
  if (isCarried && carried.measure === 'share') return { of: carried.of };
  return says.part === 'share' ? {} : undefined;
}

/** What one figure is of, where it is of one thing. */
function onlyThing(subjects: readonly Subject[] | undefined): readonly Subject[] {
  return subjects?.length === 1 ? subjects : [];
}

function phrasedBy(mention: Mention, state: PassageState): Phrased | 'no-figure' | undefined {
  for (const phrasing of PHRASINGS) {
    const phrased = phrasing(mention, state.carried);
    if (phrased !== undefined) return phrased;
  }
  return undefined;
}

function nobody(text: string, { clause, figure }: Mention): Subject {
  return unnamed(
    text.slice(clause.start, figure.start) ||
      text.slice(figure.end, clause.end) ||
      text.slice(figure.start, figure.end),
  );
}

function afterNoFigure(
  text: string,
  mention: Mention,
  state: PassageState,
  ownArea: readonly string[],
): PassageState {
  const start = withoutLeadIn(text, mention.lead.rest, ownArea);
  // 第一、第三产业: what looked like an order is a member of a list.
  const { clause } = mention;
  if (clause.after === '、' && mention.figure.kind === 'rank') {
    return { ...state, items: [...(clause.before === '、' ? state.items : []), clause].slice(-LONGEST_LIST) };
  }
  if (start >= mention.lead.rest.end) return { ...state, items: [] };
  const phrased: Phrased = {
    measure: 'level',
    value: '0',
    unit: '',
    bound: 'exact',
    thing: mention.lead.rest,
  };
  const { subjects } = runSubjects(text, [mention], phrased, state, ownArea);
  return { ...state, subjects, distance: 0, items: [], carried: {} };
}

function isYearSaid(words: string): boolean {
  return /^(?:19|20)\d\d年/u.test(words);
}

function isPartOfYear(words: string): boolean {
  return /月|季度|半年/u.test(words);
}
