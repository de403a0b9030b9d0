import { mentionsOf } from '../phrases/mention';
import { clausesOf } from '../tokens/clause';
import type { FigureToken, Place } from '../tokens/token';
import { afterWords } from './after-words';
import { stateInClause } from './clause-state';
import { figureRuns } from './figure-run';
import { NOTHING_CARRIED, type PassageState } from './passage-state';
import { readRun } from './read-run';
import type { Reading } from './reading';

/** Reads a passage, clause by clause; each clause hands on what the next may leave unsaid. */
export function readPassage(
  text: string,
  passage: Place,
  figures: readonly FigureToken[],
  ownArea: readonly string[],
  before: Named,
): Named & { readonly readings: readonly Reading[] } {
  const readings: Reading[] = [];
  // What the sentence before named is meant where this one begins with a figure: 此次调整后为….
  let isHeaded = PARTS.test(text.slice(passage.start, passage.start + 3));
  let state: PassageState = {
    ...NOTHING_CARRIED,
    subjects: before.subjects,
    head: before.head,
    movedFrom: before.movedFrom,
    heading: before.heading,
    isPartOfPlan: isHeaded && before.isPlanned,
    distance: 2,
  };
  const clauses = clausesOf(text, passage, figures);
  const mentions = clauses.map((clause) => mentionsOf(text, clause));
  const runs = figureRuns(text, mentions.flat());
  let nextRun = 0;
  let around: PassageState | undefined;
  for (const [place, clause] of clauses.entries()) {
    if (clause.isBracketed) around ??= state;
    else if (around !== undefined) {
      const isComparable = state.isComparable || around.isComparable;
      state = { ...around, isComparable, isComparableHeld: state.isComparableHeld };
      around = undefined;
    }
    if (clause.before === ';') state = afterSemicolon(state);
    state = stateInClause(text, clause, state);
    const own = mentions[place] ?? [];
    if (own.length === 0) state = afterWords(text, clause, state, ownArea);
    for (const mention of own) {
      const run = runs[nextRun];
      if (run?.[0] !== mention) continue;
      nextRun++;
      const [next, read] = readRun(text, run, state, ownArea);
      state = isHeaded ? next : { ...next, head: next.subjects };
      isHeaded = true;
      readings.push(...read);
    }
  }
  return {
    readings: readings.map(withMean),
    subjects: state.subjects,
    head: state.head,
    movedFrom: state.movedFrom,
    heading: state.heading,
    isPlanned: state.isPlanned,
  };
}

/** What a sentence hands on to the next. */
export type Named = Pick<PassageState, 'subjects' | 'head' | 'movedFrom' | 'heading' | 'isPlanned'>;

function withMean(reading: Reading, place: number, all: readonly Reading[]): Reading {
  const next = all[place + 1];
  const isFollowed =
    reading.phrased.measure === 'level' &&
    next?.phrased.measure === 'cagr' &&
    next.isCarried &&
    next.subject.label === reading.subject.label;
  return isFollowed ? { ...reading, isLastOfYears: true } : reading;
}

const PARTS = /^(?:其中|分.{1,2})/u;

/** What was named may be left unsaid once more; a list, a time and how it was measured do not go on. */
function afterSemicolon({
  subjects,
  head,
  distance,
  comparedWith: base,
  movedFrom,
  heading,
  isPartOfPlan,
}: PassageState): PassageState {
  return {
    ...NOTHING_CARRIED,
    subjects,
    head,
    distance: distance + 1,
    comparedWith: base,
    movedFrom,
    heading,
    isPartOfPlan,
  };
}
