import type { Language } from '../../../core/language';

/** What the time series say, in the language given. */
export function seriesTexts(language: Language): SeriesTexts {
  return TEXTS[language];
}

/** The headers that are no years, by column id. */
export interface SeriesHeaders {
  readonly indicator: string;
  readonly coverage: string;
  readonly unit: string;
  readonly average: string;
  readonly note: string;
  readonly source: string;
  readonly key: string;
}

interface SeriesTexts {
  readonly title: string;
  readonly year: (year: number) => string;
  /** The average is of the last two years; without two years in a row there is none. */
  readonly headers: (last: number | undefined) => SeriesHeaders;
  readonly growthOf: (indicator: string) => string;
  /** The rows below the figures: which document a column was read from, and when that was published. */
  readonly document: string;
  readonly date: string;
  readonly undated: string;
  /** A document by its own title. */
  readonly titled: (title: string) => string;
  readonly notes: {
    readonly otherBasis: (years: string, basis: string) => string;
    readonly estimated: (years: string) => string;
    readonly restated: (year: number, printed: string) => string;
    readonly broken: (since: number, year: number) => string;
    readonly revised: (since: number, year: number) => string;
  };
  readonly charts: {
    readonly level: (indicator: string, area: string) => string;
    readonly growth: (area: string) => string;
  };
}

const TEXTS: Readonly<Record<Language, SeriesTexts>> = {
  'zh-CN': {
    title: '主要指标时间序列',
    year: (year) => `${year}年`,
    headers: (last) => ({
      indicator: '指标',
      coverage: '统计范围',
      unit: '单位',
      average: last === undefined ? '两年平均增速' : `两年平均增速(${last - 1}—${last})`,
      note: '口径与备注',
      source: '原文',
      key: 'key',
    }),
    growthOf: (indicator) => `${indicator}增速`,
    document: '数据来源',
    date: '报告日期',
    undated: '日期不详',
    titled: (title) => title,
    notes: {
      otherBasis: (years, basis) => `${years}为“${basis}”`,
      estimated: (years) => `${years}为预计`,
      restated: (year, printed) => `${year}年数后一报告改列为${printed}`,
      broken: (since, year) => `${since}年与${year}年数值不属同一序列，不可直接比较`,
      revised: (since, year) => `按${year}年增速反推，${since}年基数已修订或口径有变`,
    },
    charts: {
      level: (indicator, area) => `${indicator}（${area}）`,
      growth: (area) => `主要指标增速（${area}）`,
    },
  },
  'en-US': {
    title: 'Main indicators over time',
    year: (year) => String(year),
    headers: (last) => ({
      indicator: 'Indicator',
      coverage: 'Coverage',
      unit: 'Unit',
      average:
        last === undefined ? 'Two-year average growth' : `Two-year average growth (${last - 1}–${last})`,
      note: 'Basis and notes',
      source: 'Source sentences',
      key: 'key',
    }),
    growthOf: (indicator) => `${indicator}, growth`,
    document: 'Read from',
    date: 'Date of the report',
    undated: 'date not known',
    titled: (title) => `“${title}”`,
    notes: {
      otherBasis: (years, basis) => `${years}: ${basis}`,
      estimated: (years) => `${years}: estimated`,
      restated: (year, printed) => `${year}: restated as “${printed}” by a later report`,
      broken: (since, year) => `${since} and ${year} are not one series and do not compare`,
      revised: (since, year) =>
        `The base implied by the growth of ${year} differs from ${since} as published: revised, or coverage changed`,
    },
    charts: {
      level: (indicator, area) => `${indicator} (${area})`,
      growth: (area) => `Growth of main indicators (${area})`,
    },
  },
};
