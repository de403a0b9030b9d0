import type { Bound } from '../../core/reading/bound';
import type { InputId } from '../../core/health/health-input';
import type { Remark } from '../../core/health/remark';
import type { Language } from '../../core/language';
import { inputName } from './inputs';

/** What a remark says, in a sentence; areas are called as `areaName` calls them. */
export function remarkSentence(
  remark: Remark,
  areaName: (area: string) => string,
  language: Language,
): string {
  return SAY[language](remark, { input: (id) => inputName(id, language), area: areaName });
}

interface Names {
  readonly input: (id: InputId) => string;
  readonly area: (area: string) => string;
}

type Say = (remark: Remark, names: Names) => string;

const inChinese: Say = (remark, { input, area }) => {
  switch (remark.kind) {
    case 'no-official-mark':
      return '未见官方的及格线。';
    case 'not-the-statutory-deficit':
      return '收支缺口不是法定赤字：由转移支付、债券和结转资金弥补。';
    case 'nominal-over-real':
      return '收入增速通常按现价、GDP增速通常按可比价，系数为名义增速与实际增速之比。';
    case 'middle-measure':
      return '为中口径；小口径只计税收，大口径计全部政府收入。';
    case 'narrow-measure':
      return '为小口径，只计税收。';
    case 'wide-measure':
      return '为大口径，此处未计社会保险基金收入。';
    case 'scope-set-locally':
      return '民生口径由各地自定，占比高低也反映口径宽窄。';
    case 'denominator-named':
      return '分母不同，结果相差很大，引用时须注明分母。';
    case 'one-year-no-grade':
      return 'PEFA PI-3 按三个年度评级，单独一年不评级。';
    case 'colour-grade-quoted-only':
      return '债务风险红橙黄绿等级只引用报告原文，不作推算。';
    case 'drawn-for-states':
      return '60%的参照线（《马斯特里赫特条约》）针对国家，不用于地方。';
    case 'investment-is-not-capital-formation':
      return '固定资产投资额不是支出法GDP中的资本形成，两者之比只表示投资规模。';
    case 'nominal-goal-real-growth':
      return '按目标值推算，为名义增速；报告中的GDP增速通常为实际增速。';
    case 'quota-is-not-debt':
      return '限额空间是尚可举借的额度，不是债务，也不是可用资金。';
    case 'interest-line-of-cities-and-counties':
      return '10%的财政重整线（国办函〔2016〕88号）针对市县政府，其他层级与功能区不套用。';
    case 'month-end-over-month':
      return '为月末余额与月均流出额之比，随月份变化；通行算法，未据以设参照线。';
    case 'line-of-tax-buoyancy':
      return '长期参照值说的是税收弹性，通常对现价GDP计，与本系数口径不同。';
    case 'low-base':
      return '收入增速为GDP增速的两倍以上：是否因上年基数偏低？补充上年增速后可判断。';
    case 'target-asks-for-slowdown':
      return '次年目标增速低于本年实际增速，即目标本身要求放缓，与是否完成目标无关。';
    case 'target-asks-for-more':
      return '次年目标增速高于本年实际增速，即目标本身要求加快，与是否完成目标无关。';
    case 'area-assumed':
      return `${remark.inputs.map((id) => `“${input(id)}”`).join('、')}未写明统计范围（推断为${area(remark.area)}），此处视同${area(remark.of)}。`;
    case 'sum-lacks-terms':
      return `“${input(remark.input)}”未计${remark.lacks.map(input).join('、')}，${SUM_SIDE['zh-CN'](remark.bound)}。`;
    case 'from-earlier-report':
      return `“${input(remark.input)}”取自上年报告。`;
    case 'estimated':
      return `“${input(remark.input)}”为预计数。`;
    case 'aspired':
      return `“${input(remark.input)}”为力争目标。`;
    case 'given':
      return `“${input(remark.input)}”由用户填写，报告未列。`;
  }
};

