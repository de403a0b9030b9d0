import { cellFacts } from '../../src/functions/cells/cell-facts';
import { figureProperties } from '../../src/functions/cells/figure-properties';
import type { FigureFacts } from '../../src/core/reading/figure-facts';

const cell = (properties: unknown) => ({ type: 'Double', basicValue: 335, properties });

const TARGET: FigureFacts = {
  indicator: 'gdp',
  measure: 'level',
  period: '2022',
  status: 'target',
  unit: '亿元',
  bound: 'more-than',
  upperEnd: 340,
  area: '主园区',
  areaBasis: 'stated',
  basis: 'headline',
  derivedFrom: 'gdp 2021',
  sentence: '地区生产总值超335亿元。',
  report: 'zhuhai-hitech-2022',
};

test('what a cell is given by properties is read back from them', () => {
  expect(cellFacts(cell(figureProperties(TARGET)))).toEqual(TARGET);
});

test('a remark is for people, and is not carried on', () => {
  expect(figureProperties({ remark: '系推断' })).toEqual({
    Remark: { type: 'String', basicValue: '系推断' },
  });
  expect(cellFacts(cell(figureProperties({ remark: '系推断' })))).toBeUndefined();
});

test.each([
  ['Chinese', { 单位: '亿元', 期间: '2022年', 表述: '超过', 原文: '…' }],
  ['English', { Unit: 'RMB 100 mn', Period: '2022', Bound: 'more than', 'Source sentence': '…' }],
])('the properties that tables in %s give their numbers say the same', (_, properties) => {
  expect(cellFacts(cell(properties))).toMatchObject({ unit: '亿元', period: '2022', bound: 'more-than' });
});

test.each([
  ['2022-Q1', '2022年一季度', 'Q1 2022'],
  ['2022-H1', '2022年上半年', 'H1 2022'],
  ['2022-M1-6', '2022年1—6月', 'Jan–Jun 2022'],
  ['2021/2025', '2021—2025年', '2021–2025'],
])('the period %s is known as tables tell it: %s, %s', (period, chinese, english) => {
  expect(cellFacts(cell({ 期间: chinese }))).toEqual({ period });
  expect(cellFacts(cell({ Period: english }))).toEqual({ period });
});

test.each([
  ['no properties', 306.2],
  ['properties of another kind', cell({ Price: { type: 'Double', basicValue: 3 } })],
  ['an empty unit', cell({ Unit: ' ' })],
  ['a period that is none', cell({ Period: 'last year' })],
  ['a status that nobody knows', cell({ Status: 'maybe' })],
  ['properties that are no object', cell('亿元')],
  ['nothing', null],
])('%s says nothing', (_, said) => {
  expect(cellFacts(said)).toBeUndefined();
});
