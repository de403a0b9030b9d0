import { administrativeArea } from '../division/administrative-area';
import { longestScope } from '../names/scopes';

/**
 * Whether a header tells no more than of when its figures are, of which budget, and how they are measured: 2022年执行数,
 * 占年初预算%, 比上年增减额. Any other word tells of something, and may not be passed over.
 */
export function isPlain(header: string): boolean {
  return PLAIN.test(header);
}

/** The words of a header or a label without what says of when and which budget they are: 2021年债务余额预计执行数 is 债务余额. */
export function thingIn(words: string): string {
  if (isPlain(words)) return '';
  return words
    .replace(/\([^()]*\)$/u, '')
    .replace(/^(?:截[至止])?(?:(?:19|20)\d{2}年)?(?:[末底初]|年[末底初])?/u, '')
    .replace(
      /(?:预计)?(?:调整|年初|全年|本年|上年|当年)?(?:预算|决算|执行|完成|实际|预计|累计|快报)?(?:执行)?数$|金额$|数额$|绝对[值数量]$|总量$/u,
      '',
    )
    .replace(GROWTH, '');
}

/** The area that words are, and nothing else; `''` where it is the table's own. Nothing where they are something else. */
export function areaIn(words: string): string | undefined {
  const area = words.replace(/[合小]计$/u, '');
  if (OWN.test(area)) return '';
  const scope = longestScope(area, 0);
  if (scope?.effect.kind === 'area' && scope.end === area.length) {
    return scope.effect.area === 'whole' ? '' : area;
  }
  if (/^(?:省|市|县|区|州|旗|乡镇?|镇)级$/u.test(area)) return area;
  return administrativeArea(area)?.name === area ? area : undefined;
}

/** The area that a name begins with: 市本级 of 市本级一般公共预算收入, `''` of 全市一般公共预算收入. Nothing where it begins with none. */
export function areaBefore(name: string): string | undefined {
  const scope = longestScope(name, 0);
  if (scope?.effect.kind !== 'area') return undefined;
  return scope.effect.area === 'whole' ? '' : scope.word;
}

/** Whether words are a year and nothing else. */
export function isYearWords(words: string): boolean {
  return /^(?:19|20)\d{2}年?$/u.test(words);
}

/** Whether words are a sum of areas, and so the table's own. */
export function isSum(words: string): boolean {
  return /^(?:[合总]计|总[数额]|全部)$/u.test(words);
}

/** The rank of a row among those above it, from the number before its name: the higher, the more it is a part. */
export function rankOf(words: string): number | undefined {
  return RANKS.find(([, begins]) => begins.test(words))?.[0];
}

const PLAIN =
  /^(?:(?:19|20)\d{2}年?(?:[末底初]|年[末底初])?|[上本当去同全]年(?:度)?|年[度初末底]|同期|调整后?|变动|预算|决算|执行|预计|预期|快报|实[际绩现]|完成|累计|计划|目标|绝对|数[量值]?|金?额|值|情况|批复|草案|安排|[占为比较的与和]|同比|环比|增长|增[幅速减加量]|差额|[增减]收|±|%|‰|率|比[重例]|占比|构成|百分[点比]|个|\d{1,2}(?:[-~至]\d{1,2})?月份?|(?:1-)?[本当]月[止末底]?|自?年初(?:至[今本]?)?|[上下]半年|[一二三四前]{1,2}季度|[合小总]计|\([^()]*\))*$/u;
const OWN = /^(?:全[省市县区州旗]|本地区?|[合总]计)$/u;
const GROWTH = /(?:比上年|较上年|同比)?(?:增长|增速|增幅|增减|±).*$/u;
const RANKS: readonly (readonly [number, RegExp])[] = [
  [1, /^[一二三四五六七八九十]{1,3}、/u],
  [2, /^[(][一二三四五六七八九十]{1,3}[)]/u],
  [3, /^\d{1,2}[.、]/u],
  [4, /^[(]\d{1,2}[)]/u],
];
