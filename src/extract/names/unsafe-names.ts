/**
 * Names by which people search for an indicator, and that running text gives to much else: 人口 to those who were lifted
 * out of poverty, 研发投入 to what one firm spends, 转移支付 to what is passed on to counties as to what comes from above.
 */
export const UNSAFE_IN_RUNNING_TEXT: ReadonlySet<string> = new Set([
  '人口',
  '赤字',
  '先进制造业',
  '高技术制造业',
  '转移支付',
  '研发投入',
  '研发经费',
  '专项债',
  '债务化解',
  '基金投资',
  '签约项目',
  '新引进项目',
  '入库统计企业',
  '整理土地',
  '惠企资金',
]);
