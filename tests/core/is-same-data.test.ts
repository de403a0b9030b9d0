import fc from 'fast-check';
import { isSameData } from '../../src/core/is-same-data';

test('entries may stand in another order, at any depth; what is left out is not there', () => {
  const one = { kept: { gdp: { value: 'a', note: 'b' } }, rows: ['x', 'y'] };
  expect(isSameData(one, { rows: ['x', 'y'], kept: { gdp: { note: 'b', value: 'a' } } })).toBe(true);
  expect(isSameData({ kept: {} }, { kept: {}, replaced: undefined })).toBe(true);
});

test('the order of a list counts, and so does every value', () => {
  expect(isSameData({ rows: ['x', 'y'] }, { rows: ['y', 'x'] })).toBe(false);
  expect(isSameData({ rows: 1 }, { rows: '1' })).toBe(false);
  expect(isSameData({ rows: 1 }, { rows: 1, kept: {} })).toBe(false);
});

test('whatever was written and read again is the same', () => {
  fc.assert(fc.property(fc.jsonValue(), (value) => isSameData(value, JSON.parse(JSON.stringify(value)))));
});
