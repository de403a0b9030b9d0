import { unitsOf } from '../../core/number/unit';

/**
 * The units that a figure may be printed in, without 万 and 亿 before them, as part of a regular expression.
 *
 * A closed list: what follows a number in a text may be anything, and 三次产业 and 两位数 count nothing.
 */
const MONEY = ['元人民币', '元', '美元', '美金', '港元', '欧元', '日元', '英镑', '澳门元'];
const RATES = [
  '%',
  '‰',
  '成',
  '倍',
  '个百分点',
  '百分点',
  '个千分点',
  '千分点',
  '个基点',
  '基点',
  'bp',
  'bps',
];
const AREAS = ['平方米', '平方公里', '平方千米', '公顷', '亩', 'm2', 'km2'];
const MEASURES = unitsOf('length', 'mass', 'volume', 'energy', 'power', 'time');
const COUNTED = unitsOf('count');

export const UNIT_WORD = [...MONEY, ...RATES, ...AREAS, ...MEASURES, ...COUNTED]
  .sort((one, other) => other.length - one.length)
  .join('|');

/** A unit, or so much of one for each of another, as part of a regular expression: 元/吨, 吨标准煤/万元, 张/千人. */
export const UNIT_NOUN = `(?:${UNIT_WORD})(?:/[百千万亿]{0,2}(?:${UNIT_WORD}))?`;

/** The unit under the spelling that is shown: units with several, and those in Latin letters. */
export function canonicalUnit(noun: string): string {
  if (!noun.includes('/')) return CANONICAL.get(noun) ?? noun;
  const [, above = noun, magnitude = '', below] = PER.exec(noun) ?? [];
  const measured = CANONICAL.get(above) ?? above;
  return below === undefined ? measured : `${measured}/${magnitude}${CANONICAL.get(below) ?? below}`;
}

const PER = /^([^/]+)\/([百千万亿]*)([^/]+)$/u;

const CANONICAL: ReadonlyMap<string, string> = new Map(
  Object.entries({
    元人民币: '元',
    美金: '美元',
    百分点: '个百分点',
    千分点: '个千分点',
    基点: '个基点',
    bp: '个基点',
    bps: '个基点',
    m2: '平方米',
    km2: '平方公里',
    m3: '立方米',
    km: '公里',
    kg: '公斤',
    mg: '毫克',
    μg: '微克',
    kwh: '千瓦时',
    mwh: '兆瓦时',
    kw: '千瓦',
    mw: '兆瓦',
    gw: '吉瓦',
    teu: '标箱',
  }),
);
