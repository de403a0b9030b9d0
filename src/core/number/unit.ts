/** What a unit measures, and by how many powers of ten it exceeds that dimension's base unit. */
export interface UnitScale {
  /** `CNY`, `USD`, `ratio`, `percentage point`, `area`; otherwise the counted thing itself: 家, 件, 人. */
  readonly dimension: string;
  readonly power: number;
}

/** The plain number that a percentage is a hundred of: 0.806 for 80.6 %. */
export const FRACTION = '1';

/** The dimension of 亩, which no power of ten turns into square metres. */
export const MU = 'mu';

const BASES: ReadonlyMap<string, UnitScale> = new Map([
  ...scaled('CNY', { 元: 0, 人民币: 0 }),
  ...scaled('USD', { 美元: 0 }),
  ...scaled('ratio', {
    [FRACTION]: 0,
    fraction: 0,
    小数: 0,
    成: -1,
    '%': -2,
    percent: -2,
    百分比: -2,
    '‰': -3,
  }),
  ...scaled('percentage point', { 个百分点: 0, 百分点: 0, pp: 0 }),
  ...scaled('area', { 平方米: 0, m2: 0, 公顷: 4, ha: 4, 平方公里: 6, km2: 6 }),
  ...scaled(MU, { 亩: 0, mu: 0 }),
]);

function scaled(
  dimension: string,
  powers: Readonly<Record<string, number>>,
): readonly (readonly [string, UnitScale])[] {
  return Object.entries(powers).map(([unit, power]) => [unit, { dimension, power }]);
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
  Object.entries({ rmb: 'CNY', cny: 'CNY', yuan: 'CNY', usd: 'USD' }),
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

/**
 * What a unit as printed stands for: Chinese money (元 万元 亿元 万亿元 亿美元), English money (`RMB mn`,
 * `RMB 100 mn`, `RMB bn`), percentages, areas, or counted things with or without 万 and 亿.
 *
 * 亩 is a dimension of its own: it is no power of ten of a square metre.
 *
 * @example unitScale('亿元') // { dimension: 'CNY', power: 8 }
 */
export function unitScale(unit: string): UnitScale {
  const name = unit.normalize('NFKC').replace(/\s+/g, '');
  const [, currency = '', magnitude = ''] = ENGLISH.exec(name.toLowerCase()) ?? [];
  const dimension = CURRENCIES.get(currency);
  const power = ENGLISH_POWERS.get(magnitude);
  return dimension !== undefined && power !== undefined ? { dimension, power } : chineseScale(name);
}

function chineseScale(name: string): UnitScale {
  const [, prefix = '', base = name] = CHINESE.exec(name) ?? [];
  const { dimension, power } = BASES.get(base) ??
    BASES.get(base.toLowerCase()) ?? { dimension: base, power: 0 };
  return { dimension, power: power + (CHINESE_POWERS[prefix] ?? 0) };
}
