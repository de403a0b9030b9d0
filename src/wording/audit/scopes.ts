import { HEADLINE } from '../../core/reading/subject';
import type { Reading } from '../../core/reading/reading';
import type { Language } from '../../core/language';
import type { FindingTexts } from './finding-text';
import type { Telling } from './telling';

/** What the rules about figures that do not bear comparison say. */
export const SCOPES: Readonly<Record<Language, FindingTexts<ScopeRule>>> = {
  'zh-CN': {
    'scope-mismatch': {
      name: '统计范围不同',
      compares: '分析常用比率的两端是否同一统计范围',
      sentence: ({ readings: { one, other } }, tell) => {
        const of = (reading: typeof one): string =>
          `${tell.name(reading)}（${tell.printed(reading)}）${scopeInChinese(reading, tell)}`;
        return `${tell.period(one)}${of(one)}，${of(other)}。${isKnown(one, other) ? '范围不同，两者不作比率。' : '范围未确认一致前，两者不宜相比。'}`;
      },
    },
    'basis-mismatch': {
      name: '口径不同',
      compares: '同一指标的实际与目标是否同一口径',
      sentence: ({ readings: { target, base } }, tell) =>
        `${tell.name(target)}${tell.period(target)}目标${tell.printed(target)}（${basisBeside(target, base, tell, 'zh-CN')}），${tell.period(base)}${tell.printed(base)}（${basisBeside(base, target, tell, 'zh-CN')}），口径不同，不作增减比较。`,
    },
    'pledged-investment': {
      name: '签约总投资与当年投资',
      compares: '引进项目的计划总投资与当年固定资产投资',
      sentence: ({ readings: { pledged, inYear }, amounts }, tell) =>
        `${tell.name(pledged)}${tell.printed(pledged)}是项目分年实施的计划总投资，${tell.name(inYear)}${tell.printed(inYear)}是${tell.period(inYear)}完成数；前者为后者的${tell.times(amounts.found)}倍，不构成占比。`,
    },
    'gross-and-net': {
      name: '认定数与净增数',
      compares: '年度认定数与总数的净增',
      sentence: ({ readings: { flow, target, base }, amounts }, tell) =>
        `${tell.name(base)}由${tell.period(base)}${tell.printed(base)}到${tell.period(target)}目标${tell.printed(target)}，净增${tell.amount(amounts.expected)}；同年${tell.name(flow)}${tell.printed(flow)}。认定须定期重新进行，两者不可相比；差额${tell.amount(amounts.replaced)}可由到期后重新认定及退出解释。`,
    },
    'stock-and-cumulative': {
      name: '存量与累计数',
      compares: '期末存量与历年累计的流量',
      sentence: ({ readings: { stock, cumulative } }, tell) =>
        `${tell.period(stock)}${tell.name(stock)}${tell.printed(stock)}是期末仍有效的存量，${tell.name(cumulative)}${tell.printed(cumulative)}是累计的流量，“累计”起于何时报告未说明。前者随失效而减，后者只增不减；两者不构成部分与总体，不作占比，也不推算其余部分。`,
    },
    'wider-circle': {
      name: '口径宽窄不同',
      compares: '名称相近而宽窄不同的两个指标',
      sentence: ({ readings: { narrower, wider } }, tell) =>
        `${told(narrower, tell, '')}；${told(wider, tell, '')}，后者范围较宽${isCumulative(wider) ? '，且为累计数' : ''}。两者没有同一年的数，不能由一方推算另一方的增减。`,
    },
  },
  'en-US': {
    'scope-mismatch': {
      name: 'Different areas',
      compares: 'Whether both sides of a ratio that analysts take cover one area',
      sentence: ({ readings: { one, other } }, tell) => {
        const of = (reading: typeof one): string =>
          `${tell.name(reading)} (${tell.printed(reading)}) ${scopeInEnglish(reading, tell)}`;
        return `For ${tell.period(one)}, ${of(one)}, and ${of(other)}. ${isKnown(one, other) ? 'The areas differ: no ratio is taken of the two.' : 'Until the areas are known to be one, the two should not be set against each other.'}`;
      },
    },
    'basis-mismatch': {
      name: 'Different basis',
      compares: 'Whether result and target of one indicator are on one basis',
      sentence: ({ readings: { target, base } }, tell) =>
        `The ${tell.period(target)} target for ${tell.name(target)} is ${tell.printed(target)} (${basisBeside(target, base, tell, 'en-US')}), and ${tell.period(base)} had ${tell.printed(base)} (${basisBeside(base, target, tell, 'en-US')}): on different bases, neither a rise nor a fall.`,
    },
    'pledged-investment': {
      name: 'Pledged and yearly investment',
      compares: 'The total investment that projects pledge and a year’s fixed-asset investment',
      sentence: ({ readings: { pledged, inYear }, amounts }, tell) =>
        `${tell.name(pledged)} (${tell.printed(pledged)}) is spread over the projects’ years, and ${tell.name(inYear)} (${tell.printed(inYear)}) was made in ${tell.period(inYear)}; the first is ${tell.times(amounts.found)} times the second and no share of it.`,
    },
    'gross-and-net': {
      name: 'Recognitions and net increase',
      compares: 'A year’s recognitions and the net increase of the total',
      sentence: ({ readings: { flow, target, base }, amounts }, tell) =>
        `${tell.name(base)} are to rise from ${tell.printed(base)} in ${tell.period(base)} to ${tell.printed(target)} in ${tell.period(target)}, a net ${tell.amount(amounts.expected)}, while ${tell.name(flow)} are put at ${tell.printed(flow)}. Recognition has to be renewed, so the two are not comparable; renewals and exits can account for the difference of ${tell.amount(amounts.replaced)}.`,
    },
    'stock-and-cumulative': {
      name: 'Stock and cumulative count',
      compares: 'What stands at the year’s end and what was counted up to it',
      sentence: ({ readings: { stock, cumulative } }, tell) =>
        `${tell.name(stock)} (${tell.printed(stock)}) are those that stand at the end of ${tell.period(stock)}, and ${tell.name(cumulative)} (${tell.printed(cumulative)}) a cumulative count, the report does not say from which year. The first loses what lapses and the second loses nothing: they are no part and whole, no share is taken, and nothing is told of a rest.`,
    },
    'wider-circle': {
      name: 'Narrower and wider concept',
      compares: 'Two indicators of nearly one name, one wider than the other',
      sentence: ({ readings: { narrower, wider } }, tell) =>
        `${told(narrower, tell, ' ')}; ${told(wider, tell, ' ')}, a wider concept${isCumulative(wider) ? ' and a cumulative count' : ''}. No year is stated for both, so neither tells how the other changed.`,
    },
  },
};

