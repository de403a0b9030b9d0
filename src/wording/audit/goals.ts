import type { Amount } from '../../core/audit/finding';
import { isRealByCustom } from '../../core/audit/growth';
import type { Language } from '../../core/language';
import { yearAfter } from '../../core/reading/period';
import { count } from '../english-count';
import type { FindingTexts } from './finding-text';

/** What the rules about goals several years off say. */
export const GOALS: Readonly<Record<Language, FindingTexts<GoalRule>>> = {
  'zh-CN': {
    'path-to-goal': {
      name: '远期目标与首年目标',
      compares: '远期目标所需年均增速与首年目标增速',
      sentence: ({ readings: { goal, base, next, nextLevel }, amounts, years }, tell) => {
        const { expected, found, required, next: level, atFace, gap: faster, fromLevel } = amounts;
        const rate = (growth: Amount): string =>
          `${growth.bound === 'exact' ? '为' : ''}${tell.amount(growth)}`;
        const from =
          base && required
            ? `，较${tell.period(base)}${tell.printed(base)}所需年均增速${rate(required)}`
            : '';
        const first =
          next.measure === 'growth'
            ? `${tell.period(next)}目标增长${tell.printed(next)}，即${tell.amount(level)}`
            : `${tell.period(next)}目标${tell.printed(next)}${found ? `，即增长${tell.amount(found)}` : ''}`;
        const then = expected
          ? `其后${years}年所需年均增速${rate(expected)}`
          : `两个目标都只有下限，其间的增速无从确定${atFace ? `（仅按两个下限相比为年均${tell.amount(atFace)}）` : ''}`;
        const gap = faster && faster.value > 0 ? `，比首年快${tell.points(faster)}，须在后期提速` : '';
        const other =
          nextLevel && fromLevel
            ? `若由目标值${tell.printed(nextLevel)}起算，其后所需年均增速${rate(fromLevel)}。`
            : '';
        const custom = isRealByCustom(goal) ? '目标值为现价，增速按惯例为可比价，物价上涨会缩小差距。' : '';
        const unknown = base
          ? ''
          : `${tell.period({ period: String(Number(next.period) - 1) })}同口径数报告未列。`;
        return `${tell.name(goal)}${tell.period(goal)}目标${tell.printed(goal)}${from}。${first}；${then}${gap}。${other}${custom}${unknown}`;
      },
    },
    'doubling-claim': {
      name: '倍增表述',
      compares: '“倍增”目标与最近实际数之比',
      sentence: ({ verdict, readings: { claims, goal, base, earlier }, amounts }, tell) => {
        const [claim] = claims;
        const said = claim ? tell.words(claim) : '';
        if (!goal || !base || !amounts.found || !amounts.half) {
          return `报告提出${said}，未说明基年；${tell.list(claims.map(tell.name))}未列可作基数的同口径数，无从核对。`;
        }
        const ratio = `${tell.name(goal)}${tell.period(goal)}目标${tell.printed(goal)}为${tell.period(base)}${tell.printed(base)}的${tell.times(amounts.found)}倍`;
        const judged = {
          strains: `不足2倍；若目标值即倍增结果，基数须为${tell.amount(amounts.half)}，低于${tell.period(base)}水平`,
          'not-comparable': '（按下限计）；目标只有下限，能否倍增须看基年',
          agrees: '达到2倍',
          contradicts: '',
          derivable: '',
        }[verdict];
        const comma = verdict === 'not-comparable' ? '' : '，';
        const { earlierLevel, foundEarlier } = amounts;
        const custom = earlier && isRealByCustom(earlier) ? '按可比价推算' : '推算';
        const year = tell.period({ period: yearAfter(base, -1) });
        const from =
          earlier?.measure === 'growth'
            ? `（由${tell.period(earlier)}增速${tell.printed(earlier)}${custom}）`
            : '';
        const other =
          earlierLevel && foundEarlier
            ? `若以${year}的${tell.amount(earlierLevel)}${from}为基年，则为${tell.times(foundEarlier)}倍${foundEarlier.interval.high < 2 ? '，仍不足2倍' : ''}。`
            : '';
        return `报告提出${said}，未说明基年。${ratio}${comma}${judged}。${other}`;
      },
    },
    'stock-goal-and-flow': {
      name: '总数目标与年度新增',
      compares: '总数目标与每年新增数',
      sentence: ({ readings: { goal, flow, base }, amounts, years }, tell) => {
        const start = tell.period({ period: String(Number(flow.period) - 1) });
        const known = base ? `，而所列为${tell.printed(base)}` : '，报告未列';
        return `${tell.name(goal)}${tell.period(goal)}目标${tell.printed(goal)}；若${years}年均按${tell.period(flow)}的${tell.printed(flow)}新增，${start}末的基数须${amounts.expected.bound === 'exact' ? '为' : ''}${tell.amount(amounts.expected)}${known}。`;
      },
    },
  },
  'en-US': {
    'path-to-goal': {
      name: 'Path to a later goal',
      compares: 'The yearly growth that a later goal requires and the growth that the next target asks for',
      sentence: ({ readings: { goal, base, next, nextLevel }, amounts, years }, tell) => {
        const { expected, found, required, next: level, atFace, gap: faster, fromLevel } = amounts;
        const from =
          base && required
            ? ` takes ${tell.amount(required)} a year from ${tell.printed(base)} in ${tell.period(base)}`
            : ' follows a result that the report does not state on the same basis';
        const first =
          next.measure === 'growth'
            ? `The ${tell.period(next)} target of ${tell.printed(next)} growth leads to ${tell.amount(level)}`
            : `The ${tell.period(next)} target is ${tell.printed(next)}${found ? `, growth of ${tell.amount(found)}` : ''}`;
        const then = expected
          ? `over the ${count(years, 'year')} after it the goal takes ${tell.amount(expected)} a year`
          : `both are floors, so the growth between them cannot be told${atFace ? ` (from one floor to the other it is ${tell.amount(atFace)} a year)` : ''}`;
        const gap = faster && faster.value > 0 ? `, ${tell.points(faster)} faster than the first` : '';
        const other =
          nextLevel && fromLevel
            ? ` From the target level, ${tell.printed(nextLevel)}, it takes ${tell.amount(fromLevel)} a year.`
            : '';
        const custom = isRealByCustom(goal)
          ? ' The goal is nominal and growth real by custom; rising prices narrow the gap.'
          : '';
        return `The ${tell.period(goal)} goal for ${tell.name(goal)}, ${tell.printed(goal)},${from}. ${first}; ${then}${gap}.${other}${custom}`;
      },
    },
    'doubling-claim': {
      name: 'Claim to double',
      compares: 'A goal that is called a doubling (倍增) and the last result',
      sentence: ({ verdict, readings: { claims, goal, base, earlier }, amounts }, tell) => {
        const [claim] = claims;
        const said = claim ? tell.words(claim) : '';
        if (!goal || !base || !amounts.found || !amounts.half) {
          return `The report speaks of ${said} (doubling) without a base year; for ${tell.list(claims.map(tell.name))} it states no result on the same basis, so nothing can be tested.`;
        }
        const ratio = `the ${tell.period(goal)} goal for ${tell.name(goal)}, ${tell.printed(goal)}, is ${tell.times(amounts.found)} times the ${tell.printed(base)} of ${tell.period(base)}`;
        const judged = {
          strains: `, less than double; if it is a doubling, the base was ${tell.amount(amounts.half)}, below the level of ${tell.period(base)}`,
          'not-comparable':
            ' at its floor; a floor leaves open whether it doubles, which depends on the base year',
          agrees: ', at least double',
          contradicts: '',
          derivable: '',
        }[verdict];
        const { earlierLevel, foundEarlier } = amounts;
        const custom = earlier && isRealByCustom(earlier) ? ', at constant prices' : '';
        const from =
          earlier?.measure === 'growth'
            ? ` (implied by growth of ${tell.printed(earlier)} in ${tell.period(earlier)}${custom})`
            : '';
        const other =
          earlierLevel && foundEarlier
            ? ` Against the ${tell.amount(earlierLevel)} of ${tell.period({ period: yearAfter(base, -1) })}${from} it is ${tell.times(foundEarlier)} times${foundEarlier.interval.high < 2 ? ', still less than double' : ''}.`
            : '';
        return `The report speaks of ${said} (doubling) without a base year: ${ratio}${judged}.${other}`;
      },
    },
    'stock-goal-and-flow': {
      name: 'Goal for a total and yearly additions',
      compares: 'A goal for a total and the yearly additions planned',
      sentence: ({ readings: { goal, flow, base }, amounts, years }, tell) => {
        const start = tell.period({ period: String(Number(flow.period) - 1) });
        const known = base ? `; ${tell.printed(base)} is stated` : ', which the report does not state';
        return `The ${tell.period(goal)} goal for ${tell.name(goal)} is ${tell.printed(goal)}; if the ${tell.printed(flow)} planned for ${tell.period(flow)} are added each year, for ${count(years, 'year')}, ${tell.amount(amounts.expected)} must stand at the end of ${start}${known}.`;
      },
    },
  },
};

type GoalRule = 'path-to-goal' | 'doubling-claim' | 'stock-goal-and-flow';
