import { englishMoneyUnit, YUAN } from './english-money-unit';

/**
 * What a unit measures. What is counted comes in whole things, one by one; all else is measured, so that its last printed
 * digit is rounded. `per` is so much of one thing for each of another (元/吨), `bare` a number without a unit, `other` a
 * unit that nobody listed.
 */
export type UnitDimension =
  | 'money'
  | 'share'
  | 'points'
  | 'multiple'
  | 'area'
  | 'length'
  | 'mass'
  | 'volume'
  | 'energy'
  | 'power'
  | 'time'
  | 'count'
  | 'per'
  | 'bare'
  | 'other';

/** What a unit measures, and by how many powers of ten it exceeds the base unit over which it is converted. */
export interface UnitScale {
  readonly dimension: UnitDimension;
  /** Moving the point turns units of one base into each other; 亩 and 平方米 have one dimension, and two bases. */
  readonly base: string;
  readonly power: number;
}

/**
 * What a unit as printed stands for: Chinese money (元 万元 亿元 亿元人民币 亿美元), English money (`RMB mn`, `RMB 100 mn`,
 * `billion yuan`), parts of one, percentage points, areas and other measures, what is counted, so much per so much
 * (元/吨, 微克/立方米), or 万 and 亿 alone.
 *
 * A unit that is not listed is a base of its own, of dimension `other`.
 *
 * @example unitScale('亿元') // { dimension: 'money', base: 'CNY', power: 8 }
 */
export function unitScale(unit: string): UnitScale {
  const known = SCALES_READ.get(unit);
  if (known !== undefined) return known;
  const scale = readScale(unit);
  if (SCALES_READ.size < MOST_READ) SCALES_READ.set(unit, scale);
  return scale;
}

/** As they were met, since every cell of a column asks several times. */
const SCALES_READ = new Map<string, UnitScale>();

/** Units are few; what stands in cells may be anything. */
const MOST_READ = 500;

function readScale(unit: string): UnitScale {
  const name = unit
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/[億萬]/gu, (written) => (written === '億' ? '亿' : '万'))
    .replace(/^人民币(?=.)/u, '');
  const money = englishMoneyUnit(name.toLowerCase());
  return money === undefined ? (perUnit(name) ?? chineseScale(name)) : { dimension: 'money', ...money };
}

/** What a unit measures. */
export function dimensionOf(unit: string): UnitDimension {
  return unitScale(unit).dimension;
}

/** Whether moving the point turns one unit into the other. */
export function isOfOneBase(one: string, other: string): boolean {
  return unitScale(one).base === unitScale(other).base;
}

/** Whether a unit is one of domestic money: 元, 万元, `RMB bn`. */
export function isYuan(unit: string): boolean {
  return unitScale(unit).base === YUAN;
}

/** Whether a unit is the sign of per cent, of which a cell holds the fraction. */
export function isPercent(unit: string): boolean {
  return unit === '%' || PERCENT.test(unit);
}

/** In the widths that input methods give it; asked of every cell of a column, where a normal form is slow to come by. */
const PERCENT = /^\s*[%％﹪]\s*$/;

/** The plain number that a percentage is a hundred of: 0.806 for 80.6 %. */
export const FRACTION = '1';

/** The unit in which money is compared and shown, where no other is asked for. */
export const MONEY_UNIT = '亿元';

/** The base of percentage points, which are parts of nothing. */
export const POINTS = '个百分点';

/** The base of land in 亩, which no power of ten turns into square metres. */
export const MU = '亩';

/** The base of weight in 斤, of which two make a kilogram. */
export const JIN = '斤';

/** What is counted one by one. */
const COUNTED = [
  ...['人次', '户次', '辆次', '班次', '架次', '批次', '件次', '台套'],
  ...'种列次对棵颗口眼盏册轮羽尾人户名位家个项件套宗座条辆场所处起例支间类队点艘笔株张份次届期批栋幢台部枚篇村镇床只头片块门艇',
];

