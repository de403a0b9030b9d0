import type { Bound } from '../../core/reading/bound';
import type { Measure } from '../../core/reading/observation';
import type { Decimal } from '../../core/number/decimal';
import type { Place } from '../tokens/token';
import type { Mention } from './mention';

/** What a phrasing reads: how the figure measures its thing, and where the words for the thing stand. */
export interface Phrased {
  readonly measure: Measure;
  readonly value: Decimal;
  readonly valueHigh?: Decimal;
  readonly unit: string;
  readonly bound: Bound;
  /** Where the thing is named, if anywhere in the figure's own clause. */
  readonly thing: Place;
  /** The thing's name, where the figure's words tell it without saying it: 民生支出 of what is spent on 民生. */
  readonly named?: string;
  /** Verbatim: the whole of a share, the plan that is completed, the field of a rank. */
  readonly of?: string;
  readonly against?: string;
  readonly rankOf?: Measure;
  /** Of two levels between which something moved, the earlier. */
  readonly isEarlier?: true;
  /** Whether it is what a budget foresaw before it was adjusted: 由12亿元调整为11亿元. */
  readonly isBeforeAdjustment?: true;
  /** Whether it is what was planned, in a passage that tells what was done. */
  readonly isPlanned?: true;
  /** Whether the thing stands behind the figure: 新增5家上市公司. */
  readonly isBehind?: true;
}

/** What carries over from the figures before: what was measured, and how. */
export interface Carried {
  readonly measure?: Measure | undefined;
  readonly of?: string | undefined;
  /** The units in which the things that carry over were told. */
  readonly units?: readonly string[];
}

/**
 * One way in which the genre words a figure. `no-figure` where the words show that it is none; nothing where they are not of
 * this phrasing.
 */
export type Phrasing = (mention: Mention, carried: Carried) => Phrased | 'no-figure' | undefined;

/** The value and bound as printed. */
export function asPrinted({
  figure,
  says,
}: Mention): Pick<Phrased, 'value' | 'valueHigh' | 'unit' | 'bound'> {
  return {
    value: figure.value,
    ...(figure.valueHigh === undefined ? {} : { valueHigh: figure.valueHigh }),
    unit: figure.unit,
    bound: says.bound,
  };
}
