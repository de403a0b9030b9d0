import { USUAL_CHOICES } from '../../../src/sheets/figures/figure-choices';
import { CLOSED, shelfWith } from '../shelves';
import { keepFigures, keptFigures, NO_KEPT_FIGURES } from '../../../src/taskpane/basket/kept-figures';

test('how figures were inserted last, favourites and what was inserted lately are there the next time', () => {
  const place = shelfWith();
  const kept = {
    choices: { ...USUAL_CHOICES, as: 'value', direction: 'across' },
    favourites: ['zhuhai-hitech-2022#gdp.2021.level.actual'],
    recents: ['zhuhai-hitech-2022#gdp.2021.growth.actual'],
  } as const;
  keepFigures(place, kept);
  expect(keptFigures(place)).toEqual(kept);
});

test.each([
  ['nothing', shelfWith()],
  ['no JSON', shelfWith({ 'fiscal-gauge.figures': '{' })],
  [
    'something else',
    shelfWith({ 'fiscal-gauge.figures': '{"choices":3,"favourites":"x","recents":[1,null]}' }),
  ],
  ['null', shelfWith({ 'fiscal-gauge.figures': 'null' })],
  ['a browser that keeps nothing', CLOSED],
])('%s counts as nothing kept', (_, place) => {
  expect(keptFigures(place)).toEqual(NO_KEPT_FIGURES);
  expect(() => {
    keepFigures(place, NO_KEPT_FIGURES);
  }).not.toThrow();
});
