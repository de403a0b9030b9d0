import { indicatorById } from '../core/catalogue/catalogue';
import type { Language } from '../core/language';
import type { MissingBy } from '../core/missing';
import type { Status } from '../core/reading/observation';
import type { PairRemark } from '../core/reading/together';
import { argumentName } from './argument-names';
import { yearText } from './readings';
import { basisName, terms } from './terms';

/** Says in what two figures differ that a formula cannot take together, and what to do. */
export function notTogether(missing: MissingBy<'not-together'>, language: Language): string {
  return REFUSALS[language][missing.facet](named(missing, missing.facet, language));
}

/** Says what a reader must know of two figures that were computed with all the same. */
export function pairRemarkSentence(remark: PairRemark, language: Language): string {
  return REMARKS[language][remark.kind](named(remark, FACETS[remark.kind], language));
}

/** Two arguments, and what each is, as they are told. */
interface Two {
  readonly one: string;
  readonly oneIs: string;
  readonly other: string;
  readonly otherIs: string;
}

type Facet = MissingBy<'not-together'>['facet'] | 'basis' | 'bound';

function named({ one, oneIs, other, otherIs }: Two, facet: Facet, language: Language): Two {
  return {
    one: argumentName(one, language),
    oneIs: NAMES[facet](oneIs, language),
    other: argumentName(other, language),
    otherIs: NAMES[facet](otherIs, language),
  };
}

const NAMES: Readonly<Record<Facet, (value: string, language: Language) => string>> = {
  area: (area) => area,
  indicator: (id, language) => indicatorById(id)?.[language === 'zh-CN' ? 'chinese' : 'english'] ?? id,
  measure: (measure, language) =>
    (terms(language).measures as Readonly<Record<string, string>>)[measure] ?? measure,
  period: yearText,
  order: yearText,
  year: yearText,
  'same-period': yearText,
  'two-years': yearText,
  'years-between': yearText,
  length: yearText,
  status: (status, language) => STATUSES[language][status as Status] ?? status,
  basis: basisName,
  bound: (bound) => bound,
};

const STATUSES: Readonly<Record<Language, Readonly<Record<Status, string>>>> = {
  'zh-CN': { actual: '实际数', estimated: '预计数', target: '目标数' },
  'en-US': { actual: 'an actual figure', estimated: 'an estimated figure', target: 'a target' },
};

const FACETS: Readonly<Record<PairRemark['kind'], Facet>> = {
  'areas-differ': 'area',
  'area-inferred': 'area',
  'things-differ': 'indicator',
  'other-thing': 'indicator',
  'other-measure': 'measure',
  range: 'bound',
  'bases-differ': 'basis',
  'stages-differ': 'status',
  'no-target': 'status',
  'other-prices': 'indicator',
  'prices-differ': 'indicator',
  'real-already': 'indicator',
  zero: 'bound',
};

type Say = (two: Two) => string;

