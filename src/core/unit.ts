/** What a unit measures, and by how many powers of ten it exceeds that dimension's base unit. */
export interface UnitScale {
  /** `CNY`, `USD`, `ratio`, `percentage point`, `area`; otherwise the counted thing itself: 家, 件, 人. */
  readonly dimension: string;
  readonly power: number;
}

/** The plain number that a percentage is a hundred of: 0.806 for 80.6 %. */
export const FRACTION = '1';

const BASES: ReadonlyMap<string, UnitScale> = new Map(
  Object.entries({
    元: { dimension: 'CNY', power: 0 },
    人民币: { dimension: 'CNY', power: 0 },
    美元: { dimension: 'USD', power: 0 },
    '%': { dimension: 'ratio', power: -2 },
    '‰': { dimension: 'ratio', power: -3 },
    成: { dimension: 'ratio', power: -1 },
    [FRACTION]: { dimension: 'ratio', power: 0 },
    个百分点: { dimension: 'percentage point', power: 0 },
    百分点: { dimension: 'percentage point', power: 0 },
    平方米: { dimension: 'area', power: 0 },
    公顷: { dimension: 'area', power: 4 },
    平方公里: { dimension: 'area', power: 6 },
  }),
);

const CHINESE_POWERS: Readonly<Record<string, number>> = { 万亿: 12, 亿: 8, 万: 4, 百万: 6, 千万: 7 };
const CHINESE = /^(万亿|亿|千万|百万|万)?(.+)$/;

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
  const { dimension, power } = BASES.get(base) ?? { dimension: base, power: 0 };
  return { dimension, power: power + (CHINESE_POWERS[prefix] ?? 0) };
}
