import { indicatorById } from '../../core/catalogue/catalogue';
import type { Mention } from '../phrases/mention';
import type { Subject } from './subject';

/** 高新技术企业219家通过认定: of a stock, those to which something was done. */
export function isSelected(text: string, { tail, says }: Mention, subjects: readonly Subject[]): boolean {
  if (says.reaches !== undefined || says.direction !== undefined) return false;
  const isStock = subjects.some(({ indicators }) =>
    indicators.some((id) => indicatorById(id)?.nature === 'stock'),
  );
  return isStock && SELECTED.test(text.slice(tail.noun.start, tail.noun.end));
}

const SELECTED = /^(?:通过|获|入选|入围|被|落户|入驻|完成|实现|参与|纳入|升级|晋升)/u;
