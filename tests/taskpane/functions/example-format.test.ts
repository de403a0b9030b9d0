import { exampleFormat } from '../../../src/taskpane/functions/example-format';

test.each([
  ['58.9%', '0.0%'],
  ['+0.7', '+0.0;-0.0;0.0'],
  ['37.17', undefined],
  ['≥70%', undefined],
  ['306.2亿元', undefined],
])('results like %s deserve the format %s', (shows, format) => {
  expect(exampleFormat([{ formula: '=FISCAL.X(1)', shows }])).toBe(format);
});

test('a function without examples gives none', () => {
  expect(exampleFormat([])).toBeUndefined();
});
