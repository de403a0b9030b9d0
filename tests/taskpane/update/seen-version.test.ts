import { wasUpdated } from '../../../src/taskpane/update/seen-version';
import { CLOSED, shelfWith } from '../shelves';

test('an add-in that was always of this version was not updated, and from the first update on it was', () => {
  const own = shelfWith();
  const seen = ['1.0.0', '1.0.0', '1.1.0', '1.1.0', '1.2.0'].map((version) => wasUpdated(own, version));
  expect(seen).toEqual([false, false, true, true, true]);
});

test.each(['', '[]', '{"now":1}'])('what was kept as %j counts as nothing', (text) => {
  expect(wasUpdated(shelfWith({ 'fiscal-gauge.version': text }), '1.1.0')).toBe(false);
});

test('a browser that keeps nothing knows of no update', () => {
  expect(wasUpdated(CLOSED, '1.1.0')).toBe(false);
});
