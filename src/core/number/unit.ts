/**
 * What a unit measures. What is counted comes in whole things, one by one; all else is measured, so that its last printed
 * digit is rounded. `bare` is a number without a unit, `other` a unit that nobody listed.
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
 * What a unit as printed stands for: Chinese money (元 万元 亿元 万亿元 亿美元), English money (`RMB mn`,
 * `RMB 100 mn`, `RMB bn`), parts of one, percentage points, areas and other measures, or what is counted, with or
 * without 万 and 亿.
 *
 * A unit that is not listed is a base of its own, of dimension `other`.
 *
 * @example unitScale('亿元') // { dimension: 'money', base: 'CNY', power: 8 }
 */
export function unitScale(unit: string): UnitScale {
  const name = unit.normalize('NFKC').replace(/\s+/g, '');
  const [, currency = '', magnitude = ''] = ENGLISH.exec(name.toLowerCase()) ?? [];
  const base = CURRENCIES.get(currency);
  const power = ENGLISH_POWERS.get(magnitude);
  return base !== undefined && power !== undefined ? { dimension: 'money', base, power } : chineseScale(name);
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
  return unit.normalize('NFKC').trim() === '%';
}

/** The plain number that a percentage is a hundred of: 0.806 for 80.6 %. */
export const FRACTION = '1';

/** The unit in which money is compared and shown, where no other is asked for. */
export const MONEY_UNIT = '亿元';

/** The base of percentage points, which are parts of nothing. */
export const POINTS = '个百分点';

/** The base of land in 亩, which no power of ten turns into square metres. */
export const MU = '亩';

const YUAN = 'CNY';

/** What is counted one by one. */
const COUNTED = [
  ...['人次', '户次', '辆次', '班次', '架次', '批次', '件次'],
  ...'人户名位家个项件套宗座条辆场所处起例支间类队点艘笔株张份次届期批栋幢台部枚篇村镇床只头片块门艇',
];

/** Every unit that is known, without 万 and 亿 before it. */
const UNITS: ReadonlyMap<string, UnitScale> = new Map([
  ...scaled('money', YUAN, { 元: 0, 元人民币: 0, 人民币: 0 }),
  ...scaled('money', 'USD', { 美元: 0 }),
  ...apart('money', ['港元', '欧元', '日元', '英镑', '澳门元']),
  ...scaled('share', FRACTION, { [FRACTION]: 0, fraction: 0, 小数: 0, 成: -1 }),
  ...scaled('share', FRACTION, { '%': -2, percent: -2, 百分比: -2, '‰': -3 }),
  ...scaled('points', POINTS, { [POINTS]: 0, 百分点: 0, pp: 0, 个基点: -2, 基点: -2 }),
  ...apart('multiple', ['倍', '系数']),
  ...scaled('area', '平方米', { 平方米: 0, m2: 0, 公顷: 4, ha: 4, 平方公里: 6, km2: 6 }),
  ...scaled('area', MU, { [MU]: 0, mu: 0 }),
  ...scaled('length', '公里', { 公里: 0, 千米: 0, 米: -3 }),
  ...scaled('mass', '吨', { 吨: 0, 公斤: -3, 千克: -3 }),
  ...scaled('volume', '立方米', { 立方米: 0, 升: -3 }),
  ...scaled('energy', '千瓦时', { 千瓦时: 0, 度: 0 }),
  ...apart('energy', ['吨标准煤']),
  ...scaled('power', '千瓦', { 千瓦: 0, 兆瓦: 3 }),
  // Months and working days are no power of ten of each other.
  ...apart('time', ['年', '个月', '个季度', '周', '天', '小时', '分钟']),
  ...scaled('time', '工作日', { 个工作日: 0, 工作日: 0 }),
  ...apart('count', COUNTED),
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

const CHINESE_POWERS: Readonly<Record<string, number>> = {
  万亿: 12,
  亿: 8,
  万: 4,
  百万: 6,
  千万: 7,
  '10,000': 4,
};
/** 10,000 is how English tables write 万. */
const CHINESE = /^(万亿|亿|千万|百万|万|10,000)?(.+)$/;

// Maps, because the words looked up are anyone's: an object would know `constructor` too.
const CURRENCIES: ReadonlyMap<string, string> = new Map(
  Object.entries({ rmb: YUAN, cny: YUAN, yuan: YUAN, usd: 'USD' }),
);
/** What follows the currency in English, without spaces. */
const ENGLISH_POWERS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    '': 0,
    '10,000': 4,
    mn: 6,
    million: 6,
    '100mn': 8,
    '100million': 8,
    bn: 9,
    billion: 9,
    tn: 12,
    trillion: 12,
  }),
);
const ENGLISH = /^(rmb|cny|usd|yuan)(.*)$/;

function chineseScale(name: string): UnitScale {
  const [, prefix = '', word = name] = CHINESE.exec(name) ?? [];
  const { dimension, base, power } = UNITS.get(word) ??
    UNITS.get(word.toLowerCase()) ?? { dimension: 'other', base: word, power: 0 };
  return { dimension, base, power: power + (CHINESE_POWERS[prefix] ?? 0) };
}
