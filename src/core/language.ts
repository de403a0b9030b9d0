export const LANGUAGES = ['zh-CN', 'en-US'] as const;
/** The languages the product speaks; identifiers and data stay as they are in both. */
export type Language = (typeof LANGUAGES)[number];

/**
 * The product's language for a host's language tag: Chinese for every `zh`, English for all others.
 *
 * @example languageOf('zh-TW') // 'zh-CN'
 */
export function languageOf(tag: string): Language {
  return /^zh\b/i.test(tag) ? 'zh-CN' : 'en-US';
}
