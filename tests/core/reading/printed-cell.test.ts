import { isNotStated, printedFigure } from '../../../src/core/reading/printed-cell';

describe('the number that a cell shows', () => {
  test.each([
    ['thousands are not kept apart', 12345.6, '12,345.60', '#,##0.00', '12345.60'],
    ['brackets are a minus', -1234, '(1,234)', '#,##0_);(#,##0)', '-1234'],
    ['a share has its sign', 0.8061, '80.6%', '0.0%', '80.6%'],
    ['a number as text counts', '１，２３４．５', '１，２３４．５', '@', '1234.5'],
    ['in General the value counts, whatever its column is wide', 12345.678, '12346', 'General', '12345.678'],
    ['without what binary arithmetic leaves', 0.1 + 0.2, '0.3', 'General', '0.3'],
    ['a column that is too narrow hides nothing', 1234.567, '####', '#,##0.00', '1234.57'],
    ['nor a share', 0.8061, '####', '0.0%', '80.6%'],
    ['what the format rounds was printed so', 12.3456, '12.35', '0.00', '12.35'],
  ])('%s', (_, value, text, format, figure) => {
    expect(printedFigure({ value, text, format })).toBe(figure);
  });

  test.each([
    ['words', '税收收入', '税收收入', 'General'],
    ['a date', 44926, '2022/12/31', 'yyyy/m/d'],
    ['a truth', true, 'TRUE', 'General'],
    ['the number of a row in brackets', '(1)', '(1)', 'General'],
    ['one bracket alone', '(12.5', '(12.5', 'General'],
    ['an error', '#REF!', '#REF!', 'General'],
    ['nothing', '', '', 'General'],
  ])('is none of %s', (_, value, text, format) => {
    expect(printedFigure({ value, text, format })).toBeUndefined();
  });
});

test.each(['-', '—', '……', '..', '…', '/', '无', '－'])('%s says that there is no number', (text) => {
  expect(isNotStated({ value: text, text, format: 'General' })).toBe(true);
});

test.each(['0', '有', ''])('%j says nothing of the kind', (text) => {
  expect(isNotStated({ value: text, text, format: 'General' })).toBe(false);
});
