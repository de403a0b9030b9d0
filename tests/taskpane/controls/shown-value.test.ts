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

  test.each([
    [306.2, 306.24, '306.20', '306.24'],
    [306.2, 306.3, '306.2', '306.3'],
    [14.3696930111, 14.1, '14.4', '14.1'],
    [0.1 + 0.2, 0.3, '0.3', '0.3'],
  ])('%p beside %p has the fewest digits that tell the two apart', (one, other, shown, shownBeside) => {
    expect([shownValue(one, '0.0', other), shownValue(other, '0.0', one)]).toEqual([shown, shownBeside]);
  });

  test('is a number beside nothing, or beside a text', () => {
    expect(shownValue(306.25, '0.0', '')).toBe('306.3');
  });
});
