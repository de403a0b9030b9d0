import { unitsOf } from '../../core/number/unit';

/**
 * The units that a figure may be printed in, without 万 and 亿 before them, as part of a regular expression.
 *
 * A closed list: what follows a number in a text may be anything, and 三次产业 and 两位数 count nothing.
 */
const MONEY = ['元人民币', '元', '美元', '港元', '欧元', '日元', '英镑', '澳门元'];
const RATES = ['个百分点', '百分点', '%', '‰', '成', '倍', '个基点', '基点'];
const AREAS = ['平方米', '平方公里', '公顷', '亩', 'm2', 'km2'];
const MEASURES = unitsOf('length', 'mass', 'volume', 'energy', 'power', 'time');
const COUNTED = unitsOf('count');

export const UNIT_WORD = [...MONEY, ...RATES, ...AREAS, ...MEASURES, ...COUNTED]
  .sort((one, other) => other.length - one.length)
  .join('|');
