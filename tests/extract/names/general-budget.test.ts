import { longestName } from '../../../src/extract/names/name-trie';

test.each([
  ['地方财政一般预算收入', 'general-budget-revenue'],
  ['财政一般公共财政预算收入', 'general-budget-revenue'],
  ['地方级公共财政预算支出', 'general-budget-expenditure'],
  ['公共预算支出', 'general-budget-expenditure'],
  ['国有土地出让金收入', 'land-transfer-revenue'],
  ['政府专项债券资金', 'special-bonds'],
  ['海关进出口总值', 'foreign-trade'],
])('whatever it has been called: %s', (name, indicator) => {
  expect(longestName(name, 0)).toMatchObject({ indicators: [indicator], end: name.length });
});

test.each(['财政收入', '财政总收入', '地方财政收入'])(
  '%s is not the general budget’s by its name',
  (name) => {
    expect(longestName(name, 0)?.indicators).not.toEqual(['general-budget-revenue']);
  },
);
