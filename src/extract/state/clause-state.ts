import type { Clause } from '../tokens/clause';
import { timeSetBy } from './clause-time';
import { comparedWith } from './compared-with';
import type { PassageState } from './passage-state';

/** The state as the words of a clause leave it: the time, the basis and what is compared with, which hold for what follows. */
export function stateInClause(text: string, clause: Clause, state: PassageState): PassageState {
  const time = timeSetBy(text, clause);
  const words = text.slice(clause.start, clause.start + 8);
  const isComparable = /^(?:其中)?(?:按)?(?:同口径|可比(?:口径|(?=[增下]))|扣除|剔除)/u.test(words);
  // 收入(同口径)完成3亿元,增长5%: the bracket says it of all that follows.
  const holds =
    clause.before === '、' ||
    clause.before === ')' ||
    (clause.before === ',' && state.isComparableAhead) ||
    (clause.before === ',' && clause.figures.length > 0 && state.isComparableHeld);
  const set: Partial<PassageState> = {
    isComparable: isComparable || (state.isComparable && holds),
    isComparableHeld:
      state.isComparableHeld || (isComparable && clause.isBracketed && clause.figures.length === 0),
    comparedWith: comparedWith(text, clause) ?? state.comparedWith,
    // 扣除一次性收入后,同比增长7.4%: a clause that says nothing else says it of the next.
    isComparableAhead:
      (isComparable || (state.isComparable && clause.before === '、')) && clause.figures.length === 0,
    isAsOf: state.isAsOf || AS_OF.test(text.slice(clause.start, clause.start + 12)),
    time: time ?? state.time,
  };
  // Most clauses say none of this, and a state is large.
  const isSame = SET.every((field) => set[field] === state[field]);
  return isSame ? state : { ...state, ...set };
}

const SET = [
  'isComparable',
  'isComparableHeld',
  'comparedWith',
  'isComparableAhead',
  'isAsOf',
  'time',
] as const satisfies readonly (keyof PassageState)[];

const AS_OF = /^(?:截至|截止)[^,]{0,8}?(?:月|目前)/u;
