import { indicatorById } from '../../core/catalogue/catalogue';
import type { Clause } from '../tokens/clause';
import type { Place } from '../tokens/token';
import type { PassageState } from './passage-state';
import { unnamed, type Subject } from './subject';
import type { NamedThings } from './named-things';
import { readName } from './read-name';

/**
 * 债务限额48亿元,其中:一般债务21亿元: a part whose name leaves out what the whole's ends in; and what stands beside the thing
 * before, whose name leaves out what they share: 内资86亿元、外资1亿美元, 城镇居民3万元,农村居民1万元.
 */
export function partNamed(
  text: string,
  clause: Clause,
  { start, end }: Place,
  { subjects, distance }: PassageState,
): NamedThings | undefined {
  const [whole] = subjects;
  const isPart =
    clause.before === ':' ||
    clause.before === '(' ||
    text.startsWith('其中', clause.start) ||
    subjects[0]?.isPart === true;
  // 新增债务限额5.8亿元,其中:一般债务限额1.2亿元: the part of what is new of a stock is new too.
  const isOfSentence = subjects[0]?.isPart !== true || distance === 0;
  const isNew = isPart && isOfSentence && /^(?:新增|净增)/u.test(whole?.label ?? '');
  const newOf = isNew ? newOfStock(text.slice(start, end)) : undefined;
  if (newOf !== undefined) return newOf;
  const isBeside = BESIDE.has(clause.before) && distance <= 2 && whole?.indicators.length === 1;
  if (!(isPart || isBeside) || whole === undefined || end - start > LONGEST_PART) return undefined;
  const words = text.slice(start, end);
  // 偿还3亿元(一般债券1亿元、专项债券2亿元): what is paid back is not what is borrowed.
  if (REPAID.test(whole.label) && words.endsWith('债券')) return asPart(`偿还${words}`);
  // 债务限额210亿元,其中新增限额15亿元
  if (NEW_LIMIT.test(words) && /债务限额$/u.test(whole.label)) return completed(`新增${whole.label}`);
  if (readName(words, { start: 0, end: words.length }) !== undefined) return undefined;
  // 新增债务限额, 其中一般债务: the part is new as the whole is.
  const [added = ''] = ADDED.exec(whole.label) ?? [];
  for (let at = Math.max(1, added.length); at < whole.label.length - 1; at++) {
    const named = completed(words + whole.label.slice(at));
    if (named === undefined) continue;
    const label = added + words + whole.label.slice(at);
    // 其中农业 is no more the whole than its name is: 农业总产值 stands for that of all farming.
    if (label !== whole.label && isSame(named, whole)) return asPart(label);
    return added === '' || words.startsWith(added) ? named : (completed(label) ?? asPart(label));
  }
  if (clause.before === '(') return undefined;
  for (let at = whole.label.length - 1; at > 1; at--) {
    const named = completed(whole.label.slice(0, at) + words);
    if (named !== undefined) return named;
  }
  return undefined;
}

function newOfStock(words: string): NamedThings | undefined {
  const [own, ...more] = readName(words, { start: 0, end: words.length })?.subjects ?? [];
  const isStock = own?.indicators.length === 1 && indicatorById(own.indicators[0] ?? '')?.nature === 'stock';
  if (!isStock || more.length > 0) return undefined;
  return completed(`新增${words}`) ?? asPart(`新增${words}`);
}

function isSame({ subjects }: NamedThings, { indicators }: Subject): boolean {
  const [id] = subjects[0]?.indicators ?? [];
  return id !== undefined && indicators.length === 1 && indicators[0] === id;
}

/** A part that the catalogue does not know. */
function asPart(label: string): NamedThings {
  return { subjects: [{ ...unnamed(label), isPart: true }], isList: false };
}

const ADDED = /^(?:新增|净增)/u;
const NEW_LIMIT = /^(?:本年|当年)?新增限额$/u;

/** What one name names, as a part. */
function completed(together: string): NamedThings | undefined {
  const named = readName(together, { start: 0, end: together.length });
  if (named?.subjects.length !== 1) return undefined;
  return {
    ...named,
    subjects: named.subjects.map((subject) => ({ ...subject, label: together, isPart: true })),
  };
}

const REPAID = /偿还|还本/u;
const BESIDE = new Set([',', '、', ';']);

/** Characters. */
const LONGEST_PART = 6;
