import fc from 'fast-check';
import { shift } from '../../../src/core/number/decimal';
import type { GivenFigure } from '../../../src/core/health/given-figure';
import { INPUT_IDS } from '../../../src/core/health/health-input';
import type { Scorecard } from '../../../src/core/health/scorecard';
import { contains } from '../../../src/core/number/interval';
import { isMissing } from '../../../src/core/missing';
import { decimals, percentages } from '../arbitraries';
import { cardOf, FIGURES, givenFigures, GOAL, statedFigures } from './small-report';

/** Any figures for all that a scorecard asks. */
const figures: fc.Arbitrary<readonly GivenFigure[]> = fc.tuple(
  ...INPUT_IDS.filter((id) => FIGURES[id] !== undefined).map((input) => {
    const unit = FIGURES[input]?.[1] ?? '';
    return (unit === '%' ? percentages : decimals).map((value) => ({ input, value, unit }));
  }),
);

function numbersOf({ rows }: Scorecard) {
  return rows.map(({ criterion, value }) => {
    if (isMissing(value)) return { id: criterion.id, reason: value.reason };
    const [number, low, high] = [value.value, value.interval.low, value.interval.high].map((part) =>
      Number(part.toPrecision(10)),
    );
    return { id: criterion.id, number, low, high, bound: value.bound };
  });
}

test('the interval of a result contains the result', () => {
  fc.assert(
    fc.property(figures, (given) =>
      cardOf([GOAL], given).rows.every(
        ({ value }) => isMissing(value) || contains(value.interval, value.value),
      ),
    ),
  );
});

test('the unit in which money or people are given changes nothing', () => {
  const larger: Readonly<Record<string, string>> = { 亿元: '万亿元', 万人: '亿人' };
  fc.assert(
    fc.property(figures, (given) => {
      const inLargerUnits = given.map((figure) => {
        const unit = larger[figure.unit];
        return unit === undefined ? figure : { ...figure, value: shift(figure.value, -4), unit };
      });
      expect(numbersOf(cardOf([GOAL], inLargerUnits))).toEqual(numbersOf(cardOf([GOAL], given)));
    }),
  );
});

test('a user’s figure that equals the report’s gives the same scorecard', () => {
  const stated = statedFigures();
  expect(stated).toHaveLength(givenFigures().length);
  expect(numbersOf(cardOf([GOAL], givenFigures()))).toEqual(numbersOf(cardOf([...stated, GOAL])));
});
