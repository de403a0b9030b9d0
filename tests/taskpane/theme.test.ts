import { isDark } from '../../src/taskpane/theme';

describe('the theme of the pane', () => {
  test.each([
    ['#FFFFFF', false],
    ['#F3F2F1', false],
    ['#FFA500', false],
    ['#262626', true],
    ['#0A0A0A', true],
    ['#1F4E79', true],
  ])('on Office’s background %s is dark: %p', (bodyBackgroundColor, dark) => {
    expect(isDark({ bodyBackgroundColor })).toBe(dark);
  });

  test('is not known of an Office that has a theme without colours', () => {
    expect(isDark({})).toBeUndefined();
  });

  test('believes Office where it says so itself', () => {
    expect(isDark({ bodyBackgroundColor: '#FFFFFF', isDarkTheme: true })).toBe(true);
  });
});
