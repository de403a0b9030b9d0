import { indicatorById } from '../../../src/core/catalogue/catalogue';
import { SCOPE_WORDS } from '../../../src/extract/names/scope-words';
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
  ['机电产品出口', 'exports'],
  ['省级高新技术企业', 'high-tech-enterprises'],
])('a part of it is no indicator that is known: %s', (text, indicator) => {
  expect(narrowed(text, indicator)).toMatchObject({ indicator: undefined });
});

test.each([
  ['民间固定资产投资', 'fixed-asset-investment', 'private-investment'],
  ['跨境电商进出口', 'foreign-trade', 'cross-border-e-commerce'],
  ['普惠小微贷款余额', 'loans', 'inclusive-loans'],
  ['规模以上全部工业增加值', 'all-industry-value-added', 'industrial-value-added'],
])('a part that the catalogue knows is another indicator: %s', (text, indicator, narrower) => {
  expect(narrowed(text, indicator)).toMatchObject({ effect: 'part', indicator: narrower });
});

test('a level before money of budgets is whose budget it is', () => {
  expect(narrowed('市级一般公共预算收入', 'general-budget-revenue')).toEqual({
    word: '市级',
    effect: 'rank',
    indicator: 'general-budget-revenue',
  });
});

test('what a scope makes of an indicator is in the catalogue', () => {
  const made = SCOPE_WORDS.flatMap(([, effect]) =>
    effect.kind === 'part' ? Object.entries(effect.into).flat() : [],
  );
  expect(made.filter((id) => indicatorById(id) === undefined)).toEqual([]);
});

test('where no scope begins there is none', () => {
  expect(longestScope('地区生产总值', 0)).toBeUndefined();
});
