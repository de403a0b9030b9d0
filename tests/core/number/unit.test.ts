import { bundled } from '../../../src/library/bundled';
import { UNIT_WORD } from '../../../src/extract/quantity/unit-words';
import { dimensionOf, isOfOneBase, isYuan, type UnitDimension } from '../../../src/core/number/unit';

const MEASURED = {
  money: ['元', '万元', '亿元', '万亿元', 'RMB bn', '亿美元', '港元'],
  share: ['%', '％', '‰', '成', '1', 'percent'],
  points: ['个百分点', '百分点', 'pp', '基点'],
  multiple: ['倍', '系数'],
  area: ['平方米', '万平方米', 'm²', '亩', '万亩', '公顷', 'km²'],
  length: ['公里', '米', '万公里'],
  mass: ['吨', '万吨', '公斤'],
  volume: ['立方米', '亿立方米', '升'],
  energy: ['亿千瓦时', '度', '万吨标准煤'],
  power: ['万千瓦', '兆瓦'],
  time: ['年', '个月', '个工作日', '小时'],
  count: ['家', '项', '人', '万人', '件次', '宗', '万套'],
  bare: [''],
  other: ['斛', 'constructor'],
} as const satisfies Readonly<Record<UnitDimension, readonly string[]>>;

test.each(Object.entries(MEASURED))('%s is measured in %j', (dimension, units) => {
  expect(units.map(dimensionOf)).toEqual(units.map(() => dimension));
});

test('every unit that is read in a text or stands in a bundled report says what it measures', () => {
  const printed = bundled().reports.flatMap(({ observations }) => observations.map(({ unit }) => unit));
  const units = [...new Set([...UNIT_WORD.split('|'), ...printed])];
  expect(units).toContain('万平方米');
  expect(units.filter((unit) => dimensionOf(unit) === 'other')).toEqual([]);
});

test('what is measured alike is not always converted: mu and square metres, yuan and dollars, firms and people', () => {
  expect(isOfOneBase('公里', '米')).toBe(true);
  expect(isOfOneBase('亩', '平方米')).toBe(false);
  expect(isOfOneBase('亿元', '亿美元')).toBe(false);
  expect(isOfOneBase('家', '人')).toBe(false);
  expect(isOfOneBase('个月', '工作日')).toBe(false);
});

test('yuan in whatever name is domestic money', () => {
  expect(['亿元', 'RMB mn', 'yuan', '人民币'].filter(isYuan)).toHaveLength(4);
  expect(['亿美元', '港元', '万亩', '%'].filter(isYuan)).toEqual([]);
});
