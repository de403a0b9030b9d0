import type { Language } from '../../core/language';
import { publicMoneyTexts } from '../public-money';
import type { FindingTexts } from './finding-text';

/** What the rules about public money and revenue say. */
export const BUDGET: Readonly<Record<Language, FindingTexts<BudgetRule>>> = {
  'zh-CN': {
    'budget-account': {
      name: '支出事项与非民生支出',
      compares: '单项资金与一般公共预算中的非民生支出（支出总额减民生支出）',
      sentence: ({ readings: { outlay, livelihood, share, whole }, amounts, payment, years }, tell) => {
        const yearly = years > 1 ? `（平均每年${tell.amount(amounts.found)}）` : '';
        const when = outlay.status === 'target' ? `${tell.period(outlay)}计划` : tell.period(outlay);
        const arithmetic = whole
          ? `${tell.printed(whole)}−${tell.printed(livelihood)}`
          : `${tell.printed(livelihood)}÷${tell.printed(share)}−${tell.printed(livelihood)}`;
        const isLater = outlay.period !== livelihood.period;
        const account = `${tell.period(livelihood)}非民生支出${tell.range(amounts.expected)}`;
        const open = payment === 'open' ? '，是否于当年实际支付报告未说明；若已支付，则' : '，';
        const than = amounts.over ? `比${account}多${tell.range(amounts.over)}` : `大于${account}`;
        const source = outlay.money?.payer === undefined ? '报告未说明资金来源；' : '';
        const then = isLater
          ? '这是目前可知的最近一年规模，若出自一般公共预算，须扩大支出或调整结构，否则须另有来源'
          : '若出自一般公共预算，其中一部分须已计入民生支出，否则须另有来源';
        return `${tell.name(outlay)}${when}${tell.printed(outlay)}${yearly}${open}${than}。非民生支出即一般公共预算支出减民生支出：${arithmetic}。${source}${then}（如政府性基金、上级资金、债券、结转结余）。`;
      },
    },
    'quota-and-revenue': {
      name: '债券额度与预算收入',
      compares: '新增债券额度与最近一年一般公共预算收入',
      sentence: ({ readings: { quota, revenue }, amounts }, tell) =>
        `${tell.period(quota)}${tell.name(quota)}${quota.strength === 'aspired' ? '力争' : ''}${tell.printed(quota)}，相当于${tell.period(revenue)}${tell.name(revenue)}${tell.printed(revenue)}的${tell.amount(amounts.found)}。该比只示规模：额度是可举借的上限，不等于债务；报告未分一般债券与专项债券，专项债券由政府性基金预算偿还，不以一般公共预算收入衡量。能否取得、用于何处，须另行核实。`,
    },
    'revenue-and-output': {
      name: '预算收入与经济增速目标',
      compares: '一般公共预算收入目标增速与地区生产总值目标增速',
      sentence: ({ readings: { revenue, output }, amounts }, tell) => {
        const { value } = amounts.found;
        const gap = value === 0 ? '持平' : `${value > 0 ? '快' : '慢'}${tell.points(amounts.found)}`;
        const then =
          value < 0
            ? '收入目标低于经济增速目标属常见的审慎安排；若物价不降，按目标推算预算收入占地区生产总值的比重略降。'
            : '';
        return `${tell.period(revenue)}${tell.name(revenue)}目标增长${tell.printed(revenue)}，与${tell.name(output)}目标（${tell.printed(output)}）相比${gap}。${then}前者为现价增速，后者按惯例为可比价增速，其差只看方向。`;
      },
    },
    'target-shift': {
      name: '目标增速与上年实际',
      compares: '目标增速与上一年实际增速',
      sentence: ({ readings: { target, actual }, amounts }, tell) => {
        const isSlower = amounts.found.value < 0;
        return `${tell.name(target)}${tell.period(target)}目标增长${tell.printed(target)}，比${tell.period(actual)}实际（${tell.printed(actual)}）${isSlower ? '低' : '高'}${tell.points(amounts.found)}。两者不是同一年：这是${isSlower ? '目标放缓，不是未完成目标' : '目标加快，不是超额完成'}；亦须看上年基数高低。`;
      },
    },
    'equal-amounts': {
      name: '金额相同、名目不同',
      compares: '同一年度、不同名目下金额相同的资金',
      sentence: ({ readings: { one, other }, kinship }, tell) => {
        const { natures } = publicMoneyTexts('zh-CN');
        const [left, right] = [one, other].map(({ money }) => (money ? natures[money.nature] : ''));
        const both = `${tell.name(one)}（${tell.period(one)}，${tell.printed(one)}）与${tell.name(other)}（${tell.period(other)}，${tell.printed(other)}）`;
        if (kinship === 'same-nature') {
          return `${both}金额相同，性质同为${left}。报告未说明是否同一笔资金，不相加，也不相抵。`;
        }
        return kinship === 'source-and-use'
          ? `${both}金额相同，一为${left}，一为${right}。报告未说明一方是否为另一方的来源，不作对应，不相加，也不相抵。`
          : `${both}金额相同，但性质不同（${left}、${right}），视为巧合。`;
      },
    },
  },
  'en-US': {
    'budget-account': {
      name: 'Outlay against non-livelihood spending',
      compares:
        'A single outlay and non-livelihood spending: general public budget expenditure less livelihood spending',
      sentence: ({ readings: { outlay, livelihood, share, whole }, amounts, payment, years }, tell) => {
        const yearly = years > 1 ? `, ${tell.amount(amounts.found)} a year` : '';
        const when =
          outlay.status === 'target'
            ? ` is planned at ${tell.printed(outlay)} for ${tell.period(outlay)}${yearly}`
            : ` came to ${tell.printed(outlay)} in ${tell.period(outlay)}`;
        const arithmetic = whole
          ? `${tell.printed(whole)} − ${tell.printed(livelihood)}`
          : `${tell.printed(livelihood)} ÷ ${tell.printed(share)} − ${tell.printed(livelihood)}`;
        const isLater = outlay.period !== livelihood.period;
        const open =
          payment === 'open'
            ? '; the report does not say whether it was paid in that year, and if so it is '
            : ', ';
        const than = `${amounts.over ? `${tell.range(amounts.over)} more` : 'more'} than the ${tell.range(amounts.expected)} of non-livelihood spending in ${tell.period(livelihood)}`;
        const source = outlay.money?.payer === undefined ? 'The report names no source; if' : 'If';
        const then = isLater
          ? 'that budget, the last whose size is known, is to pay, it must grow or be re-cut; otherwise another source must'
          : 'that budget paid, part must be counted as livelihood spending already; otherwise another source did';
        return `${tell.name(outlay)}${when}${open}${than}, which is general public budget expenditure less livelihood spending: ${arithmetic}. ${source} ${then} (government-managed funds, funds from above, bonds, balances carried over).`;
      },
    },
    'quota-and-revenue': {
      name: 'Bond quota beside budget revenue',
      compares: 'The new bond quota and the last year’s general public budget revenue',
      sentence: ({ readings: { quota, revenue }, amounts }, tell) =>
        `The ${tell.name(quota)} ${quota.strength === 'aspired' ? 'striven for in' : 'planned for'} ${tell.period(quota)}, ${tell.printed(quota)}, equals ${tell.amount(amounts.found)} of ${tell.name(revenue)} in ${tell.period(revenue)} (${tell.printed(revenue)}). The ratio tells its size only: a quota is leave to borrow and no debt, the report does not part general from special bonds, and special bonds are repaid from the government-managed fund budget, which this revenue does not measure. Whether it is granted, and for what, is to be checked elsewhere.`,
    },
    'revenue-and-output': {
      name: 'Revenue target and output target',
      compares: 'Target growth of general public budget revenue and of GDP',
      sentence: ({ readings: { revenue, output }, amounts }, tell) => {
        const { value } = amounts.found;
        const gap =
          value === 0
            ? 'the same as'
            : `${tell.points(amounts.found)} ${value > 0 ? 'faster' : 'slower'} than`;
        const then =
          value < 0
            ? ' To budget for less revenue than output is ordinary prudence; unless prices fall, it implies a slightly lower ratio of revenue to GDP.'
            : '';
        return `The ${tell.period(revenue)} target for ${tell.name(revenue)} is growth of ${tell.printed(revenue)}, ${gap} that for ${tell.name(output)} (${tell.printed(output)}).${then} Revenue growth is nominal and GDP growth real by custom, so only the direction counts.`;
      },
    },
    'target-shift': {
      name: 'Target growth beside last growth',
      compares: 'A target growth and the actual growth of the year before',
      sentence: ({ readings: { target, actual }, amounts }, tell) => {
        const isSlower = amounts.found.value < 0;
        return `The ${tell.period(target)} target for ${tell.name(target)} is growth of ${tell.printed(target)}, ${tell.points(amounts.found)} ${isSlower ? 'below' : 'above'} the actual growth of ${tell.period(actual)} (${tell.printed(actual)}). The two are of different years: the plan asks for a ${isSlower ? 'slower' : 'faster'} pace, and no target was ${isSlower ? 'missed' : 'exceeded'}; last year’s base matters too.`;
      },
    },
    'equal-amounts': {
      name: 'Equal amounts under different names',
      compares: 'Amounts of public money that are equal in one year under different names',
      sentence: ({ readings: { one, other }, kinship }, tell) => {
        const { natures } = publicMoneyTexts('en-US');
        const [left = '', right = ''] = [one, other].map(({ money }) =>
          money ? natures[money.nature].toLowerCase() : '',
        );
        const both = `${tell.name(one)} (${tell.period(one)}, ${tell.printed(one)}) and ${tell.name(other)} (${tell.period(other)}, ${tell.printed(other)})`;
        if (kinship === 'same-nature') {
          return `${both} are equal amounts of one nature (${left}). The report does not say whether they are the same money: they are neither added nor netted.`;
        }
        return kinship === 'source-and-use'
          ? `${both} are equal amounts, one ${left}, the other ${right}. The report does not say that one pays for the other: they are neither matched, added nor netted.`
          : `${both} are equal amounts of different nature (${left}, ${right}): taken as chance.`;
      },
    },
  },
};

type BudgetRule =
  'budget-account' | 'quota-and-revenue' | 'revenue-and-output' | 'target-shift' | 'equal-amounts';
