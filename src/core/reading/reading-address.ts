import type { Reading } from './reading';

/** Where a reading stands: its id, and its report where that is not the one that is spoken of. */
export interface ReadingAddress {
  readonly report?: string;
  readonly id: string;
}

/**
 * A reading's name among readings of other reports, whose ids may be the same: `hailar-2016#gdp.2016.growth.target`.
 *
 * @example addressOf('hailar-2016', { id: 'gdp.2016.growth.target' }) // 'hailar-2016#gdp.2016.growth.target'
 */
export function addressOf(report: string, { id }: Pick<Reading, 'id'>): string {
  return id.includes(MARK) ? id : `${report}${MARK}${id}`;
}

/** An address taken apart; an id alone is of the report that is spoken of. */
export function readAddress(address: string): ReadingAddress {
  const at = address.lastIndexOf(MARK);
  return at < 0 ? { id: address } : { report: address.slice(0, at), id: address.slice(at + 1) };
}

/** No reading's own id has it. */
const MARK = '#';
