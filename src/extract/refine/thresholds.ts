import { isMissing } from '../../core/missing';
import { convert } from '../../core/number/quantity';
import type { Draft } from '../phrases/draft';

/**
 * Drafts without the marks that a level has passed and that only say so again: 完成8.26亿元,突破8亿元大关 is one figure. The
 * mark is of the same thing in the same sentence, and below the level.
 */
export function withoutThresholds(drafts: readonly Draft[]): readonly Draft[] {
  return drafts.filter((draft, place) => {
    // 突破2000亿元大关,从2012年的710亿元增加到2080亿元: another year's amount may stand between.
    const beside = [-1, 1, 2].map((step) => drafts[place + step]);
    return !beside.some((other) => other !== undefined && isMarkOf(draft, other));
  });
}

function isMarkOf({ fields: mark, source }: Draft, { fields: level, source: other }: Draft): boolean {
  return (
    source.start === other.start &&
    mark.measure === 'level' &&
    level.measure === 'level' &&
    PASSED.has(mark.bound) &&
    level.bound === 'exact' &&
    mark.indicator === level.indicator &&
    mark.label === level.label &&
    mark.area === level.area &&
    mark.period === level.period &&
    mark.status === level.status &&
    isBelow(mark, level)
  );
}

/** In whatever unit: 突破万亿元,达到11655亿元. */
function isBelow(mark: Draft['fields'], level: Draft['fields']): boolean {
  // 突破7000亿,达到7050亿元
  const isSame = mark.unit === level.unit || `${mark.unit}元` === level.unit;
  const own = isSame ? mark : convert(mark, level.unit);
  return !isMissing(own) && Number(own.value) < Number(level.value);
}

const PASSED: ReadonlySet<string> = new Set(['more-than', 'at-least']);