const REFUSALS: Readonly<Record<Language, Readonly<Record<MissingBy<'not-together'>['facet'], Say>>>> = {
  'zh-CN': {
    area: (two) => `${areasInChinese(two)}，统计范围不同，不能相互计算。请改用同一范围的数值。`,
    indicator: ({ one, oneIs, other, otherIs }) =>
      `“${one}”是“${oneIs}”，“${other}”是“${otherIs}”，不是同一指标，不能相互计算。请检查引用的单元格。`,
    measure: ({ one, oneIs, other, otherIs }) =>
      `“${one}”是${oneIs}，“${other}”是${otherIs}，两者不能这样计算。请检查引用的单元格，或在 FISCAL.FIGURE 中指明度量。`,
    period: ({ one, oneIs, other, otherIs }) =>
      `“${one}”为${oneIs}，“${other}”为${otherIs}，时期不同，不能相互计算。请改用同一时期的数值。`,
    order: ({ one, oneIs, other, otherIs }) =>
      `“${other}”（${otherIs}）应晚于“${one}”（${oneIs}）。请检查两者是否颠倒，或引用了错误的年度。`,
    year: ({ one, oneIs, other, otherIs }) =>
      `“${other}”（${otherIs}）应为“${one}”（${oneIs}）的次年。跨若干年的增速请用 FISCAL.CAGR。`,
    'same-period': ({ one, oneIs, other }) =>
      `“${one}”与“${other}”同为${oneIs}，而此处需要不同年度的数值。请检查引用的单元格。`,
    'two-years': ({ one, oneIs, other, otherIs }) =>
      `“${other}”（${otherIs}）应比“${one}”（${oneIs}）晚两年。相隔其他年数的增速请用 FISCAL.CAGR。`,
    'years-between': ({ one, oneIs, other, otherIs }) =>
      `“${one}”为${oneIs}，“${other}”为${otherIs}，中间缺少年度，几何平均不能跳过。请补齐各年增速，或由两端的数值用 FISCAL.CAGR 计算。`,
    length: ({ one, oneIs, other, otherIs }) =>
      `“${one}”为${oneIs}，“${other}”为${otherIs}，时段长短不同，全年与部分时段的数值不能相互计算。请改用长短相同的时期。`,
    status: ({ one, oneIs }) => `“${one}”是${oneIs}，而此处需要实际或预计数。请检查引用的单元格。`,
  },
  'en-US': {
    area: (two) =>
      `${areasInEnglish(two)}: different areas cannot be set against each other. Use figures of one area.`,
    indicator: ({ one, oneIs, other, otherIs }) =>
      `“${one}” is “${oneIs}” and “${other}” is “${otherIs}”, and figures of one indicator are needed here. Check which cells are referred to.`,
    measure: ({ one, oneIs, other, otherIs }) =>
      `“${one}” is a figure of “${oneIs}” and “${other}” one of “${otherIs}”, which do not go together here. Check which cells are referred to, or say the measure in FISCAL.FIGURE.`,
    period: ({ one, oneIs, other, otherIs }) =>
      `“${one}” is of ${oneIs} and “${other}” of ${otherIs}: different periods cannot be set against each other. Use figures of one period.`,
    order: ({ one, oneIs, other, otherIs }) =>
      `“${other}” (${otherIs}) must be of a later period than “${one}” (${oneIs}). Check that the two are not exchanged, and their years.`,
    year: ({ one, oneIs, other, otherIs }) =>
      `“${other}” (${otherIs}) must be of the year after “${one}” (${oneIs}). For growth over several years use FISCAL.CAGR.`,
    'same-period': ({ one, oneIs, other }) =>
      `“${one}” and “${other}” are both of ${oneIs}, and figures of different years are needed here. Check which cells are referred to.`,
    'two-years': ({ one, oneIs, other, otherIs }) =>
      `“${other}” (${otherIs}) must be two years later than “${one}” (${oneIs}). For growth over other spans use FISCAL.CAGR.`,
    'years-between': ({ one, oneIs, other, otherIs }) =>
      `“${one}” is of ${oneIs} and “${other}” of ${otherIs}, and a year between them is left out. Give the growth of each year, or use FISCAL.CAGR with the levels at both ends.`,
    length: ({ one, oneIs, other, otherIs }) =>
      `“${one}” is of ${oneIs} and “${other}” of ${otherIs}: what a year and a part of one come to cannot be set against each other. Use periods of one length.`,
    status: ({ one, oneIs }) =>
      `“${one}” is ${oneIs}, and a result is needed here. Check which cell is referred to.`,
  },
};

