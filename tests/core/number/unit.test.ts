import { bundled } from '../../../src/library/bundled';
import { UNIT_WORD } from '../../../src/extract/quantity/unit-words';
import {
  dimensionOf,
  isOfOneBase,
  isYuan,
  unitScale,
  type UnitDimension,
} from '../../../src/core/number/unit';

const MEASURED = {
  money: [
    ...[
      '元',
      '万元',
      '亿元',
      '万亿元',
      '亿美元',
      '港元',
      '千元',
      '百亿元',
      '亿元人民币',
      '人民币亿元',
      '億元',
    ],
    ...['RMB bn', 'billion yuan', 'US$ mn', '100 million yuan', 'yuan'],
  ],
  share: ['%', '％', '‰', '‱', '成', '1', 'percent'],
  points: ['个百分点', '百分点', 'pp', '基点', 'bp', '个千分点'],
  multiple: ['倍', '系数'],
  area: ['平方米', '万平方米', 'm²', '亩', '万亩', '公顷', 'km²', '平方千米'],
  length: ['公里', '米', '万公里', '千米', '毫米'],
  mass: ['吨', '万吨', '公斤', '千克', '亿斤', '微克'],
  volume: ['立方米', '亿立方米', '升'],
  energy: ['亿千瓦时', '度', '万吨标准煤'],
  power: ['万千瓦', '兆瓦'],
  time: ['年', '个月', '个工作日', '小时', '岁'],
  count: ['家', '项', '人', '万人', '件次', '宗', '万套', '种', '列', '次', '万标箱', 'TEU'],
  per: ['元/吨', '微克/立方米', 'µg/m³', '吨标准煤/万元', '张/千人'],
  bare: ['', '万', '亿', '万亿', '千'],
  other: ['斛', 'constructor', '元/斛', '千斛', 'yuanish'],
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

test.each([
  ['千元', '元', 3],
  ['百亿元', '亿元', 2],
  ['billion yuan', '亿元', 1],
  ['億元', '亿元人民币', 0],
  ['平方千米', '平方公里', 0],
  ['bp', '个百分点', -2],
  ['亿', '万', 4],
  ['元/吨', '万元/万吨', 0],
  ['微克/立方米', '毫克/立方米', -3],
])('%s is %s, moved by %d places', (one, other, power) => {
  expect(isOfOneBase(one, other)).toBe(true);
  expect(unitScale(one).power - unitScale(other).power).toBe(power);
});
