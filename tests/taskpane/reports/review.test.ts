import type { Verdict } from '../../../src/library/kept/verdict';
import {
  certainAccepted,
  discarded,
  judged,
  moved,
  progressOf,
  reviewOf,
  undone,
  type Reviewed,
} from '../../../src/taskpane/reports/review';
import { reviewQueue } from '../../../src/taskpane/reports/review-queue';
import { EXAMPLE } from './example-report';

const ACCEPTED: Verdict = { kind: 'accepted' };
const REJECTED: Verdict = { kind: 'rejected' };
const BEGUN: Reviewed = { review: reviewOf(EXAMPLE), kept: EXAMPLE };

test('core indicators come first, the doubtful among them on top; then the rest in the same way', () => {
  expect(reviewQueue(EXAMPLE).map(({ id }) => id)).toEqual([
    'revenue',
    'gdp',
    'gdp-growth',
    'reservoirs',
    'trees',
  ]);
});

test('what is said of a figure is kept, and the next that nobody has looked at comes', () => {
  const after = judged(BEGUN, REJECTED);
  expect(after.kept.verdicts).toEqual({ revenue: REJECTED });
  expect(after.review.at).toBe('gdp');
});

test('after the last in the queue come those that were passed over', () => {
  const atLast = { ...BEGUN, review: moved(BEGUN, 99) };
  expect(atLast.review.at).toBe('trees');
  expect(judged(atLast, ACCEPTED).review.at).toBe('revenue');
});

test('all that is certain is accepted in one step, without what was judged before, and taken back in one', () => {
  const rejected = judged({ ...BEGUN, review: moved(BEGUN, 1) }, REJECTED);
  const after = certainAccepted(rejected);
  expect(after.kept.verdicts).toEqual({ gdp: REJECTED, 'gdp-growth': ACCEPTED, trees: ACCEPTED });
  expect(undone(after).kept).toEqual(rejected.kept);
});

test('a step that is taken back leads to the figure that it was about', () => {
  const back = undone(judged(BEGUN, ACCEPTED));
  expect(back).toEqual(BEGUN);
  expect(undone(BEGUN)).toEqual(BEGUN);
});

test('a review that is discarded leaves what was said before it was opened', () => {
  const earlier = { ...EXAMPLE, verdicts: { gdp: ACCEPTED } };
  const begun = { review: reviewOf(earlier), kept: earlier };
  expect(discarded(judged(judged(begun, REJECTED), ACCEPTED)).kept).toEqual(earlier);
});

test('a review goes on at the first figure that nobody has looked at', () => {
  const { kept } = judged(judged(BEGUN, ACCEPTED), ACCEPTED);
  expect(reviewOf(kept).at).toBe('gdp-growth');
});

test('progress counts the core indicators apart, and what can be accepted in one step', () => {
  expect(progressOf(judged(BEGUN, ACCEPTED).kept)).toEqual({
    core: 3,
    coreLeft: 2,
    all: 5,
    left: 4,
    certainLeft: 3,
  });
});
