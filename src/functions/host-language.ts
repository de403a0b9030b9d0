import type { Language } from '../core/language';

/** The language Excel speaks to this user: its Chinese for any Chinese, English for all others. */
export function hostLanguage(): Language {
  return Office.context.displayLanguage.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en-US';
}
