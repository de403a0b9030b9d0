import { indicatorById } from '../../core/catalogue/catalogue';
import type { Place } from '../tokens/token';
import { readName } from './read-subjects';
import { unnamed, type Subject } from './subject';

/** 新增5家上市公司: what is counted stands behind, and what is done to it makes another thing of a stock. */
export function countedBehind(text: string, place: Place, act: string | undefined): Subject {
  const noun = text.slice(place.start, place.end);
  const together = `${act ?? ''}${noun}`;
  const whole = readName(together, { start: 0, end: together.length })?.subjects;
  if (whole?.length === 1 && whole[0] !== undefined) return whole[0];
  const [plain] = readName(text, place)?.subjects ?? [];
  const isStock = plain?.indicators.some((id) => indicatorById(id)?.nature === 'stock') === true;
  return plain !== undefined && (act === undefined || !isStock) ? plain : unnamed(noun);
}
