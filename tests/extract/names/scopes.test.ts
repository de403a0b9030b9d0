import { indicatorUnder, longestScope } from '../../../src/extract/names/scopes';

function narrowed(text: string, indicator: string) {
  const scope = longestScope(text, 0);
  return (
    scope && { word: scope.word, effect: scope.effect.kind, indicator: indicatorUnder(scope, indicator) }
  );
}

test.each([
  ['市本级一般公共预算收入', 'general-budget-revenue', '市本级', 'area'],
  ['全市地区生产总值', 'gdp', '全市', 'area'],
  ['开发区固定资产投资', 'fixed-asset-investment', '开发区', 'area'],
])('the indicator of another area is the same indicator: %s', (text, indicator, word, effect) => {
  expect(narrowed(text, indicator)).toEqual({ word, effect, indicator });
});

test.each([
  ['省属企业研发经费投入', 'rd-expenditure'],
  ['民营企业进出口', 'foreign-trade'],
  ['跨境电商进出口', 'foreign-trade'],
  ['普惠小微贷款余额', 'loans'],
])('a part of it is no indicator that is known: %s', (text, indicator) => {
  expect(narrowed(text, indicator)).toMatchObject({ effect: 'part', indicator: undefined });
});

test('where no scope begins there is none', () => {
  expect(longestScope('地区生产总值', 0)).toBeUndefined();
});
