import { toNumber } from '../number/decimal';
import type { Observation } from '../reading/observation';
import { TOPICS, type Topic } from '../catalogue/topic';
import { topicOf } from '../reading/topic-of';
import { unitScale } from '../number/unit';
import { isMoney } from './amounts';
import { isFolded, readingsOf, type Finding, type Verdict } from './finding';
import type { Reading } from '../reading/reading';

/**
 * Orders findings by what a lender must look at: a contradiction, then what needs explaining, then what is derivable, then
 * notes on what does not compare, and last what agrees or is equal by chance. Of one kind what matters to a lender leads:
 * public money, then output and investment, then the rest by topic; of one topic by rule, in the order in which the rules
 * are listed, and of one rule by the money at stake.
 */
export function byRelevance(one: Finding, other: Finding): number {
  return urgencyOf(one) - urgencyOf(other) || tierOf(one) - tierOf(other);
}

/**
 * Findings with what they rest on told first: a figure that the report does not state, derived from figures that a
 * finding to be explained uses too, stands right before the first such finding.
 */
export function premisesFirst<Found extends Finding>(findings: readonly Found[]): readonly Found[] {
  const strained = findings.filter(({ verdict }) => verdict === 'strains');
  const heads = new Map<Found, Found>();
  for (const premise of findings.filter(({ verdict }) => verdict === 'derivable')) {
    const head = strained.find((finding) => restsOn(finding, premise));
    if (head !== undefined) heads.set(premise, head);
  }
  return findings.flatMap((finding) =>
    heads.has(finding)
      ? []
      : [...[...heads].flatMap(([premise, head]) => (head === finding ? [premise] : [])), finding],
  );
}

function restsOn(finding: Finding, premise: Finding): boolean {
  const used = new Set(readingsOf(finding));
  return readingsOf(premise).every((reading) => used.has(reading));
}

function urgencyOf(finding: Finding): number {
  return isFolded(finding) ? URGENCY.length : URGENCY.indexOf(finding.verdict);
}

const URGENCY: readonly Verdict[] = ['contradicts', 'strains', 'derivable', 'not-comparable', 'agrees'];

/** Of one rule: the larger amount first, then what stands first in the report. */
export function byAmount(one: Finding, other: Finding): number {
  return stakeOf(other) - stakeOf(one) || placeOf(one) - placeOf(other);
}

function tierOf(finding: Finding): number {
  return Math.min(...readingsOf(finding).map(rankOf));
}

function rankOf(reading: Reading): number {
  if ('money' in reading) return 0;
  const topic = topicOf(reading);
  return topic === undefined ? TOPICS.length : RANKS.indexOf(topic);
}

const FIRST: readonly Topic[] = ['public-finance', 'output', 'projects-and-investment'];
const RANKS: readonly Topic[] = [...FIRST, ...TOPICS.filter((topic) => !FIRST.includes(topic))];

/** The money of the figure that a finding is about, in yuan. */
function stakeOf(finding: Finding): number {
  const [first] = readingsOf(finding);
  return first !== undefined && 'value' in first && isMoney(first) ? yuan(first) : 0;
}

function yuan({ value, unit }: Observation): number {
  return Math.abs(toNumber(value)) * 10 ** unitScale(unit).power;
}

function placeOf(finding: Finding): number {
  return Math.min(...readingsOf(finding).map(({ source }) => source.start));
}
