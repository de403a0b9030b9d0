import type { Bound, Strength } from '../../core/reading/bound';
import type { Decimal } from '../../core/number/decimal';

/** A word of a segment that a phrasing can know, or the run of other characters between two of them. */
export type Token = NameToken | FigureToken | WordToken;

interface Place {
  /** UTF-16 units of the text as read. */
  readonly start: number;
  readonly end: number;
}

/** The name of one or more indicators; of several where a name in running text is short for either. */
export interface NameToken extends Place {
  readonly kind: 'name';
  readonly name: string;
  readonly indicators: readonly string[];
}

/** A number with its unit and the bound that is printed with it. */
export interface FigureToken extends Place {
  readonly kind: 'figure';
  readonly value: Decimal;
  readonly valueHigh?: Decimal;
  readonly unit: string;
  readonly bound: Bound;
}

/**
 * - `scope` narrows a name: 规模以上, 市本级. `area` names a place.
 * - `verb` says what the figure does to its thing (增长, 达到, 降至), `relation` to what it stands (占, 比重, 高于).
 * - `bound`, `strength`, `status`, `time`, `list` (分别, 其中), `remark` (创历史新高), `separator` (，；。), `other`.
 */
export interface WordToken extends Place {
  readonly kind:
    | 'scope'
    | 'area'
    | 'verb'
    | 'relation'
    | 'bound'
    | 'strength'
    | 'status'
    | 'time'
    | 'list'
    | 'remark'
    | 'separator'
    | 'other';
  readonly text: string;
  readonly bound?: Bound;
  readonly strength?: Strength;
}
