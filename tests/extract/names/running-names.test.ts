import { indicatorById, INDICATORS } from '../../../src/core/catalogue/catalogue';
import { runningNames } from '../../../src/extract/names/running-names';
import { UNSAFE_IN_RUNNING_TEXT } from '../../../src/extract/names/unsafe-names';

const names = runningNames();

test('every indicator that a name of running text stands for is in the catalogue', () => {
  const unknown = names.flatMap(([name, { indicators }]) =>
    indicators.filter((id) => indicatorById(id) === undefined).map((id) => `${name}: ${id}`),
  );
  expect(unknown).toEqual([]);
});

test('no name of running text stands for two things', () => {
  const meant = new Map<string, string>();
  const twice: string[] = [];
  for (const [name, { indicators }] of names) {
    const meaning = indicators.join();
    if ((meant.get(name) ?? meaning) !== meaning)
      twice.push(`${name}: ${meant.get(name) ?? ''} and ${meaning}`);
    meant.set(name, meaning);
  }
  expect(twice).toEqual([]);
});

test('what is unsafe in running text is a name of the catalogue, and none of running text', () => {
  const ofCatalogue = new Set(INDICATORS.flatMap(({ chinese, aliases }) => [chinese, ...aliases]));
  expect([...UNSAFE_IN_RUNNING_TEXT].filter((name) => !ofCatalogue.has(name))).toEqual([]);
  expect(names.filter(([name]) => UNSAFE_IN_RUNNING_TEXT.has(name))).toEqual([]);
});

test('a word for several names each of its indicators once', () => {
  const lists = names.filter(([, { isList }]) => isList);
  expect(lists.filter(([, { indicators }]) => new Set(indicators).size < 2)).toEqual([]);
  expect(lists.length).toBeGreaterThan(30);
});
