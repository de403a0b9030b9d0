import type { Language } from '../core/language';

/** Each language by its own name, so that it is found by whoever reads no other. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { 'zh-CN': '中文', 'en-US': 'English' };
