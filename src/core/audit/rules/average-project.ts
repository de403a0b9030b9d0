import { isOfOneBase } from '../../number/unit';
import type { Observation } from '../../reading/observation';
import { lastYear, yearAfter } from '../../reading/period';
import { ratioBound } from '../../reading/ratio-bound';
import { readingsBy } from '../../reading/readings-by';
import { stageOf } from '../../reading/stage';
import { topicOf } from '../../reading/topic-of';
import { amount, amountOf, atFace, direction, isCount, isMoney, ratio } from '../amounts';
import { resultLevels, type Evidence } from '../evidence';
import type { Amount, Finding } from '../finding';
import type { Rule } from '../rule';
import type { AuditSettings } from '../settings';
import { isOneSentence } from '../same-sentence';

export type AverageProject = Finding<
  'average-project',
  {
    readonly lastAmount: Observation;
    readonly lastCounts: readonly Observation[];
    readonly nextAmount?: Observation | undefined;
    readonly nextCounts: readonly Observation[];
  },
  {
    /** A year's investment over the projects named right before it. */
    readonly last: Amount;
    readonly next?: Amount | undefined;
    /** The same over all projects that the sentence counts, where there are several counts. */
    readonly lastOfAll?: Amount | undefined;
    readonly nextOfAll?: Amount | undefined;
  }
>;

/**
 * A year's investment in key projects by project, and the next year's plan by project. Where a sentence counts several
 * groups of projects before one amount, the amount may be for the last of them or for all: both averages are told.
 */
export const averageProjectRule: Rule<AverageProject> = {
  id: 'average-project',
  find: (evidence, settings) =>
    resultLevels(evidence, 'key-project-investment').flatMap((lastAmount): readonly AverageProject[] => {
      const last = averages(evidence, lastAmount, settings);
      if (last === undefined) return [];
      const nextAmount = planBeside(evidence, lastAmount);
      const next = nextAmount && averages(evidence, nextAmount, settings);
      return [
        {
          rule: 'average-project',
          verdict: 'derivable',
          readings: {
            lastAmount,
            lastCounts: last.counts,
            ...(next && { nextAmount }),
            nextCounts: next?.counts ?? [],
          },
          amounts: {
            last: last.average,
            ...(last.ofAll && { lastOfAll: last.ofAll }),
            ...(next && { next: next.average }),
            ...(next?.ofAll && { nextOfAll: next.ofAll }),
          },
        },
      ];
    }),
};

/** The first investment planned for the year after with a count of projects, of key projects or of no name of its own. */
function planBeside(evidence: Evidence, last: Observation): Observation | undefined {
  const plans = readingsBy(evidence.observations, {
    measure: 'level',
    stage: 'plan',
    period: yearAfter(last),
  });
  return plans.find(
    (plan) =>
      isMoney(plan) &&
      topicOf(plan) === topicOf(last) &&
      (plan.indicator === undefined || plan.indicator === last.indicator) &&
      countsBefore(evidence, plan).length > 0,
  );
}

interface Averages {
  readonly counts: readonly Observation[];
  readonly average: Amount;
  readonly ofAll: Amount | undefined;
}

function averages(evidence: Evidence, of: Observation, settings: AuditSettings): Averages | undefined {
  const counts = countsBefore(evidence, of);
  const nearest = counts.at(-1);
  if (nearest === undefined) return undefined;
  const total = amountOf(of, settings);
  const over = (number: Amount): Amount | undefined => {
    const each = ratio(atFace(total), atFace(number));
    return each && amount(each, total.unit, ratioBound(direction(total), direction(number)));
  };
  const average = over(amountOf(nearest, settings));
  if (average === undefined) return undefined;
  const all = counts.reduce((sum, count) => sum + amountOf(count, settings).value, 0);
  const ofAll = over({ value: all, interval: { low: all, high: all }, unit: nearest.unit, bound: 'exact' });
  return { counts, average, ofAll: counts.length > 1 ? ofAll : undefined };
}

/** Counts of projects that the amount's sentence states before it, in its order. */
function countsBefore({ observations }: Evidence, of: Observation): readonly Observation[] {
  return observations.filter(
    (count) =>
      count.measure === 'level' &&
      isCount(count) &&
      isOfOneBase(count.unit, '个') &&
      topicOf(count) === topicOf(of) &&
      // A quarter's projects belong to its year.
      lastYear(count.period) === lastYear(of.period) &&
      stageOf(count) === stageOf(of) &&
      isOneSentence(count, of) &&
      count.figure.start < of.figure.start,
  );
}