/** Every unit that is known, without 万 and 亿 before it. */
const UNITS: ReadonlyMap<string, UnitScale> = new Map([
  ...scaled('money', YUAN, { 元: 0, 元人民币: 0, 人民币: 0 }),
  ...scaled('money', 'USD', { 美元: 0, 美金: 0 }),
  ...apart('money', ['港元', '欧元', '日元', '英镑', '澳门元']),
  ...scaled('share', FRACTION, { [FRACTION]: 0, fraction: 0, 小数: 0, 成: -1 }),
  ...scaled('share', FRACTION, { '%': -2, percent: -2, 百分比: -2, '‰': -3, '‱': -4 }),
  ...scaled('points', POINTS, { [POINTS]: 0, 百分点: 0, pp: 0, percentagepoints: 0 }),
  ...scaled('points', POINTS, { 个千分点: -1, 千分点: -1 }),
  ...scaled('points', POINTS, { 个基点: -2, 基点: -2, bp: -2, bps: -2, basispoints: -2 }),
  ...apart('multiple', ['倍', '系数']),
  ...scaled('area', '平方米', { 平方米: 0, m2: 0, 公顷: 4, ha: 4, 平方公里: 6, 平方千米: 6, km2: 6 }),
  ...scaled('area', MU, { [MU]: 0, mu: 0 }),
  ...scaled('length', '公里', { 公里: 0, 千米: 0, km: 0, 米: -3, 厘米: -5, 毫米: -6 }),
  ...scaled('mass', '吨', { 吨: 0, 公斤: -3, 千克: -3, kg: -3, 克: -6, 毫克: -9, mg: -9 }),
  ...scaled('mass', '吨', { 微克: -12, μg: -12 }),
  ...scaled('mass', JIN, { [JIN]: 0 }),
  ...scaled('volume', '立方米', { 立方米: 0, m3: 0, 升: -3 }),
  ...scaled('energy', '千瓦时', { 千瓦时: 0, kwh: 0, 度: 0, 兆瓦时: 3, mwh: 3 }),
  ...apart('energy', ['吨标准煤']),
  ...scaled('power', '千瓦', { 千瓦: 0, kw: 0, 兆瓦: 3, mw: 3, 吉瓦: 6, gw: 6 }),
  // Months and working days are no power of ten of each other.
  ...apart('time', ['年', '个月', '个季度', '周', '天', '小时', '分钟', '岁', '周岁']),
  ...scaled('time', '工作日', { 个工作日: 0, 工作日: 0 }),
  ...apart('count', COUNTED),
  ...scaled('count', '标箱', { 标箱: 0, 标准箱: 0, teu: 0 }),
  ...apart('bare', ['']),
]);

function scaled(
  dimension: UnitDimension,
  base: string,
  powers: Readonly<Record<string, number>>,
): readonly (readonly [string, UnitScale])[] {
  return Object.entries(powers).map(([unit, power]) => [unit, { dimension, base, power }]);
}

/** Units of one dimension of which none is converted into another. */
function apart(
  dimension: UnitDimension,
  units: readonly string[],
): readonly (readonly [string, UnitScale])[] {
  return units.map((unit) => [unit, { dimension, base: unit, power: 0 }]);
}

/** The units of some dimensions as they may be printed, without 万 and 亿 before them. */
export function unitsOf(...dimensions: readonly UnitDimension[]): readonly string[] {
  return [...UNITS].flatMap(([unit, { dimension }]) => (dimensions.includes(dimension) ? [unit] : []));
}

const CHINESE_POWERS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    万亿: 12,
    千亿: 11,
    百亿: 10,
    十亿: 9,
    亿: 8,
    千万: 7,
    百万: 6,
    十万: 5,
    万: 4,
    // How English tables write 万.
    '10,000': 4,
    千: 3,
    百: 2,
  }),
);
const CHINESE = new RegExp(`^(${[...CHINESE_POWERS.keys()].join('|')})(.*)$`, 'u');

/** 千克 and 百分点 are words of their own, and no thousand or hundred of anything. */
function chineseScale(name: string): UnitScale {
  const known = knownUnit(name);
  if (known !== undefined) return known;
  const [, prefix = '', word = name] = CHINESE.exec(name) ?? [];
  const { dimension, base, power } = knownUnit(word) ?? { dimension: 'other', base: word, power: 0 };
  return { dimension, base, power: power + (CHINESE_POWERS.get(prefix) ?? 0) };
}

function knownUnit(word: string): UnitScale | undefined {
  return UNITS.get(word) ?? UNITS.get(word.toLowerCase());
}

/** 元/吨 and 万元/万吨 are one; nothing where either side is a unit that nobody listed. */
function perUnit(name: string): UnitScale | undefined {
  const [, above = '', below = ''] = /^([^/]+)\/([^/]+)$/u.exec(name) ?? [];
  if (above === '') return undefined;
  const [counted, each] = [unitScale(above), unitScale(below)];
  return counted.dimension === 'other' || each.dimension === 'other'
    ? undefined
    : { dimension: 'per', base: `${counted.base}/${each.base}`, power: counted.power - each.power };
}
