import type { Measure } from '../reading/observation';
import { meantIndicators } from './meant-indicators';

/** How an argument of a formula is to be measured, and what becomes of a cell that says that it is measured otherwise. */
export interface MeantMeasures {
  /** The usual one first. */
  readonly meant: readonly [Measure, ...Measure[]];
  /** A growth in the place of a share is a number that means nothing; an increment in the place of a level may be meant. */
  readonly otherwise: 'refused' | 'remarked';
}

/** By the name of the argument; nothing of those that take levels or changes, as long as all are measured alike. */
export function meantMeasures(argument: string): MeantMeasures | undefined {
  if (GROWTHS.test(argument)) return { meant: ['growth', 'cagr'], otherwise: 'refused' };
  if (argument === 'share') return { meant: ['share', 'level'], otherwise: 'refused' };
  if (CHANGES.has(argument)) return { meant: ['change'], otherwise: 'remarked' };
  if (LEVELS.has(argument)) return { meant: ['level', 'duration', 'multiple'], otherwise: 'remarked' };
  return meantIndicators(argument) === undefined ? undefined : { meant: ['level'], otherwise: 'remarked' };
}

/** growth, gdpGrowth, and of those that repeat growth2. */
const GROWTHS = /growth\d*$/i;

/** Of anything, and no rise of it; what took 3 days may take 10 % less. */
const LEVELS: ReadonlySet<string> = new Set(['level', 'partPrior', 'partCurrent', 'wholePrior']);

const CHANGES: ReadonlySet<string> = new Set(['partChange', 'wholeChange']);