const REMARKS: Readonly<Record<Language, Readonly<Record<PairRemark['kind'], Say>>>> = {
  'zh-CN': {
    'areas-differ': (two) => `${areasInChinese(two)}，统计范围不同。`,
    'area-inferred': (two) => `${areasInChinese(two)}；其一未写明统计范围，系推断，此处视同一致。`,
    'things-differ': ({ one, oneIs, other, otherIs }) =>
      `“${one}”是“${oneIs}”，“${other}”是“${otherIs}”：须确认两者说的是同一对象。`,
    'other-thing': ({ one, oneIs, otherIs }) => `“${one}”填的是“${oneIs}”，此处通常为“${otherIs}”。`,
    'other-measure': ({ one, oneIs, otherIs }) => `“${one}”填的是“${oneIs}”，此处应为“${otherIs}”。`,
    range: ({ one }) => `“${one}”是一个区间，此处只取单元格中的一个数计算。`,
    'bases-differ': ({ one, oneIs, other, otherIs }) =>
      `口径不同：“${one}”为${oneIs}，“${other}”为${otherIs}。`,
    'stages-differ': ({ one, oneIs, other, otherIs }) => `“${one}”是${oneIs}，“${other}”是${otherIs}。`,
    'no-target': ({ other, otherIs }) => `“${other}”是${otherIs}，不是目标数。`,
    'other-prices': ({ oneIs }) =>
      `“${oneIs}”的增速通常按可比价或可比口径公布，结果按此推算，与公布的现价数值口径不同。`,
    'prices-differ': ({ one, oneIs, other, otherIs }) =>
      `“${one}”（${oneIs}）与“${other}”（${otherIs}）的增速，通常一为名义值、一为实际值，价格口径不同。`,
    'real-already': ({ one, oneIs }) =>
      `“${one}”是“${oneIs}”的增速，通常已按可比价公布，再扣除价格即重复扣除。`,
    zero: ({ one }) => `“${one}”为 0；如单元格为空，此结果不成立。`,
  },
  'en-US': {
    'areas-differ': (two) => `${areasInEnglish(two)}: different areas.`,
    'area-inferred': (two) =>
      `${areasInEnglish(two)}; the report does not name the area of one of them, which is inferred and taken to be the other’s.`,
    'things-differ': ({ one, oneIs, other, otherIs }) =>
      `“${one}” is “${oneIs}” and “${other}” is “${otherIs}”: make sure that both speak of one thing.`,
    'other-thing': ({ one, oneIs, otherIs }) => `“${one}” is “${oneIs}”, and “${otherIs}” is meant here.`,
    'other-measure': ({ one, oneIs, otherIs }) =>
      `“${one}” is a figure of “${oneIs}”, and one of “${otherIs}” is meant here.`,
    range: ({ one }) => `“${one}” is a range, and the result is that of the one number in its cell.`,
    'bases-differ': ({ one, oneIs, other, otherIs }) =>
      `“${one}” and “${other}” are on different bases: “${oneIs}” and “${otherIs}”.`,
    'stages-differ': ({ one, oneIs, other, otherIs }) => `“${one}” is ${oneIs}, and “${other}” ${otherIs}.`,
    'no-target': ({ other, otherIs }) => `“${other}” is ${otherIs}, and no target.`,
    'other-prices': ({ oneIs }) =>
      `The growth of “${oneIs}” is usually printed at constant prices or on a comparable basis: the result is worked out on that basis, and not on that of the published levels.`,
    'prices-differ': ({ one, oneIs, other, otherIs }) =>
      `Of the growths of “${oneIs}” (${one}) and “${otherIs}” (${other}) one is usually printed at current prices and the other at constant ones.`,
    'real-already': ({ one, oneIs }) =>
      `“${one}” is the growth of “${oneIs}”, which is usually printed at constant prices already: prices would be taken out twice.`,
    zero: ({ one }) => `“${one}” is 0; where its cell is empty, this is no result.`,
  },
};

function areasInChinese({ one, oneIs, other, otherIs }: Two): string {
  return `“${one}”属“${oneIs}”，“${other}”属“${otherIs}”`;
}

function areasInEnglish({ one, oneIs, other, otherIs }: Two): string {
  return `“${one}” is of “${oneIs}” and “${other}” of “${otherIs}”`;
}
