import type { Bound } from '../../core/reading/bound';
import { BOUNDS_AFTER } from '../quantity/bounds';
import type { Place } from './token';

/** What stands behind a figure in its clause, up to the next one. */
export interface Tail {
  readonly bound?: Bound;
  /** The words behind whatever bounds the figure: what it counts, or how the sentence goes on. */
  readonly noun: Place;
  /** Whether 的 joins them to the figure: 61%的村. */
  readonly isOf: boolean;
}

/** Reads what follows a figure: 以上, 左右, 大关, and then the words that go on. */
export function readTail(text: string, { start, end }: Place): Tail {
  TAIL_BOUND.lastIndex = start;
  const bound = TAIL_BOUND.exec(text)?.[0];
  let at = start + (bound !== undefined && start + bound.length <= end ? bound.length : 0);
  TAIL_FILL.lastIndex = at;
  const fill = TAIL_FILL.exec(text)?.[0];
  if (fill !== undefined && at + fill.length <= end) at += fill.length;
  const isOf = text.charAt(at) === '的' && at < end;
  return {
    ...(at > start && bound !== undefined && BOUNDS_AFTER[bound] ? { bound: BOUNDS_AFTER[bound] } : {}),
    noun: { start: isOf ? at + 1 : at, end },
    isOf,
  };
}

const TAIL_BOUND = /(?:及以上|以上|及以下|以下|以内|之内|左右|上下)(?=[^\u4e00-\u9fff]|$|的|.)/uy;
const TAIL_FILL = /(?:新?台阶|大关|关口|之间|人民币|\((?:预计|快报|执行|决算|预算)数?\))/uy;
