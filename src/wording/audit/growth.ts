import type { Language } from '../../core/language';
import type { Amount } from '../../core/audit/finding';
import { isMoney } from '../../core/audit/amounts';
import { growthApart, isRealByCustom } from '../../core/audit/growth';
import { yearAfter } from '../../core/reading/period';
import type { FindingTexts } from './finding-text';

/** What the rules about growth within and between years say. */
export const GROWTH: Readonly<Record<Language, FindingTexts<GrowthRule>>> = {
  'zh-CN': {
    'rest-of-whole': {
      name: '部分增速与总体增速',
      compares: '部分快于总体时，其余部分所余的增长',
      sentence: ({ readings: { partGrowth, wholeGrowth, part, whole }, amounts }, tell) => {
        const { found, rest, restBefore, before } = amounts;
        const names = [tell.name(part), tell.name(whole)] as const;
        const isPlan = partGrowth.status === 'target';
        const goal = isPlan ? '目标' : '';
        const growths = `${tell.period(partGrowth)}${names[0]}${goal}增长${tell.printed(partGrowth)}，${names[1]}${goal}增长${tell.printed(wholeGrowth)}`;
        const weights = `按${tell.period(part)}${tell.printed(part)}与${tell.printed(whole)}推算`;
        const size = { ...found, value: Math.abs(found.value) };
        const change =
          found.value < 0
            ? `由${tell.amount(restBefore)}${isPlan ? '将减至' : '减至'}${tell.amount({ ...rest, bound: 'exact' })}（−${tell.amount({ ...size, bound: 'exact' })}）`
            : `${isPlan ? '的增长空间' : '增长'}${tell.range(size)}`;
        const past = before ? `，${tell.period(part)}约增长${tell.amount(before)}` : '';
        const custom = isRealByCustom(wholeGrowth) ? '增速按惯例为可比价、权重为现价，属近似推算。' : '';
        return `${growths}；${weights}，其余部分${change}${past}。${custom}`;
      },
    },
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
    'target-level': {
      name: '目标值与目标增速',
      compares: '上年数按目标增速推算的结果与目标值',
      sentence: ({ verdict, readings: { target, base, growth }, amounts }, tell) => {
        const isFloor = target.bound === 'more-than' || target.bound === 'at-least';
        const fit =
          verdict === 'agrees'
            ? isFloor
              ? '相容：目标值是下限'
              : '相符'
            : verdict === 'strains'
              ? `不一致；该指标增速按${growthApart(growth) === 'basis' ? '可比口径公布' : '惯例为可比价'}，可能由此而来`
              : '不一致';
        return `${tell.name(base)}${tell.period(base)}${tell.printed(base)}按${tell.period(growth)}目标增速${tell.printed(growth)}推算为${tell.range(amounts.expected)}，与目标${tell.printed(target)}${fit}。`;
      },
    },
    'average-growth': {
      name: '年均增速与两端数值',
      compares: '所列年均增速与期初、期末数值',
      sentence: ({ verdict, readings: { average, from, to }, amounts, years }, tell) =>
        `${tell.name(average)}由${tell.period(from)}${tell.printed(from)}到${tell.period(to)}${tell.printed(to)}，${years}年年均增长${tell.range(amounts.expected)}，与所列${tell.printed(average)}${verdict === 'agrees' ? '相符' : '不一致'}。`,
    },
    'growth-between-levels': {
      name: '增速与两年数值',
      compares: '所列增速与本年、上年数值',
      sentence: ({ verdict, readings: { growth, level, before }, amounts }, tell) => {
        const fit =
          verdict === 'agrees'
            ? '相符'
            : verdict === 'contradicts'
              ? '不一致'
              : growthApart(growth) === 'basis'
                ? '不同；该指标增速按可比口径公布，不由两年数值算得，不直接比较'
                : '不同；该指标增速按惯例为可比价，数值为现价，不直接比较';
        return `${tell.name(level)}由${tell.period(before)}${tell.printed(before)}到${tell.period(level)}${tell.printed(level)}，${isMoney(level) ? '现价' : ''}增长${tell.range(amounts.expected)}，与所列${tell.printed(growth)}${fit}。`;
      },
    },
    'target-implies-growth': {
      name: '目标值隐含的增速',
      compares: '未列目标增速时，目标值隐含的增速与上年增速',
      sentence: ({ readings: { target, base, growth }, amounts }, tell) =>
        `${tell.name(target)}${tell.period(target)}目标${tell.printed(target)}，较${tell.period(base)}${tell.printed(base)}增长${tell.amount(amounts.found)}（推算，报告未列目标增速）；${tell.period(growth)}增速${growth.status === 'estimated' ? '' : '为'}${tell.printed(growth)}。`,
    },
    'plan-behind-completion': {
      name: '完成率与年度计划',
      compares: '完成数与完成率反推的计划，及下一年相近的计划',
      sentence: ({ verdict, readings: { outturn, completion, plan, next }, amounts }, tell) => {
        const against = plan
          ? `，与所列计划${tell.printed(plan)}${verdict === 'agrees' ? '相符' : '不一致'}`
          : '，报告未列';
        const beside = next
          ? `${tell.period(next)}${tell.name(next)}${tell.printed(next)}，与该计划相近，低于${tell.period(outturn)}完成数；两者名目不同，不直接相比，计划低于上年完成数也不等于下降。`
          : '';
        return `${tell.name(outturn)}${tell.period(outturn)}${tell.printed(outturn)}，为年度计划的${tell.printed(completion)}，反推计划为${tell.range(amounts.expected)}${against}。${beside}`;
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
    'rest-of-whole': {
      name: 'Growth of a part and of its whole',
      compares: 'What a part that outgrows its whole leaves for the rest to grow by',
      sentence: ({ readings: { partGrowth, wholeGrowth, part, whole }, amounts }, tell) => {
        const { found, rest, restBefore, before } = amounts;
        const isPlan = partGrowth.status === 'target';
        const verb = isPlan ? 'is to grow by' : 'grew by';
        const size = { ...found, value: Math.abs(found.value) };
        const change =
          found.value < 0
            ? `falls from ${tell.amount(restBefore)} to ${tell.amount(rest)} (−${tell.amount({ ...size, bound: 'exact' })})`
            : isPlan
              ? `has room to grow by ${tell.range(size)}`
              : `grew by ${tell.range(size)}`;
        const past = before ? `, after about ${tell.amount(before)} in ${tell.period(part)}` : '';
        const custom = isRealByCustom(wholeGrowth)
          ? ' Growth is real by custom and the weights are nominal, so this is approximate.'
          : '';
        return `In ${tell.period(partGrowth)} ${tell.name(part)} ${verb} ${tell.printed(partGrowth)} and ${tell.name(whole)} ${isPlan ? 'by' : 'grew by'} ${tell.printed(wholeGrowth)}; from ${tell.printed(part)} and ${tell.printed(whole)} in ${tell.period(part)}, the rest ${change}${past}.${custom}`;
      },
    },
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
          ? `the ${years} years after it then take ${tell.amount(expected)} a year`
          : `both are floors, so the growth between them cannot be told${atFace ? ` (from one floor to the other it is ${tell.amount(atFace)} a year)` : ''}`;
        const gap = faster && faster.value > 0 ? `, ${tell.points(faster)} faster than the first` : '';
        const other =
          nextLevel && fromLevel
            ? ` From the target level, ${tell.printed(nextLevel)}, they take ${tell.amount(fromLevel)} a year.`
            : '';
        const custom = isRealByCustom(goal)
          ? ' The goal is nominal and growth real by custom; rising prices narrow the gap.'
          : '';
        return `The ${tell.period(goal)} goal for ${tell.name(goal)}, ${tell.printed(goal)},${from}. ${first}; ${then}${gap}.${other}${custom}`;
      },
    },
    'target-level': {
      name: 'Target level and target growth',
      compares: 'The last level grown by the target growth, and the target level',
      sentence: ({ verdict, readings: { target, base, growth }, amounts }, tell) => {
        const isFloor = target.bound === 'more-than' || target.bound === 'at-least';
        const fit =
          verdict === 'agrees'
            ? isFloor
              ? 'compatible with'
              : 'in agreement with'
            : verdict === 'strains'
              ? `which differs, perhaps because growth is ${growthApart(growth) === 'basis' ? 'on a comparable basis' : 'real by custom'}, from`
              : 'which differs from';
        return `${tell.printed(base)} of ${tell.name(base)} in ${tell.period(base)}, grown by the ${tell.period(growth)} target of ${tell.printed(growth)}, comes to ${tell.range(amounts.expected)}, ${fit} the target ${tell.printed(target)}${isFloor && verdict === 'agrees' ? ', which is a floor' : ''}.`;
      },
    },
    'average-growth': {
      name: 'Average growth and both ends',
      compares: 'A stated average yearly growth and the levels at both ends',
      sentence: ({ verdict, readings: { average, from, to }, amounts, years }, tell) =>
        `From ${tell.printed(from)} in ${tell.period(from)} to ${tell.printed(to)} in ${tell.period(to)}, ${tell.name(average)} grows by ${tell.range(amounts.expected)} a year over ${years} years, which ${verdict === 'agrees' ? 'agrees with' : 'differs from'} the ${tell.printed(average)} stated.`,
    },
    'growth-between-levels': {
      name: 'Growth and two years’ levels',
      compares: 'A stated growth and the levels of the two years',
      sentence: ({ verdict, readings: { growth, level, before }, amounts }, tell) => {
        const custom =
          verdict !== 'not-comparable'
            ? ''
            : growthApart(growth) === 'basis'
              ? ' Growth is published on a comparable basis, not as that between two levels: the two are not compared.'
              : ' Growth is real by custom and the levels nominal: the two are not compared.';
        return `From ${tell.printed(before)} in ${tell.period(before)} to ${tell.printed(level)} in ${tell.period(level)}, ${tell.name(level)} grew by ${tell.range(amounts.expected)}${isMoney(level) ? ' at current prices' : ''}, which ${verdict === 'agrees' ? 'agrees with' : 'differs from'} the ${tell.printed(growth)} stated.${custom}`;
      },
    },
    'target-implies-growth': {
      name: 'Growth that a target level implies',
      compares: 'The growth that a target level implies where none is stated, and the growth before it',
      sentence: ({ readings: { target, base, growth }, amounts }, tell) =>
        `The ${tell.period(target)} target for ${tell.name(target)}, ${tell.printed(target)}, is ${tell.amount(amounts.found)} above the ${tell.printed(base)} of ${tell.period(base)} (implied; the report states no target growth). Growth in ${tell.period(growth)}: ${tell.printed(growth)}.`,
    },
    'plan-behind-completion': {
      name: 'Completion rate and the plan behind it',
      compares:
        'The plan that outturn and completion rate imply, and a plan of the next year that comes near',
      sentence: ({ verdict, readings: { outturn, completion, plan, next }, amounts }, tell) => {
        const against = plan
          ? `, which ${verdict === 'agrees' ? 'agrees with' : 'differs from'} the plan stated, ${tell.printed(plan)}`
          : ', which the report does not state';
        const beside = next
          ? ` For ${tell.period(next)}, ${tell.name(next)} is put at ${tell.printed(next)}: near that plan and below the outturn. The two go by different names and are not compared directly, and a plan below the last outturn is no decline.`
          : '';
        return `${capitalised(tell.name(outturn))} of ${tell.printed(outturn)} in ${tell.period(outturn)} was ${tell.printed(completion)} of the year’s plan, so the plan was ${tell.range(amounts.expected)}${against}.${beside}`;
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
        return `The ${tell.period(goal)} goal for ${tell.name(goal)} is ${tell.printed(goal)}; if each of the ${years} years adds the ${tell.printed(flow)} planned for ${tell.period(flow)}, ${tell.amount(amounts.expected)} must stand at the end of ${start}${known}.`;
      },
    },
  },
};

function capitalised(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

type GrowthRule =
  | 'rest-of-whole'
  | 'path-to-goal'
  | 'target-level'
  | 'average-growth'
  | 'growth-between-levels'
  | 'target-implies-growth'
  | 'plan-behind-completion'
  | 'doubling-claim'
  | 'stock-goal-and-flow';
