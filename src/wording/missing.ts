import type { Language } from '../core/language';
import type { Missing } from '../core/missing';
import type { MissingSentences } from './missing-detail';
import { missingInChinese } from './missing-zh-cn';
import { missingInEnglish } from './missing-en-us';

/** Says why there is no number, where that lies, and what to do about it. */
export function missingSentence({ reason, detail }: Missing, language: Language): string {
  return SENTENCES[language][reason](detail);
}

const SENTENCES: Readonly<Record<Language, MissingSentences>> = {
  'zh-CN': missingInChinese,
  'en-US': missingInEnglish,
};
