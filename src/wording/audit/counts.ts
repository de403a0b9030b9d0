import type { Language } from '../../core/language';
import type { Strength } from '../../core/reading/bound';
import { nounFor } from '../english-count';
import { terms } from '../terms';
import type { FindingTexts } from './finding-text';

/** What the rules about counts, averages and repetitions say. */
export const COUNTS: Readonly<Record<Language, FindingTexts<CountRule>>> = {
  'zh-CN': {
    'count-and-amount': {
      name: '数量与金额',
      compares: '同一句中数量与金额的平均值，本年与下年目标',
      sentence: ({ readings: { nextAmount, nextCount, lastAmount, lastCount }, amounts }, tell) => {
        const { expected, found, change } = amounts;
        const sign = change.value < 0 ? '减少' : '增加';
        const size = tell.amount({ ...change, value: Math.abs(change.value), bound: 'exact' });
        const atFloor = found.bound === 'exact' ? '' : '，按目标下限计';
        return `${tell.name(lastCount)}${tell.period(lastCount)}${tell.printed(lastCount)}、${tell.name(lastAmount)}${tell.printed(lastAmount)}，平均${tell.amount(expected)}；${tell.period(nextCount)}目标${tell.printed(nextCount)}、${tell.printed(nextAmount)}，平均${tell.amount({ ...found, bound: 'exact' })}，${sign}${size}${atFloor}。`;
      },
    },
    'average-of-total': {
      name: '人均与总量',
      compares: '所列人均数与总量÷常住人口',
      sentence: ({ verdict, readings: { average, total, count }, amounts }, tell) =>
        `${tell.name(total)}${tell.printed(total)}÷${tell.name(count)}${tell.printed(count)}＝${tell.range(amounts.expected)}，与所列${tell.name(average)}${tell.printed(average)}${verdict === 'agrees' ? '相符' : '不一致；人均数通常按年平均人口计算'}。`,
    },
    'list-and-count': {
      name: '项数与分项数',
      compares: '总项数与同句所列各部分项数之和',
      sentence: ({ verdict, readings: { total, parts }, amounts }, tell) =>
        `${tell.name(total)}${tell.printed(total)}，同句${tell.list(parts.map(tell.printed))}合计${tell.amount(amounts.found)}。${verdict === 'agrees' ? '两者相符。' : '同一量词可能兼指大项与子项，属表述习惯，不构成矛盾。'}`,
    },
    enumeration: {
      name: '列名与计数',
      compares: '所列名称个数与计数',
      sentence: ({ verdict, readings: { count }, amounts }, tell) =>
        `${tell.name(count)}${tell.printed(count)}，列名${amounts.found.value}个，${verdict === 'agrees' ? '相符' : '列名多于计数，断句或有不同'}。`,
    },
    restated: {
      name: '同一数据两处表述',
      compares: '同一指标、时期、范围的两处表述',
      sentence: ({ verdict, readings: { again, first } }, tell) => {
        const differ =
          first.strength !== again.strength && first.strength && again.strength
            ? `，目标性质不同（${strength('zh-CN', first.strength)}、${strength('zh-CN', again.strength)}）`
            : '';
        const [one, other] = [tell.printed(first), tell.printed(again)];
        const both =
          one === other
            ? `两处均为${one}`
            : `两处分别为${one}、${other}，${verdict === 'agrees' ? '相容' : '不一致'}`;
        return `${tell.period(again)}${tell.name(again)}${both}${differ}。`;
      },
    },
    'repeated-report': {
      name: '两年报告逐字相同',
      compares: '本报告与上一份报告对不同年度所列的相同数据',
      sentence: ({ readings: { again, earlier } }, tell) =>
        `${tell.name(again)}${tell.period(again)}${tell.printed(again)}，与上一份报告所列${tell.period(earlier)}数逐字相同；可能确实持平，也可能沿用旧稿，须核实。`,
    },
  },
  'en-US': {
    'count-and-amount': {
      name: 'Count and amount',
      compares: 'The average of an amount over its count, this year and in the next target',
      sentence: ({ readings: { nextAmount, nextCount, lastAmount, lastCount }, amounts }, tell) => {
        const { expected, found, change } = amounts;
        const sign = change.value < 0 ? 'less' : 'more';
        const size = tell.amount({ ...change, value: Math.abs(change.value), bound: 'exact' });
        const atFloor = found.bound === 'exact' ? '' : ', the target taken at its floor';
        return `In ${tell.period(lastCount)} ${tell.name(lastCount)} were ${tell.printed(lastCount)} and ${tell.name(lastAmount)} ${tell.printed(lastAmount)}, ${tell.amount(expected)} each; the ${tell.period(nextCount)} targets are ${tell.printed(nextCount)} and ${tell.printed(nextAmount)}, ${tell.amount({ ...found, bound: 'exact' })} each: ${size} ${sign}${atFloor}.`;
      },
    },
    'average-of-total': {
      name: 'Average and total',
      compares: 'A stated average per head and the total over the population',
      sentence: ({ verdict, readings: { average, total, count }, amounts }, tell) =>
        `${tell.name(total)} (${tell.printed(total)}) ÷ ${tell.name(count)} (${tell.printed(count)}) is ${tell.range(amounts.expected)}, which ${verdict === 'agrees' ? 'agrees with' : 'differs from'} ${tell.name(average)} as stated, ${tell.printed(average)}.${verdict === 'agrees' ? '' : ' Averages are usually taken over the year’s mean population.'}`,
    },
    'list-and-count': {
      name: 'Items and sub-items',
      compares: 'A count of items and the counts of its parts in the same sentence',
      sentence: ({ verdict, readings: { total, parts }, amounts }, tell) =>
        `${tell.name(total)}: ${tell.printed(total)} ${nounFor(Number(total.value), 'item')}, and in the same sentence ${parts.map(tell.printed).join(' + ')} = ${tell.amount(amounts.found)}. ${verdict === 'agrees' ? 'The two agree.' : 'One word may stand for items and for sub-items: a habit of layout, no contradiction.'}`,
    },
    enumeration: {
      name: 'Names and their count',
      compares: 'The names listed and the count given',
      sentence: ({ verdict, readings: { count }, amounts }, tell) =>
        `${tell.name(count)}: ${tell.printed(count)}, with ${amounts.found.value} ${nounFor(amounts.found.value, 'name')} listed${verdict === 'agrees' ? ', which agrees' : '; the list may be cut otherwise'}.`,
    },
    restated: {
      name: 'Stated twice',
      compares: 'The same indicator, period and area, stated in two places',
      sentence: ({ verdict, readings: { again, first } }, tell) => {
        const differ =
          first.strength !== again.strength && first.strength && again.strength
            ? `, though of different strength (${strength('en-US', first.strength)}, ${strength('en-US', again.strength)})`
            : '';
        const [one, other] = [tell.printed(first), tell.printed(again)];
        const both =
          one === other
            ? `is stated twice as ${one}`
            : `is stated as ${one} and as ${other}: the two ${verdict === 'agrees' ? 'are compatible' : 'differ'}`;
        return `For ${tell.period(again)}, ${tell.name(again)} ${both}${differ}.`;
      },
    },
    'repeated-report': {
      name: 'Repeated from the last report',
      compares: 'Figures that this report and the one before it print alike for different years',
      sentence: ({ readings: { again, earlier } }, tell) =>
        `${tell.name(again)}, ${tell.printed(again)} in ${tell.period(again)}, is word for word what the report before it states for ${tell.period(earlier)}: it may be true of both years or have been carried over, and is to be checked.`,
    },
  },
};

function strength(language: Language, of: Strength): string {
  return terms(language).strengths[of];
}

type CountRule =
  'count-and-amount' | 'average-of-total' | 'list-and-count' | 'enumeration' | 'restated' | 'repeated-report';
