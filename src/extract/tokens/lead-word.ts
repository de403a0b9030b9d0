import type { Bound, Strength } from '../../core/reading/bound';

/** What a word between a thing and its figure says of the figure. */
export interface LeadWord {
  /** A rise or a fall, by which the figure is a change. */
  readonly direction?: 'up' | 'down';
  /** The figure is what is reached (达到, 降至), or what a change starts from (由). */
  readonly reaches?: 'to' | 'from';
  /** The size of a rise or a fall (增速, 降幅), which may itself grow or shrink. */
  readonly size?: 'up' | 'down';
  /** A part of a whole (占比), or of a plan (完成预算的). */
  readonly part?: 'share' | 'completion';
  readonly bound?: Bound;
  readonly strength?: Strength;
  /** What a budget foresees: 年初预算为. */
  readonly isBudget?: true;
  /** What a budget foresees once it is adjusted: 调整为. */
  readonly isAdjusted?: true;
  /** What has come of it, beside what was planned: 实际完成. */
  readonly isDone?: true;
  /** Expected, and not yet counted: 预计. */
  readonly isExpected?: true;
  /** 年均, 每年, 累计; `held` of what is so all the time (稳定在). */
  readonly span?: 'mean' | 'each-year' | 'cumulative' | 'held';
  /** Each of several things has a figure of its own (分别), or the one figure that follows (均). */
  readonly each?: 'own' | 'same';
  /** A place in an order: 居, 排名. */
  readonly isRank?: true;
  /** A noun that belongs to the thing, and tells what of it is counted: 规模, 总额. */
  readonly noun?: 'size';
  /** What is done, of which the figure counts the objects: 新增, 建成. */
  readonly isAct?: true;
}

