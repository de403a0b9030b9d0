import { extract } from '../../../src/extract/extract';

const REMARK = '面对多重困难,全镇上下齐心协力,各项事业稳步推进,'.repeat(12);

test('a page that has lost its line ends is divided where its parts begin', () => {
  const { observations } = extract(
    `青河镇2023年政府工作报告一、2022年工作回顾2022年是不平凡的一年。${REMARK}完成固定资产投资10亿元。二、2023年工作安排${REMARK}完成固定资产投资12亿元。`,
  );
  expect(observations.map(({ value, status, period }) => [value, status, period])).toEqual([
    ['10', 'actual', '2022'],
    ['12', 'target', '2023'],
  ]);
});

test('what a heading looks back on so far is no plan', () => {
  const { observations } = extract(
    '关于青河区2022年重点工作1-6月进展情况的通报\n一、主要经济指标\n1-6月,全区实现生产总值40亿元;固定资产投资18亿元。',
  );
  expect(observations.map(({ indicator, status, period }) => [indicator, status, period])).toEqual([
    ['gdp', 'actual', '2022-H1'],
    ['fixed-asset-investment', 'actual', '2022-H1'],
  ]);
});

test('a text without its area that speaks of 全省 alone is of a province, whose 地方财政收入 is its general budget’s', () => {
  const indicators = (text: string) => extract(text).observations.map(({ indicator }) => indicator);
  expect(indicators('2016年1-3月财政收支情况\n全省地方财政收入完成46亿元。')).toEqual([
    'general-budget-revenue',
  ]);
  expect(indicators('2016年1-3月财政收支情况\n全市地方财政收入完成46亿元。')).toEqual([undefined]);
});
