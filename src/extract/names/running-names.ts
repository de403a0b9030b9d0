import { INDICATORS } from '../../core/catalogue/catalogue';
import { AMBIGUOUS_NAMES } from './ambiguous-names';
import { OTHER_THINGS } from './other-things';
import { RUNNING_TEXT_NAMES } from './running-text-names';
import { SEVERAL_IN_ONE } from './several-in-one-names';
import { UNSAFE_IN_RUNNING_TEXT } from './unsafe-names';

/** What a name of running text stands for. */
export interface RunningName {
  /** Catalogue ids; none where the words are those of something else (出口退税). */
  readonly indicators: readonly string[];
  /** Whether it names each of them, in this order (存、贷款余额), rather than one of them (失业率). */
  readonly isList: boolean;
}

/**
 * What running text calls the indicators: their Chinese names and aliases but those that are unsafe there, short names
 * that only running text has, and lists that share words.
 */
export function runningNames(): readonly (readonly [string, RunningName])[] {
  return [
    ...INDICATORS.flatMap(({ id, chinese, aliases }) =>
      [chinese, ...aliases].filter(isSafe).map((name) => one(name, [id])),
    ),
    ...Object.entries(RUNNING_TEXT_NAMES).flatMap(([id, names]) => names.map((name) => one(name, [id]))),
    ...ABBREVIATIONS.map(([name, id]) => one(name, [id])),
    ...Object.entries(AMBIGUOUS_NAMES).map(([name, indicators]) => one(name, indicators)),
    ...Object.entries(SEVERAL_IN_ONE).map(
      ([name, indicators]) => [name, { indicators, isList: true }] as const,
    ),
    ...OTHER_THINGS.map((name) => one(name, [])),
  ];
}

/** Chinese texts use these few Latin names; other English names of the catalogue are for searching. */
const ABBREVIATIONS = [
  ['GDP', 'gdp'],
  ['CPI', 'cpi'],
] as const;

function isSafe(name: string): boolean {
  return /\p{Script=Han}/u.test(name) && !UNSAFE_IN_RUNNING_TEXT.has(name);
}

function one(name: string, indicators: readonly string[]): readonly [string, RunningName] {
  return [name, { indicators, isList: false }];
}
