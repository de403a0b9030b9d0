import type { Language } from '../../core/language';
import { isMoney } from '../../core/audit/amounts';
import { growthApart, isRealByCustom } from '../../core/audit/growth';
import { count } from '../english-count';
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
              : verdict === 'strains'
                ? growthApart(growth)
                  ? '相差过大；两年数值出自两份报告，已不属同一序列'
                  : '不一致；上年数出自上一份报告，基数可能已修订，或口径有变'
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
        `From ${tell.printed(from)} in ${tell.period(from)} to ${tell.printed(to)} in ${tell.period(to)}, ${tell.name(average)} grows by ${tell.range(amounts.expected)} a year over ${count(years, 'year')}, which ${verdict === 'agrees' ? 'agrees with' : 'differs from'} the ${tell.printed(average)} stated.`,
    },
    'growth-between-levels': {
      name: 'Growth and two years’ levels',
      compares: 'A stated growth and the levels of the two years',
      sentence: ({ verdict, readings: { growth, level, before }, amounts }, tell) => {
        const custom =
          verdict === 'strains'
            ? growthApart(growth)
              ? ' The gap is too wide for prices: the levels are from two reports and no longer one series.'
              : ' The earlier level is from the report before: its base may have been revised, or its coverage changed.'
            : verdict !== 'not-comparable'
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
  },
};

function capitalised(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

type GrowthRule =
  | 'rest-of-whole'
  | 'target-level'
  | 'average-growth'
  | 'growth-between-levels'
  | 'target-implies-growth'
  | 'plan-behind-completion';
