import { shelfIn } from '../../src/taskpane/shelf';
import { CLOSED, shelfWith } from './shelves';

test('a note is there again, for its own partition alone', () => {
  const held = new Map<string, string>();
  const storage = () => ({
    getItem: (name: string) => held.get(name) ?? null,
    setItem: (name: string, text: string) => void held.set(name, text),
  });
  expect(shelfIn(storage, 'one').keep('look', { dark: true })).toBe(true);
  expect(shelfIn(storage, 'one').read('look')).toEqual({ dark: true });
  expect(shelfIn(storage, 'other').read('look')).toBeNull();
});

test.each(['', '{', 'not JSON'])('a note that reads %j is none', (text) => {
  expect(shelfWith({ 'fiscal-gauge.look': text }).read('look')).toBeUndefined();
});

test('where the browser keeps nothing, nothing is kept, and nothing fails', () => {
  expect(CLOSED.keep('look', 1)).toBe(false);
  expect(CLOSED.read('look')).toBeUndefined();
});
