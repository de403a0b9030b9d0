import { hasLeastPlaces, leastPlaces, placesOf, resultPlaces } from '../../../src/core/number/result-places';

test.each([
  [0, 0],
  [36, 0],
  [22.1, 1],
  [0.1 + 0.2, 1],
  [37.17 - 21.9, 2],
  [1.13 * 1e4, 0],
  [1e15, 0],
  [1 / 3, 8],
  [-0.05, 2],
])('%d has %d digits after the point', (number, places) => {
  expect(placesOf(number)).toBe(places);
});

test.each([
  ['a difference of printed rates has their digits', 0.05, 'points', { places: 2, spread: 0.01 }, 2],
  ['one that ends sooner has one at least', 2, 'points', { places: 0, spread: 1 }, 1],
  ['a difference of amounts has theirs', 15.27, 'amount', { places: 2, spread: 0.055 }, 2],
  ['a quotient of amounts has four digits in all', 17.93611794, 'amount', { places: 1, spread: 0.05 }, 2],
  ['or fewer, where it has no more', 37.5, 'amount', { places: 0, spread: 1 }, 1],
  ['a ratio has three', 2.27835051546, 'bare', { places: 1, spread: 0.02 }, 2],
  [
    'a share has three where its amounts allow them',
    0.07152188,
    'percentage',
    { places: 1, spread: 0.00017 },
    2,
  ],
  ['and fewer where they do not', 0.0940561, 'percentage', { places: 1, spread: 0.0018 }, 1],
  ['a small share is not rounded to nothing', 0.000428571, 'percentage', { places: 2, spread: 1e-7 }, 4],
  ['a large one has one', 0.589184, 'percentage', { places: 2, spread: 1e-9 }, 1],
] as const)('%s', (_, value, notation, behind, places) => {
  const shown = resultPlaces(
    value,
    notation,
    () => behind.places,
    () => behind.spread,
  );
  expect(shown).toBe(places);
  if (hasLeastPlaces(value, notation)) expect(leastPlaces(notation)).toBe(places);
});
