/** A header with the table's unit, unless it has one or is a rate. */
export function withUnit(header: string, unit: string | undefined): string {
  return unit === undefined || unit === '' || OWN_UNIT.test(header) ? header : `${header}(${unit})`;
}

const OWN_UNIT = /[(%]|增长|增幅|比重|占|指标|项目|名称|科目|单位/u;
