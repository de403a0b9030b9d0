import { longestScope } from '../names/scopes';
import { withoutDeed } from '../tokens/deed';
import type { Place } from '../tokens/token';
import type { PassageState } from './passage-state';
import type { NamedThings } from './named-things';
import { readName } from './read-name';
import { unnamed } from './subject';

/**
 * A noun that tells only what of a thing is counted, with the thing that was told of before: 增加值 behind 第二产业增势强劲, 产量
 * behind 粮食播种面积. Nothing where the clauses before do not begin with such a thing.
 */
export function headOf(
  text: string,
  { start, end }: Place,
  { subjects, distance }: PassageState,
): NamedThings | undefined {
  const head = text.slice(start, end).replace(/^(?:实现|完成)/u, '');
  const [whole] = subjects;
  if (!HEAD.test(head) || whole === undefined || subjects.length > 1 || distance > 1) return undefined;
  if (readName(text, { start, end }) !== undefined || HEAD.test(whole.label)) return undefined;
  if (head === '人均') return perHead(whole.label);
  const label = withoutDeed(whole.label).replace(MEASURED, '');
  for (let length = Math.min(label.length, LONGEST_OWNER); length > 1; length--) {
    const together = label.slice(0, length) + head;
    const named = readName(together, { start: 0, end: together.length });
    if (named?.subjects.length === 1) {
      return { ...named, subjects: named.subjects.map((subject) => ({ ...subject, label: together })) };
    }
  }
  // What a figure has just been told of is named by all its words, what a clause is about by the first.
  const isCounted = distance === 0 && label.length <= LONGEST_OWNER && whole.indicators.length === 0;
  const owner = isCounted ? label : (longestScope(label, 0)?.word ?? OWNER.exec(label)?.[0]);
  return owner === undefined ? undefined : { subjects: [unnamed(owner + head)], isList: false };
}

/** 人均 behind the output of a place. */
function perHead(label: string): NamedThings | undefined {
  const together = `人均${label}`;
  return readName(together, { start: 0, end: together.length });
}

/** Characters. */
const LONGEST_OWNER = 12;
const HEAD =
  /^人均$|^(?:工业)?(?:增加值|总?产值|总?产量|总产|(?:主营业务|营业|销售|总)收入|利润(?:总额)?|利税(?:总额)?|税收|投资|出口额?|营收|交易额|成交额|播种面积)$/u;
/** What was counted of the thing before is not counted of it now: 面积 in 小麦面积. */
const MEASURED = /(?:种植|播种|栽培)?(?:面积|产值|产量|总产|投资|数量|收入)$/u;
const OWNER = /^[^,、()]{2,10}?(?:产业|行业|工业|经济|园区|集群|产品|基地|业)(?=[^链化带园区集项]|$)/u;
