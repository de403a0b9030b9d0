import { indicatorById } from '../../core/catalogue/catalogue';
import { dimensionOf } from '../../core/number/unit';
import type { Mention } from '../phrases/mention';
import type { Phrased } from '../phrases/phrasing';
import type { PassageState } from './passage-state';
import type { Subject } from './subject';

/** What the first figure's words say holds for each of the run; the numbers are each one's own. */
export function followed(first: Phrased, { figure, says }: Mention): Phrased {
  const { of, against, rankOf, isEarlier } = first;
  return {
    measure: first.measure,
    value: first.value.startsWith('-') ? `-${figure.value}` : figure.value,
    unit: figure.unit === '' ? first.unit : figure.unit,
    bound: figure.kind === 'flat' ? figure.bound : says.bound === 'exact' ? first.bound : says.bound,
    thing: first.thing,
    ...(figure.valueHigh === undefined ? {} : { valueHigh: figure.valueHigh }),
    ...(of === undefined ? {} : { of }),
    ...(against === undefined ? {} : { against }),
    ...(rankOf === undefined ? {} : { rankOf }),
    ...(isEarlier === undefined ? {} : { isEarlier }),
  };
}

/** The bound behind the last of a run holds for all: 4%、5%左右. */
export function boundOfAll({ tail, says }: Mention) {
  return tail.bound ?? says.bound;
}

/** 与2016年相比,…增长57.3%: the sentence tells what a figure is measured from whose own words do not. */
export function measuredFrom(
  phrased: Phrased,
  { lead: { words } }: Mention,
  { comparedWith: base }: PassageState,
): Phrased {
  const isMeasured = /^(?:growth|change|multiple)$/u.test(phrased.measure);
  if (base === undefined || !isMeasured || phrased.against !== undefined) return phrased;
  return words.some(({ word }) => /[同环]/u.test(word)) ? phrased : { ...phrased, against: base };
}

/** 高新技术企业新增300家 is what a stock gained, and behind its level 新增49亿斤 what anything did. */
export function asChange(
  phrased: Phrased,
  { indicators }: Subject,
  { says, lead }: Mention,
  isBehindLevel: boolean,
): Phrased {
  const isNew = /^(?:净?新增|净增)/u.test(says.act?.word ?? '');
  const isNamed = lead.rest.end > lead.rest.start;
  if (phrased.measure !== 'level' || !isNew || !(isNamed || isBehindLevel)) return phrased;
  const isOfIt = indicators.some((id) => {
    const indicator = indicatorById(id);
    const isGained = indicator?.nature === 'stock' || (isBehindLevel && !/^new-/u.test(id));
    return isGained && dimensionOf(indicator?.unit ?? '') === dimensionOf(phrased.unit);
  });
  return isOfIt ? { ...phrased, measure: 'change' } : phrased;
}

/** 计划完成85亿元,增长12% is a plan, and how it was to grow; what was done next is none. */
export function asPlanned(phrased: Phrased, { says }: Mention, isPlanned: boolean): Phrased {
  const isLevel = phrased.measure === 'level' && says.isDone === false;
  return isPlanned && (isLevel || phrased.measure === 'growth') ? { ...phrased, isPlanned: true } : phrased;
}
