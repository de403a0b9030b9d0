import type { Language } from '../core/language';

/** Sentences one after another, as a paragraph has them: Chinese puts no space between them. */
export function inOneParagraph(sentences: readonly string[], language: Language): string {
  return sentences.join(language === 'zh-CN' ? '' : ' ');
}
