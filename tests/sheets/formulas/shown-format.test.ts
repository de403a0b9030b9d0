import { shownFormat } from '../../../src/sheets/formulas/shown-format';

test.each([
  [0.5892, 'General', '58.9%', '0.0%'],
  [0.5, 'General', '50%', '0%'],
  [-0.131, 'General', '-13.1%', '0.0%'],
  [13.1, 'General', '+13.1', '+0.0;-0.0;0.0'],
  [306.2, 'General', '306.2', 'General'],
  [-13.1, 'General', '-13.1', 'General'],
  [0.5892, '0.00%', '58.92%', '0.00%'],
  [1e21, 'General', '1E+21', 'General'],
  ['58.9%', 'General', '58.9%', 'General'],
])('%s in a cell of the format %s that shows %s goes on as %s', (value, format, text, kept) => {
  expect(shownFormat(value, format, text)).toBe(kept);
});
