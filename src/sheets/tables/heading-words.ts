import type { Language } from '../../core/language';

/** What the lines above a table say, in the language given. */
export function headingTexts(language: Language): HeadingTexts {
  return TEXTS[language];
}

interface HeadingTexts {
  readonly report: (area: string, title: string, date: string | undefined) => string;
  readonly separator: string;
  /** Of the money alone: a table may count much else. */
  readonly unit: (units: readonly string[]) => string;
  readonly source: (citations: readonly string[]) => string;
}

const TEXTS: Readonly<Record<Language, HeadingTexts>> = {
  'zh-CN': {
    report: (area, title, date) => [area, `《${title}》`, date].filter(Boolean).join(' · '),
    separator: '；',
    unit: (units) => `金额单位：${units.join('、')}`,
    source: (citations) => `来源：${citations.join(' ')}`,
  },
  'en-US': {
    report: (area, title, date) => [area, title, date].filter(Boolean).join(' · '),
    separator: '; ',
    unit: (units) => `Money in ${units.join(', ')}`,
    source: (citations) => `Source: ${citations.join(' ')}`,
  },
};
