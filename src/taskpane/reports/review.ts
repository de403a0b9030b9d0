import type { Observation } from '../../core/reading/observation';
import type { KeptReport } from '../../library/kept/kept-report';
import type { Verdict } from '../../library/kept/verdict';
import { isCertain, isCore, reviewQueue } from './review-queue';

/** A review of a kept report: where it stands, and what was said before each step, so that each can be taken back. */
export interface Review {
  readonly report: KeptReport['report']['id'];
  /** The figure that is looked at. */
  readonly at: Observation['id'] | undefined;
  /** The last first. */
  readonly past: readonly ReviewStep[];
}

/** The verdicts before a step, and the figure that was looked at then. */
interface ReviewStep {
  readonly at: Observation['id'] | undefined;
  readonly verdicts: KeptReport['verdicts'];
}

/** A review with the report as it stands after it. */
export interface Reviewed {
  readonly review: Review;
  readonly kept: KeptReport;
}

/** A review as it is begun, or gone on with: at the first figure that nobody has looked at. */
export function reviewOf(kept: KeptReport): Review {
  const queue = reviewQueue(kept);
  return {
    report: kept.report.id,
    at: (queue.find(({ id }) => kept.verdicts[id] === undefined) ?? queue[0])?.id,
    past: [],
  };
}

/** The figure looked at is judged, and the next that nobody has looked at comes; the last stays in sight. */
export function judged({ review, kept }: Reviewed, verdict: Verdict): Reviewed {
  const { at } = review;
  if (at === undefined) return { review, kept };
  const after = { ...kept, verdicts: { ...kept.verdicts, [at]: verdict } };
  return { review: { ...stepped(review, kept), at: nextOpen(after, at) }, kept: after };
}

/** All that the program is certain of and nobody has looked at is accepted, in one step that can be taken back. */
export function certainAccepted({ review, kept }: Reviewed): Reviewed {
  const accepted = openCertain(kept).map(({ id }): [string, Verdict] => [id, { kind: 'accepted' }]);
  if (accepted.length === 0) return { review, kept };
  const after = { ...kept, verdicts: { ...kept.verdicts, ...Object.fromEntries(accepted) } };
  const { at } = review;
  const stays = at === undefined || after.verdicts[at] === undefined;
  return { review: { ...stepped(review, kept), at: stays ? at : nextOpen(after, at) }, kept: after };
}

/** The last step is taken back, and the figure is looked at that was then; nothing where no step was taken. */
export function undone({ review, kept }: Reviewed): Reviewed {
  const [last, ...before] = review.past;
  if (last === undefined) return { review, kept };
  return { review: { ...review, at: last.at, past: before }, kept: { ...kept, verdicts: last.verdicts } };
}

/** All steps since the review was opened are taken back. */
export function discarded({ review, kept }: Reviewed): Reviewed {
  const first = review.past.at(-1);
  if (first === undefined) return { review, kept };
  return { review: { ...review, at: first.at, past: [] }, kept: { ...kept, verdicts: first.verdicts } };
}

/** The figure so many places on in the queue; at either end it stays. */
export function moved({ review, kept }: Reviewed, by: number): Review {
  const queue = reviewQueue(kept);
  const place = queue.findIndex(({ id }) => id === review.at);
  const next = queue[Math.min(Math.max(place + by, 0), queue.length - 1)];
  return { ...review, at: next?.id };
}

/** How far a review has come. */
export interface ReviewProgress {
  readonly core: number;
  readonly coreLeft: number;
  readonly all: number;
  readonly left: number;
  /** Of those that are left, how many the program is certain of. */
  readonly certainLeft: number;
}

export function progressOf(kept: KeptReport): ReviewProgress {
  const { observations, verdicts } = kept;
  const core = observations.filter(isCore);
  const isLeft = ({ id }: Observation): boolean => verdicts[id] === undefined;
  return {
    core: core.length,
    coreLeft: core.filter(isLeft).length,
    all: observations.length,
    left: observations.filter(isLeft).length,
    certainLeft: openCertain(kept).length,
  };
}

/** Not among them is what a person settled when it was read otherwise: that is theirs to say. */
function openCertain({ observations, verdicts, earlier = {} }: KeptReport): readonly Observation[] {
  return observations.filter(
    (read) => isCertain(read) && verdicts[read.id] === undefined && !(read.id in earlier),
  );
}

function stepped(review: Review, { verdicts }: KeptReport): Review {
  return { ...review, past: [{ at: review.at, verdicts }, ...review.past] };
}

/** The next that nobody has looked at, from the beginning again after the end; the same where there is none. */
function nextOpen(kept: KeptReport, at: string): string {
  const queue = reviewQueue(kept);
  const place = queue.findIndex(({ id }) => id === at);
  const around = [...queue.slice(place + 1), ...queue.slice(0, place)];
  return around.find(({ id }) => kept.verdicts[id] === undefined)?.id ?? at;
}
