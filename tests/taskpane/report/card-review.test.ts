import { cardFacts } from '../../../src/taskpane/report/card-facts';
import { EXAMPLE } from '../reports/example-report';

const [figure] = EXAMPLE.observations;

test.each([
  ['zh-CN', '未复核'],
  ['en-US', 'Not reviewed'],
] as const)('a card says of a figure that nobody has looked at that it is so (%s)', (language, words) => {
  if (figure === undefined) throw new Error('no figure');
  const told = cardFacts(EXAMPLE.report, { ...figure, review: 'not-reviewed' }, language);
  expect(told).toContainEqual({ name: 'review', text: words });
  expect(cardFacts(EXAMPLE.report, figure, language).map(({ name }) => name)).not.toContain('review');
});
