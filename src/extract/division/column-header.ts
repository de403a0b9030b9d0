/** A header with the table's unit, unless it has one or is a rate. */
export function withUnit(header: string, unit: string | undefined): string {
  return unit === undefined || unit === '' || OWN_UNIT.test(header) ? header : `${header}(${unit})`;
}

/** Whether words of a table are a unit and nothing else. */
export function isUnitWord(words: string): boolean {
  return UNIT.test(words);
}

const OWN_UNIT = /[(%]|增长(?![额数量])|增[幅速]|同比$|±|率$|比重|占|(?:指标|项目|名称|科目|单位)$/u;
const UNIT =
  /^(?:[百千万亿]{0,2}(?:元|美元|人|户|吨|公斤|斤|亩|公顷|千瓦时|度|平方米|立方米|平方公里|公里|个|家|件|辆|台|所|张|头|只|人次)|%|‰)$/u;
