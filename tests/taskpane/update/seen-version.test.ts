import { wasUpdated } from '../../../src/taskpane/update/seen-version';

function shelf(texts = new Map<string, string>()) {
  return () => ({
    getItem: (name: string) => texts.get(name) ?? null,
    setItem: (name: string, text: string) => void texts.set(name, text),
  });
}

test('an add-in that was always of this version was not updated, and from the first update on it was', () => {
  const own = shelf();
  const seen = ['1.0.0', '1.0.0', '1.1.0', '1.1.0', '1.2.0'].map((version) => wasUpdated(own, '', version));
  expect(seen).toEqual([false, false, true, true, true]);
});

test('partitions know nothing of each other', () => {
  const own = shelf();
  wasUpdated(own, 'one', '1.0.0');
  expect(wasUpdated(own, 'other', '1.1.0')).toBe(false);
});

test.each(['', 'not JSON', '[]', '{"now":1}'])('what was kept as %j counts as nothing', (text) => {
  expect(wasUpdated(shelf(new Map([['fiscal-gauge.version', text]])), '', '1.1.0')).toBe(false);
});

test('a browser that keeps nothing knows of no update', () => {
  const closed = () => {
    throw new DOMException('closed', 'SecurityError');
  };
  expect(wasUpdated(closed, '', '1.1.0')).toBe(false);
});
