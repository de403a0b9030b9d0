import { indicatorById } from '../../core/catalogue/catalogue';
import { beginsWithDeed } from '../tokens/deed';
import { readName } from './read-name';
import { unnamed, type Subject } from './subject';

/** What words say is done to the thing that they name: 新增 in 新增高速公路里程. */
export function actIn(words: string): string | undefined {
  return ACT.exec(words)?.[0];
}

/** A stock in a list whose first member tells what was done, as what it was done to: 新增…、铁路里程20公里 is no whole network. */
export function underSharedAct(subject: Subject, act: string | undefined): Subject {
  const isStock = subject.indicators.some((id) => indicatorById(id)?.nature === 'stock');
  if (act === undefined || WHOLE.test(subject.label)) return subject;
  // What has no name is new too, where it says of itself neither this nor another deed.
  const isNew = subject.indicators.length === 0 && ADDED.test(act) && !beginsWithDeed(subject.label);
  if (isNew) return ADDED.test(subject.label) ? subject : unnamed(act + subject.label);
  if (!isStock) return subject;
  const together = act + subject.label;
  const named = readName(together, { start: 0, end: together.length })?.subjects;
  return named?.length === 1 && named[0] !== undefined ? named[0] : unnamed(together);
}

const ADDED = /^净?(?:新增|增)/u;
const ACT =
  /^(?:净?新增|净增|新建成?|建成|新认定|认定|新?培育|新?引进|改造|新?获批|打造|修建|扩建|续建|新?开工|竣工)/u;
const WHOLE = /余额|总/u;
