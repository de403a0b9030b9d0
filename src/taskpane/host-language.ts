import type { Language } from '../core/language';

/** The pane's language for a host's language tag: Chinese for every `zh`, English for all others. */
export function languageOf(tag: string): Language {
  return /^zh\b/i.test(tag) ? 'zh-CN' : 'en-US';
}
