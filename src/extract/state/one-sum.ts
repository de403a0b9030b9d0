import { dimensionOf } from '../../core/number/unit';
import type { Phrased } from '../phrases/phrasing';
import type { Place } from '../tokens/token';
import type { FigureRun } from './figure-run';

/** Whether one amount is of all the members of a list together: 调入资金、上年结转收入等149.74亿元. */
export function isOneSum(
  text: string,
  [{ says, lead, figure }]: FigureRun,
  { measure }: Phrased,
  items: readonly Place[],
  thing: Place,
): boolean {
  if (measure !== 'level' || says.each !== undefined) return false;
  const dimension = dimensionOf(figure.unit);
  if (dimension === 'share' || dimension === 'points') return false;
  const words = text.slice(thing.start, thing.end);
  const isTogether = lead.words.some(({ word }) => /^(?:共|合计|总计|共计)/u.test(word));
  if (items.length === 0)
    return words.endsWith('等') || ((dimension === 'count' || dimension === 'money') && ADDED.test(words));
  return isTogether || /等$|及|和|与/u.test(words);
}

/** 办理人大代表建议和政协提案31件 is one number of both, 工业和建筑业增加值1560亿元 one amount. */
const ADDED = /[和与及]/u;
