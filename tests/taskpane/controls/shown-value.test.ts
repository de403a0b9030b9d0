import { shownValue } from '../../../src/taskpane/controls/shown-value';

describe('a value in the change list', () => {
  test.each([
    [0.806, '0.0%', '80.6%'],
    [0.221, '0.0%', '22.1%'],
    [-13.1, '+0.0;-0.0', '-13.1'],
    [1.5, '+0.0;-0.0', '+1.5'],
    [0, '+0.0;-0.0;0.0', '0.0'],
    [306.2, '0.0', '306.2'],
    [3450, '0', '3450'],
    [3450, '#,##0', '3,450'],
    [2021, 'General', '2021'],
    ['超335亿元', '@', '超335亿元'],
  ])('%p in a %p column reads %p', (value, format, shown) => {
    expect(shownValue(value, format)).toBe(shown);
  });

  test('shows more digits than the format where the value has them, so that an edit is seen', () => {
    expect(shownValue(0.22149, '0.0%')).toBe('22.149%');
    expect(shownValue(306.25, '0.0')).toBe('306.25');
  });

  test('does not show the noise of binary fractions', () => {
    expect(shownValue(0.1 + 0.2, '0.0')).toBe('0.3');
  });
});
