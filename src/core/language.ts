export const LANGUAGES = ['zh-CN', 'en-US'] as const;
/** The languages the product speaks; identifiers and data stay as they are in both. */
export type Language = (typeof LANGUAGES)[number];
