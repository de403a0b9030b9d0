import { MOST_BYTES, tooManyRows } from '../../src/functions/cells/most-bytes';

const rowsOf = (text: string, rows: number) => Array.from({ length: rows }, () => [text]);

test('as many rows as are advised are taken', () => {
  const text = 'x'.repeat(1000);
  const refusal = tooManyRows(rowsOf(text, 12_345));
  expect(refusal).toMatchObject({ reason: 'too-many-rows', rows: 12_345, most: 3900 });
  expect(tooManyRows(rowsOf(text, 3900))).toBeUndefined();
});

test('a Chinese character counts three times, as it is sent', () => {
  const letters = rowsOf('x'.repeat(MOST_BYTES / 2), 1);
  expect(tooManyRows(letters)).toBeUndefined();
  expect(tooManyRows(rowsOf('财'.repeat(MOST_BYTES / 2), 1))).toMatchObject({ rows: 1, most: 0 });
});