const inEnglish: Say = (remark, { input, area }) => {
  switch (remark.kind) {
    case 'no-official-mark':
      return 'No official pass mark was found.';
    case 'not-the-statutory-deficit':
      return 'Not the statutory deficit: transfers, bonds and balances carried forward fill it.';
    case 'nominal-over-real':
      return 'Revenue growth is usually nominal and GDP growth real: the quotient is nominal over real.';
    case 'middle-measure':
      return 'The middle measure; the narrow one counts tax only, the wide one all government revenue.';
    case 'narrow-measure':
      return 'The narrow measure: tax only.';
    case 'wide-measure':
      return 'The wide measure, here without social insurance funds.';
    case 'scope-set-locally':
      return 'What counts as livelihood is set locally, so the share says as much about the definition.';
    case 'denominator-named':
      return 'Results differ widely with the denominator: name it when quoting.';
    case 'one-year-no-grade':
      return 'PEFA PI-3 grades three years together; one year gets no grade.';
    case 'colour-grade-quoted-only':
      return 'A colour grade of debt risk is quoted where a report states it, and never computed.';
    case 'drawn-for-states':
      return 'The line of 60% (Maastricht) was drawn for states and is not applied to local governments.';
    case 'investment-is-not-capital-formation':
      return 'Fixed-asset investment is not the capital formation in GDP: the quotient shows its size only.';
    case 'nominal-goal-real-growth':
      return 'Counted from the goal’s level, so nominal; the GDP growth that reports print is usually real.';
    case 'quota-is-not-debt':
      return 'Headroom is what may still be borrowed: neither debt nor money in hand.';
    case 'interest-line-of-cities-and-counties':
      return 'The line of 10% (General Office of the State Council, document 88 of 2016) was drawn for cities and counties and is applied to no others.';
    case 'month-end-over-month':
      return 'The balance of a month’s end over an average month’s outflow, which differs from month to month; the usual formula, from which no line is drawn.';
    case 'line-of-tax-buoyancy':
      return 'The long-run value is that of tax buoyancy, usually taken against nominal GDP: not the same measure.';
    case 'low-base':
      return 'More than twice the growth of GDP: low base? The growth of the year before would tell.';
    case 'target-asks-for-slowdown':
      return 'The next year’s target is below this year’s growth: the target asks for a slowdown, which says nothing of its being met.';
    case 'target-asks-for-more':
      return 'The next year’s target is above this year’s growth: the target asks for more, which says nothing of its being met.';
    case 'area-assumed':
      return `The report names no area for ${remark.inputs.map((id) => `“${input(id)}”`).join(' and ')} (inferred: ${area(remark.area)}); taken here to be of ${area(remark.of)}.`;
    case 'sum-lacks-terms':
      return `“${input(remark.input)}” lacks ${remark.lacks.map(input).join(', ')} and is ${SUM_SIDE['en-US'](remark.bound)}.`;
    case 'from-earlier-report':
      return `“${input(remark.input)}” is taken from the report of the year before.`;
    case 'estimated':
      return `“${input(remark.input)}” is an estimate of the report’s.`;
    case 'aspired':
      return `“${input(remark.input)}” is an aspirational target.`;
    case 'given':
      return `“${input(remark.input)}” was supplied by the user; the report does not state it.`;
  }
};

/** On which side a sum lies whose terms are not all there. */
const SUM_SIDE: Readonly<Record<Language, (bound: Bound) => string>> = {
  'zh-CN': (bound) => (isFloor(bound) ? '为下限' : isCeiling(bound) ? '为上限' : '有加有减，只是约数'),
  'en-US': (bound) =>
    isFloor(bound)
      ? 'a floor'
      : isCeiling(bound)
        ? 'a ceiling'
        : 'only about right, since some would add to it and some be taken from it',
};

function isFloor(bound: Bound): boolean {
  return bound === 'at-least' || bound === 'more-than';
}

function isCeiling(bound: Bound): boolean {
  return bound === 'at-most' || bound === 'less-than';
}

const SAY: Readonly<Record<Language, Say>> = { 'zh-CN': inChinese, 'en-US': inEnglish };
