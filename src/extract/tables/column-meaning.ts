import type { Measure } from '../../core/reading/observation';

/** What the figures of a column are, as its header says. */
export interface ColumnMeaning {
  readonly measure: Measure;
  readonly unit: string;
  /** Of a completion: which budget or plan. */
  readonly of?: string;
}

/**
 * Reads a header: 比上年增长(%) is growth, 占预算% a completion, 比重(%) a share, 决算数(万元) a level. An amount is in the unit
 * of its row where that tells one; nothing where neither tells a unit.
 *
 * @example columnMeaning('2022年执行数(万元)') // { measure: 'level', unit: '万元' }
 */
export function columnMeaning(header: string, rowUnit?: string): ColumnMeaning | undefined {
  if (OF_YEAR_BEFORE.test(header)) return undefined;
  const told =
    UNIT.exec(header)?.groups?.['unit']?.replace('±', '') ?? (header.endsWith('%') ? '%' : undefined);
  const isRate = told === '%' || told === '‰';
  const of = COMPLETION.exec(header)?.groups?.['of'] ?? (RATE_OF_BUDGET.test(header) ? '预算' : undefined);
  if (of !== undefined && (isRate || RATE_OF_BUDGET.test(header))) {
    return { measure: 'completion', unit: told ?? '%', of };
  }
  if (GROWTH.test(header) && (isRate || told === undefined) && !CHANGE.test(header)) {
    return { measure: 'growth', unit: told ?? '%' };
  }
  if (isRate && SHARE.test(header)) return { measure: 'share', unit: told };
  const unit = rowUnit !== undefined && (rowUnit !== '' || told === undefined) ? rowUnit : told;
  if (unit === undefined || header === '') return undefined;
  return { measure: isChange(header) ? 'change' : 'level', unit };
}

/** Also of 比上年增减(万元), whose unit stands behind. */
function isChange(header: string): boolean {
  return CHANGE.test(header) || CHANGE.test(header.replace(BRACKET, ''));
}

const UNIT = /\((?<unit>[^()]{1,8})\)$/u;
const GROWTH = /增长|增速|增幅|增减|升降|涨跌|±|同比|比上年|较上年/u;
const BRACKET = /\([^()]*\)$/u;
const CHANGE = /百分点|增[减加长][额数量]|增量|差额|增收|减收|增减$|比上年增加/u;
const COMPLETION = /(?:完成|占|为)(?<of>(?:年初|年度|调整|变动)?(?:后)?(?:预算|计划))/u;
const SHARE = /比重|占比|构成/u;
/** 决算数为上年决算数的%: neither a growth nor a completion; an amount at the prices of another year is no level. */
const OF_YEAR_BEFORE = /[为占]上年|(?:不变|可比)价[^%]*$/u;
const RATE_OF_BUDGET = /(?:执行|完成)(?:进度)?(?:率|[(]?%)/u;
