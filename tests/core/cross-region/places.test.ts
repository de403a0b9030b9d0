import { placesOf, type Entry } from '../../../src/core/cross-region/places';

const county = (value?: number): Entry => ({ level: 'county', value });
const city = (value?: number): Entry => ({ level: 'city', value });

test('areas are ranked among those of their level that have a value, ties sharing a place', () => {
  expect(
    placesOf([county(98.4), county(256.8), city(1200), county(), county(98.4)], 'more-is-better'),
  ).toEqual([{ place: 2, of: 3 }, { place: 1, of: 3 }, undefined, undefined, { place: 2, of: 3 }]);
});

test('where less is better the smallest is first', () => {
  expect(placesOf([county(0.9), county(0.6)], 'less-is-better')).toEqual([
    { place: 2, of: 2 },
    { place: 1, of: 2 },
  ]);
});

test('an area whose level is not known has no place', () => {
  expect(
    placesOf([{ level: undefined, value: 3 }, county(1), county(2)], 'more-is-better')[0],
  ).toBeUndefined();
});
