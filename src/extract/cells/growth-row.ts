import type { Subject } from '../state/subject';
import { withoutNumber } from '../tables/row-label';
import { namedAmong } from './named-among';

/**
 * What grows in a row that is a rate of growth: what its name says (地区生产总值增长), else what the row above is of (比上年增长). Nothing
 * of a row that is something else, and of one in a unit of amounts.
 */
export function growthRow(
  words: string,
  unit: string | undefined,
  above: Subject | undefined,
): Subject | undefined {
  if (unit !== undefined && unit !== '' && unit !== '%') return undefined;
  const name = withoutNumber(words).replace(/\([^()]*\)/gu, '');
  const thing = GROWTH.exec(name)?.groups?.['thing'];
  if (thing === undefined) return undefined;
  return thing === '' ? above : namedAmong(thing, []);
}

const GROWTH =
  /^(?<thing>.*?)(?:(?:比|较)(?:上年|去年)(?:同期)?|同比)?(?:增长|增速|增幅|增减|±)(?:率|速度)?%?$/u;
