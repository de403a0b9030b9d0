import { surePairs } from '../../../src/sheets/sources/sure-pairs';

function pairs(ones: string, others: string): string {
  return surePairs([...ones], [...others], Object.is)
    .map(([one, other]) => `${ones[one] ?? ''}${one}${other}`)
    .join(' ');
}

test.each([
  ['what has not changed stands for itself, also where it stands twice', 'axbx', 'axbx', 'a00 x11 b22 x33'],
  ['what came between is passed over', 'abc', 'a-b--c', 'a00 b12 c25'],
  ['what has gone has no pair', 'abc', 'ac', 'a00 c21'],
  ['of two alike the one that its neighbours tell', 'axbx', 'abx', 'a00 b21 x32'],
  ['of two alike of which one has gone neither', 'axx', 'ax', 'a00'],
  ['of one that has become two neither', 'ax', 'axx', 'a00'],
  ['what has changed places has none', 'ab', 'ba', ''],
  ['nothing stands for nothing', '', 'ab', ''],
])('%s', (_, ones, others, expected) => {
  expect(pairs(ones, others)).toBe(expected);
});
