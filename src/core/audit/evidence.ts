import type { Measure, Observation } from '../reading/observation';
import { lastYear, type Period } from '../reading/period';
import type { Report } from '../reading/report';
import type { Statement } from '../reading/statement';

/** What is audited: the figures and statements of a report, and those of the report before it where it is at hand. */
export interface Evidence {
  readonly report: Report;
  readonly observations: readonly Observation[];
  readonly statements: readonly Statement[];
  readonly earlier?: Evidence;
}

/** Whether a figure looks back, as actual or estimated, or ahead. Outturn is never compared with plan by mistake. */
export type Stage = 'result' | 'plan';

export function stageOf({ status }: Pick<Observation, 'status'>): Stage {
  return status === 'target' ? 'plan' : 'result';
}

/** What a figure is about: indicator or label, area and 口径. */
export interface Subject {
  readonly indicator?: string | undefined;
  readonly label?: string | undefined;
  readonly area: string;
  readonly basis: string;
}

export function isSameSubject(one: Subject, other: Subject): boolean {
  const isSameThing =
    one.indicator === undefined
      ? other.indicator === undefined && one.label === other.label
      : one.indicator === other.indicator;
  return isSameThing && one.area === other.area && one.basis === other.basis;
}

/** What a rule looks for about a subject. */
export interface Wanted {
  readonly measure: Measure;
  readonly stage: Stage;
  readonly period: Period;
}

/** The first figure about a subject that answers; what repeats it is the matter of another rule. */
export function figureOf(
  { observations }: Evidence,
  subject: Subject,
  { measure, stage, period }: Wanted,
): Observation | undefined {
  return observations.find(
    (observation) =>
      observation.measure === measure &&
      observation.period === period &&
      stageOf(observation) === stage &&
      isSameSubject(observation, subject),
  );
}

/** The levels that a report states of its results, in its order. */
export function resultLevels({ observations }: Evidence): readonly Observation[] {
  return observations.filter(
    (observation) => observation.measure === 'level' && stageOf(observation) === 'result',
  );
}

/** The same subject under another indicator: the GDP of the area of an R&D share. */
export function withIndicator({ area, basis }: Subject, indicator: string): Subject {
  return { indicator, area, basis };
}

/** The single year after that of a figure, or so many years later. */
export function yearAfter({ period }: Pick<Observation, 'period'>, years = 1): Period {
  return String(lastYear(period) + years);
}

export function isYear(period: Period): boolean {
  return !period.includes('/');
}
