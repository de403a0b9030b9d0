import type { Language } from '../../../core/language';

/** What the tables of one or several topics say, results beside plans, in the language given. */
export function topicTableTexts(language: Language): TopicTableTexts {
  return TEXTS[language];
}

export interface TopicTableHeaders {
  readonly topic: string;
  readonly item: string;
  readonly coverage: string;
  readonly measure: string;
  readonly result: string;
  readonly plan: string;
  readonly goal: string;
  readonly unit: string;
  readonly firmness: string;
  readonly span: string;
  readonly note: string;
  readonly source: string;
  readonly key: string;
}

export interface TopicTableTexts {
  readonly titles: Readonly<
    Record<'projects-and-investment' | 'innovation-and-firms' | 'livelihood-results', string>
  >;
  readonly headers: (year: number, goalYear: number) => TopicTableHeaders;
  /** A span that is not one year's, with its years: 2年合计（2022—2023）. */
  readonly spanOf: (span: string, period: string) => string;
  /** The total investment of projects attracted. */
  readonly pledged: string;
  /** Other rows have the same thing on another 口径. */
  readonly otherBasis: (bases: readonly string[]) => string;
  /** Other rows are easily taken for this one: flows beside a stock, wider circles. */
  readonly notToBeMixed: (names: readonly string[]) => string;
}

const TEXTS: Readonly<Record<Language, TopicTableTexts>> = {
  'zh-CN': {
    titles: {
      'projects-and-investment': '项目与投资',
      'innovation-and-firms': '创新、企业与园区',
      'livelihood-results': '民生成果与计划',
    },
    headers: (year, goalYear) => ({
      topic: '领域',
      item: '事项',
      coverage: '统计范围',
      measure: '度量',
      result: `${year}实际`,
      plan: `${year + 1}计划`,
      goal: `${goalYear}目标`,
      unit: '单位',
      firmness: '表述性质',
      span: '期限',
      note: '备注',
      source: '原文',
      key: 'key',
    }),
    spanOf: (span, period) => `${span}（${period}）`,
    pledged: '为所引进项目的总投资额，分多年投入，并非当年完成投资',
    otherBasis: (bases) => `另有口径不同的一行（${bases.join('、')}），不可直接相比`,
    notToBeMixed: (names) => `与${names.map((name) => `“${name}”`).join('、')}口径不同，不可相减或互代`,
  },
  'en-US': {
    titles: {
      'projects-and-investment': 'Projects and investment',
      'innovation-and-firms': 'Innovation, firms and parks',
      'livelihood-results': 'Livelihood results and plans',
    },
    headers: (year, goalYear) => ({
      topic: 'Topic',
      item: 'Item',
      coverage: 'Coverage',
      measure: 'Measure',
      result: `${year} result`,
      plan: `${year + 1} plan`,
      goal: `${goalYear} goal`,
      unit: 'Unit',
      firmness: 'Bound and strength',
      span: 'Span',
      note: 'Note',
      source: 'Source sentence',
      key: 'key',
    }),
    spanOf: (span, period) => `${span} (${period})`,
    pledged: 'Total investment pledged by the projects, spread over years: not investment made in the year',
    otherBasis: (bases) =>
      `Another row has it on another basis (${bases.join(', ')}): the two are not directly comparable`,
    notToBeMixed: (names) =>
      `Not to be mixed with ${names.map((name) => `“${name}”`).join(', ')}: ${names.length > 1 ? 'other concepts' : 'another concept'}`,
  },
};
