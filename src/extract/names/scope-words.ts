/**
 * What a word before a name does to it:
 *
 * - `same`: nothing; the indicator is what it was (社会固定资产投资).
 * - `area`: the same indicator of another area: the level's own budget (市本级), a circle that a zone counts by (一区多园), the
 *   whole (全市), a part of it (开发区) or what is above (全国).
 * - `rank`: before money of budgets the level's own budget (市级一般公共预算收入); before anything else a rank that makes another
 *   thing of it (省级高新技术企业).
 * - `part`: a part of the whole that the indicator is. `into` says which indicators such a part is, by the one that is
 *   narrowed; of any other no part is known (省属企业研发投入).
 */
export type ScopeEffect =
  | { readonly kind: 'same' }
  | { readonly kind: 'area'; readonly area: ScopeArea }
  | { readonly kind: 'rank' }
  | { readonly kind: 'part'; readonly into: Readonly<Record<string, string>> };

export type ScopeArea = 'own-level' | 'circle' | 'whole' | 'part' | 'above';

/** Every scope and owner, with its effect. */
export const SCOPE_WORDS: readonly (readonly [string, ScopeEffect])[] = [
  ...each({ kind: 'same' }, '社会 年度 常住 一般公共预算'),
  ...each(
    area('own-level'),
    '省本级 市本级 县本级 区本级 地本级 州本级 旗本级 盟本级 镇本级 自治区本级 兵团本级 中央本级 本级 省直 市直 县直 区直 州直 市辖区 省直管县 县区级 区县级 各县区 各区县 各县市区 县市区 各县 市县 市县级',
  ),
  ...each(area('circle'), '“一区多园” 一区多园 主园区'),
  ...each(
    { kind: 'rank' },
    '自治区 自治州 国家级 省级 自治区级 市级 州级 盟级 县级 区级 旗级 镇级 乡级 乡镇级 街道级 中央级 中央',
  ),
  ...each({ kind: 'rank' }, '省级以上 市级以上 县级以上 国家级以上'),
  ...each(
    area('whole'),
    '全省 全市 全县 全区 全州 全旗 全盟 全镇 全乡 全师 全街道 全自治区 全大区 全局 全场 全团 全分局 全垦区 全域 本省 本市 本县 本区 我省 我市 我县 我区 我州 我旗 我镇 我乡',
  ),
  ...each(
    area('part'),
    '开发区 经开区 高新区 工业园区 产业园区 园区 自贸区 自贸试验区 自由贸易试验区 新区 综合保税区 综保区 保税区 自贸片区',
  ),
  ...each(area('part'), '主城区 中心城区 市区 县域 都市圈 城市群 革命老区 民族地区'),
  ...each(area('part'), '脱贫县 脱贫地区 贫困县 贫困地区 国家扶贫开发工作重点县'),
  ...each(area('above'), '全国 国家 世界 全球'),

  ...each(part({ 'all-industry-value-added': 'industrial-value-added' }), '规模以上 规上 规模'),
  ...each(part({ 'retail-sales': 'retail-sales-above-limit' }), '限额以上 限上'),
  ...each(part({ 'fixed-asset-investment': 'private-investment' }), '民间'),
  ...each(part({ 'fixed-asset-investment': 'industrial-investment' }), '工业'),
  ...each(
    part({ 'fixed-asset-investment': 'manufacturing-investment', loans: 'manufacturing-loans' }),
    '制造业',
  ),
  ...each(part({ 'fixed-asset-investment': 'infrastructure-investment' }), '基础设施'),
  ...each(part({ 'fixed-asset-investment': 'services-investment' }), '服务业 第三产业'),
  ...each(part({ loans: 'inclusive-loans' }), '普惠小微 普惠型小微企业'),
  ...each(part({ loans: 'agricultural-loans' }), '涉农'),
  ...each(part({ loans: 'green-loans' }), '绿色'),
  ...each(part({ 'foreign-trade': 'cross-border-e-commerce' }), '跨境电商 跨境电子商务'),
  ...each(part({ 'foreign-trade': 'services-trade' }), '服务 服务贸易'),

  ...each(
    part({}),
    '民营企业 民营经济 民营 私营企业 非公有制经济 非公有制企业 个体 小微企业 中小微企业 中小企业 企业',
  ),
  ...each(
    part({}),
    '国有 国有企业 国企 国有控股企业 国资监管企业 监管企业 央企 中央企业 省属企业 省属国企 省属国有企业',
  ),
  ...each(
    part({}),
    '省国资委监管企业 市属企业 市属国企 市属国有企业 县属国企 区属国企 外资企业 外商投资企业 台资企业',
  ),
  ...each(
    part({}),
    '规上企业 规模以上企业 规上工业企业 规模以上工业企业 高新技术企业 上市公司 高校 高等院校 科研院所',
  ),
  ...each(
    part({}),
    '一般贸易 加工贸易 保税物流 市场采购 机电产品 高新技术产品 农产品 文化产品 新能源汽车 汽车 新三样 “新三样”',
  ),
  ...each(part({}), '对美 对东盟 对欧盟 对俄 对“一带一路”沿线国家 对“一带一路”共建国家 对共建“一带一路”国家'),
  ...each(
    part({}),
    '脱贫人口 脱贫户 贫困户 脱贫群众 建档立卡贫困人口 贫困人口 监测对象 搬迁群众 村级集体 村集体 农村集体',
  ),
  ...each(part({}), '高技术 高技术产业 高新技术产业 战略性新兴产业 农业 房地产 技改 工业技改 科技 户籍'),
  ...each(part({}), '夏粮 秋粮 早稻 稻谷 小麦 玉米 大豆 水稻'),
];

function each(effect: ScopeEffect, words: string): readonly (readonly [string, ScopeEffect])[] {
  return words.split(' ').map((word) => [word, effect]);
}

function area(which: ScopeArea): ScopeEffect {
  return { kind: 'area', area: which };
}

function part(into: Readonly<Record<string, string>>): ScopeEffect {
  return { kind: 'part', into };
}