type Figure = Parameters<Telling['printed']>[0];

function isCumulative(figures: readonly Figure[]): boolean {
  return figures.some(({ span }) => span === 'cumulative');
}

/** Figures of one concept, each with its year: 上市企业2022年超20家、2025年超30家. */
function told(figures: readonly Figure[], tell: Telling, gap: string): string {
  const [first] = figures;
  const years = figures.map((figure) => {
    const isTarget = figure.status === 'target';
    return gap === ''
      ? `${tell.period(figure)}${isTarget ? '目标' : ''}${tell.printed(figure)}`
      : `${tell.printed(figure)} (${tell.period(figure)}${isTarget ? ' target' : ''})`;
  });
  return first ? `${tell.name(first)}${gap === '' ? '' : ': '}${tell.list(years)}` : '';
}

/** A figure's 口径; of one that goes without saying, that the report leaves open what the other figure says. */
function basisBeside(figure: Figure, other: Figure, tell: Telling, language: Language): string {
  if (figure.basis !== HEADLINE) return tell.basis(figure);
  const said = tell.basis(other);
  if (language === 'en-US') return `not said whether ${said}`;
  return `未注明是否${/^(不?含|包括|扣除|剔除)/.test(said) ? '' : '为'}${said}`;
}

/** Whether the report names the areas of both. */
function isKnown(...readings: readonly Reading[]): boolean {
  return readings.every(({ areaBasis }) => areaBasis !== 'inferred');
}

function scopeInChinese(reading: Reading, tell: Telling): string {
  return reading.areaBasis === 'inferred'
    ? '的统计范围原文未写明'
    : `的统计范围为${tell.area(reading)}${reading.areaBasis === 'carried' ? '（承前文）' : ''}`;
}

function scopeInEnglish(reading: Reading, tell: Telling): string {
  return reading.areaBasis === 'inferred'
    ? 'is of an area that the sentence does not name'
    : `covers “${tell.area(reading)}”${reading.areaBasis === 'carried' ? ' (named earlier in the passage)' : ''}`;
}

type ScopeRule =
  | 'scope-mismatch'
  | 'basis-mismatch'
  | 'pledged-investment'
  | 'gross-and-net'
  | 'stock-and-cumulative'
  | 'wider-circle';
