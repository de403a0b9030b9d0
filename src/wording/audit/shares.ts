import type { Language } from '../../core/language';
import { indicatorName } from '../reading-name';
import type { FindingTexts } from './finding-text';

/** What the rules about parts and wholes say. */
export const SHARES: Readonly<Record<Language, FindingTexts<ShareRule>>> = {
  'zh-CN': {
    'share-of-whole': {
      name: '占比与部分、总体',
      compares: '所列占比与部分÷总体',
      sentence: ({ verdict, readings: { share, part, whole }, amounts }, tell) => {
        const isOpen = isFloor(part.bound) || isFloor(whole.bound);
        const sides = `${tell.name(part)}${tell.printed(part)}÷${tell.name(whole)}${tell.printed(whole)}`;
        if (verdict === 'contradicts') {
          return `${sides}＝${tell.range(amounts.expected)}，与所列占比${tell.printed(share)}不一致。`;
        }
        return isOpen
          ? `${sides}与占比${tell.printed(share)}相容：数值是下限，取其下限则总体的${tell.printed(share)}为${tell.amount({ ...amounts.part, bound: 'exact' })}。`
          : `${sides}＝${tell.amount(amounts.expected)}，与所列占比${tell.printed(share)}相符。`;
      },
    },
    'share-derives': {
      name: '由占比推算',
      compares: '由金额与占比推算报告未列的一方',
      sentence: ({ readings: { share, part, whole }, amounts, derived }, tell) => {
        const name = indicatorName(derived.indicator, 'zh-CN') ?? derived.indicator;
        const known = part ?? whole;
        const from = known ? `${tell.name(known)}${tell.printed(known)}` : '';
        const sign = derived.side === 'whole' ? '÷' : '×';
        return `报告未列${tell.period(share)}${name}${share.status === 'target' ? '目标' : ''}；由${from}${sign}占比${tell.printed(share)}推算，${share.status === 'estimated' ? '预计' : '为'}${tell.range(amounts.found)}。`;
      },
    },
    'part-within-whole': {
      name: '部分与总体',
      compares: '部分不应大于总体',
      sentence: ({ verdict, readings: { part, whole } }, tell) =>
        `${tell.period(part)}${tell.name(part)}${tell.printed(part)}${verdict === 'agrees' ? '不大于' : '大于'}${tell.name(whole)}${tell.printed(whole)}${verdict === 'agrees' ? '' : '，部分不应大于总体'}。`,
    },
    'total-of-parts': {
      name: '合计与分项',
      compares: '所列合计与分项之和',
      sentence: ({ verdict, readings: { total, parts }, amounts }, tell) => {
        const sum = `${parts.map(tell.printed).join('＋')}＝${tell.range(amounts.expected)}`;
        const whole = total ? `${tell.name(total)}${tell.printed(total)}` : '100%';
        const fit = verdict === 'agrees' ? '相符' : verdict === 'strains' ? '不一致，分项或未列全' : '不一致';
        return `分项之和${sum}，与${whole}${fit}。`;
      },
    },
    'overlapping-shares': {
      name: '占比之和超过100%',
      compares: '同一总体的各项占比之和',
      sentence: ({ readings: { shares }, amounts }, tell) =>
        `${tell.list(shares.map((share) => `${tell.name(share)}${tell.printed(share)}`))}合计${tell.amount(amounts.total)}，超过100%：类别有交叉，重叠至少${tell.points(amounts.found)}，不可相加。`,
    },
  },
  'en-US': {
    'share-of-whole': {
      name: 'Share, part and whole',
      compares: 'A stated share and its part over its whole',
      sentence: ({ verdict, readings: { share, part, whole }, amounts }, tell) => {
        const isOpen = isFloor(part.bound) || isFloor(whole.bound);
        const sides = `${tell.name(part)} (${tell.printed(part)}) ÷ ${tell.name(whole)} (${tell.printed(whole)})`;
        if (verdict === 'contradicts') {
          return `${sides} is ${tell.range(amounts.expected)}, which differs from the share stated, ${tell.printed(share)}.`;
        }
        return isOpen
          ? `${sides} is compatible with a share of ${tell.printed(share)}: the levels are floors, and at its floor ${tell.printed(share)} of the whole is ${tell.amount({ ...amounts.part, bound: 'exact' })}.`
          : `${sides} is ${tell.amount(amounts.expected)}, in agreement with the share stated, ${tell.printed(share)}.`;
      },
    },
    'share-derives': {
      name: 'Derived from a share',
      compares: 'The side of a share that the report does not state, from the other two',
      sentence: ({ readings: { share, part, whole }, amounts, derived }, tell) => {
        const name = indicatorName(derived.indicator, 'en-US') ?? derived.indicator;
        const known = part ?? whole;
        const from = known ? `${tell.name(known)} (${tell.printed(known)})` : '';
        const sign = derived.side === 'whole' ? '÷' : '×';
        return `${name}, ${tell.period(share)}${share.status === 'target' ? ' target' : ''}, is not stated; ${from} ${sign} the share (${tell.printed(share)}) gives ${share.status === 'estimated' ? 'an estimated ' : ''}${tell.range(amounts.found)}.`;
      },
    },
    'part-within-whole': {
      name: 'Part within its whole',
      compares: 'A part and its whole: the part cannot be larger',
      sentence: ({ verdict, readings: { part, whole } }, tell) =>
        `In ${tell.period(part)} ${tell.name(part)} (${tell.printed(part)}) is ${verdict === 'agrees' ? 'within' : 'larger than'} ${tell.name(whole)} (${tell.printed(whole)})${verdict === 'agrees' ? '' : ', its whole'}.`,
    },
    'total-of-parts': {
      name: 'Total and parts',
      compares: 'A stated total and the sum of its parts',
      sentence: ({ verdict, readings: { total, parts }, amounts }, tell) => {
        const sum = `${parts.map(tell.printed).join(' + ')} = ${tell.range(amounts.expected)}`;
        const whole = total ? `${tell.name(total)} (${tell.printed(total)})` : '100%';
        const fit =
          verdict === 'agrees'
            ? `agree with ${whole}`
            : `differ from ${whole}${verdict === 'strains' ? '; the list may not be complete' : ''}`;
        return `The parts, ${sum}, ${fit}.`;
      },
    },
    'overlapping-shares': {
      name: 'Shares of more than 100%',
      compares: 'The sum of shares of one whole',
      sentence: ({ readings: { shares }, amounts }, tell) =>
        `${tell.list(shares.map((share) => `${tell.name(share)} (${tell.printed(share)})`))} come to ${tell.amount(amounts.total)} of their whole: the categories overlap by ${tell.points(amounts.found)} at least and must not be added.`,
    },
  },
};

function isFloor(bound: string): boolean {
  return bound === 'at-least' || bound === 'more-than';
}

type ShareRule =
  'share-of-whole' | 'share-derives' | 'part-within-whole' | 'total-of-parts' | 'overlapping-shares';
