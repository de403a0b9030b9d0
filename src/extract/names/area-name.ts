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
/** 园区 and 山区 are kinds of places, and no districts. */
const NO_DISTRICT =
  '[园地山社景灾库片辖牧林矿郊市城湖老农街校小特疫汛旱海州省县各全我本该每]|功能|示范|保护|集聚|产业|集中|试验|实验|保税|度假|商务|加工|自治|开发|高新|经开|试点|沿海|主体|合作|核心|中心';
const AREA = new RegExp(
  `${HAN}{2,6}?(?:(?:经济(?:技术)?|高新技术(?:产业)?|工业)?开发区|高新区|经开区|新区)|${HAN}{2,8}?自治[县州旗]|${HAN}{2,3}?[市县州旗](?![级域辖区直属场委政])|${HAN}{2,5}?(?<!${NO_DISTRICT})区(?![级域间内位块])`,
  'uy',
);
const NO_NAME =
  /[全各本我其该外个每两]|[人户]均|[地级辖属]市$|(?:贫困|沿海|重点|试点|中心|周边|欠发达|示范|牧业|农业|脱贫)|^(?:国家级?|省级?|市级?)/u;
