import { indicatorById } from '../../core/catalogue/catalogue';
import type { Mention } from '../phrases/mention';
import { readName } from './read-name';
import { unnamed, type Subject } from './subject';

/** 高新技术企业219家通过认定: of a stock, those to which something was done. */
export function isSelected(text: string, { tail, says }: Mention, subjects: readonly Subject[]): boolean {
  if (says.reaches !== undefined || says.direction !== undefined) return false;
  const isStock = subjects.some(({ indicators }) =>
    indicators.some((id) => indicatorById(id)?.nature === 'stock'),
  );
  return isStock && SELECTED.test(text.slice(tail.noun.start, tail.noun.end));
}

/** What those are to which something was done, by its name where it has one: 通过认定高新技术企业. */
export function selected(label: string, deed: string): Subject {
  const named = deed + label;
  return readName(named, { start: 0, end: named.length })?.subjects[0] ?? unnamed(label + deed);
}

// 通过评价 is how 科技型中小企业 are counted at all.
const SELECTED = /^(?:通过(?!评价)|获|入选|入围|被|落户|入驻|完成|实现|参与|纳入|升级|晋升)/u;
