import { longestWord, wordTrie, type WordTrie } from '../../core/names/word-trie';

/**
 * What a word before a name does to it:
 *
 * - `same`: nothing; the indicator is what it was (社会固定资产投资, 地方一般公共预算收入).
 * - `area`: the same indicator of another area: the level's own budget (市本级), the whole (全市), a part of it (开发区) or what
 *   is above (全国).
 * - `part`: a part of the whole that the indicator is. `into` says which indicators that part is one of, by the indicator
 *   narrowed; any other narrowed name is of none known (省属企业研发投入).
 */
export type ScopeEffect =
  | { readonly kind: 'same' }
  | { readonly kind: 'area'; readonly area: 'own-level' | 'whole' | 'part' | 'above' }
  | { readonly kind: 'part'; readonly into: Readonly<Record<string, string>> };

export interface FoundScope {
  /** Verbatim, as the text has it. */
  readonly word: string;
  readonly effect: ScopeEffect;
  /** Where it ends, in UTF-16 units of the text. */
  readonly end: number;
}

/**
 * The longest scope or owner that begins at a place of a text (in UTF-16 units): 规模以上, 市本级, 民营企业.
 *
 * None where no such word begins.
 */
export function longestScope(text: string, at: number): FoundScope | undefined {
  trie ??= wordTrie(SCOPES);
  const found = longestWord(trie, text, at);
  return found && { word: text.slice(at, found.end), effect: found.meaning, end: found.end };
}

/**
 * The indicator that a name is under a scope: itself in another area, or a narrower one.
 *
 * None where what is narrowed is no indicator of the catalogue.
 */
export function indicatorUnder(
  { effect }: Pick<FoundScope, 'effect'>,
  indicator: string,
): string | undefined {
  return effect.kind === 'part' ? effect.into[indicator] : indicator;
}

let trie: WordTrie<ScopeEffect> | undefined;

const SAME: ScopeEffect = { kind: 'same' };

function area(which: Extract<ScopeEffect, { kind: 'area' }>['area'], words: readonly string[]) {
  return words.map((word) => [word, { kind: 'area', area: which }] as const);
}

function part(words: readonly string[], into: Readonly<Record<string, string>> = {}) {
  return words.map((word) => [word, { kind: 'part', into }] as const);
}

const SCOPES: readonly (readonly [string, ScopeEffect])[] = [
  ...['社会', '全口径', '年度'].map((word) => [word, SAME] as const),
  ...area('own-level', [
    '省本级',
    '市本级',
    '县本级',
    '区本级',
    '州本级',
    '旗本级',
    '盟本级',
    '镇本级',
    '本级',
    '自治区本级',
    '兵团本级',
  ]),
  ...area('own-level', [
    '省级',
    '市级',
    '县级',
    '区级',
    '州级',
    '旗级',
    '盟级',
    '镇级',
    '乡级',
    '中央本级',
    '中央级',
  ]),
  ...area('whole', [
    '全省',
    '全市',
    '全县',
    '全区',
    '全州',
    '全旗',
    '全盟',
    '全镇',
    '全乡',
    '全师',
    '全街道',
    '我省',
    '我市',
    '我县',
    '我区',
  ]),
  ...area('part', [
    '开发区',
    '经开区',
    '高新区',
    '工业园区',
    '产业园区',
    '园区',
    '自贸区',
    '自贸试验区',
    '自由贸易试验区',
    '新区',
    '综合保税区',
    '综保区',
    '主城区',
    '中心城区',
    '县域',
    '市辖区',
    '下辖县',
    '各县区',
    '各区县',
    '脱贫县',
    '脱贫地区',
    '贫困地区',
    '革命老区',
    '民族地区',
    '都市圈',
    '城市群',
  ]),
  ...area('above', ['全国', '国家', '中央']),
  ...part(['规模以上', '规上', '规模']),
  ...part(['限额以上', '限上']),
  ...part(['民间']),
  ...part([
    ...['民营', '民营企业', '民营经济', '私营企业', '非公有制经济', '个体', '小微企业', '中小企业', '企业'],
    ...[
      '国有',
      '国有企业',
      '国企',
      '国有控股企业',
      '省属企业',
      '省属国企',
      '省属国有企业',
      '省国资委监管企业',
      '市属企业',
      '市属国企',
    ],
    ...[
      '市属国有企业',
      '县属国企',
      '区属国企',
      '央企',
      '中央企业',
      '监管企业',
      '外资企业',
      '外商投资企业',
      '台资企业',
      '上市公司',
    ],
    ...[
      '规上企业',
      '规模以上企业',
      '规上工业企业',
      '规模以上工业企业',
      '高新技术企业',
      '高校',
      '科研院所',
      '高等院校',
    ],
  ]),
  ...part([
    ...[
      '一般贸易',
      '加工贸易',
      '跨境电商',
      '机电产品',
      '高新技术产品',
      '农产品',
      '服务',
      '服务贸易',
      '文化产品',
    ],
    ...[
      '新能源汽车',
      '汽车',
      '“新三样”',
      '新三样',
      '保税物流',
      '市场采购',
      '对美',
      '对东盟',
      '对欧盟',
      '对俄',
      '对“一带一路”沿线国家',
    ],
    ...['对“一带一路”共建国家', '对共建“一带一路”国家'],
  ]),
  ...part([
    '脱贫人口',
    '脱贫户',
    '贫困户',
    '脱贫群众',
    '建档立卡贫困人口',
    '监测对象',
    '搬迁群众',
    '村级集体',
    '村集体',
    '农村集体',
  ]),
  ...part([
    '高技术',
    '高技术产业',
    '制造业',
    '服务业',
    '工业',
    '农业',
    '房地产',
    '基础设施',
    '技改',
    '工业技改',
    '涉农',
    '普惠小微',
    '绿色',
    '科技',
  ]),
  ...part(['夏粮', '秋粮', '早稻', '稻谷', '小麦', '玉米', '大豆', '水稻']),
];
