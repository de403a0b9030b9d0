import { USUAL_CHOICES } from '../../../src/sheets/figures/figure-choices';
import { keepFigures, keptFigures, NO_KEPT_FIGURES } from '../../../src/taskpane/basket/kept-figures';

function shelf(texts: Record<string, string> = {}) {
  return () => ({
    getItem: (name: string) => texts[name] ?? null,
    setItem: (name: string, text: string) => {
      texts[name] = text;
    },
  });
}

const closed = () => {
  throw new Error('closed to frames');
};

test('how figures were inserted last, favourites and what was inserted lately are there the next time', () => {
  const place = shelf();
  const kept = {
    choices: { ...USUAL_CHOICES, as: 'value', direction: 'across' },
    favourites: ['zhuhai-hitech-2022#gdp.2021.level.actual'],
    recents: ['zhuhai-hitech-2022#gdp.2021.growth.actual'],
  } as const;
  keepFigures(place, 'p:', kept);
  expect(keptFigures(place, 'p:')).toEqual(kept);
  expect(keptFigures(place, '')).toEqual(NO_KEPT_FIGURES);
});

test.each([
  ['nothing', shelf()],
  ['no JSON', shelf({ 'fiscal-gauge.figures': '{' })],
  ['something else', shelf({ 'fiscal-gauge.figures': '{"choices":3,"favourites":"x","recents":[1,null]}' })],
  ['null', shelf({ 'fiscal-gauge.figures': 'null' })],
  ['a browser that keeps nothing', closed],
])('%s counts as nothing kept', (_, place) => {
  expect(keptFigures(place, '')).toEqual(NO_KEPT_FIGURES);
  expect(() => {
    keepFigures(place, '', NO_KEPT_FIGURES);
  }).not.toThrow();
});
