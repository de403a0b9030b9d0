import type { Carried } from '../phrases/phrasing';
import type { Place } from '../tokens/token';
import type { Subject } from './subject';

/** What is carried from clause to clause of a passage. */
export interface PassageState {
  /** The things last named; none where nothing was. */
  readonly subjects: readonly Subject[];
  /** What the sentence, or the one of whose parts it tells, began with: 分季度看 goes back to it. */
  readonly head: readonly Subject[];
  /** How many clauses ago they were named. */
  readonly distance: number;
  /** The clauses before, divided by 、, that may be members of a list. */
  readonly items: readonly Place[];
  /** The members of a list that the clause before ended, whose figures may follow: 教育、科技支出,分别增长…. */
  readonly listed: readonly Place[];
  /** The words of the heading under which the passage stands; empty where there is none. */
  readonly heading: string;
  /** The things whose amounts the sentence has told one after another: 出口额8亿元,进口额3亿元,分别增长…. */
  readonly told: readonly Subject[];
  readonly carried: Carried;
  /** The time that a clause has set for what follows, as written. */
  readonly time: string | undefined;
  readonly isExpected: boolean;
  /** Whether the figure before, of which what follows is told, has added up: 累计完成52亿元,增长3%. */
  readonly isAddedUp: boolean;
  /** Whether the figure before is what was planned: 计划完成85亿元,增长12%. */
  readonly isPlanned: boolean;
  /** Whether the whole was planned of whose parts the sentence tells: 计划收入85亿元。其中,税收收入70亿元. */
  readonly isPartOfPlan: boolean;
  /** Whether what follows is as of a day: 截至8月底. */
  readonly isAsOf: boolean;
  /** The parts of a year of which the figure before was told, and what follows of it is too: 其中12月份完成3亿元,增长12%. */
  readonly partsOfYear: readonly string[];
  /** What the sentence says that it measures from: 与2016年相比. */
  readonly comparedWith: string | undefined;
  /** The year that a figure before moved from, where what moves next tells none: 由2007年的3亿元增加到5亿元. */
  readonly movedFrom: string | undefined;
  /** Whose the things are that follow, where the clause before began with it: 省属企业. */
  readonly owner: string | undefined;
  /** What is done to the things of a list, said of the first: 新增 in 新增高速公路里程50公里、铁路里程20公里. */
  readonly act: string | undefined;
  readonly isComparable: boolean;
  /** Whether a bracket has said so of all that follows. */
  readonly isComparableHeld: boolean;
  /** Whether the clause before has said so of what follows it. */
  readonly isComparableAhead: boolean;
}

export const NOTHING_CARRIED: PassageState = {
  subjects: [],
  head: [],
  distance: 0,
  items: [],
  listed: [],
  heading: '',
  told: [],
  carried: {},
  time: undefined,
  comparedWith: undefined,
  movedFrom: undefined,
  owner: undefined,
  act: undefined,
  isExpected: false,
  isAddedUp: false,
  isPlanned: false,
  isPartOfPlan: false,
  isAsOf: false,
  partsOfYear: [],
  isComparable: false,
  isComparableHeld: false,
  isComparableAhead: false,
};
