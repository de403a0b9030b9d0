/**
 * Where the name of another area ends that begins at a place of a text and is told in full (城南经济开发区, 青河县); nothing
 * where none begins, or only words that say of which kind areas are (贫困县, 地级市).
 */
export function areaNameEnd(text: string, at: number): number | undefined {
  AREA.lastIndex = at;
  const [name] = AREA.exec(text) ?? [];
  return name === undefined || NO_NAME.test(name) ? undefined : at + name.length;
}

const HAN = '\\p{sc=Han}';
const AREA = new RegExp(
  `${HAN}{2,6}?(?:(?:经济(?:技术)?|高新技术(?:产业)?|工业)?开发区|高新区|经开区|新区)|${HAN}{2,8}?自治[县州旗]|${HAN}{2,3}?[市县州旗](?![级域辖区直属场委政])`,
  'uy',
);
const NO_NAME =
  /[全各本我其该外个每两]|[地级辖属]市$|(?:贫困|沿海|重点|试点|中心|周边|欠发达|示范|牧业|农业|脱贫)|^(?:国家级?|省级?|市级?)/u;
