import type { Language } from '../../../core/language';

/** What the comparison of areas says, in the language given; its measures go by the names that the scorecard has for them. */
export function regionTexts(language: Language): RegionTexts {
  return TEXTS[language];
}

/** The headers that are no measures, by column id. */
export interface RegionHeaders {
  readonly area: string;
  readonly level: string;
  readonly year: string;
  readonly coverage: string;
  readonly note: string;
  readonly source: string;
  readonly key: string;
}

interface RegionTexts {
  readonly title: string;
  readonly headers: RegionHeaders;
  readonly measure: (name: string, unit: string | undefined) => string;
  /** Among areas of one level; of a debt the lowest is first. */
  readonly place: (name: string, isLowestFirst: boolean) => string;
  readonly placeAmong: (place: number, of: number) => string;
  readonly notes: {
    readonly bounded: (measure: string, bound: string) => string;
    readonly estimated: (measure: string) => string;
    readonly lacks: (measure: string, terms: string) => string;
    /** What the digits of its inputs allow. */
    readonly within: (measure: string, interval: string) => string;
  };
  readonly charts: {
    readonly measure: (name: string, year: number) => string;
    readonly growth: (year: number) => string;
  };
}

const TEXTS: Readonly<Record<Language, RegionTexts>> = {
  'zh-CN': {
    title: '横向对比',
    headers: {
      area: '地区',
      level: '层级',
      year: '年度',
      coverage: '统计范围',
      note: '备注',
      source: '原文',
      key: 'key',
    },
    measure: (name, unit) => (unit === undefined ? name : `${name}(${unit})`),
    place: (name, isLowestFirst) => `${name}位次${isLowestFirst ? '(由低到高)' : ''}`,
    placeAmong: (place, of) => `${place}/${of}`,
    notes: {
      bounded: (measure, bound) => `${measure}：${bound}`,
      estimated: (measure) => `${measure}为预计`,
      lacks: (measure, terms) => `${measure}未计入：${terms}`,
      within: (measure, interval) => `${measure}区间：${interval}`,
    },
    charts: {
      measure: (name, year) => `${year}年${name}横向对比`,
      growth: (year) => `${year}年增速横向对比`,
    },
  },
  'en-US': {
    title: 'Areas compared',
    headers: {
      area: 'Area',
      level: 'Level',
      year: 'Year',
      coverage: 'Coverage',
      note: 'Note',
      source: 'Source sentences',
      key: 'key',
    },
    measure: (name, unit) => (unit === undefined ? name : `${name} (${unit})`),
    place: (name, isLowestFirst) => `${name}, place${isLowestFirst ? ' (lowest first)' : ''}`,
    placeAmong: (place, of) => `${place} of ${of}`,
    notes: {
      bounded: (measure, bound) => `${measure}: ${bound}`,
      estimated: (measure) => `${measure}: estimated`,
      lacks: (measure, terms) => `${measure} without ${terms}`,
      within: (measure, interval) => `${measure}: ${interval}`,
    },
    charts: {
      measure: (name, year) => `${name} by area, ${year}`,
      growth: (year) => `Growth by area, ${year}`,
    },
  },
};
