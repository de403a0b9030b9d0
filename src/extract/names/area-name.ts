/**
 * Where the name of another area ends that begins at a place of a text and is told in full (城南经济开发区, 青河县); nothing
 * where none begins, or only words that say of which kind areas are (贫困县, 地级市).
 */
export function areaNameEnd(text: string, at: number): number | undefined {
  AREA.lastIndex = at;
  const [name] = AREA.exec(text) ?? [];
  return name === undefined || NO_NAME.test(name) ? undefined : at + name.length;
}

/**
 * Where the name of a district ends (白石区), or of a town that did something (城关镇实现), as `areaNameEnd`: of all areas its name is most like what is none (棚户区), so
 * that it is asked of words as they stand, and never of words put together.
 */
export function districtNameEnd(text: string, at: number): number | undefined {
  DISTRICT.lastIndex = at;
  TOWN.lastIndex = at;
  const [name] = DISTRICT.exec(text) ?? TOWN.exec(text) ?? [];
  return name === undefined || NO_NAME.test(name) ? undefined : at + name.length;
}

const HAN = '\\p{sc=Han}';
const AREA = new RegExp(
  `${HAN}{2,6}?(?:(?:经济(?:技术)?|高新技术(?:产业)?|工业)?开发区|高新区|经开区|新区)|${HAN}{2,8}?自治[县州旗]|${HAN}{2,3}?[市县州旗](?![级域辖区直属场委政])`,
  'uy',
);
/** Where so many areas together are told of: 7个县区, 12个乡镇; nothing where no number of areas begins. */
export function countedAreasEnd(text: string, at: number): number | undefined {
  COUNTED.lastIndex = at;
  const [words] = COUNTED.exec(text) ?? [];
  return words === undefined ? undefined : at + words.length;
}

const COUNTED = /\d{1,3}个(?:县市区|县区|区县|乡镇|镇街|[市县区州旗镇]|街道)(?![级域])/uy;

/** What 区 closes in the name of a kind of place. */
const KIND =
  '[园地山社景灾库片辖牧林矿郊市城湖老农街校小特疫汛旱省县各全我本该每户坝成业游险流心居住活病学营禁养水部方步八]|功能|示范|保护|集聚|集中|试验|实验|保税|度假|商务|加工|自治|开发|高新|经开|试点|沿海|主体|合作|经济';
const DISTRICT = new RegExp(`${HAN}{2,4}?(?<!${KIND})区(?![级域间内位块])`, 'uy');
/** Of whom it is said what it did: 镇 closes too much else. */
const TOWN = new RegExp(
  `${HAN}{2,4}?(?<![全各本我每个心点城乡村小集])(?:镇|乡|街道)(?=(?:共|累计|全年)?(?:实现|完成))`,
  'uy',
);
const NO_NAME =
  /[全各本我其该外个每两]|[地级辖属]市$|(?:贫困|沿海|重点|试点|中心|周边|欠发达|示范|牧业|农业|脱贫)|^(?:国家级?|省级?|市级?)/u;
