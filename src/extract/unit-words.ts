/**
 * The units that a figure may be printed in, without 万 and 亿 before them, as part of a regular expression.
 *
 * A closed list: what follows a number in a text may be anything, and 三次产业 and 两位数 count nothing.
 */
const MONEY = ['元人民币', '元', '美元', '港元', '欧元', '日元', '英镑', '澳门元'];
const RATES = ['个百分点', '百分点', '%', '‰', '成', '倍', '个基点', '基点'];
const AREAS = ['平方米', '平方公里', '公顷', '亩', 'm2', 'km2'];
const MEASURES = [
  ...['公里', '千米', '米', '吨标准煤', '吨', '公斤', '千克', '立方米', '升'],
  ...['千瓦时', '千瓦', '兆瓦', '度'],
];
const TIMES = ['年', '个月', '个季度', '周', '天', '个工作日', '工作日', '小时', '分钟'];
const COUNTED = [
  ...['人次', '户次', '辆次', '班次', '架次', '批次', '件次'],
  ...'人户名位家个项件套宗座条辆场所处起例支间类队点艘笔株张份次届期批栋幢台部枚篇村镇床只头片块门艇',
];

export const UNIT_WORD = [...MONEY, ...RATES, ...AREAS, ...MEASURES, ...TIMES, ...COUNTED]
  .sort((one, other) => other.length - one.length)
  .join('|');
