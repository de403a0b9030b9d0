import type { Language } from '../core/language';
import type { Missing, MissingBy, MissingReason } from '../core/missing';
import type { MissingSentences } from './missing-detail';
import { missingInChinese } from './missing-zh-cn';
import { missingInEnglish } from './missing-en-us';

/** Says why there is no number, where that lies, and what to do about it. */
export function missingSentence(missing: Missing, language: Language): string {
  return said(SENTENCES[language], missing);
}

function said<Reason extends MissingReason>(sentences: MissingSentences, missing: MissingBy<Reason>): string {
  return sentences[missing.reason](missing);
}

const SENTENCES: Readonly<Record<Language, MissingSentences>> = {
  'zh-CN': missingInChinese,
  'en-US': missingInEnglish,
};
