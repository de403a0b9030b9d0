import { indicatorById } from '../../core/catalogue/catalogue';
import type { Bound, Strength } from '../../core/reading/bound';
import { joinBounds } from '../quantity/bounds';
import { withoutClassLimits } from '../tokens/class-limit';
import type { Clause } from '../tokens/clause';
import { readLead, type FoundLeadWord, type Lead } from '../tokens/lead';
import { readTail, type Tail } from '../tokens/tail';
import type { FigureToken } from '../tokens/token';
import { closingName, withWholeName } from './whole-name';

/** A figure with the words around it, as its clause has them; what the lead's words say is put together. */
export interface Mention {
  readonly text: string;
  readonly clause: Clause;
  readonly figure: FigureToken;
  /** Where the words that may belong to it begin: behind the figure before it, or with the clause. */
  readonly start: number;
  readonly lead: Lead;
  readonly tail: Tail;
  readonly says: LeadSaid;
}

export interface LeadSaid {
  readonly direction?: 'up' | 'down' | undefined;
  readonly reaches?: 'to' | 'from' | undefined;
  readonly size?: 'up' | 'down' | undefined;
  readonly part?: 'share' | 'completion' | undefined;
  readonly span?: 'mean' | 'each-year' | 'cumulative' | 'held' | undefined;
  readonly each?: 'own' | 'same' | undefined;
  readonly strength?: Strength | undefined;
  readonly isExpected: boolean;
  /** Whether it is what a budget foresees once it is adjusted. */
  readonly isAdjusted: boolean;
  /** Whether it has come of what was planned. */
  readonly isDone: boolean;
  /** Whether it is what a budget foresees. */
  readonly isBudget: boolean;
  /** The bound of lead, figure and tail together. */
  readonly bound: Bound;
  /** The word of what is done: 新增. */
  readonly act?: FoundLeadWord | undefined;
}

/** The mentions of a clause in order; none of a clause with more figures than words can be between, which is no language. */
export function mentionsOf(text: string, clause: Clause): readonly Mention[] {
  if (clause.figures.length > MOST_FIGURES) return [];
  const figures = withoutClassLimits(text, clause, clause.figures);
  return figures.map((figure, place) => {
    const before = figures[place - 1];
    const from = before === undefined ? clause.start : tailEnd(text, before.end, figure.start);
    const next = figures[place + 1]?.start ?? clause.end;
    return mentionAt(text, clause, figure, from, next);
  });
}

/** Between two separators; a report has five at most. */
const MOST_FIGURES = 40;

function mentionAt(text: string, clause: Clause, figure: FigureToken, start: number, next: number): Mention {
  const lead = withWholeName(text, readLead(text, { start, end: figure.start }));
  const tail = readTail(text, { start: figure.end, end: next });
  return { text, clause, figure, start, lead, tail, says: said(ofRate(text, lead), figure, tail) };
}

/** The lead without the words of a rate's own name: 自然增长率 is how high it is, and no growth of it. */
function ofRate(text: string, lead: Lead): Lead {
  const { words, rest } = lead;
  if (!words.some(({ end, says }) => end <= rest.end && says.size !== undefined)) return lead;
  const isRate = closingName(text, rest)?.indicators.every((id) => indicatorById(id)?.nature === 'ratio');
  return isRate === true ? { ...lead, words: words.filter(({ end }) => end > rest.end) } : lead;
}

/** Behind 以上 and 左右, which belong to the figure before. */
function tailEnd(text: string, start: number, end: number): number {
  const { noun, bound } = readTail(text, { start, end });
  if (bound !== undefined) return noun.start;
  // 2030元/月提高至2130元/月
  return start + (PER_TIME.exec(text.slice(start, Math.min(end, start + 4)))?.[0].length ?? 0);
}

const PER_TIME = /^\/[月年天日人户亩生吨](?:[月年])?/u;

/** Of what several words say the nearest counts, and all of what bounds the figure. Gone through once, for every figure. */
function said({ words, rest }: Lead, figure: FigureToken, tail: Tail): LeadSaid {
  let direction: LeadSaid['direction'];
  let reaches: LeadSaid['reaches'];
  let size: LeadSaid['size'];
  let part: LeadSaid['part'];
  let span: LeadSaid['span'];
  let each: LeadSaid['each'];
  let strength: LeadSaid['strength'];
  let act: LeadSaid['act'];
  let isAdjusted = false;
  let isDone = false;
  let isBudget = false;
  let isExpected = false;
  let bound: Bound = 'exact';
  for (const word of words) {
    const { says } = word;
    direction ??= says.direction;
    reaches ??= says.reaches;
    size ??= says.size;
    part ??= says.part;
    span ??= says.span;
    each ??= says.each;
    strength ??= says.strength;
    isAdjusted ||= says.isAdjusted === true;
    isDone ||= says.isDone === true;
    isBudget ||= says.isBudget === true;
    isExpected ||= says.isExpected === true;
    bound = joined(bound, says.bound);
    if (act === undefined && says.isAct === true && word.start >= rest.end) act = word;
  }
  bound = joined(joined(bound, figure.bound), tail.bound);
  return {
    direction,
    reaches,
    size,
    part,
    span,
    each,
    strength,
    isAdjusted,
    isDone,
    isBudget,
    isExpected,
    bound,
    act,
  };
}

function joined(one: Bound, other: Bound | undefined): Bound {
  return other === undefined ? one : (joinBounds(one, other) ?? other);
}