export const LEAD_WORDS: ReadonlyMap<string, LeadWord> = new Map([
  ...words(
    { direction: 'up' },
    '调增 增产 比增 同比增 环比增 增长 上升 提高 提升 增加 上涨 扩大 净增 增 升 涨 回升 增量 增加额 增收额 新增额 增收 增支 多增 多支 超收 超支 增多 净增加 攀升 上浮 延长 拓展 增值 同增 双增 多增加 多收 年增 年增长 年增加 年增量',
  ),
  ...words(
    { direction: 'down' },
    '调减 减产 比降 比减 同比降 同比减 环比降 下降 减少 降低 回落 下滑 下跌 缩小 收窄 负增长 跌 减收 减支 少增 少支 短收 压减 压缩 降 减 削减 缩短 缩减 放缓 减亏 精简 净减少 下调 少收 下浮 节约',
  ),
  ...words({ size: 'up' }, '涨幅 增幅 升幅 增速 增长率 增长速度 增长幅度 增速达 增长速度达 升幅达'),
  ...words({ size: 'down' }, '降幅 跌幅 减幅 下降幅度 降低幅度 降低率 下降率'),
  ...words(
    { reaches: 'to' },
    '首次达到 仍达 仍为 倍增至 倍增到 调至 调到 上调至 上调到 提至 调整优化为 优化调整为 优化为 优化到 调整优化到 达到 达 为 是 至 到 增长到 增长至 增加到 增加至 增至 增到 提高到 提高至 提升到 提升至 升至 升到 上升到 上升至 扩大到 扩大至 下降到 下降至 降低到 降低至 降到 降至 减少到 减少至 减至 减到 缩小到 缩小至 收窄到 收窄至 下滑到 下滑至 回升到 回升至 回落到 回落至 压减到 压减至 压缩至 压缩到 缩短至 缩短到 跃升至 跃升到 攀升至 攀升到 发展到 发展至 上涨到 上涨至 扩展到 高达 可达 仅为 仅有 约为 成为 增加为 升为 降为 变为 转为 转变成 演变为 转变为 定为 核定为 确定为 安排为 有 拓展到 拓展至 延伸至 延长至 延长到 扩容至 扩容到 拓宽至 壮大到 壮大至 提标至 提档至 突破到 恢复到 恢复至',
  ),
  ...words(
    { reaches: 'to', span: 'held' },
    '稳定在 保持在 维持在 持续保持在 始终保持在 稳定保持在 长期保持在 保持 稳定控制在 稳定达到 稳定',
  ),
  ...words(
    { reaches: 'to', isAdjusted: true },
    '调整为 调整到 调整至 调整后为 现调整为 变更为 变更后为 调增为 调增到 调增至 调减为 调减到 调减至',
  ),
  ...words({ isDone: true }, '实际完成 实际执行 实际支出 实际收入 实际发生'),
  ...words({ reaches: 'to' }, '控制在 严格控制在 控制到'),
  ...words({ reaches: 'from' }, '由 从'),
  ...words({ part: 'share' }, '占比 占比重 比重 所占比重 比例 所占比例 占比例 份额 占 贡献率'),
  ...words(
    { bound: 'more-than' },
    '超过 超 首超 首次超过 首破 突破 逾 高于 大于 多于 过 历史性突破 首次突破 连续突破 跨越 跨过 越过 迈过 冲破 双双突破 连续跨过 连跨 跨',
  ),
  ...words(
    { bound: 'at-least' },
    '≥ 不低于 不少于 不小于 至少 迈上 登上 跃上 站上 跨上 跨入 迈入 跃升 踏上 再上 不低於 最低',
  ),
  ...words({ bound: 'at-most' }, '≤ 不超过 不高于 不多于 不大于 至多 最多 最高 不突破'),
  ...words({ bound: 'less-than' }, '不足 不满 未满 不到 低于 少于 小于'),
  ...words({ bound: 'about' }, '约合 大约 约 大概 大体'),
  ...words({ bound: 'near' }, '接近 将近 近 逼近'),
  ...words({ strength: 'committed' }, '确保 确保完成 务必'),
  ...words({ strength: 'aspired' }, '力争 努力 奋力 力求 努力实现 力争实现 争取实现 努力完成'),
  ...words({ strength: 'planned' }, '计划 预期 目标 拟 拟安排 计划安排 预期目标 预算 预算安排 预安排'),
  ...words(
    { strength: 'planned', isBudget: true },
    '年初预算 年初预算数 年初预算安排 调整预算 调整预算数 年度预算 预算数',
  ),
  ...words(
    { strength: 'planned', isBudget: true, reaches: 'to' },
    '预算为 预算数为 预算是 年初预算为 年初预算数为 调整预算为 调整预算数为 年度预算为',
  ),
  ...words({ isExpected: true }, '预计 预计可 预计将 估计 有望 预计实现 预计完成 预计达'),
  ...words({ span: 'mean' }, '年均 年平均 平均每年 年均实现 每年平均 年均保持 年平均保持 年均递增'),
  ...words(
    { span: 'mean', direction: 'up' },
    '年均增 年均增速 年均增幅 年均增长率 年均增长速度 年递增 年均递增',
  ),
  ...words({ span: 'each-year' }, '每年'),
  ...words(
    { span: 'cumulative' },
    '累积 累积完成 累计 累计完成 累计实现 累计达 累计达到 累计投入 五年累计 总共',
  ),
  ...words({ each: 'own' }, '分别 依次'),
  ...words({ each: 'same' }, '均 都 双双 各 皆 同为 双'),
  ...words(
    { isRank: true },
    '居 列 分居 分列 排 位居 位列 名列 排名 排位 位次 排在 稳居 居于 排列 连续居 跃居 位次升至 前移至 晋升 居全国 居全省',
  ),
  ...words(
    { noun: 'size' },
    '规模 均值 平均值 总量 总额 总值 总数 数量 总规模 总计数 幅度 水平 数 人数 户数 家数 额 余额 收入额 金额 总投资 总投资额 投资额 投资总额',
  ),
  ...words(
    { isAct: true },
    '新增 新建 建成 引进 培育 新引进 通过 改造 建设 新开工 开工 竣工 投产 新改建 新改扩建 改扩建 新建成 认定 新认定 获批 签约 落地 入选 获评 获 创建 打造 实施 推进 推动 开展 举办 组织 发放 投入 争取 落实 安排 兑现 帮助 帮扶 带动 服务 惠及 覆盖 解决 办理 办结 受理 查处 整治 治理 修复 新设立 设立 成立 新成立 组建 新组建 吸引 招引 集聚 拥有 出台 制定 修订 发布 清理 减免 退税 化解 处置 偿还 发行 支付 拨付 下达 统筹 筹集 新筹集 筹措 供应 盘活 收储 出让 开通 新开通 开行 增设 配备 招录 选派 派驻 培训 引导 扶持 支持 资助 奖励 补助 补贴 救助 资助 保障 供养 接待 吸纳 转移 安置 搬迁 脱贫 种植 造林 营造 绿化 植树 出栏 存栏 生产 销售 铺设 敷设 架设 安装 更换 拆除 关停 淘汰 整合 优化 提供 拓展 完成 实现 执行 新发现 新培育 新获批 新获 新晋 新入选 新投放 投放 授信 放贷 累计建成 累计培育',
  ),
  ...words(
    {},
    '提前 要 已有 现有 共有 此次 本次 现 调整后 加快 接连 相继 同比 环比 名义 实际 逆势 稳步 持续 首次 历史性 成功 再次 已 将 共 仅 只 高 继续 进一步 合计 总计 共计 折合 了 也 又 还 率先 快速 较快 大幅 平稳 小幅 略 再 较 预 完成了 实现了 达到了 就 全部 可 能 连续 总体 基本 明显 显著 净 年度 的 其 同期 同步 按可比价格计算 按可比价计算 按可比价格 按可比价 按不变价格计算 现价 平均 预计数 决算数 执行数 完成数 实际数 快报数 连年 一举 强劲 迅猛 高速 迅速 恢复性 先后 双双实现 分别实现 普遍 相应 全面 自然 稳定 有效 始终 一直 长期 在 年初 决算 实绩 仍 仍然 依然 可望 刚刚 初步核算 初步统计 增减相抵后 增减相抵 相抵后 品迭后 品迭',
  ),
]);

function words(meaning: LeadWord, list: string): readonly (readonly [string, LeadWord])[] {
  return list.split(' ').map((word) => [word, meaning]);
}
