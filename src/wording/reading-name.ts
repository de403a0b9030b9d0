import { indicatorById } from '../core/catalogue/catalogue';
import type { Language } from '../core/language';
import type { Reading } from '../core/reading/reading';
import type { Report } from '../core/reading/report';

/** What a reading is about: the catalogue's name, else the report's own words or their gloss. */
export function readingName(report: Report, read: Reading, language: Language): string {
  return indicatorName(read.indicator, language) ?? glossed(report, read.label, language);
}

/** An indicator by the name that the catalogue has for it; nothing for one that it does not know. */
export function indicatorName(id: string | undefined, language: Language): string | undefined {
  const known = id === undefined ? undefined : indicatorById(id);
  return language === 'zh-CN' ? known?.chinese : known?.english;
}

/** The report's own words by the name or gloss that the data has for them, in the language given; else as they are. */
export function glossed({ glosses, names }: Report, words: string, language: Language): string {
  return (language === 'zh-CN' ? names : glosses)?.[words] ?? words;
}

/** What a reader of a figure should know that its fields do not say; nothing where there is nothing to add. */
export function readingNote({ notes }: Report, id: string, language: Language): string | undefined {
  const note = notes?.[id];
  return language === 'zh-CN' ? note?.chinese : note?.english;
}
