import { isMissing, missing, type Missing } from '../missing';
import type { Observation } from '../reading/observation';
import { isYear, lastYear } from '../reading/period';
import { readingsBy } from '../reading/readings-by';
import { stageOf } from '../reading/stage';
import { HEADLINE } from '../reading/subject';
import { printedQuantity } from '../number/printed-quantity';
import type { Quantity } from '../number/quantity';
import type { BoundedEstimate } from './bounded-estimate';
import { deriveInputs } from './derive-inputs';
import type { GivenFigure } from './given-figure';
import { INPUT_IDS, type HealthInput } from './health-input';
import { healthInput, isAmount, yearOf } from './health-inputs';
import type { ResolvedInput, ResolvedInputs } from './resolved-input';

/** What a scorecard is made from: what was read from a report, the year it looks back on, and what the user adds. */
export interface HealthSubject {
  readonly observations: readonly Observation[];
  /** From the report of the year before, where that is at hand: it set this year's targets, and told last year's growth. */
  readonly earlier?: readonly Observation[];
  readonly year: number;
  readonly given: readonly GivenFigure[];
}

/**
 * Every input with its figure: as the report states it, else the report before it, else as the user has given it, else
 * derived.
 *
 * A report's figure is never replaced. All figures are of the area of the budget; one of another area that the report
 * names is none of them (`scope-mismatch`), one whose area was only inferred counts.
 */
export function resolveInputs(subject: HealthSubject): ResolvedInputs {
  const anchor = anchorOf(subject);
  const resolved = INPUT_IDS.map((id) => [id, statedOrGiven(healthInput(id), subject, anchor)] as const);
  return deriveInputs(Object.fromEntries(resolved) as ResolvedInputs, subject.year);
}

/** The figure whose area is that of the scorecard: the budget's revenue, else the output. */
export function anchorOf(subject: HealthSubject): Observation | undefined {
  return (['revenue', 'gdp'] as const).flatMap((id) => candidates(healthInput(id), subject))[0];
}

function statedOrGiven(
  input: HealthInput,
  subject: HealthSubject,
  anchor: Observation | undefined,
): ResolvedInput {
  const { id } = input;
  const found = candidates(input, subject);
  const ofArea = (reads: readonly Observation[]): Observation | undefined =>
    reads.find(({ area }) => area === anchor?.area) ?? reads.find((read) => mayBeOfArea(read, anchor));
  const observation = ofArea(found);
  if (observation)
    return { id, value: statedValue(input, observation), origin: { kind: 'stated', observation } };
  const before = ofArea(earlierCandidates(input, subject));
  if (before)
    return {
      id,
      value: statedValue(input, before),
      origin: { kind: 'stated', observation: before, isEarlier: true },
    };
  const figure = subject.given.find((candidate) => candidate.input === id);
  if (figure) return { id, value: givenValue(input, figure), origin: { kind: 'given', figure } };
  const [elsewhere] = found;
  const value =
    elsewhere && anchor
      ? missing('scope-mismatch', { one: anchor.area, other: elsewhere.area })
      : missing('not-reported', { input: id });
  return { id, value, origin: { kind: 'absent', lacks: [id] } };
}

/** In order of preference: by what states it best, and a known figure before an estimated one. */
function candidates(input: HealthInput, { observations, year }: HealthSubject): readonly Observation[] {
  const { stated, stage = 'result' } = input;
  const wanted = yearOf(input, year);
  const period = wanted === undefined ? undefined : String(wanted);
  const reads = stated
    .flatMap((series) => readingsBy(observations, { ...series, basis: HEADLINE, stage, period }))
    .filter((read) => wanted !== undefined || (isYear(read.period) && lastYear(read.period) > year));
  const last = Math.max(...reads.map(({ period }) => lastYear(period)));
  const known = reads.filter((read) => read.status !== 'estimated' && lastYear(read.period) === last);
  return [...known, ...reads.filter((read) => read.status === 'estimated')];
}

/** Of the report of the year before: what it set for this year, and what it told of its own. */
function earlierCandidates(input: HealthInput, subject: HealthSubject): readonly Observation[] {
  const { when = 'year', stage } = input;
  const isTold = when === 'before' || (when === 'year' && stage === 'plan');
  const { earlier } = subject;
  return earlier && isTold ? candidates(input, { ...subject, observations: earlier }) : [];
}

function mayBeOfArea(read: Observation, anchor: Observation | undefined): boolean {
  return anchor === undefined || read.areaBasis === 'inferred' || anchor.areaBasis === 'inferred';
}

function statedValue(input: HealthInput, read: Observation): BoundedEstimate | Missing {
  const isPlan = stageOf(read) === 'plan';
  const low = inUnitOf(input, read, isPlan);
  if (isMissing(low)) return low;
  if (read.valueHigh === undefined) return { ...low, bound: read.bound };
  const high = inUnitOf(input, { value: read.valueHigh, unit: read.unit }, isPlan);
  if (isMissing(high)) return high;
  const interval = { low: low.interval.low, high: high.interval.high };
  return { value: (low.value + high.value) / 2, interval, bound: read.bound };
}

function givenValue(input: HealthInput, figure: GivenFigure): BoundedEstimate | Missing {
  return inUnitOf(input, figure, input.stage === 'plan');
}

/** A target is set, not measured, so its digits are exact; and nothing counted here is less than nothing. */
function inUnitOf(input: HealthInput, quantity: Quantity, isExact: boolean): BoundedEstimate | Missing {
  const shown = printedQuantity(quantity, input.unit);
  if (isMissing(shown)) return shown;
  const { value, interval } = shown;
  const low = isAmount(input) && value >= 0 ? Math.max(interval.low, 0) : interval.low;
  return {
    value,
    interval: isExact ? { low: value, high: value } : { low, high: interval.high },
    bound: 'exact',
  };
}
