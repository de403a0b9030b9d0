import { mirroredBound } from '../../core/reading/mirrored-bound';
import type { Amount } from '../../core/audit/finding';
import type { Observation } from '../../core/reading/observation';
import type { Reading } from '../../core/reading/reading';
import type { Language } from '../../core/language';
import { nounFor } from '../english-count';
import type { FindingTexts } from './finding-text';

/** What the rules say that measure one figure of a report by another. */
export const SIZES: Readonly<Record<Language, FindingTexts<SizeRule>>> = {
  'zh-CN': {
    'outlay-and-revenue': {
      name: '财政出资事项与当年预算收入',
      compares: '注明由财政出资的年度资金与当年一般公共预算收入推算值',
      sentence: ({ readings: { outlay, base, growth }, amounts }, tell) => {
        const yearly = outlay.span === 'per-year' ? '每年' : tell.period(outlay);
        const bound =
          { 'at-least': '不低于', 'more-than': '高于', about: '约为' }[amounts.found.bound as string] ??
          '相当于';
        return `${tell.name(outlay)}${yearly}${tell.printed(outlay)}（${outlay.money?.payer ?? ''}），${bound}${tell.period(growth)}${tell.name(base)}推算值${tell.amount(amounts.revenue)}（${tell.period(base)}${tell.printed(base)}按目标增速${tell.printed(growth)}推算）的${tell.amount({ ...amounts.found, bound: 'exact' })}。${areaNote(outlay, base, 'zh-CN')}`;
      },
    },
    'named-livelihood': {
      name: '点名金额的民生事项',
      compares: '报告点名列出金额的民生事项合计与民生支出',
      sentence: ({ readings: { livelihood, named }, amounts }, tell) => {
        const items = tell.list(named.map((figure) => `${tell.name(figure)}${tell.printed(figure)}`));
        return `报告点名列出${tell.period(livelihood)}金额的民生事项有${named.length}项：${items}，合计${tell.amount(amounts.total)}，相当于${tell.name(livelihood)}${tell.printed(livelihood)}的${tell.amount(amounts.found)}。其余用于何处报告未列；各项是否均计入民生支出亦未说明。`;
      },
    },
    'average-project': {
      name: '重点项目单体投资',
      compares: '重点项目年度投资与项目数的平均值，本年与下年计划',
      sentence: ({ readings: { lastAmount, lastCounts, nextAmount, nextCounts }, amounts }, tell) => {
        const each = (counts: readonly Observation[], average: Amount, ofAll: Amount | undefined): string => {
          const nearest = counts.at(-1);
          const number = nearest ? tell.printed(nearest) : '';
          const total = counts.reduce((sum, { value }) => sum + Number(value), 0);
          return ofAll
            ? `若仅指${number}项目，平均${tell.amount(average)}；若指同句所列全部${total}${nearest?.unit ?? ''}项目，平均${tell.amount(ofAll)}`
            : `${number}项目平均${tell.amount(average)}`;
        };
        const past = `${tell.period(lastAmount)}${tell.name(lastAmount)}${tell.printed(lastAmount)}，${each(lastCounts, amounts.last, amounts.lastOfAll)}`;
        const plan =
          nextAmount && amounts.next
            ? `。${tell.period(nextAmount)}计划${tell.printed(nextAmount)}，${each(nextCounts, amounts.next, amounts.nextOfAll)}。两年项目名目不同，平均值只示规模，不作增减比较`
            : '';
        return `${past}${plan}。`;
      },
    },
    'population-implied': {
      name: '人均指标隐含的人口',
      compares: '人均指标与总量，未列人口时隐含的人口',
      sentence: ({ readings: { average, total }, amounts }, tell) => {
        const isLater = average.period !== total.period;
        const goal = average.status === 'target' ? '目标' : '';
        const unchanged = isLater ? '若总量不变，' : '';
        const more = isLater ? '总量增长则可对应更多人口；' : '';
        return `${tell.name(average)}${tell.period(average)}${goal}${tell.printed(average)}；按${tell.period(total)}${tell.name(total)}${tell.printed(total)}计，${unchanged}对应人口${tell.amount(amounts.found)}。${more}报告未列人口，分母是哪一统计范围的常住人口或户籍人口，须核实。${areaNote(average, total, 'zh-CN')}`;
      },
    },
    'target-review': {
      name: '上年所提目标的完成情况',
      compares: '本报告实际数与上一份报告对同一年度所提目标',
      sentence: ({ verdict, readings: { actual, target, before }, amounts }, tell) => {
        const { gap } = amounts;
        const size = gap.unit === '个百分点' ? tell.points(gap) : tell.amount(magnitude(gap));
        const distance = gap.value === 0 ? '与目标持平' : `${gap.value > 0 ? '高' : '低'}${size}`;
        const firmly = target.strength === 'aspired' ? '力争' : '';
        const word = actual.measure === 'growth' ? '增长' : '';
        const last = before ? `${tell.period(before)}增速为${tell.printed(before)}。` : '';
        const ask =
          verdict === 'strains'
            ? '未达到目标，原因须说明。'
            : verdict === 'not-comparable'
              ? '但由实际数与增速反推的基数与上年公布数不符，基数或口径已变，不据此判断是否完成。'
              : '';
        return `${tell.name(actual)}${tell.period(actual)}${word}${tell.printed(actual)}，与上一份报告对同年所提目标（${firmly}${tell.printed(target)}）相比${distance}。${ask}${last}`;
      },
    },
  },
  'en-US': {
    'outlay-and-revenue': {
      name: 'Outlay from the budget and that year’s revenue',
      compares: 'A yearly outlay that a budget is said to pay and the revenue implied for its year',
      sentence: ({ readings: { outlay, base, growth }, amounts }, tell) => {
        const yearly = outlay.span === 'per-year' ? 'a year' : `in ${tell.period(outlay)}`;
        return `${tell.name(outlay)}, ${tell.printed(outlay)} ${yearly}, to be paid from the budget, equals ${tell.amount(amounts.found)} of ${tell.name(base)} as implied for ${tell.period(growth)}, ${tell.amount(amounts.revenue)} (${tell.printed(base)} in ${tell.period(base)}, grown by the target of ${tell.printed(growth)}).${areaNote(outlay, base, 'en-US')}`;
      },
    },
    'named-livelihood': {
      name: 'Livelihood outlays named',
      compares: 'The livelihood outlays that a report names with an amount and its livelihood expenditure',
      sentence: ({ readings: { livelihood, named }, amounts }, tell) => {
        const items = tell.list(named.map((figure) => `${tell.name(figure)} (${tell.printed(figure)})`));
        return `The livelihood outlays of ${tell.period(livelihood)} that the report names with an amount are ${items}: ${tell.amount(amounts.total)} in all, ${tell.amount(amounts.found)} of ${tell.name(livelihood)} (${tell.printed(livelihood)}). What the rest went to is not listed, nor whether each of these counts as livelihood expenditure.`;
      },
    },
    'average-project': {
      name: 'Investment per key project',
      compares: 'A year’s investment in key projects by project, this year and in the next plan',
      sentence: ({ readings: { lastAmount, lastCounts, nextAmount, nextCounts }, amounts }, tell) => {
        const each = (counts: readonly Observation[], average: Amount, ofAll: Amount | undefined): string => {
          const nearest = counts.at(-1);
          const projects = nearest
            ? `${tell.printed(nearest)} ${nounFor(Number(nearest.value), 'project')}`
            : '';
          const total = counts.reduce((sum, { value }) => sum + Number(value), 0);
          return ofAll
            ? `if it is for ${projects} only, ${tell.amount(average)} each; if for all ${total} that the sentence counts, ${tell.amount(ofAll)} each`
            : `${tell.amount(average)} for each of ${projects}`;
        };
        const past = `In ${tell.period(lastAmount)} ${tell.name(lastAmount)} came to ${tell.printed(lastAmount)}, ${each(lastCounts, amounts.last, amounts.lastOfAll)}`;
        const plan =
          nextAmount && amounts.next
            ? `. The plan for ${tell.period(nextAmount)} is ${tell.printed(nextAmount)}: ${each(nextCounts, amounts.next, amounts.nextOfAll)}. The projects go by different names in the two years: the averages tell sizes, and no rise or fall`
            : '';
        return `${past}${plan}.`;
      },
    },
    'population-implied': {
      name: 'Population behind an average',
      compares: 'An average per head and its total, and the population they imply where none is stated',
      sentence: ({ readings: { average, total }, amounts }, tell) => {
        const isLater = average.period !== total.period;
        const goal = average.status === 'target' ? ' target' : '';
        const unchanged = isLater ? ', if unchanged,' : '';
        const more = isLater ? ' A larger total would serve a larger one.' : '';
        return `The ${tell.period(average)}${goal} for ${tell.name(average)} is ${tell.printed(average)}; the ${tell.printed(total)} ${tell.name(total)} of ${tell.period(total)}${unchanged} come to that over a population of ${tell.amount(amounts.found)}.${more} The report states no population; whether it is of residents or of registered persons, and of which area, is to be checked.${areaNote(average, total, 'en-US')}`;
      },
    },
    'target-review': {
      name: 'Review of the last report’s target',
      compares: 'A result of this report and the target that the report before set for the same year',
      sentence: ({ verdict, readings: { actual, target, before }, amounts }, tell) => {
        const { gap } = amounts;
        const size = gap.unit === '个百分点' ? tell.points(gap) : tell.amount(magnitude(gap));
        const distance = gap.value === 0 ? 'equal to' : `${size} ${gap.value > 0 ? 'above' : 'below'}`;
        const firmly = target.strength === 'aspired' ? 'striven for, ' : '';
        const word = actual.measure === 'growth' ? 'growth of ' : '';
        const last = before ? ` Growth in ${tell.period(before)} was ${tell.printed(before)}.` : '';
        const ask =
          verdict === 'strains'
            ? ' The target was not reached, which asks for a reason.'
            : verdict === 'not-comparable'
              ? ' The base that level and growth imply misses the level published the year before, so that base or coverage has changed and nothing is concluded.'
              : '';
        return `${tell.name(actual)} in ${tell.period(actual)}, ${word}${tell.printed(actual)}, is ${distance} the target that the report before set for that year (${firmly}${tell.printed(target)}).${ask}${last}`;
      },
    },
  },
};

/** A distance without its sign, its bound turned with it. */
function magnitude(gap: Amount): Amount {
  return gap.value < 0 ? { ...gap, value: -gap.value, bound: mirroredBound(gap.bound) } : gap;
}

/** Where two figures are not known to be of one area. */
function areaNote(one: Reading, other: Reading, language: Language): string {
  if (one.area === other.area) return '';
  return language === 'zh-CN'
    ? '两者统计范围是否一致原文未写明。'
    : ' The report does not say whether the two cover one area.';
}

type SizeRule =
  'outlay-and-revenue' | 'named-livelihood' | 'average-project' | 'population-implied' | 'target-review';
