import type { Language } from '../../core/language';

/** What a reader of a cell may want to know of its number; formulas may call these by name. */
export function sourceTexts(language: Language): SourceTexts {
  return TEXTS[language];
}

interface SourceTexts {
  readonly unit: string;
  readonly period: string;
  readonly bound: string;
  readonly sentence: string;
  readonly derivedFrom: string;
  /** One of several figures, as printed. */
  readonly figure: (name: string, printed: string) => string;
}

const TEXTS: Readonly<Record<Language, SourceTexts>> = {
  'zh-CN': {
    unit: '单位',
    period: '期间',
    bound: '表述',
    sentence: '原文',
    derivedFrom: '推算自',
    figure: (name, printed) => `${name} ${printed}`,
  },
  'en-US': {
    unit: 'Unit',
    period: 'Period',
    bound: 'Bound',
    sentence: 'Source sentence',
    derivedFrom: 'Derived from',
    figure: (name, printed) => `${name}: “${printed}”`,
  },
};
