import { toNumber } from '../number/decimal';
import type { Observation } from '../reading/observation';
import { TOPICS, type Topic } from '../catalogue/topic';
import { topicOf } from '../reading/topic-of';
import { unitScale } from '../number/unit';
import { isMoney } from './amounts';
import { readingsOf, type Finding } from './finding';
import type { Reading } from '../reading/reading';

/**
 * Orders findings by what matters to a lender: public money first, then output and investment, then the rest by topic;
 * of one topic by rule, in the order in which the rules are listed, and of one rule by the money at stake. The verdict
 * has no say.
 */
export function byRelevance(one: Finding, other: Finding): number {
  return tierOf(one) - tierOf(other);
}

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
