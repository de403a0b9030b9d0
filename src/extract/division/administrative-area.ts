import type { AdministrativeLevel } from '../../core/reading/report';

/** An area that a text names in full, and its level. */
export interface AdministrativeArea {
  readonly name: string;
  readonly level: AdministrativeLevel;
}

/**
 * The area that a title or the line under it names, the innermost where it names several (呼伦贝尔市海拉尔区); nothing where
 * it names none in full.
 *
 * @example administrativeArea('安徽省2021年政府工作报告') // { name: '安徽省', level: 'province' }
 */
export function administrativeArea(text: string): AdministrativeArea | undefined {
  const zone = ZONE.exec(text)?.[0];
  if (zone !== undefined) return { name: withoutLead(zone), level: 'functional-zone' };
  const names = text.match(AREA) ?? [];
  const name = names
    .map(withoutLead)
    .findLast((candidate) => candidate.length >= 2 && !NO_AREA.test(candidate) && !/[我你]/u.test(candidate));
  return name === undefined ? undefined : { name, level: levelOf(name) };
}

function levelOf(name: string): AdministrativeLevel {
  if (/(?:省|自治区)$/u.test(name) || MUNICIPALITIES.includes(name)) return 'province';
  if (/(?:市|自治州|地区|盟|州)$/u.test(name)) return 'city';
  return 'county';
}

function withoutLead(name: string): string {
  return name.replace(SPOKEN_BEFORE, '').replace(LEAD, '');
}

const MUNICIPALITIES = ['北京市', '天津市', '上海市', '重庆市'];
const HAN = '[\\p{sc=Han}]';
/** An own name has from two characters to twelve (双江拉祜族佤族布朗族傣族自治县). */
const AREA = new RegExp(
  `${HAN}{1,12}?(?:自治区|自治州|自治县|自治旗|特别行政区|地区|省|市|区|县|(?:[旗州盟镇乡](?![省市县区]))|街道)(?!域|级|委|政|情|长|人大|场|直|属|内|外)`,
  'gu',
);
const ZONE = new RegExp(
  `${HAN}{2,14}(?:开发区|高新区|新区|示范区|合作区|保税区|度假区|产业园区|经开区)`,
  'u',
);
/** What a sentence says before it comes to an area: 记者从青河市, 提请审议青河县. */
const SPOKEN_BEFORE =
  /^.*(?:关于|[^,。]从(?!化|江)|提请|审议|审查|批准|报告|代表|公布|发布|公开|个月|以来|委托|(?:[省市县区州旗盟]长|主席)(?:[\p{sc=Han}]{2,3})?在)(?=.)/u;
const LEAD =
  /^(?:[一二][九〇零○][〇零○一二三四五六七八九]{2}年|年度|[在年份]|月(?!湖)|日(?![照喀])|(?:元|[一二三四五六七八九十]{1,2})月?(?:份)?[至到][一二三四五六七八九十]{1,2}月份?|前?\d{1,2}个月|[上下]半年|前?[一二三四]季度|经(?![开济])|关于|中共|中国)+/u;
const NO_AREA =
  /全[省市县区州旗]$|^自治[区州县旗]$|^(?:本|全|我|及|各|该|在|省|市|区|县|本届|城|郊|社|地|山|灾|景|园|街)(?:省|市|区|县|镇|乡|街道)?$/u;
