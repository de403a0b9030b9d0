import type { Lead } from './lead-words';

/**
 * Which way the words before a figure turn it, all together: 降幅收窄 is a rise, 涨幅回落 a fall. `both` where two of them
 * say the contrary of each other: 增长下降.
 *
 * @example directionOf([{ size: 'down' }, { direction: 'down' }]) // 'up'
 */
export function directionOf(leads: readonly Lead[]): Lead['direction'] | 'both' {
  const moves = new Set(leads.flatMap(({ direction }) => direction ?? []));
  if (moves.size > 1) return 'both';
  const [move] = moves;
  const size = leads.find((lead) => lead.size !== undefined)?.size;
  if (move === undefined || size === undefined) return move ?? size;
  return move === size ? 'up' : 'down';
}
