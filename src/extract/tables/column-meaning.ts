import type { Measure } from '../../core/reading/observation';

/** What the figures of a column are, as its header says. */
export interface ColumnMeaning {
  readonly measure: Measure;
  readonly unit: string;
  /** Of a completion: which budget or plan. */
  readonly of?: string;
}

/**
 * Reads a header: 比上年增长(%) is growth, 占预算% a completion, 比重(%) a share, 决算数(万元) a level; nothing where it tells
 * no unit.
 *
 * @example columnMeaning('2022年执行数(万元)') // { measure: 'level', unit: '万元' }
 */
export function columnMeaning(header: string): ColumnMeaning | undefined {
  const unit = UNIT.exec(header)?.groups?.['unit'] ?? (header.endsWith('%') ? '%' : undefined);
  if (unit === undefined) return GROWTH.test(header) ? { measure: 'growth', unit: '%' } : undefined;
  if (unit !== '%' && unit !== '‰') {
    return { measure: CHANGE.test(header) ? 'change' : 'level', unit };
  }
  const of = COMPLETION.exec(header)?.groups?.['of'];
  if (of !== undefined) return { measure: 'completion', unit, of };
  if (SHARE.test(header)) return { measure: 'share', unit };
  return GROWTH.test(header) ? { measure: 'growth', unit } : { measure: 'level', unit };
}

const UNIT = /\((?<unit>[^()]{1,8})\)$/u;
const GROWTH = /增长|增速|增幅|增减|升降|涨跌|±|同比|比上年|较上年/u;
const CHANGE = /百分点|增减额|增加额|增收|减收|比上年增减$|比上年增加/u;
const COMPLETION = /(?:完成|占|为)(?<of>(?:年初|年度|调整|变动)?(?:后)?(?:预算|计划))/u;
const SHARE = /比重|占比|构成/u;
